// Corrections as lists show them, those that wait first.
import type { Actor } from '@plimsoll/registry';
import type { Database, Tx } from '../../database/connection.ts';
import { answersFor, routeWord } from './correction-routing.ts';

export type CorrectionRow = Awaited<ReturnType<typeof correctionRows>>[number];

export async function correctionRows(
  database: Tx | Database,
  { id, routedTo }: { readonly id?: string; readonly routedTo?: string } = {},
) {
  let query = database
    .selectFrom('correction as c')
    .leftJoin('vessel as v', 'v.imo_number', 'c.imo_number')
    .innerJoin('organisation as o', 'o.id', 'c.asked_for')
    .selectAll('c')
    .select(['v.company_id', 'o.name as asked_for_name']);
  if (id !== undefined) query = query.where('c.id', '=', id);
  if (routedTo !== undefined) query = query.where('c.routed_to', '=', routedTo);
  return query
    .orderBy((order) => order.case().when('c.status', '=', 'asked').then(0).else(1).end())
    .orderBy('c.asked_at', 'desc')
    .limit(500)
    .execute();
}

export const shownCorrection = (row: CorrectionRow, actor: Actor) => ({
  id: row.id,
  imoNumber: row.imo_number,
  field: row.field,
  shouldBe: row.should_be,
  evidence: row.evidence,
  routedTo: routeWord(row.routed_to),
  askedFor: row.asked_for_name,
  askedAt: row.asked_at.toISOString(),
  status: row.status,
  reply: row.reply,
  isToDecide:
    row.status === 'asked' && row.asked_by !== actor.personId && answersFor(actor, row.routed_to, row.company_id),
});
