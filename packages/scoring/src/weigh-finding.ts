// The weight of one finding: how much of its domain it takes away, and how low it draws the ceiling.
import type { ScoredFinding } from './input.ts';
import { dayNumber } from './calendar.ts';
import { EXPLOITED_FACTOR, EXPOSURE_FACTOR, HEAVIEST, SEVERITY_FACTOR, STATE_FACTOR, TIER_FACTOR } from './model.ts';

/** Days overdue from which τ stays at 1.5; 182.5 rounded up. */
const LONGEST_OVERDUE = 183;

/** 10^10 of factors times 730 half-days of a year, brought to ten-thousandths. */
const DIVISOR = 1_000_000 * 730;

/** w in ten-thousandths, 0 to 9500, rounded half up; clause 19.7. `today` is a day number. */
export function weighFinding(finding: ScoredFinding, today: number): number {
  const factors =
    SEVERITY_FACTOR[finding.severity] *
    TIER_FACTOR[finding.tier] *
    EXPOSURE_FACTOR[finding.exposure] *
    STATE_FACTOR[finding.state] *
    (finding.exploited ? EXPLOITED_FACTOR : 100);
  if (factors === 0) return 0;
  const weight = Math.floor((2 * factors * overdueFactor(finding.dueOn, today) + DIVISOR) / (2 * DIVISOR));
  return weight < HEAVIEST ? weight : HEAVIEST;
}

/** τ in parts of 730: 1 until the due day, then 1 + days ÷ 365, never above 1.5. */
function overdueFactor(dueOn: string | null, today: number): number {
  if (dueOn === null) return 730;
  const days = today - dayNumber(dueOn);
  if (!(days > 0)) return 730;
  return days < LONGEST_OVERDUE ? 730 + 2 * days : 1095;
}

/** w of a finding as of a day YYYY-MM-DD, 0 to 0.95 with four decimals. */
export function findingWeight(finding: ScoredFinding, asOf: string): number {
  return weighFinding(finding, dayNumber(asOf)) / 10_000;
}
