// What the register does by itself when a time has come; each is safe to run again and finds nothing the second time.
import type { Database } from '../database/connection.ts';
import type { EvidenceRooms } from '../features/evidence/evidence.routes.ts';
import { rewrapEvidence } from '../features/evidence/evidence-timers.ts';
import { tell } from '../features/events/tell.ts';
import { lapseAcceptances, remindOfFindings } from '../features/findings/finding-timers.ts';
import { ageProfiles } from '../features/profiles/age-profiles.ts';
import { publishReport } from '../features/reports/publish-report.ts';

/** Silence publishes: reports whose company let its days pass. @returns how many */
export async function publishBySilence(worker: Database, now: string): Promise<number> {
  const due = await worker
    .selectFrom('report')
    .select(['id', 'revision'])
    .where('status', '=', 'with-company')
    .where('due_at', '<=', new Date(now))
    .orderBy('due_at')
    .limit(500)
    .execute();
  let published = 0;
  for (const { id, revision } of due)
    await worker.transaction().execute(async (transaction) => {
      const still = await transaction
        .selectFrom('report')
        .select('id')
        .where('id', '=', id)
        .where('revision', '=', revision)
        .where('status', '=', 'with-company')
        .where('due_at', '<=', new Date(now))
        .forUpdate()
        .skipLocked()
        .executeTakeFirst();
      if (!still) return;
      await publishReport(transaction, { reportId: id, revision }, { by: 'silence', actor: null, now });
      published += 1;
    });
  return published;
}

/** Requests for access that nobody answered. @returns how many lapsed */
export async function lapseRequests(worker: Database, now: string): Promise<number> {
  return worker.transaction().execute(async (transaction) => {
    const lapsed = await transaction
      .updateTable('access_request')
      .set({ status: 'lapsed', decided_at: now })
      .where('status', '=', 'asked')
      .where('lapses_at', '<=', new Date(now))
      .returning(['id', 'imo_number'])
      .execute();
    await tell(
      transaction,
      lapsed.map(({ id, imo_number: imoNumber }) => ({
        type: 'access:request-lapsed',
        imoNumber,
        at: now,
        subject: `access-request:${id}`,
        facts: {},
      })),
      null,
    );
    return lapsed.length;
  });
}

/** Keys of requests that nobody will repeat any more. */
export async function forgetKeys(worker: Database, now: string): Promise<number> {
  const gone = await worker
    .deleteFrom('idempotency_key')
    .where('begun_at', '<', new Date(Date.parse(now) - 86_400_000))
    .executeTakeFirst();
  return Number(gone.numDeletedRows);
}

/** What readers took on days that are over. */
async function forgetQuotas(worker: Database, now: string): Promise<number> {
  const gone = await worker.deleteFrom('quota_day').where('day', '<', now.slice(0, 10)).executeTakeFirst();
  return Number(gone.numDeletedRows);
}

export const timers = {
  'publish-by-silence': publishBySilence,
  'lapse-requests': lapseRequests,
  'lapse-acceptances': lapseAcceptances,
  'remind-of-findings': remindOfFindings,
  'age-profiles': ageProfiles,
  'forget-keys': forgetKeys,
  'forget-quotas': forgetQuotas,
} as const satisfies Record<string, (worker: Database, now: string) => Promise<number>>;

/** Those that need the place of the evidence. Unfinished uploads lie on the disk of each server, which clears its own. */
export const evidenceTimers = {
  'rewrap-evidence': (worker, { house }) => rewrapEvidence(worker, house.place.keys),
  'forget-uploads': (_worker, { uploads }) => uploads.removeExpired(),
} as const satisfies Record<string, (worker: Database, evidence: EvidenceRooms) => Promise<number>>;
