// The inventory of systems over HTTP: a company replaces it by a file, and every earlier state can be asked for.
import { canonicalJson } from '@plimsoll/proofs';
import type { Tx } from '../../database/connection.ts';
import type { Some } from '../../http/implement.ts';
import { tell } from '../events/tell.ts';
import { requireImoNumber, vesselNotFound } from '../vessels/vessel-profile.view.ts';
import { readInventory, type Inventory } from './read-inventory.ts';
import { isRecordReader } from './record-reader.ts';
import { vesselInSight } from './vessel-record.view.ts';

export function systemsRoutes(): Some<'getSystems' | 'putSystems'> {
  return {
    getSystems: ({ params: { imoNumber }, query, as, actor }) => {
      requireImoNumber(imoNumber);
      return as(async (transaction) => {
        if (!(await isRecordReader(transaction, actor, imoNumber))) throw vesselNotFound(imoNumber);
        return { items: await systemRows(transaction, imoNumber, query.at) };
      });
    },

    putSystems: ({ params: { imoNumber }, bytes, as, actor, now, allow }) => {
      requireImoNumber(imoNumber);
      return as(async (transaction) => {
        const vessel = await vesselInSight(transaction, imoNumber);
        allow({ companyId: vessel.company_id }, vesselNotFound(imoNumber));
        const inventory = readInventory(bytes);
        const counts = await keep(transaction, imoNumber, { inventory, personId: actor.personId, now });
        if (counts.added + counts.changed + counts.ended > 0)
          await tell(transaction, [{ type: 'vessel:systems-changed', imoNumber, at: now, facts: counts }], actor);
        return { ...counts, rows: [...inventory.rows] };
      });
    },
  };
}

async function systemRows(transaction: Tx, imoNumber: string, at: string | undefined) {
  let query = transaction
    .selectFrom('system_item')
    .select(['system_id', 'facts', 'since', 'source'])
    .where('imo_number', '=', imoNumber);
  query =
    at === undefined
      ? query.where('until', 'is', null)
      : query
          .where('since', '<=', new Date(at))
          .where((where) => where.or([where('until', 'is', null), where('until', '>', new Date(at))]));
  const rows = await query.orderBy('system_id').limit(5000).execute();
  return rows.map((row) => ({
    systemId: row.system_id,
    facts: row.facts as Record<string, unknown>,
    since: row.since.toISOString(),
    source: row.source,
  }));
}

interface Keeping {
  readonly inventory: Inventory;
  readonly personId: string | null;
  readonly now: string;
}

/** What is the same keeps its first day; what changed or is gone ends now, and the changed begins anew. */
async function keep(transaction: Tx, imoNumber: string, { inventory, personId, now }: Keeping) {
  const held = await transaction
    .selectFrom('system_item')
    .select(['system_id', 'facts'])
    .where('imo_number', '=', imoNumber)
    .where('until', 'is', null)
    .forUpdate()
    .execute();
  const before = new Map(held.map((row) => [row.system_id, canonicalJson(row.facts)]));
  const after = new Map(inventory.systems.map((system) => [system.id, canonicalJson(system)]));
  const fresh = [...after].filter(([id, facts]) => before.get(id) !== facts);
  const over = [...before].filter(([id, facts]) => after.get(id) !== facts).map(([id]) => id);
  if (over.length > 0)
    await transaction
      .updateTable('system_item')
      .set({ until: now })
      .where('imo_number', '=', imoNumber)
      .where('until', 'is', null)
      .where('system_id', 'in', over)
      .execute();
  if (fresh.length > 0)
    await transaction
      .insertInto('system_item')
      .values(
        fresh.map(([id, facts]) => ({
          imo_number: imoNumber,
          system_id: id,
          facts,
          since: now,
          source: inventory.source,
          recorded_by: personId,
        })),
      )
      // Two files in one second: the later one holds.
      .onConflict((conflict) =>
        conflict.columns(['imo_number', 'system_id', 'since']).doUpdateSet((set) => ({
          facts: set.ref('excluded.facts'),
          source: set.ref('excluded.source'),
          until: null,
        })),
      )
      .execute();
  const added = fresh.filter(([id]) => !before.has(id)).length;
  return {
    added,
    changed: fresh.length - added,
    ended: over.filter((id) => !after.has(id)).length,
    unchanged: after.size - fresh.length,
  };
}
