// Finds what a file is handed in for, and whether the actor may hand it in now: evidence that a report lists, or proof for a finding.
import { can, mayDo, type Actor } from '@plimsoll/registry';
import type { Tx } from '../../database/connection.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { findingRows } from '../findings/finding-rows.store.ts';
import { documentOf } from '../reports/publish-report.ts';
import { loadCase, reportNotFound } from '../reports/report-case.store.ts';
import { problemOf } from '../reports/report-problems.ts';
import type { EvidenceThing } from './evidence.store.ts';

/** As the address and the headers of the beginning say it; kept with an unfinished upload. */
export type Goal =
  | { readonly of: 'report'; readonly reportId: string; readonly revision: number; readonly evidenceId: string }
  | {
      readonly of: 'finding';
      readonly findingId: string;
      readonly name: string;
      readonly sha256: string;
      readonly size: number;
    };

export interface Awaited {
  readonly thing: EvidenceThing;
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
}

/** @throws ProblemError when it is not there, not the actor’s, or not due */
export function awaitedBy(transaction: Tx, actor: Actor, goal: Goal): Promise<Awaited> {
  return goal.of === 'report' ? listed(transaction, actor, goal) : mended(transaction, actor, goal);
}

/** The same bytes for the same thing are taken once. */
export async function isHeld(transaction: Tx, { thing, sha256 }: Awaited): Promise<boolean> {
  const rows = transaction.selectFrom('evidence_file').select('id').where('sha256', '=', sha256);
  const held = await (
    thing.findingId === null
      ? rows.where('report_id', '=', thing.reportId).where('evidence_id', '=', thing.evidenceId)
      : rows.where('finding_id', '=', thing.findingId)
  ).executeTakeFirst();
  return held !== undefined;
}

async function listed(transaction: Tx, actor: Actor, goal: Goal & { of: 'report' }): Promise<Awaited> {
  const held = await loadCase(transaction, goal);
  if (!can(actor, 'evidence:hand-in', { supplierId: held.supplierId }).isAllowed) throw reportNotFound();
  if (!mayDo(held.status, 'hand-in-evidence'))
    throw problemOf({ code: 'not-in-this-state', status: held.status, action: 'hand-in-evidence' });
  const { evidence } = await documentOf(transaction, goal);
  const found = evidence.find(({ id }) => id === goal.evidenceId);
  if (!found)
    throw new ProblemError('evidence-not-found', { detail: `Revision ${goal.revision} lists no ${goal.evidenceId}.` });
  return {
    thing: {
      reportId: held.id,
      revision: held.revision,
      imoNumber: held.imoNumber,
      evidenceId: found.id,
      findingId: null,
      about: found.title,
    },
    name: found.fileName,
    sha256: found.sha256,
    size: found.size,
  };
}

const PAST = ['verified-closed', 'struck'];

async function mended(transaction: Tx, actor: Actor, goal: Goal & { of: 'finding' }): Promise<Awaited> {
  const row = await findingRows(transaction).where('f.id', '=', goal.findingId).executeTakeFirst();
  if (!row || !can(actor, 'finding:attach-proof', { companyId: row.company_id }).isAllowed)
    throw new ProblemError('finding-not-found');
  if (PAST.includes(row.status))
    throw new ProblemError('not-in-this-state', { detail: 'The finding is closed, so no proof is awaited.' });
  const { revision } = await transaction
    .selectFrom('report')
    .select(({ fn }) => fn.max('revision').as('revision'))
    .where('id', '=', row.report_id)
    .where('status', 'in', ['published', 'superseded'])
    .executeTakeFirstOrThrow();
  if (revision === null) throw new ProblemError('finding-not-found');
  return {
    thing: {
      reportId: row.report_id,
      revision,
      imoNumber: row.imo_number,
      evidenceId: null,
      findingId: row.id,
      about: row.title,
    },
    name: goal.name,
    sha256: goal.sha256,
    size: goal.size,
  };
}
