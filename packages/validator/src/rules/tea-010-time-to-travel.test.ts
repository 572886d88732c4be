// A tester’s days on two ships, told by the register and by the report.
import { describe, expect, it } from 'vitest';
import type { Inputs } from '../inputs.ts';
import type { ReportIndex } from '../report-index.ts';
import { timeToTravel } from './tea-010-time-to-travel.ts';

const here = (start: string, end: string): unknown => ({
  at: `/executions/${start}`,
  start: Date.parse(start),
  end: Date.parse(end),
  value: { vesselState: 'L', place: { locode: 'NLRTM' }, performedBy: ['P1'] },
});

function problems(executions: unknown[], work: unknown[]): unknown {
  const index = {
    report: { vessel: { imoNumber: '2100012' } },
    done: executions,
    team: [{ value: { id: 'P1', registerId: 'P-00001' } }],
  } as unknown as ReportIndex;
  return timeToTravel(index, { register: { otherWork: () => work } } as unknown as Inputs);
}
const there = (locode: string, start: string, end: string): unknown => ({ imoNumber: '2100024', locode, start, end });
const day = here('2026-04-20T08:00:00Z', '2026-04-20T12:00:00Z');

describe('work on two ships', () => {
  it.each([
    ['in one port on one day', [there('NLRTM', '2026-04-20T13:00:00Z', '2026-04-20T15:00:00Z')], 0],
    ['in Piraeus four hours later', [there('GRPIR', '2026-04-20T16:00:00Z', '2026-04-20T18:00:00Z')], 1],
    ['in Piraeus six hours later', [there('GRPIR', '2026-04-20T18:00:00Z', '2026-04-20T19:00:00Z')], 0],
    ['in Piraeus four hours before', [there('GRPIR', '2026-04-20T01:00:00Z', '2026-04-20T04:00:00Z')], 1],
    ['in Piraeus at the same time', [there('GRPIR', '2026-04-20T09:00:00Z', '2026-04-20T10:00:00Z')], 1],
    ['in a port that nobody knows', [there('ZZZZZ', '2026-04-20T12:30:00Z', '2026-04-20T13:00:00Z')], 0],
  ])('%s', (_name, work, count) => {
    expect(problems([day], work)).toHaveLength(count);
  });

  it('is not looked at where the register knows of none', () => {
    expect(problems([day], [])).toBe('not-applicable');
  });
});
