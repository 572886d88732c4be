// A fleet made from a seed, ship by ship, so that 100,000 laden ships never have to be in memory at once.
import type { Domain } from '@plimsoll/standard';
import { methodology } from '@plimsoll/standard/methodology';
import type { ScoredExecution, ScoredFinding, ScoredProcedure, ScoreInput } from '@plimsoll/scoring';

/** Procedures of a typical ship: those that apply to every ship, and the conditional ones up to 90. */
const PROCEDURES = methodology.procedures.slice(0, 90);

const OUTCOMES = ['pass', 'pass', 'pass', 'pass', 'pass', 'partial', 'fail', 'not-tested'] as const;
const SEVERITIES = ['info', 'low', 'low', 'medium', 'medium', 'medium', 'high', 'critical'] as const;
const TIERS = ['I', 'II', 'III', 'unknown'] as const;
const EXPOSURES = ['CY1', 'CY2', 'CY3', 'CY4', 'CY5'] as const;
const STATES = ['open', 'planned', 'accepted', 'fixed', 'compensated', 'closed'] as const;
const ASSURANCES = ['certified-independent', 'certified-independent', 'second-party', 'self-assessment'] as const;

/** Park–Miller generator, so that every run and machine has the same fleet. */
export function diceFrom(seed: number): (sides: number) => number {
  let state = seed % 2_147_483_647 || 1;
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
}

type Dice = ReturnType<typeof diceFrom>;

const one = <T>(dice: Dice, of: readonly T[]): T => of[dice(of.length)] as T;

export function makeShip(dice: Dice): ScoreInput {
  const assurance = one(dice, ASSURANCES);
  const days = [randomDay(dice), randomDay(dice), randomDay(dice)];
  return {
    model: 'VCRP-1.0',
    domainWeights: one(dice, methodology.profiles).domainWeights,
    procedures: PROCEDURES.map((procedure) => makeProcedure(procedure, { dice, assurance, days })),
    findings: Array.from({ length: 8 + dice(23) }, (_, nth) => makeFinding(`F-${nth}`, dice)),
    changes: dice(5) === 0 ? [{ on: randomDay(dice), domains: [PROCEDURES[dice(90)]?.domain ?? 'D01'] }] : [],
  };
}

interface Ship {
  readonly dice: Dice;
  readonly assurance: ScoredExecution['assurance'];
  /** An assessment takes a few days. */
  readonly days: readonly string[];
}

function makeProcedure(
  { id, domain, weight, ageClass }: (typeof PROCEDURES)[number],
  { dice, assurance, days }: Ship,
): ScoredProcedure {
  const executions = Array.from({ length: dice(6) === 0 ? 3 : 1 }, (): ScoredExecution => {
    const outcome = one(dice, OUTCOMES);
    return {
      outcome,
      on: outcome === 'not-tested' ? null : one(dice, days),
      method: dice(8) === 0 ? 'weaker' : 'prescribed',
      assurance,
    };
  });
  return { id, domain, weight, ageClass, executions };
}

function makeFinding(id: string, dice: Dice): ScoredFinding {
  const domain = (PROCEDURES[dice(90)]?.domain ?? 'D01') satisfies Domain;
  return {
    id,
    domains: [domain],
    severity: one(dice, SEVERITIES),
    tier: one(dice, TIERS),
    exposure: one(dice, EXPOSURES),
    state: one(dice, STATES),
    dueOn: dice(3) === 0 ? randomDay(dice) : null,
    exploited: dice(12) === 0,
  };
}

function randomDay(dice: Dice): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${2024 + dice(2)}-${two(1 + dice(12))}-${two(1 + dice(28))}`;
}
