// The water level over time in 96 × 20 pixels, with the same statement in words.
import { points } from '../formats.ts';

export interface TrendPoint {
  /** YYYY-MM-DD. */
  readonly on: string;
  /** Points of 0 to 100; null where the ship was not rated, which stays a gap. */
  readonly total: number | null;
}

const width = 96;
const height = 20;
const pad = 3;

/** “Down 7.5 in 12 months”: last rated value against first rated value. */
export function trendSentence(values: readonly TrendPoint[]): string {
  const rated = values.filter((value): value is { on: string; total: number } => value.total !== null);
  const first = rated[0];
  const last = rated.at(-1);
  if (!first || !last) return 'Not rated in this period';
  if (values.at(-1)?.total === null) return `Not rated now, ${points(last.total)} before`;
  const change = Math.round((last.total - first.total) * 10) / 10;
  const span = Math.round(days(first.on, last.on) / 30.4375);
  const time = span === 1 ? '1 month' : `${span} months`;
  if (rated.length === 1) return `${points(last.total)}, one value only`;
  if (change === 0) return `Unchanged in ${time}`;
  return `${change > 0 ? 'Up' : 'Down'} ${points(Math.abs(change))} in ${time}`;
}

/** Values in order of time. As in the load line the water falls when the score rises. */
export function TrendLine({
  values,
  showText = true,
}: {
  readonly values: readonly TrendPoint[];
  readonly showText?: boolean;
}) {
  const sentence = trendSentence(values);
  const runs = steps(values);
  const end = runs.at(-1)?.at(-1);
  const now = values.at(-1)?.total;
  return (
    <span className="trend">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        {...(showText ? { 'aria-hidden': true } : { role: 'img', 'aria-label': sentence })}
      >
        {runs.map((run) => (
          <path key={run[0]?.x} className="tl-water" d={`${outline(run)}V${height}H${run[0]?.x ?? 0}z`} />
        ))}
        {runs.map((run) => (
          <path key={run[0]?.x} className="tl-line" d={outline(run)} />
        ))}
        {end && now !== null && now !== undefined ? <circle className="tl-dot" cx={end.x} cy={end.y} r="2.5" /> : null}
      </svg>
      {showText ? <span className="small">{sentence}</span> : null}
    </span>
  );
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

function steps(values: readonly TrendPoint[]): readonly (readonly Spot[])[] {
  const first = values[0]?.on ?? '';
  const span = Math.max(1, days(first, values.at(-1)?.on ?? first));
  const place = (on: string) => round(pad + ((width - 2 * pad) * days(first, on)) / span);
  const runs: Spot[][] = [[]];
  values.forEach((value, index) => {
    if (value.total === null) return void runs.push([]);
    const next = values[index + 1];
    const y = round(pad + ((height - 2 * pad) * value.total) / 100);
    runs.at(-1)?.push({ x: place(value.on), y }, { x: place(next?.on ?? value.on), y });
  });
  return runs.filter((run) => run.length > 0);
}

function outline(run: readonly Spot[]): string {
  return run.map((spot, index) => `${index === 0 ? 'M' : 'L'}${spot.x} ${spot.y}`).join('');
}

function days(from: string, until: string): number {
  return (Date.parse(until) - Date.parse(from)) / 86_400_000 || 0;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
