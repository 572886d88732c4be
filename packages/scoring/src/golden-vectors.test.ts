// Keeps the score at the published worked examples; PLIMSOLL_WRITE_VECTORS=1 writes their file anew from the figures below.
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ScoredFinding, ScoreInput } from './input.ts';
import { explain } from './explain.ts';
import { score } from './score.ts';
import { AFTER, CASES, ship, weakness } from './testing/worked-cases.ts';
import { findingWeight } from './weigh-finding.ts';
import { whatIf, type WhatIf } from './what-if.ts';

const file = new URL('../../../standard/vectors/scoring/worked-examples.json', import.meta.url);

/** mean, confidence, load, cap, total, high, grade. */
type Row = readonly [number, number, number, number, number, number, string];

const EXPECTED: Readonly<Record<string, Row>> = {
  '1': [100, 1, 0, 100, 100, 100, 'A'],
  '2a': [84.1, 0.841, 0, 100, 84.1, 100, 'B'],
  '2b': [78.1, 0.781, 0, 100, 78.1, 100, 'B'],
  '2c': [52.8, 0.528, 0, 100, 52.8, 100, 'C'],
  '2d': [48, 0.48, 0, 100, 48, 100, 'NR'],
  '3': [93.2, 1, 0.8, 13.3, 12.4, 12.4, 'E'],
  '3b': [95.5, 1, 0.4, 45, 43, 43, 'D'],
  '3c': [100, 1, 0, 100, 100, 100, 'A'],
  '4': [88.5, 0.987, 0.272, 63.7, 56.4, 57.1, 'C'],
  '4a': [74.5, 0.83, 0.272, 63.7, 47.5, 57.6, 'D'],
  '4b': [73.4, 0.83, 0.408, 43.8, 32.1, 39, 'D'],
  '5': [24, 0.24, 0, 100, 24, 100, 'NR'],
  '6a': [97.5, 1, 0.153, 79.5, 77.6, 77.6, 'B'],
  '6b': [93.7, 1, 0.327, 55.9, 52.4, 52.4, 'C'],
  '6c': [98.8, 1, 0.126, 82.9, 81.9, 81.9, 'B'],
  '7': [89, 0.89, 0, 100, 89, 100, 'NR'],
};

/** Domains below 100. */
const EXPECTED_DOMAINS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '3': { D11: 14.5 },
  '4': { D03: 62.9, D05: 74.9, D08: 90.9, D09: 85.5, D10: 90.1, D12: 81.2, D15: 80.6, D16: 39.2 },
  '7': { D04: 0 },
};

/** Weights of the findings of case 4, and points gained by the total and by the domain without each. */
const REMOVALS: readonly (readonly [finding: string, weight: number, total: number, domain: number])[] = [
  ['F-D03', 0.272, 4, 23.5],
  ['F-D05', 0.084, 0.3, 6.9],
  ['F-D09', 0.06, 0.2, 5.4],
  ['F-D10', 0.0085, 0, 0.8],
  ['F-D12', 0.06, 0.2, 5.2],
  ['F-D15', 0.0672, 0.3, 5.8],
  ['F-D16-1', 0.224, 0.3, 11.3],
  ['F-D16-2', 0.075, 0.1, 3.1],
];

const OTHER_CHANGES: readonly (readonly [change: WhatIf, total: number, domain: readonly [string, number]])[] = [
  [{ kind: 'close', finding: 'F-D16-1' }, 56.7, ['D16', 50.5]],
  [{ kind: 'retest', procedure: 'D16-1' }, 56.9, ['D16', 58.7]],
  [{ kind: 'compensate', finding: 'F-D03' }, 59.5, ['D03', 74.6]],
  [{ kind: 'fix', finding: 'F-D03' }, 59.2, ['D03', 69.9]],
  [{ kind: 'as-of', asOf: AFTER[12] }, 47.5, ['D03', 52.9]],
];

/** Highest total that one open finding allows. */
const CEILINGS: readonly (readonly [...Parameters<typeof weakness>[2], number])[] = [
  ['critical', 'III', 'CY5', 13.3],
  ['critical', 'II', 'CY4', 27.6],
  ['high', 'III', 'CY5', 45],
  ['high', 'II', 'CY4', 63.7],
  ['high', 'I', 'CY5', 73.3],
  ['critical', 'I', 'CY1', 81.2],
  ['medium', 'III', 'CY5', 83.6],
  ['medium', 'II', 'CY3', 89.9],
  ['low', 'III', 'CY5', 96.8],
];

interface Vectors {
  readonly cases: readonly { id: string; asOf: string; input: ScoreInput; expected: Record<string, unknown> }[];
  readonly whatIf: readonly {
    case: string;
    change: WhatIf;
    expected: { total: number; gained: number; gainedExact: number; domain: Record<string, number> };
  }[];
  readonly ceilings: readonly { finding: ScoredFinding; cap: number }[];
}

const figures = ({ mean, confidence, load, cap, total, high, grade }: ReturnType<typeof score>): Row => [
  mean,
  confidence,
  load,
  cap,
  total,
  high,
  grade,
];

const caseOf = (id: string) => {
  const found = CASES.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no case ${id}`);
  return found;
};

describe('worked examples', () => {
  it.each(CASES.map((one) => [one.id, one.title, one] as const))('%s %s', (id, _, { input, asOf }) => {
    const result = score(input, asOf);
    expect(figures(result)).toEqual(EXPECTED[id]);
    const below = Object.fromEntries(
      result.domains.filter(({ total }) => total < 100).map(({ id: domain, total }) => [domain, total]),
    );
    if (EXPECTED_DOMAINS[id] !== undefined) expect(below).toEqual(EXPECTED_DOMAINS[id]);
  });

  it.each(REMOVALS)('case 4 without %s', (finding, weight, total, domain) => {
    const { input, asOf } = caseOf('4');
    const own = input.findings.find(({ id }) => id === finding);
    expect(own && findingWeight(own, asOf)).toBe(weight);
    expect(whatIf(input, asOf, { kind: 'remove', finding }).gained).toBe(total);
    const effect = explain(input, asOf).findings.find((one) => one.finding === finding);
    expect(effect).toMatchObject({ weight, gained: total, domains: [{ id: own?.domains[0], gained: domain }] });
  });

  it.each(OTHER_CHANGES)('case 4 with %o', (change, total, [domain, points]) => {
    const { after } = whatIf(caseOf('4').input, caseOf('4').asOf, change);
    expect(after.total).toBe(total);
    expect(after.domains.find(({ id }) => id === domain)?.total).toBe(points);
  });

  it('case 4 without its gravest finding: 56.4 and 4.0 are 60.4, as everybody adds them up', () => {
    const { before, after, gained } = whatIf(caseOf('4').input, caseOf('4').asOf, { kind: 'remove', finding: 'F-D03' });
    expect([before.total, gained, after.total]).toEqual([56.4, 4, 60.4]);
  });

  it.each(CEILINGS)('one finding %s %s %s allows at most %d', (severity, tier, exposure, cap) => {
    const findings = [weakness('F-1', 'D13', [severity, tier, exposure])];
    expect(score(ship({ findings }), AFTER[0]).cap).toBe(cap);
  });

  it('are what the published file says', () => {
    const vectors = buildVectors();
    if (process.env['PLIMSOLL_WRITE_VECTORS'] === '1') writeFileSync(file, print(vectors));
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(vectors)));
  });
});

function buildVectors(): Vectors & Record<string, unknown> {
  return {
    format: 'plimsoll-score-vectors',
    model: 'VCRP-1.0',
    note: 'Each case must come out to the last published digit. Domains named are those stated in clause 19.16; gained is the difference of the published totals.',
    cases: CASES.map(({ id, title, asOf, input }) => {
      const [mean, confidence, load, cap, total, high, grade] = EXPECTED[id] ?? missing(id);
      return {
        id,
        title,
        asOf,
        expected: { mean, confidence, load, cap, total, high, grade, domains: EXPECTED_DOMAINS[id] ?? {} },
        input,
      };
    }),
    whatIf: [
      ...REMOVALS.map(([finding]): WhatIf => ({ kind: 'remove', finding })),
      ...OTHER_CHANGES.map(([change]) => change),
    ].map((change) => {
      const { after, gained, gainedExact } = whatIf(caseOf('4').input, caseOf('4').asOf, change);
      return {
        case: '4',
        change,
        expected: {
          total: after.total,
          gained,
          gainedExact,
          domain: Object.fromEntries(after.domains.map(({ id, total }) => [id, total])),
        },
      };
    }),
    ceilings: CEILINGS.map(([severity, tier, exposure, cap]) => ({
      finding: weakness('F-1', 'D13', [severity, tier, exposure]),
      cap,
    })),
  };
}

/** One case a line, so that a difference can be read. */
function print({ cases, whatIf: changes, ceilings, ...head }: ReturnType<typeof buildVectors>): string {
  const lines = (items: readonly unknown[]) => items.map((item) => `    ${JSON.stringify(item)}`).join(',\n');
  const top = Object.entries(head)
    .map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`)
    .join('\n');
  return `{\n${top}\n  "cases": [\n${lines(cases)}\n  ],\n  "whatIf": [\n${lines(changes)}\n  ],\n  "ceilings": [\n${lines(ceilings)}\n  ]\n}\n`;
}

function missing(id: string): never {
  throw new Error(`no expected figures for case ${id}`);
}
