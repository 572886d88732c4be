// Writes what a published report does to the findings tracked on its vessel.
import { randomUUID } from 'node:crypto';
import { trackFindings, type RegistryEvent, type TrackedFinding, type TrackedStatus } from '@plimsoll/registry';
import type { Report } from '@plimsoll/standard';
import { sql } from 'kysely';
import type { Tx } from '../../database/connection.ts';

/** In a transaction of the register’s worker. @returns what happened, to be told by the caller */
export async function followFindings(transaction: Tx, report: Report, now: string): Promise<RegistryEvent[]> {
  const { imoNumber } = report.vessel;
  const known = await transaction
    .selectFrom('finding')
    .select(['id', 'report_id', 'finding_id', 'status'])
    .where('imo_number', '=', imoNumber)
    .execute();
  const tracked = trackFindings(
    report,
    known.map((row) => ({
      id: row.id,
      reportId: row.report_id,
      findingId: row.finding_id,
      status: row.status as TrackedStatus,
    })),
    now.slice(0, 10),
  ).map((one) => ({ ...one, id: one.continues ?? randomUUID() }));
  for (const one of tracked.filter(({ continues }) => continues !== null)) await update(transaction, report, one, now);
  await insert(
    transaction,
    report,
    tracked.filter(({ continues }) => continues === null),
    now,
  );
  return tracked.flatMap((one) => eventsOf(one, report, now));
}

type Identified = TrackedFinding & { readonly id: string };

const rowOf = (report: Report, one: Identified, now: string) => ({
  report_id: report.id,
  finding_id: one.findingId,
  title: one.title,
  severity: one.severity,
  domains: [...one.domains],
  system_group: one.systemGroup,
  status: one.status,
  is_dangerous: one.isDangerous,
  closed_on: one.status === 'verified-closed' ? now.slice(0, 10) : null,
});

function factsOf(report: Report, { procedures, isSelfReported, findingId, status }: Identified): string {
  const accepted = report.findings.find(({ id }) => id === findingId)?.acceptance;
  return JSON.stringify({
    procedures,
    isSelfReported,
    assessedBy: report.supplier.name,
    ...(status !== 'accepted' ? { acceptedUntil: null } : accepted ? { acceptedUntil: accepted.until } : {}),
    ...(status === 'compensated' || status === 'verified-closed' ? { claim: null } : {}),
  });
}

async function update(transaction: Tx, report: Report, one: Identified, now: string): Promise<void> {
  await transaction
    .updateTable('finding')
    .set({ ...rowOf(report, one, now), due_on: dueOf(one) })
    .where('id', '=', one.id)
    .execute();
  await transaction
    .updateTable('finding_tracking')
    .set({ facts: sql`facts || ${factsOf(report, one)}::jsonb`, changed_at: now })
    .where('id', '=', one.id)
    .execute();
}

/** The company’s own plan stands; without one the newest report says by when. */
const dueOf = ({ dueOn }: Identified) =>
  sql<string | null>`case when exists (select 1 from finding_tracking t where t.id = finding.id and t.owner is not null)
    then due_on else coalesce(${dueOn}::date, due_on) end`;

async function insert(transaction: Tx, report: Report, fresh: readonly Identified[], now: string): Promise<void> {
  if (fresh.length === 0) return;
  const imo_number = report.vessel.imoNumber;
  await transaction
    .insertInto('finding')
    .values(
      fresh.map((one) => ({
        ...rowOf(report, one, now),
        id: one.id,
        imo_number,
        due_on: one.dueOn,
        opened_on: report.issuedAt.slice(0, 10),
        counts_from: one.countsFrom,
      })),
    )
    .execute();
  await transaction
    .insertInto('finding_tracking')
    .values(fresh.map((one) => ({ id: one.id, imo_number, facts: factsOf(report, one), changed_at: now })))
    .execute();
}

function eventsOf(one: Identified, report: Report, now: string): RegistryEvent[] {
  if (one.change === 'carried-on' || one.change === 'found-again') return [];
  const event = {
    imoNumber: report.vessel.imoNumber,
    at: now,
    subject: `finding:${one.id}`,
    facts: { report: report.id, finding: one.findingId, severity: one.severity },
  };
  const type = ({ closed: 'finding:closed', reopened: 'finding:reopened', opened: 'finding:opened' } as const)[
    one.change
  ];
  return one.isDangerous && one.change === 'opened'
    ? [
        { ...event, type },
        { ...event, type: 'finding:alarmed' },
      ]
    : [{ ...event, type }];
}
