// What a demonstration relies on: invented reports that conform, the same bytes for the same seed and day, and a fleet that looks like one.
import { readFileSync } from 'node:fs';
import { canonicalJson, sha256Hex } from '@plimsoll/proofs';
import { score, scoreInputOf } from '@plimsoll/scoring';
import type { Report } from '@plimsoll/standard';
import { validate } from '@plimsoll/validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateWorld, type GeneratedVessel, type WorldOptions } from './generate-world.ts';

const asOf = '2026-11-24';
const options = { seed: 20261123, vessels: 200, reports: 240, asOf } satisfies WorldOptions;
let fleet: readonly GeneratedVessel[] = [];
let newest: readonly Report[] = [];

beforeAll(() => {
  const start = performance.now();
  fleet = [...generateWorld(options)];
  const each = (performance.now() - start) / options.reports;
  console.log(`${options.reports} invented reports, ${each.toFixed(1)} ms each on this machine`);
  newest = fleet.flatMap(({ reports }) => reports.slice(-1));
}, 120_000);

const reportsOf = (vessels: readonly GeneratedVessel[]): Report[] => vessels.flatMap(({ reports }) => [...reports]);
const digestOf = (wanted: WorldOptions): string => sha256Hex(canonicalJson(reportsOf([...generateWorld(wanted)])));
const shareOf = <T>(list: readonly T[], test: (one: T) => boolean): number => list.filter(test).length / list.length;
const daysOld = ({ issuedAt }: Report): number => (Date.parse(asOf) - Date.parse(issuedAt)) / 86_400_000;

describe('an invented fleet', () => {
  it('has as many vessels and reports as asked for', () => {
    expect(fleet).toHaveLength(options.vessels);
    expect(reportsOf(fleet)).toHaveLength(options.reports);
  });

  it('conforms to the schema by a validator that is not ours', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../../../standard/schemas/v1/report.schema.json', import.meta.url), 'utf8'),
    ) as object;
    const check = new Ajv2020({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
    expect(
      reportsOf(fleet)
        .filter((report) => !check(report))
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it('has no error in the profile of submission', () => {
    const errors = reportsOf(fleet).flatMap((report) =>
      validate(JSON.stringify(report), { profile: 'submission' })
        .messages.filter(({ severity }) => severity === 'error')
        .map(({ rule, text }) => `${report.vessel.name}: ${rule} ${text}`),
    );
    expect(errors).toEqual([]);
  }, 120_000);

  it('numbers each vessel once, with a right check digit, outside the numbers in use', () => {
    const numbers = fleet.map(({ imoNumber }) => imoNumber);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const number of numbers) {
      const sum = [...number.slice(0, 6)].reduce((total, digit, n) => total + Number(digit) * (7 - n), 0);
      expect(String(sum % 10)).toBe(number.at(-1));
      expect(Number(number)).toBeGreaterThanOrEqual(2_000_000);
      expect(Number(number)).toBeLessThanOrEqual(2_999_999);
    }
  });

  it('carries every grade, none of them most of the fleet', () => {
    const grades = newest.map((report) => score(scoreInputOf(report), asOf).grade);
    for (const grade of ['A', 'B', 'C', 'D', 'E', 'NR'] as const) {
      expect(
        shareOf(grades, (one) => one === grade),
        grade,
      ).toBeGreaterThan(0.02);
      expect(
        shareOf(grades, (one) => one === grade),
        grade,
      ).toBeLessThan(0.45);
    }
  });

  it('is of many types, sizes and ages', () => {
    expect(new Set(newest.map(({ vessel }) => vessel.type)).size).toBe(8);
    expect(shareOf(newest, ({ vessel }) => vessel.grossTonnage < 10_000)).toBeGreaterThan(0.15);
    expect(shareOf(newest, ({ vessel }) => vessel.grossTonnage > 50_000)).toBeGreaterThan(0.1);
    expect(shareOf(newest, ({ vessel }) => (vessel.builtOn ?? '') < '2006')).toBeGreaterThan(0.1);
    expect(shareOf(newest, ({ vessel }) => (vessel.builtOn ?? '') > '2018')).toBeGreaterThan(0.1);
  });

  it('holds fresh and stale reports, and findings past their day', () => {
    expect(Math.min(...newest.map(daysOld))).toBeGreaterThanOrEqual(6);
    expect(shareOf(newest, (report) => daysOld(report) < 45)).toBeGreaterThan(0.05);
    expect(shareOf(newest, (report) => daysOld(report) > 240)).toBeGreaterThan(0.05);
    const open = newest
      .flatMap(({ findings }) => findings)
      .filter(({ kind, state }) => kind === 'weakness' && state !== 'closed');
    expect(shareOf(open, ({ dueOn = asOf }) => dueOn < asOf)).toBeGreaterThan(0.1);
    expect(shareOf(open, ({ dueOn = asOf }) => dueOn > asOf)).toBeGreaterThan(0.1);
  });

  it('goes forward in time and names the report before', () => {
    for (const { reports } of fleet)
      for (const [n, report] of reports.entries()) {
        const before = reports[n - 1];
        if (!before) continue;
        expect(before.issuedAt < report.issuedAt).toBe(true);
        expect(report.engagement.previousReport?.id).toBe(before.id);
      }
  });

  it('does not look copied: ten vessels in a row tell few weaknesses alike, and no blank is left', () => {
    const texts = newest.flatMap(({ findings }) => findings.flatMap(({ title, description }) => [title, description]));
    expect(texts.filter((text) => /[{}|]/.test(text))).toEqual([]);
    const page = newest.slice(0, 10).flatMap(({ findings }) => findings.map(({ description }) => description));
    expect(new Set(page).size / page.length).toBeGreaterThan(0.75);
  });
});

describe('the bytes', () => {
  const few = { seed: 3, vessels: 5, reports: 9, asOf };

  it('are the same for the same seed and day', () => {
    expect(digestOf(few)).toBe(digestOf({ ...few }));
  });

  it.each<[string, Partial<WorldOptions>]>([
    ['seed', { seed: 4 }],
    ['day', { asOf: '2026-12-24' }],
  ])('are others for another %s', (_what, change) => {
    expect(digestOf({ ...few, ...change })).not.toBe(digestOf(few));
  });

  it('stay within the time the methodology is in force, whatever the day', () => {
    for (const day of ['2025-06-01', '2026-03-01', '2027-12-31'])
      for (const { period } of reportsOf([...generateWorld({ ...few, asOf: day })]).map(({ engagement }) => engagement))
        expect(period.start >= '2026-01-01').toBe(true);
  });
});
