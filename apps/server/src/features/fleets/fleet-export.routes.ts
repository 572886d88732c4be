// A fleet taken away as a file over HTTP: cut to the reader’s tier, with their name in it, each vessel in the log of looks, and not without end.
import type { Cell } from '@plimsoll/exchange';
import type { Actor } from '@plimsoll/registry';
import type { Tx } from '../../database/connection.ts';
import type { Some } from '../../http/implement.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { EXPORT_QUOTA, noteExport } from '../exports/note-export.store.ts';
import { sendTable } from '../../http/taken-file.ts';
import { fleetVessels, ownFleet } from './fleets.views.ts';

const header = [
  'imoNumber',
  'name',
  'flag',
  'type',
  'grossTonnage',
  'tier',
  'status',
  'grade',
  'total',
  'high',
  'confidence',
  'assurance',
  'assessedOn',
  'dangerous',
  'takenBy',
  'takenAt',
] as const;

export function fleetExportRoutes(): Some<'exportFleet'> {
  return {
    exportFleet: async ({ params, query, as, actor, now, reply }) => {
      const { format = 'csv' } = query;
      const { name, rows } = await as(async (transaction) => {
        const fleet = await requireFleet(transaction, actor, params.id);
        const found = await fleetVessels(transaction, params.id, { after: '', limit: EXPORT_QUOTA + 1 });
        await noteExport(transaction, { actor, rows: found, purpose: `fleet, ${format}`, now });
        return { name: fleet.name, rows: found.map((row) => cellsOf(row, actor, now)) };
      });
      return sendTable(reply, { title: name, content: { header, rows }, format, by: actor.name, now });
    },
  };
}

/** The body, which may look into every fleet, and the organisation that keeps it. */
async function requireFleet(transaction: Tx, actor: Actor, id: string): Promise<{ name: string }> {
  if (actor.kind !== 'body') return ownFleet(transaction, actor.organisationId, id);
  const fleet = await transaction.selectFrom('fleet').select('name').where('id', '=', id).executeTakeFirst();
  if (!fleet) throw new ProblemError('fleet-not-found');
  return fleet;
}

type ExportRow = Awaited<ReturnType<typeof fleetVessels>>[number];

const numeric = (value: string | null): number | undefined => (value === null ? undefined : Number(value));

const cellsOf = (row: ExportRow, actor: Actor, now: string): Cell[] => [
  row.imo_number,
  row.name ?? undefined,
  row.flag ?? undefined,
  row.type ?? undefined,
  row.gross_tonnage ?? undefined,
  row.tier ?? undefined,
  row.status ?? undefined,
  row.grade ?? undefined,
  numeric(row.total),
  numeric(row.high),
  numeric(row.confidence),
  row.assurance ?? undefined,
  row.assessed_on ?? undefined,
  row.dangerous ?? undefined,
  actor.name,
  now,
];
