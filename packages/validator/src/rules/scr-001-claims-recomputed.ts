// SCR-001: what is derived is recomputed; a claim in the report that differs is shown beside the computed value.
import { MODEL, type ScoreResult } from '@plimsoll/scoring';
import type { Domain, Report } from '@plimsoll/standard';
import type { Check, Problem } from '../rule.ts';
import { resultOn } from './result-on-issue.ts';

type Claims = NonNullable<Report['claims']>;
interface Difference {
  readonly member: string;
  readonly claimed: string | number;
  readonly computed: string | number;
}

/** Differences named in the message; the others are places of it. */
const SHOWN = 3;

export const claimsRecomputed: Check = (index) => {
  const { claims } = index.report;
  if (!claims) return 'not-applicable';
  if (claims.model !== MODEL)
    return [{ at: '/claims/model', variant: 'model', values: { model: claims.model, own: MODEL } }];
  const wrong = differences(claims, resultOn(index, claims.asOf));
  const [first, ...others] = wrong;
  if (!first) return [];
  const shown = wrong.slice(0, SHOWN);
  const problem: Problem = {
    at: `/claims/${first.member}`,
    related: others.map(({ member }) => `/claims/${member}`),
    values: {
      asOf: claims.asOf,
      claimed: shown.map(({ member, claimed }) => `${member} ${claimed}`),
      computed: shown.map(({ member, computed }) => `${member} ${computed}`),
    },
  };
  return [problem];
};

function differences(claims: Claims, result: ScoreResult): Difference[] {
  const out: Difference[] = [];
  const compare = (member: string, claimed: string | number | undefined, computed: string | number): void => {
    if (claimed !== undefined && !isSame(claimed, computed)) out.push({ member, claimed, computed });
  };
  compare('total', claims.total, result.total);
  compare('high', claims.high, result.high);
  compare('confidence', claims.confidence, result.confidence);
  compare('grade', claims.grade, result.grade);
  const domains = new Map<string, number>(result.domains.map(({ id, total }) => [id, total]));
  for (const [id, claimed] of Object.entries(claims.domains ?? {}) as [Domain, number | undefined][])
    compare(`domains/${id}`, claimed, domains.get(id) ?? 'no score');
  return out;
}

/** Published values have one decimal (points) or three (confidence): anything nearer than that is the way a number was written. */
const isSame = (claimed: string | number, computed: string | number): boolean =>
  typeof claimed === 'number' && typeof computed === 'number'
    ? Math.abs(claimed - computed) < 1e-6
    : claimed === computed;
