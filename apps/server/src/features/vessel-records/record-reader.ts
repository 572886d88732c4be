// Who reads the record and the inventory of a vessel: the body, and the company that answers for her; a Master only of their own ship.
import type { Actor } from '@plimsoll/registry';
import type { Tx } from '../../database/connection.ts';

export async function isRecordReader(transaction: Tx, actor: Actor, imoNumber: string): Promise<boolean> {
  if (actor.vessels !== null && !actor.vessels.includes(imoNumber)) return false;
  const vessel = await transaction
    .selectFrom('vessel')
    .select('company_id')
    .where('imo_number', '=', imoNumber)
    .executeTakeFirst();
  if (actor.kind === 'body') return vessel !== undefined;
  return vessel !== undefined && vessel.company_id !== null && vessel.company_id === actor.organisationId;
}
