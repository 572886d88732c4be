// The change of a score taken apart: what time alone did, and what the later report did, both by cause and to the tenth.
import type { Report } from '@plimsoll/standard';
import { explain, score, scoreInputOf, type CauseKind, type ScoreInput, type ScoreResult } from '@plimsoll/scoring';

export interface Share {
  readonly kind: CauseKind;
  /** Points gained (positive) or lost, one decimal. */
  readonly points: number;
  /** The domains where most of it happened, largest first. */
  readonly domains: readonly { readonly domain: string; readonly points: number }[];
}

export interface ScoreStep {
  /** Points of the total, one decimal; the shares sum to it exactly. */
  readonly points: number;
  readonly shares: readonly Share[];
}

export interface ScoreChange {
  readonly earlier: ScoreResult;
  /** The earlier report on the day of the later one: what would be known had nobody come aboard. */
  readonly aged: ScoreResult;
  readonly later: ScoreResult;
  readonly byTime: ScoreStep;
  readonly byReport: ScoreStep;
}

export function scoreChange(earlier: Report, later: Report): ScoreChange {
  const before = scoreInputOf(earlier);
  const after = scoreInputOf(later);
  const [then, now] = [earlier.issuedAt.slice(0, 10), later.issuedAt.slice(0, 10)];
  return {
    earlier: score(before, then),
    aged: score(before, now),
    later: score(after, now),
    byTime: stepBetween({ input: before, day: then }, { input: before, day: now }),
    byReport: stepBetween({ input: before, day: now }, { input: after, day: now }),
  };
}

interface Moment {
  readonly input: ScoreInput;
  readonly day: string;
}

/** Causes sum to 100 − total in whole tenths, so their differences sum to the change. */
function stepBetween(from: Moment, to: Moment): ScoreStep {
  const before = lostTenths(from);
  const after = lostTenths(to);
  const gains = [...new Set([...before.keys(), ...after.keys()])].map((key) => ({
    key,
    gained: (before.get(key) ?? 0) - (after.get(key) ?? 0),
  }));
  const kinds = [...new Set(gains.map(({ key }) => key.split(' ')[0] as CauseKind))];
  const shares = kinds.map((kind) => shareOf(kind, gains)).filter((share) => share !== null);
  shares.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return { points: gains.reduce((sum, { gained }) => sum + gained, 0) / 10, shares };
}

function shareOf(kind: CauseKind, gains: readonly { readonly key: string; readonly gained: number }[]): Share | null {
  const own = gains.filter(({ key, gained }) => key.startsWith(`${kind} `) && gained !== 0);
  if (own.length === 0) return null;
  const domains = own.map(({ key, gained }) => ({ domain: key.slice(kind.length + 1), points: gained / 10 }));
  domains.sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.domain < b.domain ? -1 : 1));
  return { kind, points: own.reduce((sum, { gained }) => sum + gained, 0) / 10, domains };
}

function lostTenths({ input, day }: Moment): Map<string, number> {
  const lost = new Map<string, number>();
  for (const { kind, domain, points } of explain(input, day).causes) {
    const key = `${kind} ${domain}`;
    lost.set(key, (lost.get(key) ?? 0) + Math.round(points * 10));
  }
  return lost;
}
