// Computes profiles anew for the day, so that a list never shows a score of yesterday beside a profile of today.
import { sql } from 'kysely';
import type { Database } from '../../database/connection.ts';
import { AGEING, recomputeVessel } from './recompute-vessel.ts';

/** Vessels between two pauses in which requests are served. */
const BATCH = 20;

/** @param now RFC 3339 UTC @returns how many vessels had a row of an earlier day */
export async function ageProfiles(worker: Database, now: string): Promise<number> {
  let aged = 0;
  let last = '';
  for (;;) {
    const due = await worker
      .selectFrom('vessel_grade')
      .select('imo_number')
      .where(sql<boolean>`(computed_at at time zone 'UTC')::date < ${now.slice(0, 10)}::date`)
      .where('imo_number', '>', last)
      .orderBy('imo_number')
      .limit(BATCH)
      .execute();
    for (const { imo_number: imoNumber } of due)
      await worker
        .transaction()
        .execute((transaction) => recomputeVessel(transaction, imoNumber, { cause: AGEING, now }));
    aged += due.length;
    last = due.at(-1)?.imo_number ?? '';
    if (due.length < BATCH) return aged;
    await new Promise((next) => setImmediate(next));
  }
}
