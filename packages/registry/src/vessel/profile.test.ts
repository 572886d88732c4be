// What a recipient relies on: the profile follows the reports, ages on its own, and each change is explained to the last tenth.
import { readFileSync } from 'node:fs';
import type { Report } from '@plimsoll/standard';
import { describe, expect, it } from 'vitest';
import { addMonths, profileStatus } from './ageing-ladder.ts';
import { computeProfile } from './compute-profile.ts';

const example = (name: string): Report =>
  JSON.parse(
    readFileSync(new URL(`../../../../standard/examples/valid/${name}.json`, import.meta.url), 'utf8'),
  ) as Report;
const first = example('bulk-carrier-in-service');
const second = example('follow-up-closes-findings');

describe('the ageing ladder', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-11-23', -12, '2025-11-23'],
  ])('%s and %i months is %s', (day, months, then) => {
    expect(addMonths(day, months)).toBe(then);
  });

  it.each([
    ['2025-11-23', 'current'],
    ['2026-11-22', 'current'],
    ['2026-11-23', 'stale'],
    ['2027-11-23', 'expired'],
  ] as const)('assessed on 2025-11-23, on %s it is %s', (day, status) => {
    expect(profileStatus('2025-11-23', day)).toBe(status);
  });
});

describe('the profile of a vessel', () => {
  it('explains the change since the last report in lines whose points add up', () => {
    const { changes } = computeProfile([second, first], '2026-10-01');
    const sum = changes?.lines.reduce((total, { points }) => total + points, 0) ?? 0;
    expect(Math.round(sum * 10) / 10).toBe(Math.round(((changes?.after ?? 0) - (changes?.before ?? 0)) * 10) / 10);
    expect(changes?.lines.length).toBeGreaterThan(3);
  });

  it('follows a finding by its history and not by its number', () => {
    const { changes } = computeProfile([second, first], '2026-10-01');
    const closed = second.findings
      .filter(({ kind, state }) => kind === 'weakness' && state === 'closed')
      .map(({ id }) => id);
    for (const line of changes?.lines ?? [])
      if (line.text.includes('now closed'))
        expect(closed.some((id) => line.text.startsWith(`Finding ${id}:`))).toBe(true);
    expect(changes?.lines.some(({ text }) => text.includes(': new,'))).toBe(true);
  });

  it('never rises with time while nothing new is known', () => {
    const totals = ['2026-10-01', '2027-04-01', '2028-01-01', '2029-01-01'].map(
      (day) => computeProfile([second, first], day).result.total,
    );
    expect(totals).toEqual(totals.toSorted((a, b) => b - a));
  });

  it('has nothing to explain with one report', () => {
    expect(computeProfile([first], '2026-10-01').changes).toBeNull();
  });
});
