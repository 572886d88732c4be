// Says on what machine and at what load a figure was measured, and takes medians.
import { cpus, loadavg, totalmem } from 'node:os';

export const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(2) ?? '?'}`;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Median milliseconds of so many runs, after one that does not count. */
export function timed(runs: number, action: () => void): number {
  action();
  return median(
    Array.from({ length: runs }, () => {
      const started = performance.now();
      action();
      return performance.now() - started;
    }),
  );
}

export const percentile95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Number.NaN;
