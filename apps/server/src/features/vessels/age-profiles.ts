// Computes the rows of the vessel list anew for the day, so that a list never shows a score of yesterday beside a profile of today.
import type { Report } from '@plimsoll/standard';
import { sql } from 'kysely';
import type { Database } from '../../database/connection.ts';
import { reportsOfVessel, saveVessel } from '../reports/reports.store.ts';

/** Vessels between two pauses in which requests are served. */
const BATCH = 20;

/** @param now RFC 3339 UTC @returns how many vessels had a row of an earlier day */
export async function ageProfiles(database: Database, now: string): Promise<number> {
  let aged = 0;
  let last = '';
  for (;;) {
    const due = await database
      .selectFrom('vessel')
      .select('imo_number')
      .where(sql<boolean>`(computed_at at time zone 'UTC')::date < ${now.slice(0, 10)}::date`)
      .where('imo_number', '>', last)
      .orderBy('imo_number')
      .limit(BATCH)
      .execute();
    for (const { imo_number: imoNumber } of due) await ageOne(database, imoNumber, now);
    aged += due.length;
    last = due.at(-1)?.imo_number ?? '';
    if (due.length < BATCH) return aged;
    await new Promise((next) => setImmediate(next));
  }
}

async function ageOne(database: Database, imoNumber: string, now: string): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await sql`select 1 from vessel where imo_number = ${imoNumber} for update`.execute(transaction);
    const reports = (await reportsOfVessel(transaction, imoNumber)).map(({ report }) => report);
    await saveVessel(transaction, reports as [Report, ...Report[]], now);
  });
}
