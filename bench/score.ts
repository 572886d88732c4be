// Profiles per second for a fleet of 100,000 laden ships, beside what a bare loop over the same numbers reaches.
import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import { score, type ScoreInput } from '@plimsoll/scoring';
import { diceFrom, makeShip } from './score-fleet.ts';
import { layOut, limitRun } from './score-limit.ts';

const SHIPS = 100_000;
const CHUNK = 2_000;
const RUNS = 5;
const AS_OF = '2026-03-01';

/** Milliseconds over the whole fleet, one entry a run, and the mean total each way. */
interface Measured {
  readonly score: number[];
  readonly limit: number[];
  mean: number;
  limitMean: number;
}

/** Makes each part of the fleet once and runs it as often as asked, so that making it takes no part in the figures. */
function measure(seed: number): Measured {
  const dice = diceFrom(seed);
  const measured: Measured = {
    score: Array<number>(RUNS).fill(0),
    limit: Array<number>(RUNS).fill(0),
    mean: 0,
    limitMean: 0,
  };
  for (let from = 0; from < SHIPS; from += CHUNK) {
    const fleet = Array.from({ length: CHUNK }, () => ({ ...makeShip(dice), changes: [] }));
    const laidOut = layOut(fleet);
    for (let run = 0; run < RUNS; run++) {
      measured.score[run] = (measured.score[run] ?? 0) + timed(() => (measured.mean += totals(fleet) / SHIPS / RUNS));
      measured.limit[run] =
        (measured.limit[run] ?? 0) +
        timed(() => (measured.limitMean += (limitRun(laidOut, AS_OF) * 100) / SHIPS / RUNS));
    }
  }
  return measured;
}

function totals(fleet: readonly ScoreInput[]): number {
  let all = 0;
  for (const ship of fleet) all += score(ship, AS_OF).total;
  return all;
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const perSecond = (milliseconds: number) => Math.round(SHIPS / (milliseconds / 1000)).toLocaleString('en-GB');

const dice = diceFrom(7);
const warm = Array.from({ length: CHUNK }, () => makeShip(dice));
for (let nth = 0; nth < 3; nth++) totals(warm);
limitRun(layOut(warm), AS_OF);

const { score: scoreRuns, limit: limitRuns, mean, limitMean } = measure(20_260_101);
const ours = median(scoreRuns);
const limit = median(limitRuns);

console.log(`machine          ${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.version}`);
console.log(
  `fleet            ${SHIPS.toLocaleString('en-GB')} ships, 90 procedures, 8 to 30 findings each, seed 20260101, median of ${RUNS} runs, one core`,
);
console.log(
  `score()          ${perSecond(ours)} profiles/s   ${((ours / SHIPS) * 1000).toFixed(2)} µs each   ${(ours / 1000).toFixed(2)} s the fleet`,
);
console.log(
  `bare float loop  ${perSecond(limit)} profiles/s   ${((limit / SHIPS) * 1000).toFixed(2)} µs each   ${(limit / 1000).toFixed(2)} s the fleet`,
);
console.log(
  `ratio            ${(ours / limit).toFixed(1)} (score() reads objects and dates, rounds exactly, and names the three reasons)`,
);
console.log(`mean total       ${mean.toFixed(2)} by score(), ${limitMean.toFixed(2)} by the bare loop`);
