// Keeps who a vessel is in step with her newest report, and the dated history of it.
import type { Report } from '@plimsoll/standard';
import type { Tx } from '../../database/connection.ts';

/** Who she is follows her newest published report, with the report as source; nobody’s claim is changed. */
export async function keepIdentity(transaction: Tx, { vessel, issuedAt }: Report, now: string): Promise<void> {
  const held = await transaction
    .selectFrom('vessel')
    .select(['name', 'flag', 'type', 'gross_tonnage'])
    .where('imo_number', '=', vessel.imoNumber)
    .executeTakeFirst();
  const is = { name: vessel.name, flag: vessel.flag, type: vessel.type, gross_tonnage: vessel.grossTonnage };
  await transaction
    .insertInto('vessel')
    .values({ imo_number: vessel.imoNumber, ...is, recorded_at: now })
    .onConflict((conflict) => conflict.column('imo_number').doUpdateSet(is))
    .execute();
  const facts = [
    ['name', held?.name, is.name],
    ['flag', held?.flag, is.flag],
    ['type', held?.type, is.type],
    ['gross-tonnage', held?.gross_tonnage, is.gross_tonnage],
  ] as const;
  const since = issuedAt.slice(0, 10);
  for (const [kind, was, value] of facts) {
    if (was === value) continue;
    await transaction
      .updateTable('vessel_fact')
      .set({ until: since })
      .where('imo_number', '=', vessel.imoNumber)
      .where('kind', '=', kind)
      .where('until', 'is', null)
      .execute();
    await transaction
      .insertInto('vessel_fact')
      .values({
        imo_number: vessel.imoNumber,
        kind,
        value: String(value),
        since,
        source: `Assessment report of ${since}`,
        recorded_at: now,
      })
      .execute();
  }
}
