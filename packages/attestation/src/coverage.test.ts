// Coverage counts every procedure once and never in the ship’s favour; groups agree with the list of systems.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Execution, Report, System } from '@plimsoll/standard';
import { methodology } from '@plimsoll/standard/methodology';
import { coverageOf } from './coverage.ts';
import { systemGroups } from './system-groups.ts';

const reportOf = (rows: readonly (readonly [string, Execution['outcome']])[]): Report =>
  ({
    executions: rows.map(([procedure, outcome], at) => ({
      id: `EX-${at}`,
      procedure,
      outcome,
      systems: [],
      evidence: [],
      findings: [],
    })),
  }) as unknown as Report;
const procedureOfWeight = (wanted: number): string =>
  methodology.procedures.find(({ weight }) => weight === wanted)?.id ?? 'none';
const mandatory = procedureOfWeight(3);
const advisory = procedureOfWeight(1);
const sum = (counts: object): number =>
  Object.values(counts).reduce((total: number, n) => total + (typeof n === 'number' ? n : 0), 0);

describe('coverageOf', () => {
  it('counts a procedure without an execution as not tested', () => {
    const coverage = coverageOf(reportOf([]));
    expect(coverage.notTested).toBe(methodology.procedures.length);
    expect(coverage.mandatory.notTested).toBe(methodology.procedures.filter(({ weight }) => weight === 3).length);
  });
  it.each<[Execution['outcome'][], string]>([
    [['pass', 'fail', 'partial'], 'fail'],
    [['pass', 'partial', 'not-tested'], 'partial'],
    [['pass', 'not-tested'], 'notTested'],
    [['not-applicable', 'pass'], 'pass'],
    [['not-applicable', 'not-applicable'], 'notApplicable'],
  ])('%j counts once, as %s', (outcomes, column) => {
    for (const order of [outcomes, [...outcomes].reverse()]) {
      const coverage = coverageOf(reportOf(order.map((outcome) => [mandatory, outcome] as const)));
      expect(sum(coverage)).toBe(methodology.procedures.length);
      const before = coverageOf(reportOf([]));
      expect(coverage.mandatory[column as 'pass'] - before.mandatory[column as 'pass']).toBe(
        column === 'notTested' ? 0 : 1,
      );
    }
  });
  it('keeps advisory procedures out of the mandatory counts, and procedures of other catalogues out of all', () => {
    expect(
      coverageOf(
        reportOf([
          [advisory, 'pass'],
          ['ZZZ-99', 'pass'],
        ]),
      ),
    ).toMatchObject({ pass: 1, mandatory: { pass: 0 } });
  });
});

describe('systemGroups', () => {
  const list = JSON.parse(readFileSync(new URL('../../../standard/systems/systems.json', import.meta.url), 'utf8')) as {
    systems: { code: string; group: string }[];
  };
  const shipWith = (codes: readonly string[], kind = 'Z3'): Report =>
    ({
      systems: codes.map((code) => ({ id: code, code, zone: 'Z' })) as unknown as System[],
      zones: [{ id: 'Z', kind }],
    }) as unknown as Report;
  it.each(list.systems)('$code is $group', ({ code, group }) => {
    expect(systemGroups(shipWith([code]), [code])).toEqual([group]);
  });
  it('names each group once, in a fixed order, whatever the order of the systems', () => {
    const ship = shipWith(['IT-ADM', 'NAV-AIS', 'NAV-ECDIS', 'CGO-CCS']);
    expect(systemGroups(ship, ['CGO-CCS', 'NAV-ECDIS', 'IT-ADM', 'NAV-AIS'])).toEqual([
      'navigation',
      'cargo',
      'ship-it',
    ]);
  });
  it('goes by the zone for a code that is not in the list, and leaves out what it cannot tell', () => {
    expect(systemGroups(shipWith(['ACME-X1'], 'Z0'), ['ACME-X1'])).toEqual(['safety']);
    expect(systemGroups({ ...shipWith(['ACME-X1']), zones: [] }, ['ACME-X1'])).toEqual([]);
    expect(systemGroups(shipWith([]), ['SYS-99'])).toEqual([]);
  });
});
