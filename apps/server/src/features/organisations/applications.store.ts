// Applications in and out of the database, with what the register holds already under the same number or name.
import { adminOf, applicantOf, kindOfApplicant, type ApplicantKind, type OrganisationKind } from '@plimsoll/registry';
import { sql } from 'kysely';
import type { Database, Tx } from '../../database/connection.ts';

export interface Applied {
  readonly kind: ApplicantKind;
  readonly organisationName: string;
  readonly country: string;
  readonly companyImoNumber?: string;
  readonly applicantName: string;
  readonly email: string;
  readonly message: string;
}

/** null: the same application waits already. */
export async function keepApplication(transaction: Tx, applied: Applied, now: string): Promise<string | null> {
  const { kind, recipientClass } = kindOfApplicant(applied.kind);
  const made = await transaction
    .insertInto('application')
    .values({
      kind,
      recipient_class: recipientClass,
      organisation_name: applied.organisationName,
      country: applied.country,
      company_imo_number: kind === 'company' ? (applied.companyImoNumber ?? null) : null,
      applicant_name: applied.applicantName,
      email: applied.email,
      message: applied.message,
      submitted_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return made?.id ?? null;
}

export async function openApplicationsOf(transaction: Tx, email: string): Promise<number> {
  const { count } = await transaction
    .selectFrom('application')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('email', '=', email)
    .where('status', '=', 'submitted')
    .executeTakeFirstOrThrow();
  return Number(count);
}

export type ApplicationRow = Awaited<ReturnType<typeof applicationRows>>[number];

export async function applicationRows(transaction: Database | Tx, id?: string) {
  let query = transaction
    .selectFrom('application as a')
    .leftJoin('person as p', 'p.id', 'a.decided_by')
    .selectAll('a')
    .select('p.name as decider');
  if (id !== undefined) query = query.where('a.id', '=', id);
  const rows = await query
    .orderBy(sql`a.status <> 'submitted'`)
    .orderBy(sql`case when a.status = 'submitted' then a.submitted_at end`)
    .orderBy('a.decided_at', 'desc')
    .limit(300)
    .execute();
  return Promise.all(
    rows.map(async (row) => {
      const held = row.status === 'submitted' ? await heldAlready(transaction, row) : await heldById(transaction, row);
      return {
        id: row.id,
        kind: applicantOf(row.kind, row.recipient_class) ?? row.kind,
        organisationId: row.organisation_id,
        organisationName: row.organisation_name,
        country: row.country,
        companyImoNumber: row.company_imo_number,
        applicantName: row.applicant_name,
        email: row.email,
        message: row.message,
        status: row.status,
        submittedAt: row.submitted_at.toISOString(),
        decidedAt: row.decided_at?.toISOString() ?? null,
        decidedBy: row.decider,
        reason: row.reason,
        existing: row.status === 'submitted' && held ? { name: held.name, administrators: held.administrators } : null,
        hasJoined: row.status === 'granted' ? (held?.administrators ?? 0) > 0 : null,
      };
    }),
  );
}

interface Named {
  readonly kind: string;
  readonly recipient_class: string | null;
  readonly organisation_name: string;
  readonly country: string;
  readonly company_imo_number: string | null;
}

export interface HeldAlready {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly administrators: number;
}

/** By the company’s number first, then by name and country. */
export async function heldAlready(transaction: Database | Tx, named: Named): Promise<HeldAlready | null> {
  const row = await transaction
    .selectFrom('organisation')
    .select(['id', 'name', 'kind', 'status'])
    .where('kind', '=', named.kind)
    .where((where) =>
      where.or([
        where('company_imo_number', '=', named.company_imo_number),
        where.and([
          sql<boolean>`lower(name) = lower(${named.organisation_name})`,
          where('country', '=', named.country),
          where('recipient_class', 'is not distinct from', named.recipient_class),
        ]),
      ]),
    )
    .orderBy(sql`company_imo_number is distinct from ${named.company_imo_number}`)
    .limit(1)
    .executeTakeFirst();
  return row ? { ...row, administrators: await countAdmins(transaction, row) } : null;
}

async function heldById(
  transaction: Database | Tx,
  { organisation_id: id }: { readonly organisation_id: string | null },
): Promise<HeldAlready | null> {
  if (id === null) return null;
  const row = await transaction
    .selectFrom('organisation')
    .select(['id', 'name', 'kind', 'status'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? { ...row, administrators: await countAdmins(transaction, row) } : null;
}

async function countAdmins(
  transaction: Database | Tx,
  { id, kind }: { readonly id: string; readonly kind: string },
): Promise<number> {
  const { count } = await transaction
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('m.organisation_id', '=', id)
    .where('m.role', '=', adminOf[kind as OrganisationKind])
    .where('m.until', 'is', null)
    .where('p.disabled_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}
