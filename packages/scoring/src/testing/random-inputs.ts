// Ships made from a seed, for the published random vectors; the same seed gives the same ships everywhere.
import type { Domain } from '@plimsoll/standard';
import type { MajorChange, ScoredExecution, ScoredFinding, ScoredProcedure, ScoreInput } from '../input.ts';
import { WEIGHTS } from './worked-cases.ts';

const DOMAINS = Object.keys(WEIGHTS) as Domain[];
const AS_OF = ['2026-01-01', '2026-06-30', '2026-09-15', '2027-02-28', '2029-12-31'] as const;

/** Park–Miller generator: x ← 48271 · x mod (2^31 − 1). */
export function numbersFrom(seed: number): () => number {
  let state = seed % 2_147_483_647 || 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

interface Dice {
  readonly next: () => number;
  readonly upTo: (most: number) => number;
  readonly one: <T>(of: readonly T[]) => T;
  readonly chance: (share: number) => boolean;
}

export function randomInputs({ seed, count }: { seed: number; count: number }): { input: ScoreInput; asOf: string }[] {
  const next = numbersFrom(seed);
  const upTo = (most: number) => Math.floor(next() * (most + 1));
  const dice: Dice = {
    next,
    upTo,
    one: <T>(of: readonly T[]) => of[upTo(of.length - 1)] as T,
    chance: (share) => next() < share,
  };
  return Array.from({ length: count }, () => ({ input: randomInput(dice), asOf: dice.one(AS_OF) }));
}

/** Quality differs from ship to ship, so that every letter occurs. */
function randomInput(dice: Dice): ScoreInput {
  const care = dice.next();
  const gaps = dice.chance(0.25) ? 0.1 : 0;
  const procedures = DOMAINS.flatMap((domain) => {
    if (dice.chance(gaps)) return [];
    return Array.from({ length: 1 + dice.upTo(1) }, (_, nth) =>
      randomProcedure(`${domain}-${nth + 1}`, domain, { dice, care }),
    );
  });
  const most = dice.chance(0.35) ? 0 : 12;
  const findings = Array.from({ length: dice.upTo(most) }, (_, nth) => randomFinding(`F-${nth + 1}`, dice));
  const changes = Array.from({ length: dice.chance(0.2) ? 1 + dice.upTo(1) : 0 }, () => randomChange(dice));
  return { model: 'VCRP-1.0', domainWeights: WEIGHTS, procedures, findings, changes };
}

interface Ship {
  readonly dice: Dice;
  readonly care: number;
}

function randomProcedure(id: string, domain: Domain, { dice, care }: Ship): ScoredProcedure {
  const count = dice.chance(0.03) ? 0 : dice.chance(0.2) ? 2 + dice.upTo(3) : 1;
  return {
    id,
    domain,
    weight: dice.one([1, 2, 3] as const),
    ageClass: dice.one(['fast', 'normal', 'slow'] as const),
    executions: Array.from({ length: count }, () => randomExecution({ dice, care })),
  };
}

function randomExecution({ dice, care }: Ship): ScoredExecution {
  const outcome = dice.next() < 0.7 + 0.3 * care ? 'pass' : dice.one(['partial', 'fail', 'not-tested'] as const);
  return {
    outcome,
    on: outcome === 'not-tested' ? null : randomDay(dice, care > 0.2 ? 2025 : 2022),
    method: dice.chance(0.1 * (1 - care)) ? 'weaker' : 'prescribed',
    assurance: dice.chance(0.1 * (1 - care))
      ? dice.one(['second-party', 'internal-audit', 'self-assessment'] as const)
      : 'certified-independent',
  };
}

function randomFinding(id: string, dice: Dice): ScoredFinding {
  const first = dice.one(DOMAINS);
  return {
    id,
    domains: dice.chance(0.15) ? [...new Set([first, dice.one(DOMAINS)])] : [first],
    severity: dice.one(['info', 'low', 'low', 'low', 'medium', 'medium', 'high', 'critical'] as const),
    tier: dice.one(['I', 'II', 'III', 'unknown'] as const),
    exposure: dice.one(['CY1', 'CY2', 'CY3', 'CY4', 'CY5'] as const),
    state: dice.one(['open', 'open', 'planned', 'fixed', 'compensated', 'accepted', 'closed'] as const),
    dueOn: dice.chance(0.4) ? randomDay(dice, 2025) : null,
    exploited: dice.chance(0.1),
  };
}

function randomChange(dice: Dice): MajorChange {
  return { on: randomDay(dice, 2024), domains: [...new Set([dice.one(DOMAINS), dice.one(DOMAINS)])] };
}

function randomDay(dice: Dice, firstYear: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${firstYear + dice.upTo(1)}-${two(1 + dice.upTo(11))}-${two(1 + dice.upTo(27))}`;
}
