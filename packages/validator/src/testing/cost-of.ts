// Measures what a search costs on a machine that has other work too: the best of three runs, in milliseconds.
export function costOf(run: () => unknown): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}
