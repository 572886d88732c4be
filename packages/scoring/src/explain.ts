// Where every point went, in named causes that add up, each with what would bring it back.
import type { Domain } from '@plimsoll/standard';
import type { ScoredExecution, ScoredProcedure, ScoreInput } from './input.ts';
import type { Cause, CauseKind, Explanation, FindingEffect } from './result.ts';
import { AGEING_TABLE } from './ageing-table.ts';
import { largestRemainders } from './apportion.ts';
import { CEILING, lossesOfDomain, lossesOfTotal } from './attribution.ts';
import { dayNumber, wholeMonths } from './calendar.ts';
import type { Figures } from './figure-arrays.ts';
import { figuresOf } from './figures.ts';
import { asPoints, at, ONE, thousandths } from './fixed-point.ts';
import { DOMAINS, KINDS, MODEL } from './model.ts';
import { reasonAt } from './reasons.ts';
import { weighFinding } from './weigh-finding.ts';
import { gained, retested, withoutFindings } from './what-if.ts';
import { regainText } from './wording.ts';

interface Inquiry {
  readonly input: ScoreInput;
  readonly asOf: string;
  readonly figures: Figures;
}

/** Every lost point by cause; clause 19.12. The causes' points sum to 100 − total exactly, as published and in fixed point. */
export function explain(input: ScoreInput, asOf: string): Explanation {
  const figures = figuresOf(input, asOf);
  const inquiry = { input, asOf, figures };
  const exact = lossesOfTotal(figures).slice();
  const lostTenths = 1000 - thousandths(figures.total);
  const tenths = Float64Array.from(largestRemainders(lostTenths, exact, [...exact.keys()]));
  const own = domainTenths(figures);
  const causes: Cause[] = [];
  for (let index = 0; index <= CEILING; index++) {
    if (at(exact, index) === 0 && at(own, index) === 0) continue;
    causes.push(
      causeOf(inquiry, index, { points: at(tenths, index), exact: at(exact, index), domainPoints: at(own, index) }),
    );
  }
  const rank = (cause: Cause) => (cause.kind === 'ceiling' ? 0 : 1);
  causes.sort((one, other) => other.exact - one.exact || rank(one) - rank(other));
  return {
    model: MODEL,
    asOf,
    total: asPoints(figures.total),
    lost: lostTenths / 10,
    lostExact: ONE - figures.total,
    causes,
    findings: findingEffects(inquiry),
  };
}

/** Published tenths that each cause takes from its own domain's score. */
function domainTenths(figures: Figures): Float64Array {
  const tenths = new Float64Array(CEILING + 1);
  DOMAINS.forEach((_, place) => {
    if (figures.scored[place] === 0) return;
    const lost = 1000 - thousandths(at(figures.score, place));
    const exact = lossesOfDomain(figures, place);
    tenths.set(largestRemainders(lost, exact, [...exact.keys()]), place * KINDS);
  });
  return tenths;
}

function causeOf(
  inquiry: Inquiry,
  index: number,
  { points, exact, domainPoints }: { points: number; exact: number; domainPoints: number },
): Cause {
  const { kind, domain, text } = reasonAt(index, points / 10, inquiry.figures);
  const { procedures, findings } = sourcesOf(inquiry, kind, domain);
  return {
    kind,
    domain,
    text,
    exact,
    procedures,
    findings,
    points: points / 10,
    domainPoints: domainPoints / 10,
    regain: regainText(kind, procedures.length > 0 ? procedures : findings),
    regained: gainOf(inquiry, cured(inquiry, kind, { procedures, findings })),
  };
}

interface Sources {
  readonly procedures: readonly string[];
  readonly findings: readonly string[];
}

function sourcesOf({ input, asOf }: Inquiry, kind: CauseKind, domain: Domain): Sources {
  if (kind === 'findings' || kind === 'ceiling') {
    const today = dayNumber(asOf);
    const open = input.findings
      .filter((finding) => finding.domains.includes(domain) && weighFinding(finding, today) > 0)
      .map((finding) => ({ id: finding.id, weight: weighFinding(finding, today) }))
      .sort((one, other) => other.weight - one.weight || compare(one.id, other.id));
    const named = kind === 'ceiling' ? open.slice(0, 1) : open;
    return { procedures: [], findings: named.map(({ id }) => id).sort(compare) };
  }
  const lacks = LACKS[kind];
  const newest = newestChange(input, asOf, domain);
  const procedures = input.procedures
    .filter((procedure) => procedure.domain === domain && lacks(procedure, { asOf, newest }))
    .map(({ id }) => id);
  return { procedures: procedures.sort(compare), findings: [] };
}

interface When {
  readonly asOf: string;
  readonly newest: string | null;
}

const tested = ({ executions }: ScoredProcedure) =>
  executions.filter(
    (execution): execution is ScoredExecution & { on: string } =>
      execution.outcome !== 'not-tested' && execution.on !== null,
  );

/** Whether a procedure loses points by this kind of cause. */
const LACKS = {
  'not-known': (procedure) =>
    tested(procedure).length < procedure.executions.length || procedure.executions.length === 0,
  aged: (procedure, { asOf }) =>
    tested(procedure).some(({ on }) => {
      const months = wholeMonths(dayNumber(asOf) - dayNumber(on));
      return (AGEING_TABLE[procedure.ageClass][months] ?? 0) < 10_000;
    }),
  'weaker-method': (procedure) => tested(procedure).some(({ method }) => method === 'weaker'),
  assurance: (procedure) => tested(procedure).some(({ assurance }) => assurance !== 'certified-independent'),
  changed: (procedure, { newest }) => newest !== null && tested(procedure).some(({ on }) => on < newest),
  failed: (procedure) => tested(procedure).some(({ outcome }) => outcome !== 'pass'),
} as const satisfies Record<
  Exclude<CauseKind, 'ceiling' | 'findings'>,
  (procedure: ScoredProcedure, when: When) => boolean
>;

function newestChange(input: ScoreInput, asOf: string, domain: Domain): string | null {
  const days = input.changes.filter(({ on, domains }) => on <= asOf && domains.includes(domain)).map(({ on }) => on);
  return days.reduce<string | null>((so, next) => (so === null || next > so ? next : so), null);
}

function cured({ input, asOf }: Inquiry, kind: CauseKind, { procedures, findings }: Sources): ScoreInput {
  if (findings.length > 0) return withoutFindings(input, new Set(findings));
  return kind === 'assurance'
    ? retested(input, asOf, new Set(procedures), 'certified-independent')
    : retested(input, asOf, new Set(procedures));
}

function gainOf({ figures, asOf }: Inquiry, input: ScoreInput): number {
  return gained(figuresOf(input, asOf).total, figures.total);
}

function findingEffects({ input, asOf, figures }: Inquiry): FindingEffect[] {
  const today = dayNumber(asOf);
  const open = input.findings.filter((finding) => weighFinding(finding, today) > 0);
  const effects = open.map((finding): FindingEffect => {
    const without = figuresOf(withoutFindings(input, new Set([finding.id])), asOf);
    return {
      finding: finding.id,
      weight: weighFinding(finding, today) / 10_000,
      gained: gained(without.total, figures.total),
      gainedExact: without.total - figures.total,
      domains: DOMAINS.flatMap((id, place) =>
        finding.domains.includes(id) && figures.scored[place] === 1
          ? [{ id, gained: gained(at(without.score, place), at(figures.score, place)) }]
          : [],
      ),
    };
  });
  return effects.sort(
    (one, other) =>
      other.gainedExact - one.gainedExact || other.weight - one.weight || compare(one.finding, other.finding),
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
