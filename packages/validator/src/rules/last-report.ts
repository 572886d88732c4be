// The report before this one on the same ship.
import type { Report } from '@plimsoll/standard';
import type { EarlierReports } from '../inputs.ts';

/** The one that this report names as its previous report, else the newest other one on the ship. */
export function lastReport({ id, engagement }: Report, earlier: EarlierReports | undefined): Report | undefined {
  const others = (earlier?.reports ?? []).map(({ report }) => report).filter((report) => report.id !== id);
  return others.find((report) => report.id === engagement.previousReport?.id) ?? others[0];
}
