// Corrections over HTTP: whoever sees a mistake says so, whoever is the source of the fact answers.
import type { Actor } from '@plimsoll/registry';
import type { Databases, Tx } from '../../database/connection.ts';
import type { Call, Some } from '../../http/implement.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { tell } from '../events/tell.ts';
import { addressesOf, writeMail } from '../mail/write-mail.ts';
import { requireImoNumber } from '../vessels/vessel-profile.view.ts';
import { answersFor, isIdentity, routeOf, supplierOf, supplierRoute } from './correction-routing.ts';
import { correctionRows, type CorrectionRow, shownCorrection } from './corrections.view.ts';
import { recordFact } from './record-fact.store.ts';
import { vesselInSight } from './vessel-record.view.ts';

export function correctionsRoutes({
  worker,
}: Databases): Some<'askCorrection' | 'listCorrections' | 'decideCorrection'> {
  return {
    askCorrection: async (call) => {
      const { id, row, mailTo } = await call.as((transaction) => ask(transaction, call));
      if (mailTo !== null)
        await worker
          .transaction()
          .execute((transaction) => tellAnswerer(transaction, { id, mailTo, row, now: call.now }));
      return shownCorrection(row, call.actor);
    },

    listCorrections: async ({ as, actor }) => {
      const seen = await as((transaction) => correctionRows(transaction));
      // What a supplier must answer is asked by others, so no policy shows it; the route names the supplier.
      const mine =
        actor.kind === 'supplier' && actor.organisationId !== null
          ? await correctionRows(worker, { routedTo: supplierRoute(actor.organisationId) })
          : [];
      const known = new Set(seen.map(({ id }) => id));
      const rows = [...seen, ...mine.filter(({ id }) => !known.has(id))];
      return { items: rows.map((row) => shownCorrection(row, actor)) };
    },

    decideCorrection: async ({ params, body, actor, now, allow }) => {
      const absent = new ProblemError('correction-not-found');
      const [row] = await correctionRows(worker, { id: params.id });
      if (!row || !answersFor(actor, row.routed_to, row.company_id)) throw absent;
      allow({ companyId: row.company_id, supplierId: supplierOf(row.routed_to), doneBy: [row.asked_by] }, absent);
      if (body.since !== undefined && (!isIdentity(row.field) || row.field === 'manager'))
        throw new ProblemError('fact-not-understood', {
          detail:
            'Only a name, flag, type, tonnage or class is recorded with an answer; a company is changed on its own.',
        });
      const status = body.isDone ? 'done' : 'refused';
      await worker
        .transaction()
        .execute((transaction) =>
          answer(transaction, { row, actor, status, reply: body.reply, since: body.since, now }),
        );
      return { status };
    },
  };
}

type Asked = Call<
  { imoNumber: string },
  unknown,
  { field: string; reportId?: string; shouldBe: string; evidence: string }
>;

async function ask(transaction: Tx, { params: { imoNumber }, body, actor, now }: Asked) {
  requireImoNumber(imoNumber);
  const { supplierId, companyId } = await sourceOf(transaction, imoNumber, { body, actor });
  const routedTo = routeOf(body.field, supplierId);
  const { id } = await transaction
    .insertInto('correction')
    .values({
      imo_number: imoNumber,
      field: body.field,
      should_be: body.shouldBe,
      evidence: body.reportId === undefined ? body.evidence : `Report ${body.reportId}: ${body.evidence}`,
      routed_to: routedTo,
      asked_by: actor.personId ?? '',
      asked_for: actor.organisationId ?? '',
      asked_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tell(
    transaction,
    [
      {
        type: 'vessel:correction-asked',
        imoNumber,
        at: now,
        subject: `correction:${id}`,
        facts: { field: body.field },
      },
    ],
    actor,
  );
  const [row] = await correctionRows(transaction, { id });
  if (!row) throw new ProblemError('correction-not-found');
  return { id, row, mailTo: routedTo === 'company' ? companyId : supplierId };
}

/** A supplier sees a vessel by its own reports; everybody else by what the company or the law lets them see. */
async function sourceOf(
  transaction: Tx,
  imoNumber: string,
  { body, actor }: { body: { field: string; reportId?: string }; actor: Actor },
): Promise<{ supplierId: string | null; companyId: string | null }> {
  const reports = transaction
    .selectFrom('report')
    .select(['supplier_id', 'company_id'])
    .where('imo_number', '=', imoNumber);
  const own = actor.kind === 'supplier' ? await reports.limit(1).executeTakeFirst() : undefined;
  const companyId = own?.company_id ?? (own ? null : (await vesselInSight(transaction, imoNumber)).company_id);
  if (body.field === 'systems' && companyId === null) throw new ProblemError('company-unknown');
  if (body.field !== 'report') return { supplierId: null, companyId };
  const report = body.reportId && (await reports.where('id', '=', body.reportId).limit(1).executeTakeFirst());
  if (!report) throw new ProblemError('report-not-found', { detail: 'Name a report on her that you may open.' });
  return { supplierId: report.supplier_id, companyId };
}

interface Telling {
  readonly id: string;
  readonly mailTo: string;
  readonly row: CorrectionRow;
  readonly now: string;
}

async function tellAnswerer(transaction: Tx, { id, mailTo, row, now }: Telling): Promise<void> {
  const people = await addressesOf(transaction, mailTo, ['company-admin', 'supplier-admin']);
  await writeMail(
    transaction,
    people.map(({ personId, email, name }) => ({
      key: `correction/${id}/${personId}`,
      email,
      personId,
      subject: `A correction is asked of you on IMO ${row.imo_number}`,
      text: `${name},\n\n${row.asked_for_name} says that ${row.field} should be: ${row.should_be}\n\nAnswer it at /corrections\n`,
    })),
    now,
  );
}

interface Answer {
  readonly row: CorrectionRow;
  readonly actor: Actor;
  readonly status: 'done' | 'refused';
  readonly reply: string;
  readonly since: string | undefined;
  readonly now: string;
}

async function answer(transaction: Tx, { row, actor, status, reply, since, now }: Answer): Promise<void> {
  const decided = await transaction
    .updateTable('correction')
    .set({ status, reply, decided_by: actor.personId, decided_at: now })
    .where('id', '=', row.id)
    .where('status', '=', 'asked')
    .executeTakeFirst();
  if (decided.numUpdatedRows === 0n)
    throw new ProblemError('not-in-this-state', { detail: 'The correction was answered already.' });
  if (status === 'done' && since !== undefined)
    await recordFact(transaction, row.imo_number, {
      fact: {
        kind: row.field,
        value: row.should_be,
        since,
        source: `Correction asked by ${row.asked_for_name}: ${row.evidence}`.slice(0, 500),
      },
      personId: actor.personId,
      now,
    });
  await tell(
    transaction,
    [
      {
        type: 'vessel:correction-decided',
        imoNumber: row.imo_number,
        at: now,
        subject: `correction:${row.id}`,
        reason: reply,
        facts: { field: row.field, status },
      },
    ],
    actor,
  );
  const people = await addressesOf(transaction, row.asked_for, [
    'company-admin',
    'recipient-admin',
    'officer',
    'supplier-admin',
  ]);
  await writeMail(
    transaction,
    people.map(({ personId, email, name }) => ({
      key: `correction-answer/${row.id}/${personId}`,
      email,
      personId,
      subject: `Your correction on IMO ${row.imo_number} is ${status}`,
      text: `${name},\n\nyou said that ${row.field} should be: ${row.should_be}\n\nThe answer: ${reply}\n`,
    })),
    now,
  );
}
