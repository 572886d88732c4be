// What the register does with findings when a day has come: acceptances lapse, companies are reminded.
import { lapseAcceptance, reminderDay } from '@plimsoll/registry';
import { sql } from 'kysely';
import type { Database, Tx } from '../../database/connection.ts';
import { tell } from '../events/tell.ts';
import { tellCompany } from './finding-letters.ts';
import { findingRows } from './finding-rows.store.ts';
import { holdFindings, recomputeAfter, saveFinding } from './finding-steps.store.ts';

/** Vessels taken in one run; the next run takes the rest. */
const BATCH = 500;

/** Risks that were accepted until a day that is past are open again. @returns how many */
export async function lapseAcceptances(worker: Database, now: string): Promise<number> {
  const due = await worker
    .selectFrom('finding as f')
    .innerJoin('finding_tracking as t', 't.id', 'f.id')
    .select(['f.id', 'f.imo_number'])
    .where('f.status', '=', 'accepted')
    .where(sql<boolean>`t.facts->>'acceptedUntil' < ${now.slice(0, 10)}`)
    .orderBy('f.imo_number')
    .limit(BATCH)
    .execute();
  let lapsed = 0;
  for (const imoNumber of new Set(due.map((row) => row.imo_number))) {
    const ids = due.filter((row) => row.imo_number === imoNumber).map(({ id }) => id);
    lapsed += await worker.transaction().execute((transaction) => lapseOf(transaction, { imoNumber, ids, now }));
  }
  return lapsed;
}

async function lapseOf(
  transaction: Tx,
  { imoNumber, ids, now }: { imoNumber: string; ids: readonly string[]; now: string },
): Promise<number> {
  const held = await holdFindings(transaction, { ids, imoNumbers: [imoNumber] });
  const taken = held.flatMap((before) => {
    const step = lapseAcceptance(before, now);
    return step ? [{ before, step }] : [];
  });
  for (const { before, step } of taken) {
    await saveFinding(transaction, before.id, step);
    await tellCompany(
      transaction,
      {
        finding: before,
        key: `acceptance-lapsed/${before.id}/${before.acceptedUntil ?? ''}`,
        subject: 'An accepted risk is open again',
        text: `was accepted until ${before.acceptedUntil ?? ''}. That day is past, so the finding is open again. Plan it, report it as fixed, or accept it anew.`,
      },
      now,
    );
  }
  await tell(
    transaction,
    taken.map(({ step }) => step.event),
    null,
  );
  await recomputeAfter(transaction, taken, { cause: 'open again, because an acceptance ended', now });
  return taken.length;
}

/** Reminds companies 14 and 3 days before a finding is due and each week after; a letter’s key makes sure of once. @returns letters written */
export async function remindOfFindings(worker: Database, now: string): Promise<number> {
  const today = now.slice(0, 10);
  let written = 0;
  let last = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await worker.transaction().execute(async (transaction) => {
      const due = await findingRows(transaction)
        .where('f.status', 'in', ['open', 'planned'])
        .where(sql<boolean>`f.due_on <= ${today}::date + 14`)
        .where('v.company_id', 'in', (from) =>
          from.selectFrom('membership as m').select('m.organisation_id').where('m.until', 'is', null),
        )
        .where('f.id', '>', last)
        .orderBy('f.id')
        .limit(BATCH)
        .execute();
      for (const row of due) {
        const day = row.due_on === null ? null : reminderDay(row.due_on, today);
        if (day === null) continue;
        const isPast = (row.due_on ?? '') < today;
        written += await tellCompany(
          transaction,
          {
            finding: {
              id: row.id,
              title: row.title,
              imoNumber: row.imo_number,
              vesselName: row.vessel_name,
              companyId: row.company_id,
            },
            key: `finding-due/${row.id}/${day}`,
            subject: isPast ? 'A finding is overdue' : 'A finding is due soon',
            text: `${isPast ? 'was due on' : 'is due on'} ${row.due_on ?? ''}${row.owner ? `; its owner is ${row.owner}` : '; it has no owner yet'}.`,
          },
          now,
        );
      }
      return due;
    });
    last = rows.at(-1)?.id ?? last;
    if (rows.length < BATCH) return written;
  }
}
