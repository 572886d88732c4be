// What people rely on in an explanation: it adds up, it names its sources, and its cures do what they say.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from './explain.ts';
import { figuresOf } from './figures.ts';
import { score } from './score.ts';
import { day, ship } from './testing/arbitraries.ts';
import { CASES } from './testing/worked-cases.ts';

const tenths = (points: number) => Math.round(points * 10);
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

describe('explain', () => {
  it('sums to 100 − total exactly, as published, in fixed point and in every domain', () => {
    fc.assert(
      fc.property(ship, day, (input, asOf) => {
        const result = score(input, asOf);
        const { causes, lost, lostExact, total } = explain(input, asOf);
        expect(total).toBe(result.total);
        expect(sum(causes.map(({ points }) => tenths(points)))).toBe(1000 - tenths(result.total));
        expect(tenths(lost)).toBe(1000 - tenths(result.total));
        expect(sum(causes.map(({ exact }) => exact))).toBe(lostExact);
        expect(lostExact).toBe(1_000_000 - figuresOf(input, asOf).total);
        for (const domain of result.domains) {
          const own = causes.filter((cause) => cause.kind !== 'ceiling' && cause.domain === domain.id);
          expect(sum(own.map(({ domainPoints }) => tenths(domainPoints)))).toBe(1000 - tenths(domain.total));
        }
        for (const cause of causes) {
          expect(cause.exact >= 0 && cause.points >= 0 && cause.regained >= 0).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('gives the reasons of the score as its largest causes', () => {
    fc.assert(
      fc.property(ship, day, (input, asOf) => {
        const largest = explain(input, asOf)
          .causes.slice(0, 3)
          .map(({ kind, domain, text, points }) => ({ kind, domain, text, points }));
        expect(score(input, asOf).reasons).toEqual(largest.filter(({ points }) => points > 0));
      }),
      { numRuns: 150 },
    );
  });

  it('does not depend on the order of the input', () => {
    fc.assert(
      fc.property(ship, day, (input, asOf) => {
        const turned = { ...input, procedures: input.procedures.toReversed(), findings: input.findings.toReversed() };
        expect(explain(turned, asOf)).toEqual(explain(input, asOf));
      }),
      { numRuns: 100 },
    );
  });

  it('names procedures and findings for every cause that has any, and what brings the points back', () => {
    fc.assert(
      fc.property(ship, day, (input, asOf) => {
        for (const { kind, procedures, findings, regain, exact, domain } of explain(input, asOf).causes) {
          const ofFindings = kind === 'findings' || (kind === 'ceiling' && exact > 0);
          if (ofFindings) expect(findings.length).toBeGreaterThan(0);
          else if (input.procedures.some((one) => one.domain === domain)) expect(procedures.length).toBeGreaterThan(0);
          expect(regain).toMatch(/\.$/);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('shows for case 4 that D16 stays low until its failed procedure is retested', () => {
    const four = CASES.find(({ id }) => id === '4');
    if (four === undefined) throw new Error('no case 4');
    const causes = explain(four.input, four.asOf).causes.filter(
      ({ domain, kind }) => domain === 'D16' && kind !== 'ceiling',
    );
    expect(causes.map(({ kind, domainPoints }) => [kind, domainPoints])).toEqual([
      ['findings', 28.2],
      ['failed', 19.6],
      ['not-known', 13],
    ]);
    expect(causes.find(({ kind }) => kind === 'failed')).toMatchObject({ procedures: ['D16-1'], regained: 0.5 });
  });

  it('names the ceiling first when one weakness holds the ship down', () => {
    const three = CASES.find(({ id }) => id === '3');
    if (three === undefined) throw new Error('no case 3');
    const [first] = explain(three.input, three.asOf).causes;
    expect(first).toMatchObject({ kind: 'ceiling', domain: 'D11', points: 86.7, findings: ['F-D11'] });
    expect(first?.regained).toBe(85.4);
  });
});
