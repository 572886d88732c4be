// The steps of a report’s case over HTTP: review, return, acceptance, comments, disputes, publication, withdrawal.
import { decideReport, mayDo, type RegistryEvent, type ReportAction, type ReportCommand } from '@plimsoll/registry';
import { segmentsOf } from '@plimsoll/validator';
import type { Databases, Tx } from '../../database/connection.ts';
import type { Call, Some } from '../../http/implement.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { tell } from '../events/tell.ts';
import { documentOf, publishReport } from './publish-report.ts';
import { loadCase, reportNotFound, saveStep, tiesOf, type HeldCase, type ReportKey } from './report-case.store.ts';
import { reportCase } from './report-case.views.ts';
import { problemOf } from './report-problems.ts';
import { revisionChanges } from './revision-changes.views.ts';
import { tellStep } from './tell-step.ts';
import { withdrawReport } from './withdraw-report.ts';

type StepCall = Call<ReportKey>;

export function reportStepsRoutes(
  databases: Databases,
): Some<
  | 'getReportCase'
  | 'compareRevisions'
  | 'takeReport'
  | 'addPoint'
  | 'answerPoint'
  | 'returnReport'
  | 'acceptReport'
  | 'rejectReport'
  | 'commentReport'
  | 'raiseDispute'
  | 'publishReport'
  | 'withdrawReport'
> {
  const step = (call: StepCall, command: (held: HeldCase, actorId: string) => ReportCommand) =>
    takeStep(databases, call, command);
  return {
    getReportCase: (call) =>
      call.as(async (transaction) => {
        const shown = await view(transaction, call);
        void call.reply.header('etag', `"${shown.version}"`);
        return shown;
      }),
    compareRevisions: (call) => call.as((transaction) => revisionChanges(transaction, call.params)),
    takeReport: (call) => step(call, (_, moderatorId) => ({ action: 'take', moderatorId })),
    returnReport: (call) =>
      step(call, (_, moderatorId) => ({ action: 'return', moderatorId, reason: call.body.reason })),
    acceptReport: (call) =>
      step(call, (held, moderatorId) => ({ action: 'accept', moderatorId, hasCompany: held.companyId !== null })),
    rejectReport: (call) => step(call, (_, moderatorId) => ({ action: 'reject', moderatorId, ...call.body })),

    addPoint: (call) =>
      say(call, 'add-point', async (transaction, held) => {
        if (held.moderatorId !== call.actor.personId) throw new ProblemError('taken-by-another');
        if (!hasPlace(await documentOf(transaction, call.params), call.body.pointer))
          throw new ProblemError('place-not-found', {
            detail: `${call.body.pointer} is no place in revision ${held.revision}.`,
          });
        await transaction
          .insertInto('report_point')
          .values({
            report_id: held.id,
            revision: held.revision,
            pointer: call.body.pointer,
            text: call.body.text,
            author_id: call.actor.personId ?? '',
            made_at: call.now,
          })
          .execute();
        return 'report:point-added';
      }),

    answerPoint: (call) =>
      call.as(async (transaction) => {
        const point = await transaction
          .selectFrom('report_point')
          .select(['report_id', 'revision', 'answered_at'])
          .where('id', '=', call.params.id)
          .executeTakeFirst();
        if (!point) throw reportNotFound();
        const held = await loadCase(transaction, { reportId: point.report_id, revision: point.revision });
        call.allow(held, reportNotFound());
        await transaction
          .updateTable('report_point')
          .set({ answer: call.body.answer, answered_at: call.now })
          .where('id', '=', call.params.id)
          .execute();
        await note(transaction, call, { held, type: 'report:point-answered' });
        return { status: 'answered' };
      }),

    commentReport: (call) =>
      say(call, 'comment', async (transaction, held) => {
        await findingMustStand(transaction, call.params, call.body.findingId);
        await transaction
          .insertInto('report_comment')
          .values({
            report_id: held.id,
            revision: held.revision,
            finding_id: call.body.findingId ?? null,
            text: call.body.text,
            author_id: call.actor.personId ?? '',
            organisation_id: call.actor.organisationId ?? '',
            made_at: call.now,
          })
          .execute();
        return 'report:commented';
      }),

    raiseDispute: (call) =>
      say(call, 'dispute', async (transaction, held) => {
        await findingMustStand(transaction, call.params, call.body.findingId);
        const made = await transaction
          .insertInto('dispute')
          .values({
            report_id: held.id,
            revision: held.revision,
            imo_number: held.imoNumber,
            finding_id: call.body.findingId,
            text: call.body.text,
            raised_by: call.actor.personId ?? '',
            raised_at: call.now,
          })
          .onConflict((conflict) => conflict.columns(['report_id', 'finding_id']).doNothing())
          .executeTakeFirst();
        if (made.numInsertedOrUpdatedRows === 0n) throw new ProblemError('dispute-exists');
        return 'dispute:raised';
      }),

    publishReport: async (call) => {
      await sighted(call);
      await databases.worker
        .transaction()
        .execute((transaction) =>
          publishReport(transaction, call.params, { by: 'company', actor: call.actor, now: call.now }),
        );
      return call.as((transaction) => view(transaction, call));
    },

    withdrawReport: async (call) => {
      await sighted(call);
      await databases.worker
        .transaction()
        .execute((transaction) =>
          withdrawReport(transaction, call.params, { ...call.body, actor: call.actor, now: call.now }),
        );
      return call.as((transaction) => view(transaction, call));
    },
  };
}

/** The actor sees the case, may do the step, and saw its newest version. */
async function sighted(call: StepCall): Promise<void> {
  await call.as(async (transaction) => {
    await allowed(transaction, call);
  });
}

async function allowed(transaction: Tx, call: StepCall): Promise<HeldCase> {
  const held = await loadCase(transaction, call.params);
  const ties = call.actor.kind === 'body' ? await tiesOf(transaction, call.actor.personId ?? '', call.now) : [];
  call.allow(
    { supplierId: held.supplierId, companyId: held.companyId, doneBy: [held.submittedBy], ties },
    reportNotFound(),
  );
  if (call.ifMatch !== null && call.ifMatch !== (await view(transaction, call)).version)
    throw new ProblemError('changed-meanwhile');
  return held;
}

async function takeStep(
  databases: Databases,
  call: StepCall,
  command: (held: HeldCase, actorId: string) => ReportCommand,
) {
  const told = await call.as(async (transaction) => {
    const held = await allowed(transaction, call);
    const decision = decideReport(held, command(held, call.actor.personId ?? ''), call.now);
    if (!decision.ok) throw problemOf(decision.failure);
    await saveStep(transaction, held, decision.value, call.now);
    const { reason } = decision.value;
    await tell(
      transaction,
      decision.value.events.map((event) => ({ ...event, subject: `report:${held.id}`, ...(reason ? { reason } : {}) })),
      call.actor,
    );
    return { held, status: decision.value.status };
  });
  await databases.worker.transaction().execute((transaction) => tellStep(transaction, told, call.now));
  return call.as((transaction) => view(transaction, call));
}

/** A step that says something and leaves the state as it is. */
async function say(
  call: StepCall,
  action: ReportAction,
  speak: (transaction: Tx, held: HeldCase) => Promise<RegistryEvent['type']>,
) {
  return call.as(async (transaction) => {
    const held = await allowed(transaction, call);
    if (!mayDo(held.status, action)) throw problemOf({ code: 'not-in-this-state', status: held.status, action });
    await note(transaction, call, { held, type: await speak(transaction, held) });
    return view(transaction, call);
  });
}

async function note(
  transaction: Tx,
  { actor, now }: Pick<Call, 'actor' | 'now'>,
  { held, type }: { held: HeldCase; type: RegistryEvent['type'] },
): Promise<void> {
  await tell(
    transaction,
    [
      {
        type,
        imoNumber: held.imoNumber,
        at: now,
        subject: `report:${held.id}`,
        facts: { report: held.id, revision: held.revision },
      },
    ],
    actor,
  );
}

async function view(transaction: Tx, { params, actor, now }: StepCall) {
  const ties = actor.kind === 'body' ? await tiesOf(transaction, actor.personId ?? '', now) : [];
  return reportCase(transaction, params, { actor, ties });
}

async function findingMustStand(transaction: Tx, key: ReportKey, findingId: string | undefined): Promise<void> {
  if (findingId === undefined) return;
  const { findings } = await documentOf(transaction, key);
  if (!findings.some(({ id }) => id === findingId)) throw new ProblemError('finding-not-found');
}

function hasPlace(report: unknown, pointer: string): boolean {
  let node = report;
  for (const segment of segmentsOf(pointer)) {
    if (node === null || typeof node !== 'object' || !Object.hasOwn(node, segment)) return false;
    node = (node as Record<string, unknown>)[segment];
  }
  return true;
}
