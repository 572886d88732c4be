// The same sums as a bare loop over numbers laid out in memory beforehand: what the machine could do at best.
/* eslint-disable @typescript-eslint/no-non-null-assertion -- a check on every read would no longer be the bare loop */
import type { ScoreInput } from '@plimsoll/scoring';

const DAY = 86_400_000;
const GRACE = { fast: 3, normal: 6, slow: 12 } as const;
const HALF_LIFE = { fast: 12, normal: 24, slow: 60 } as const;
const AGES = { fast: 0, normal: 1, slow: 2 } as const;
const RESULT = { pass: 1, partial: 0.5, fail: 0, 'not-tested': 0 } as const;
const INDEPENDENCE = {
  'certified-independent': 1,
  'second-party': 0.85,
  'internal-audit': 0.7,
  'self-assessment': 0.4,
} as const;
const SEVERITY = { info: 0, low: 0.02, medium: 0.12, high: 0.4, critical: 0.8 } as const;
const TIER = { I: 0.5, II: 0.8, III: 1, unknown: 1 } as const;
const EXPOSURE = { CY1: 0.35, CY2: 0.5, CY3: 0.7, CY4: 0.85, CY5: 1 } as const;
const STATE = { open: 1, planned: 1, accepted: 1, fixed: 0.7, compensated: 0.5, closed: 0 } as const;

const AGEING = new Float64Array(3 * 361);
for (const name of ['fast', 'normal', 'slow'] as const) {
  for (let month = 0; month <= 360; month++) {
    AGEING[AGES[name] * 361 + month] = month <= GRACE[name] ? 1 : 2 ** (-(month - GRACE[name]) / HALF_LIFE[name]);
  }
}

/** One execution takes 6 numbers, one finding 3, one ship 18. */
export interface LaidOut {
  readonly executions: Float64Array;
  readonly findings: Float64Array;
  /** End of executions, end of findings, weights of the domains. */
  readonly ships: Float64Array;
}

export function layOut(fleet: readonly ScoreInput[]): LaidOut {
  const executions: number[] = [];
  const findings: number[] = [];
  const ships: number[] = [];
  for (const { procedures, findings: weaknesses, domainWeights } of fleet) {
    for (const { domain, weight, ageClass, executions: runs } of procedures) {
      for (const { on, method, assurance, outcome } of runs) {
        const tested = on === null ? 0 : 1;
        const day = on === null ? 0 : Date.parse(on) / DAY;
        const quality = tested * (method === 'weaker' ? 0.6 : 1) * INDEPENDENCE[assurance];
        executions.push(
          Number(domain.slice(1)) - 1,
          weight / runs.length,
          AGES[ageClass] * 361,
          day,
          quality,
          RESULT[outcome],
        );
      }
    }
    for (const { domains, severity, tier, exposure, state, exploited, dueOn } of weaknesses) {
      const factors = SEVERITY[severity] * TIER[tier] * EXPOSURE[exposure] * STATE[state] * (exploited ? 1.25 : 1);
      findings.push(Number(domains[0]?.slice(1)) - 1, factors, dueOn === null ? Infinity : Date.parse(dueOn) / DAY);
    }
    ships.push(executions.length, findings.length, ...Object.values(domainWeights));
  }
  return {
    executions: Float64Array.from(executions),
    findings: Float64Array.from(findings),
    ships: Float64Array.from(ships),
  };
}

const SIZE = 16;
const weights = new Float64Array(SIZE);
const met = new Float64Array(SIZE);
const known = new Float64Array(SIZE);
const freedom = new Float64Array(SIZE);
const heaviest = new Float64Array(SIZE);

/** Totals of all ships, added up so that nothing can be left out. */
export function limitRun({ executions, findings, ships }: LaidOut, asOf: string): number {
  const today = Date.parse(asOf) / DAY;
  let all = 0;
  let execution = 0;
  let finding = 0;
  for (let ship = 0; ship < ships.length; ship += 18) {
    weights.fill(0);
    met.fill(0);
    known.fill(0);
    freedom.fill(1);
    heaviest.fill(0);
    for (const end = ships[ship]!; execution < end; execution += 6) {
      const domain = executions[execution]!;
      const weight = executions[execution + 1]!;
      const months = Math.max(0, ((today - executions[execution + 3]!) / 30.4375) | 0);
      const knowledge = weight * executions[execution + 4]! * AGEING[executions[execution + 2]! + (months % 361)]!;
      weights[domain]! += weight;
      known[domain]! += knowledge;
      met[domain]! += knowledge * executions[execution + 5]!;
    }
    for (const end = ships[ship + 1]!; finding < end; finding += 3) {
      const domain = findings[finding]!;
      const late = Math.max(0, today - findings[finding + 2]!);
      const weight = Math.min(0.95, findings[finding + 1]! * Math.min(1.5, 1 + late / 365));
      freedom[domain]! *= 1 - weight;
      if (weight > heaviest[domain]!) heaviest[domain] = weight;
    }
    all += totalOf(ships, ship + 2);
  }
  return all;
}

function totalOf(ships: Float64Array, alphas: number): number {
  let share = 0;
  let mean = 0;
  let confidence = 0;
  let upper = 0;
  let load = 0;
  for (let domain = 0; domain < SIZE; domain++) {
    const own = (heaviest[domain]! + 1 - freedom[domain]!) / 2;
    if (own > load) load = own;
    if (weights[domain] === 0) continue;
    const alpha = ships[alphas + domain]!;
    share += alpha;
    mean += (alpha * met[domain]! * freedom[domain]!) / weights[domain]!;
    confidence += (alpha * known[domain]!) / weights[domain]!;
    upper += alpha * (1 + (met[domain]! - known[domain]!) / weights[domain]!) * freedom[domain]!;
  }
  const cap = ceiling(load);
  return (mean * cap + upper * cap * 1e-9 + confidence * 1e-9) / share;
}

function ceiling(load: number): number {
  if (load <= 0.05) return 1 - load * 1.6;
  if (load <= 0.15) return 0.92 - (load - 0.05) * 1.2;
  if (load <= 0.3) return 0.8 - ((load - 0.15) * 4) / 3;
  if (load <= 0.5) return 0.6 - (load - 0.3) * 1.5;
  return load >= 0.95 ? 0.05 : 0.3 - ((load - 0.5) * 5) / 9;
}
