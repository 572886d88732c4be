// What a reader of a diff relies on: points add up, time is kept apart, and nothing is paired by chance.
import { readFileSync } from 'node:fs';
import type { Report } from '@plimsoll/standard';
import { describe, expect, test } from 'vitest';
import { compareReports } from '@plimsoll/registry';
import { scoreChange, type ScoreStep } from './score-change.ts';

const example = (name: string): Report =>
  JSON.parse(
    readFileSync(new URL(`../../../../standard/examples/valid/${name}.json`, import.meta.url), 'utf8'),
  ) as Report;

const earlier = example('bulk-carrier-in-service');
const later = example('follow-up-closes-findings');
const tenths = (points: number): number => Math.round(points * 10);
const sum = (numbers: readonly number[]): number => numbers.reduce((so, next) => so + next, 0);

describe('the change of a score', () => {
  const change = scoreChange(earlier, later);

  test('time and report together are the whole change', () => {
    expect(tenths(change.byTime.points) + tenths(change.byReport.points)).toBe(
      tenths(change.later.total) - tenths(change.earlier.total),
    );
  });

  test.each([
    ['time', change.byTime],
    ['report', change.byReport],
  ] satisfies [string, ScoreStep][])('the shares of %s add up to the tenth, in all and by domain', (_name, step) => {
    expect(sum(step.shares.map(({ points }) => tenths(points)))).toBe(tenths(step.points));
    for (const { points, domains } of step.shares)
      expect(sum(domains.map((one) => tenths(one.points)))).toBe(tenths(points));
  });

  test('a report against itself changes nothing', () => {
    const same = scoreChange(earlier, earlier);
    expect([same.byTime, same.byReport]).toEqual([
      { points: 0, shares: [] },
      { points: 0, shares: [] },
    ]);
  });
});

describe('what changed', () => {
  test('each finding of the later report is counted once', () => {
    const { fresh, closed, changed, unchanged } = compareReports(earlier, later).findings;
    expect(fresh.length + closed.length + changed.length + unchanged).toBe(later.findings.length);
  });

  test('the same identifier in another report is another finding', () => {
    const findings = later.findings.map(({ previous: _previous, ...finding }) => finding);
    const { fresh, unaddressed } = compareReports(earlier, { ...later, findings }).findings;
    expect(fresh).toHaveLength(later.findings.length);
    expect(unaddressed.length).toBeGreaterThan(0);
  });

  test('revisions of one report are paired by identifier', () => {
    const { fresh, unchanged } = compareReports(earlier, { ...earlier, revision: 2 }).findings;
    expect({ fresh, unchanged }).toEqual({ fresh: [], unchanged: earlier.findings.length });
  });

  test('an inventory numbered anew is still the same inventory', () => {
    const systems = later.systems.map((system, n) => ({ ...system, id: `X-${n}` }));
    const { added, removed } = compareReports(later, { ...later, systems }).systems;
    expect([added, removed]).toEqual([[], []]);
  });
});
