// What a company relies on before it spends money: what is shown adds up, nothing is promised that would not come, and the list leads with what gains most.
import { readFileSync } from 'node:fs';
import { score } from '@plimsoll/scoring';
import type { Report } from '@plimsoll/standard';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vesselFindings, vesselScoreInput } from './vessel-score-input.ts';
import { vesselWhatIf, type Supposed } from './vessel-what-if.ts';

const example = (name: string): Report =>
  JSON.parse(
    readFileSync(new URL(`../../../../standard/examples/valid/${name}.json`, import.meta.url), 'utf8'),
  ) as Report;
const first = example('bulk-carrier-in-service');
const second = example('follow-up-closes-findings');
const asOf = '2026-11-23';
const nothing: Supposed = { close: [], pass: [] };
const both = [second, first] as const;
const keysOf = (reports: readonly [Report, ...Report[]]) =>
  vesselFindings(reports).map(({ reportId, findingId }) => ({ reportId, findingId }));
const tenths = (points: number): number => Math.round(points * 10);

describe('what a company would gain', () => {
  it.each([
    ['one report', [first] as const],
    ['two reports', both],
  ])('%s: with nothing ticked it is the profile of the day', (_, reports) => {
    const { before, after, gained, findings } = vesselWhatIf(reports, { tracked: [], asOf, supposed: nothing });
    expect(before).toEqual(score(vesselScoreInput(reports), asOf));
    expect(after).toEqual(before);
    expect(gained).toBe(0);
    expect(findings.length).toBe(vesselFindings(reports).filter(({ scored }) => scored.state !== 'closed').length);
  });

  it('adds up for every choice, never costs points, and more ticks never give less', () => {
    const keys = keysOf(both);
    const procedures = vesselScoreInput(both).procedures.map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.subarray(keys),
        fc.subarray(procedures, { maxLength: 12 }),
        fc.constantFrom('2026-10-01', '2027-06-01', '2029-01-01'),
        (close, pass, day) => {
          const less = vesselWhatIf(both, { tracked: [], asOf: day, supposed: { close: close.slice(1), pass } });
          const more = vesselWhatIf(both, { tracked: [], asOf: day, supposed: { close, pass } });
          expect(tenths(more.before.total) + tenths(more.gained)).toBe(tenths(more.after.total));
          expect(more.gainedExact).toBeGreaterThanOrEqual(less.gainedExact);
          expect(less.gainedExact).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('leads with what gains most, and a ticked line gives exactly what it says', () => {
    const { findings, procedures } = vesselWhatIf([first], { tracked: [], asOf, supposed: nothing });
    const ranks = findings.map(({ withProcedures }) => withProcedures.gainedExact);
    expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
    expect(procedures.map(({ gainedExact }) => gainedExact)).toEqual(
      procedures.map(({ gainedExact }) => gainedExact).toSorted((a, b) => b - a),
    );
    for (const one of findings.slice(0, 4)) {
      const alone = vesselWhatIf([first], { tracked: [], asOf, supposed: { close: [one], pass: [] } });
      expect(alone.gained).toBe(one.gained);
      const whole = vesselWhatIf([first], { tracked: [], asOf, supposed: { close: [one], pass: one.procedures } });
      expect(whole.gainedExact).toBe(one.withProcedures.gainedExact);
      expect(one.procedures.length).toBeGreaterThan(0);
    }
  });

  it('closing everything open and passing everything lost gives all points', () => {
    const { findings, procedures } = vesselWhatIf([first], { tracked: [], asOf, supposed: nothing });
    const { after } = vesselWhatIf([first], {
      tracked: [],
      asOf,
      supposed: { close: findings, pass: procedures.map(({ procedure }) => procedure) },
    });
    expect(after).toMatchObject({ total: 100, grade: 'A' });
  });

  it('follows what the register knows since the report: a closed finding has nothing to gain, a foreign one changes nothing', () => {
    const open = vesselWhatIf([first], { tracked: [], asOf, supposed: nothing }).findings[0];
    if (!open) throw new Error('nothing open');
    const tracked = [
      { reportId: first.id, findingId: open.findingId, severity: 'high', status: 'verified-closed', dueOn: null },
    ] as const;
    const { findings, gainedExact } = vesselWhatIf([first], {
      tracked,
      asOf,
      supposed: { close: [open, { reportId: second.id, findingId: open.findingId }], pass: ['NO-99'] },
    });
    expect(findings.map(({ findingId }) => findingId)).not.toContain(open.findingId);
    expect(gainedExact).toBe(0);
  });
});
