// What comparisons between reports rest on: the facts of each weakness, stays of testers, names that the text could hold.
import { readFileSync } from 'node:fs';
import type { Report } from '@plimsoll/standard';
import { describe, expect, it } from 'vitest';
import { likenessOf, testerStays } from './likeness.ts';
import { possibleNames } from './possible-names.ts';

const report = JSON.parse(
  readFileSync(new URL('../../../../standard/examples/valid/bulk-carrier-in-service.json', import.meta.url), 'utf8'),
) as Report;

describe('the likeness of weaknesses', () => {
  it('names every weakness by the procedures that showed it, on a system that is aboard', () => {
    const rows = likenessOf(report);
    const weaknesses = report.findings.filter(({ kind }) => kind === 'weakness');
    expect(new Set(rows.map(({ findingId }) => findingId))).toEqual(new Set(weaknesses.map(({ id }) => id)));
    const codes = new Set<string>(['', ...report.systems.map(({ code }) => code)]);
    for (const { systemCode, procedure } of rows) {
      expect(codes).toContain(systemCode);
      expect(report.executions.map((one) => one.procedure)).toContain(procedure);
    }
    const keys = rows.map(({ findingId, procedure }) => `${findingId} ${procedure}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('stays of testers', () => {
  const execution = (start: string, end: string, more: object = {}) => ({
    performedBy: ['P1'],
    place: { locode: 'NLRTM' },
    vesselState: 'A',
    start,
    end,
    ...more,
  });
  const stays = (...executions: object[]) =>
    testerStays({ team: [{ id: 'P1', registerId: 'P-00001' }], executions } as unknown as Report);

  it('reach from the first start to the last end of a day in a port', () => {
    expect(
      stays(
        execution('2026-04-20T10:00:00Z', '2026-04-20T12:00:00Z'),
        execution('2026-04-20T08:00:00Z', '2026-04-20T09:00:00Z'),
        execution('2026-04-21T08:00:00Z', '2026-04-21T09:00:00Z'),
      ),
    ).toEqual([
      { registerId: 'P-00001', locode: 'NLRTM', start: '2026-04-20T08:00:00Z', end: '2026-04-20T12:00:00Z' },
      { registerId: 'P-00001', locode: 'NLRTM', start: '2026-04-21T08:00:00Z', end: '2026-04-21T09:00:00Z' },
    ]);
  });

  it('leave out work ashore and work without a port', () => {
    const day = ['2026-04-20T10:00:00Z', '2026-04-20T12:00:00Z'] as const;
    expect(stays(execution(...day, { vesselState: 'O' }), execution(...day, { place: {} }))).toEqual([]);
  });
});

describe('names a text could hold', () => {
  it('begin with a capital letter, hold up to four words, and keep the marks between them', () => {
    const names = possibleNames({ remarks: "As on the O'Brien Star of Corvus Liner." } as unknown as Report);
    expect(names).toEqual(expect.arrayContaining(["o'brien star", 'corvus liner', 'brien star of corvus']));
    expect(names).not.toContain('star of corvus liner.');
    expect(names.some((name) => name.startsWith('on '))).toBe(false);
  });
});
