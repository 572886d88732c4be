// Holds the score to the properties Q1 to Q12 of clause 19.2 on ships of every kind.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScoredFinding, ScoreInput } from './input.ts';
import { ceilingOf } from './ceiling.ts';
import { figuresOf } from './figures.ts';
import { score } from './score.ts';
import { day, execution, finding, ship } from './testing/arbitraries.ts';
import { findingWeight } from './weigh-finding.ts';
import { whatIf } from './what-if.ts';

/** Every score of a ship in millionths: total, mean, and each domain. */
const scores = (input: ScoreInput, asOf: string) => {
  const { total, mean, score: domains } = figuresOf(input, asOf);
  return [total, mean, ...domains];
};

const expectNoneAbove = (lower: readonly number[], upper: readonly number[]) =>
  lower.forEach((value, at) => expect(value).toBeLessThanOrEqual(upper[at] ?? Number.NaN));

/** Checks a predicate on 300 draws. */
function holds<Ts extends [unknown, ...unknown[]]>(
  draw: { [K in keyof Ts]: fc.Arbitrary<Ts[K]> },
  predicate: (...values: Ts) => void,
): void {
  fc.assert(
    fc.property(fc.tuple<Ts>(...draw), (values) => predicate(...values)),
    { numRuns: 300 },
  );
}

const CLOSER = ['CY1', 'CY2', 'CY3', 'CY4', 'CY5'] as const;
const GRAVER = ['info', 'low', 'medium', 'high', 'critical'] as const;
const next = <T>(order: readonly T[], value: T) => order[Math.min(order.indexOf(value) + 1, order.length - 1)] as T;

const WORSE: readonly ((one: ScoredFinding) => ScoredFinding)[] = [
  (one) => ({ ...one, severity: next(GRAVER, one.severity) }),
  (one) => ({ ...one, exposure: next(CLOSER, one.exposure) }),
  (one) => ({ ...one, tier: 'III' }),
  (one) => ({ ...one, state: 'open' }),
  (one) => ({ ...one, exploited: true }),
  (one) => ({ ...one, dueOn: '2015-01-01' }),
];

describe('the score', () => {
  it('Q1 stays between 0 and 100', () => {
    holds([ship, day], (input, asOf) => {
      const result = score(input, asOf);
      const points = [
        result.total,
        result.high,
        result.mean,
        result.cap,
        ...result.domains.flatMap(({ total, high }) => [total, high]),
      ];
      for (const value of points) expect(value >= 0 && value <= 100).toBe(true);
      const shares = [
        result.confidence,
        result.load,
        ...result.domains.flatMap(({ known, met, freedom }) => [known, met, freedom]),
      ];
      for (const value of shares) expect(value >= 0 && value <= 1).toBe(true);
    });
  });

  it('Q2 never rises when an open finding is added or made worse', () => {
    holds([ship, day, finding, fc.tuple(fc.nat(), fc.nat())], (input, asOf, extra, [nth, way]) => {
      const before = scores(input, asOf);
      expectNoneAbove(scores({ ...input, findings: [...input.findings, { ...extra, id: 'X' }] }, asOf), before);
      const worse = WORSE[way % WORSE.length];
      const findings = input.findings.map((one, at) =>
        worse && at === nth % input.findings.length ? worse(one) : one,
      );
      expectNoneAbove(scores({ ...input, findings }, asOf), before);
    });
  });

  it('Q3 never rises with time alone', () => {
    holds([ship, day, day], (input, one, other) => {
      const [early, late] = one < other ? [one, other] : [other, one];
      expectNoneAbove(scores(input, late), scores(input, early));
      expect(figuresOf(input, late).confidence).toBeLessThanOrEqual(figuresOf(input, early).confidence);
    });
  });

  it('Q4 never falls when a test is passed, and a failed test is never better than none', () => {
    holds([ship, fc.tuple(day, day), execution, fc.nat()], (input, [asOf, on], run, nth) => {
      const withRun = (outcome: 'not-tested' | 'pass' | 'fail') => ({
        ...input,
        procedures: input.procedures.map((procedure, at) =>
          at === nth % input.procedures.length
            ? {
                ...procedure,
                executions: [
                  { ...run, outcome, on: outcome === 'not-tested' ? null : on },
                  ...procedure.executions.slice(1),
                ],
              }
            : procedure,
        ),
      });
      expectNoneAbove(scores(withRun('not-tested'), asOf), scores(withRun('pass'), asOf));
      expectNoneAbove(scores(withRun('fail'), asOf), scores(withRun('not-tested'), asOf));
    });
  });

  it('Q5 stays below the ceiling of the worst open finding', () => {
    holds([ship, day], (input, asOf) => {
      const worst = Math.max(0, ...input.findings.map((one) => findingWeight(one, asOf)));
      expect(figuresOf(input, asOf).total).toBeLessThanOrEqual(ceilingOf(Math.round(worst * 1_000_000)));
    });
  });

  it('Q6 counts many findings, each further one for less', () => {
    const one: ScoredFinding = {
      id: 'F',
      domains: ['D03'],
      severity: 'medium',
      tier: 'II',
      exposure: 'CY4',
      state: 'open',
      dueOn: null,
      exploited: false,
    };
    const perfect = (count: number) =>
      figuresOf({ ...PERFECT, findings: Array.from({ length: count }, () => one) }, '2026-01-01').score[2] ?? 0;
    const steps = Array.from({ length: 20 }, (_, count) => perfect(count) - perfect(count + 1));
    steps.forEach((step, at) => {
      expect(step).toBeGreaterThan(0);
      expect(step).toBeLessThanOrEqual(steps[at - 1] ?? Infinity);
    });
  });

  it('Q7 does not depend on the order of anything, and is the same every time', () => {
    const shuffled = <T>(items: readonly T[], seed: number) =>
      items
        .map((item, at) => ({ item, key: (Math.imul(at + 1, seed | 1) >>> 0) % 9973 }))
        .sort((a, b) => a.key - b.key)
        .map(({ item }) => item);
    holds([ship, day, fc.integer()], (input, asOf, seed) => {
      const other: ScoreInput = {
        ...input,
        procedures: shuffled(input.procedures, seed).map((procedure) => ({
          ...procedure,
          executions: shuffled(procedure.executions, seed + 7),
        })),
        findings: shuffled(input.findings, seed).map((one) => ({ ...one, domains: shuffled(one.domains, seed) })),
        changes: shuffled(input.changes, seed),
      };
      expect(score(other, asOf)).toEqual(score(input, asOf));
    });
  });

  it('Q8 shows the exact effect of removing a finding', () => {
    holds([ship, day, fc.nat()], (input, asOf, nth) => {
      const one = input.findings[nth % Math.max(1, input.findings.length)];
      if (one === undefined) return;
      const { before, after, gained, gainedExact } = whatIf(input, asOf, { kind: 'remove', finding: one.id });
      expect(after).toEqual(score({ ...input, findings: input.findings.filter(({ id }) => id !== one.id) }, asOf));
      expect(Math.round(before.total * 10) + Math.round(gained * 10)).toBe(Math.round(after.total * 10));
      expect(gained).toBeGreaterThanOrEqual(0);
      expect(gainedExact).toBeGreaterThanOrEqual(0);
      expect(Math.abs(gainedExact / 10_000 - gained)).toBeLessThanOrEqual(0.1);
    });
  });

  it('Q8 shows several changes together as what they make together, whatever their order', () => {
    holds([ship, day, fc.nat(), fc.nat()], (input, asOf, nth, other) => {
      const finding = input.findings[nth % Math.max(1, input.findings.length)]?.id ?? 'F-none';
      const procedure = input.procedures[other % Math.max(1, input.procedures.length)]?.id ?? 'none';
      const changes = [
        { kind: 'close', finding },
        { kind: 'retest', procedure },
      ] as const;
      const together = whatIf(input, asOf, changes);
      expect(whatIf(input, asOf, changes.toReversed())).toEqual(together);
      for (const one of changes) {
        const alone = whatIf(input, asOf, one);
        expect(alone.before).toEqual(together.before);
        expect(together.gainedExact).toBeGreaterThanOrEqual(alone.gainedExact);
      }
      expect(whatIf(input, asOf, [])).toMatchObject({ gained: 0, gainedExact: 0 });
    });
  });

  it('Q9 shows the unknown as an interval: the total never passes it, nor 100 · K', () => {
    holds([ship, day], (input, asOf) => {
      const figures = figuresOf(input, asOf);
      expect(figures.total).toBeLessThanOrEqual(figures.highTotal);
      expect(figures.mean).toBeLessThanOrEqual(figures.confidence);
      figures.score.forEach((value, at) => expect(value).toBeLessThanOrEqual(figures.high[at] ?? 0));
    });
  });

  it('Q10 has no cliff: a ceiling falls by at most 1.6 times the rise of the load', () => {
    holds([fc.nat(1_000_000), fc.nat(1000)], (load, step) => {
      const fall = ceilingOf(load) - ceilingOf(load + step);
      expect(fall).toBeGreaterThanOrEqual(0);
      expect(fall).toBeLessThanOrEqual(1.6 * step + 1);
    });
  });

  it('Q11 gives nothing for writing one finding twice', () => {
    holds([ship, day, fc.nat()], (input, asOf, nth) => {
      const one = input.findings[nth % Math.max(1, input.findings.length)];
      if (one === undefined) return;
      const split = { ...input, findings: [...input.findings, { ...one, id: 'twin' }] };
      expectNoneAbove(scores(split, asOf), scores(input, asOf));
    });
  });

  it('Q12 gives no credit for plans and acceptance', () => {
    holds([finding, day], (one, asOf) => {
      const weight = (state: ScoredFinding['state']) => findingWeight({ ...one, id: 'F', state }, asOf);
      expect(weight('planned')).toBe(weight('open'));
      expect(weight('accepted')).toBe(weight('open'));
    });
  });
});

const PERFECT: ScoreInput = {
  model: 'VCRP-1.0',
  domainWeights: {
    D01: 7,
    D02: 6,
    D03: 11,
    D04: 11,
    D05: 5,
    D06: 6,
    D07: 10,
    D08: 6,
    D09: 5,
    D10: 3,
    D11: 8,
    D12: 4,
    D13: 3,
    D14: 4,
    D15: 7,
    D16: 4,
  },
  procedures: [
    {
      id: 'P',
      domain: 'D03',
      weight: 3,
      ageClass: 'normal',
      executions: [{ outcome: 'pass', on: '2026-01-01', method: 'prescribed', assurance: 'certified-independent' }],
    },
  ],
  findings: [],
  changes: [],
};
