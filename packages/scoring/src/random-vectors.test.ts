// A second implementation of clauses 19.3 to 19.11, written from the clauses in exact fractions; it gives the 200 published random vectors.
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Domain } from '@plimsoll/standard';
import type { ScoredExecution, ScoredFinding, ScoredProcedure, ScoreInput } from './input.ts';
import { score } from './score.ts';
import { randomInputs } from './testing/random-inputs.ts';

const file = new URL('../../../standard/vectors/scoring/random.json', import.meta.url);

/** A fraction of whole numbers of any length. */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

const fraction = (over: number | bigint, under: number | bigint = 1): Fraction => ({
  over: BigInt(over),
  under: BigInt(under),
});
const times = (...all: readonly Fraction[]) =>
  all.reduce((a, b) => fraction(a.over * b.over, a.under * b.under), fraction(1));
const plus = (...all: readonly Fraction[]) =>
  all.reduce((a, b) => fraction(a.over * b.under + b.over * a.under, a.under * b.under), fraction(0));
const minus = (a: Fraction, b: Fraction) => plus(a, times(b, fraction(-1)));
const least = (a: Fraction, b: Fraction) => (a.over * b.under < b.over * a.under ? a : b);
const most = (all: readonly Fraction[]) =>
  all.reduce((a, b) => (a.over * b.under < b.over * a.under ? b : a), fraction(0));
const divided = (a: Fraction, b: Fraction) => times(a, fraction(b.under, b.over));
const one = fraction(1);

/** Half up to so many decimals. */
function rounded(value: Fraction, decimals: number): Fraction {
  const scale = 10n ** BigInt(decimals);
  return fraction((2n * value.over * scale + value.under) / (2n * value.under), scale);
}

const shown = (value: Fraction, decimals: number) => Number(rounded(value, decimals).over) / 10 ** decimals;

const GRACE_AND_HALF_LIFE = { fast: [3, 12], normal: [6, 24], slow: [12, 60] } as const;
const SEVERITY = { info: '0', low: '0.02', medium: '0.12', high: '0.40', critical: '0.80' };
const TIER = { I: '0.50', II: '0.80', III: '1', unknown: '1' };
const EXPOSURE = { CY1: '0.35', CY2: '0.50', CY3: '0.70', CY4: '0.85', CY5: '1' };
const STATE = { open: '1', planned: '1', accepted: '1', fixed: '0.70', compensated: '0.50', closed: '0' };
const INDEPENDENCE = {
  'certified-independent': '1',
  'second-party': '0.85',
  'internal-audit': '0.7',
  'self-assessment': '0.4',
};
const RESULT = { pass: '1', partial: '0.5', fail: '0', 'not-tested': '0' };
const CORNERS = [
  ['0', '1'],
  ['0.05', '0.92'],
  ['0.15', '0.80'],
  ['0.30', '0.60'],
  ['0.50', '0.30'],
  ['0.95', '0.05'],
] as const;
const MUST = ['D01', 'D03', 'D04', 'D07', 'D11', 'D15'];

const decimal = (text: string) => fraction(Number(text.replace('.', '')), 10 ** (text.split('.')[1]?.length ?? 0));
const days = (from: string, to: string) =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;

function monthsOld(on: string, asOf: string): number {
  return Math.max(0, Math.floor(days(on, asOf) / 30.4375));
}

/** 2^(−d ÷ H) to four decimals: the largest n with n − ½ ≤ 10^4 · 2^(−d ÷ H), by raising both sides to the power H. */
function ageing(ageClass: keyof typeof GRACE_AND_HALF_LIFE, months: number): Fraction {
  const [grace, halfLife] = GRACE_AND_HALF_LIFE[ageClass];
  if (months <= grace) return one;
  if (months > 360) return fraction(0);
  const reached = (n: bigint) =>
    (2n * n - 1n) ** BigInt(halfLife) * 2n ** BigInt(months - grace) <= 20_000n ** BigInt(halfLife);
  let n = BigInt(Math.round(10_000 * 2 ** (-(months - grace) / halfLife)));
  while (n > 0n && !reached(n)) n--;
  while (reached(n + 1n)) n++;
  return fraction(n, 10_000);
}

function knowledge(
  procedure: ScoredProcedure,
  { outcome, on, method, assurance }: ScoredExecution,
  { input, asOf }: Question,
): Fraction {
  if (outcome === 'not-tested' || on === null) return fraction(0);
  const changed = input.changes.some(
    (change) => change.domains.includes(procedure.domain) && change.on <= asOf && on < change.on,
  );
  return times(
    ageing(procedure.ageClass, monthsOld(on, asOf)),
    decimal(method === 'weaker' ? '0.6' : '1'),
    decimal(INDEPENDENCE[assurance]),
    decimal(changed ? '0.5' : '1'),
  );
}

interface Question {
  readonly input: ScoreInput;
  readonly asOf: string;
}

function weightOf(finding: ScoredFinding, asOf: string): Fraction {
  const late = finding.dueOn === null ? 0 : Math.max(0, days(finding.dueOn, asOf));
  const product = times(
    decimal(SEVERITY[finding.severity]),
    decimal(TIER[finding.tier]),
    decimal(EXPOSURE[finding.exposure]),
    decimal(STATE[finding.state]),
    least(decimal('1.5'), plus(one, fraction(late, 365))),
    decimal(finding.exploited ? '1.25' : '1'),
  );
  return least(decimal('0.95'), rounded(product, 4));
}

function ceiling(load: Fraction): Fraction {
  const points = CORNERS.map(([x, y]) => [decimal(x), decimal(y)] as const);
  for (let nth = 1; nth < points.length; nth++) {
    const [[x0, y0], [x1, y1]] = [points[nth - 1], points[nth]] as unknown as readonly [
      readonly [Fraction, Fraction],
      readonly [Fraction, Fraction],
    ];
    if (load.over * x1.under <= x1.over * load.under)
      return rounded(plus(y0, times(divided(minus(load, x0), minus(x1, x0)), minus(y1, y0))), 6);
  }
  return decimal('0.05');
}

function domainOf(id: Domain, question: Question) {
  const { input, asOf } = question;
  const procedures = input.procedures.filter(({ domain }) => domain === id);
  const scored = procedures.length > 0 || MUST.includes(id);
  const mean = (procedure: ScoredProcedure, value: (run: ScoredExecution) => Fraction) =>
    procedure.executions.length === 0
      ? fraction(0)
      : rounded(divided(plus(...procedure.executions.map(value)), fraction(procedure.executions.length)), 6);
  const average = (value: (procedure: ScoredProcedure, run: ScoredExecution) => Fraction) =>
    procedures.length === 0
      ? fraction(0)
      : rounded(
          divided(
            plus(
              ...procedures.map((procedure) =>
                times(
                  fraction(procedure.weight),
                  mean(procedure, (run) => value(procedure, run)),
                ),
              ),
            ),
            plus(...procedures.map(({ weight }) => fraction(weight))),
          ),
          6,
        );
  const known = average((procedure, run) => knowledge(procedure, run, question));
  const met = average((procedure, run) => times(knowledge(procedure, run, question), decimal(RESULT[run.outcome])));
  const weights = input.findings
    .filter(({ domains }) => domains.includes(id))
    .map((finding) => weightOf(finding, asOf));
  const freedom = rounded(times(...weights.map((weight) => minus(one, weight))), 6);
  const load = rounded(times(fraction(1, 2), plus(most(weights), minus(one, freedom))), 6);
  const own = rounded(times(met, freedom), 6);
  const high = rounded(times(plus(met, minus(one, known)), freedom), 6);
  return { id, scored, alpha: fraction(input.domainWeights[id]), known, met, freedom, load, own, high };
}

/** The published figures by the clauses, as plainly as they can be written. */
function reference(question: Question) {
  const all = (Object.keys(question.input.domainWeights) as Domain[]).sort().map((id) => domainOf(id, question));
  const domains = all.filter(({ scored }) => scored);
  const share = plus(...domains.map(({ alpha }) => alpha));
  const average = (value: (domain: (typeof domains)[number]) => Fraction) =>
    rounded(divided(plus(...domains.map((domain) => times(domain.alpha, value(domain)))), share), 6);
  const load = most(all.map((domain) => domain.load));
  const cap = ceiling(load);
  const mean = average(({ own }) => own);
  const confidence = average(({ known }) => known);
  const total = shown(times(rounded(times(mean, cap), 6), fraction(100)), 1);
  const rated =
    shown(confidence, 3) >= 0.5 && domains.every(({ id, known }) => !MUST.includes(id) || shown(known, 3) >= 0.25);
  const letter = (points: number) =>
    points >= 85 ? 'A' : points >= 70 ? 'B' : points >= 50 ? 'C' : points >= 30 ? 'D' : 'E';
  const points = (value: Fraction) => shown(times(value, fraction(100)), 1);
  return {
    total,
    mean: points(mean),
    cap: points(cap),
    high: points(
      rounded(
        times(
          average(({ high }) => high),
          cap,
        ),
        6,
      ),
    ),
    confidence: shown(confidence, 3),
    load: shown(load, 3),
    grade: rated ? letter(total) : 'NR',
    domains: domains.map(({ id, own, high, known, met, freedom }) => ({
      id,
      total: points(own),
      high: points(high),
      known: shown(known, 3),
      met: shown(met, 3),
      freedom: shown(freedom, 3),
      grade: letter(points(own)),
    })),
  };
}

interface Vector extends Question {
  readonly id: number;
  readonly expected: ReturnType<typeof reference>;
}

function figuresOf({ input, asOf }: Question): Vector['expected'] {
  const { total, mean, cap, high, confidence, load, grade, domains } = score(input, asOf);
  return {
    total,
    mean,
    cap,
    high,
    confidence,
    load,
    grade,
    domains: domains.map(({ mandatory: _, ...domain }) => domain),
  };
}

describe('random vectors', () => {
  const inputs = randomInputs({ seed: 20_260_101, count: 200 });
  const vectors = (): Vector[] =>
    inputs.map(({ input, asOf }, id) => ({ id: id + 1, asOf, expected: reference({ input, asOf }), input }));

  if (process.env['PLIMSOLL_WRITE_VECTORS'] === '1') {
    const lines = vectors()
      .map((vector) => `    ${JSON.stringify(vector)}`)
      .join(',\n');
    writeFileSync(
      file,
      `{\n  "format": "plimsoll-score-vectors",\n  "model": "VCRP-1.0",\n  "seed": 20260101,\n  "vectors": [\n${lines}\n  ]\n}\n`,
    );
  }

  const published = (JSON.parse(readFileSync(file, 'utf8')) as { vectors: readonly Vector[] }).vectors;

  it('come out of the score as published', () => {
    expect(published).toHaveLength(200);
    for (const vector of published) expect(figuresOf(vector), `vector ${vector.id}`).toEqual(vector.expected);
  });

  it('are what the second implementation gives', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(vectors())));
  });

  it('cover every letter, missing domains, changes and repeated executions', () => {
    expect(new Set(published.map(({ expected }) => expected.grade))).toEqual(new Set(['A', 'B', 'C', 'D', 'E', 'NR']));
    expect(published.some(({ expected }) => expected.domains.length < 16)).toBe(true);
    expect(published.some(({ input }) => input.changes.length > 0)).toBe(true);
    expect(published.some(({ input }) => input.procedures.some(({ executions }) => executions.length > 1))).toBe(true);
  });
});
