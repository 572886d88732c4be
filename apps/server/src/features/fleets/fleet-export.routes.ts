// A fleet taken away as a file over HTTP: cut to the reader’s tier, with their name in it, each vessel in the log of looks, and not without end.
import { writeCsv, type Cell } from '@plimsoll/exchange';
import { tableXlsx } from '@plimsoll/exchange/spreadsheet';
import type { Actor } from '@plimsoll/registry';
import { sql } from 'kysely';
import type { Tx } from '../../database/connection.ts';
import type { Some } from '../../http/implement.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { fleetVessels, ownFleet } from './fleets.views.ts';

/** Rows that an organisation takes in a day, UTC. */
export const QUOTA = 20_000;
const CHUNK = 2000;

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
      const { name, rows } = await as(async (transaction) => {
        const fleet = await requireFleet(transaction, actor, params.id);
        const found = await fleetVessels(transaction, params.id, { after: '', limit: QUOTA + 1 });
        await noteExport(transaction, { actor, rows: found, now });
        return { name: fleet.name, rows: found.map((row) => cellsOf(row, actor, now)) };
      });
      const isWorkbook = query.format === 'xlsx';
      const file = `${name.replaceAll(/[^\w-]+/g, '-').slice(0, 60)}-${now.slice(0, 10)}.${isWorkbook ? 'xlsx' : 'csv'}`;
      const bytes = isWorkbook
        ? Buffer.from(await tableXlsx({ title: name, content: { header, rows }, by: actor.name, now }))
        : Buffer.from(writeCsv(header, rows), 'utf8');
      return reply
        .type(
          isWorkbook ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' : 'text/csv; charset=utf-8',
        )
        .header('content-disposition', `attachment; filename="${file}"`)
        .header('cache-control', 'no-store')
        .send(bytes);
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

/** Like every look, that of a company at its own vessels is not noted and not counted. */
async function noteExport(
  transaction: Tx,
  { actor, rows, now }: { actor: Actor; rows: readonly ExportRow[]; now: string },
): Promise<void> {
  const noted = rows.filter((row) => row.company_id === null || row.company_id !== actor.organisationId);
  // Two exports at once wait for each other, so that the count is true.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`export ${actor.organisationId ?? ''}`}, 0))`.execute(
    transaction,
  );
  const { n } = await transaction
    .selectFrom('access_log')
    .select((count) => count.fn.countAll<string>().as('n'))
    .where('organisation_id', '=', actor.organisationId)
    .where('at', '>=', new Date(`${now.slice(0, 10)}T00:00:00Z`))
    .where('what', '=', 'export')
    .executeTakeFirstOrThrow();
  if (Number(n) + noted.length > QUOTA)
    throw new ProblemError('export-quota-used', {
      detail: `Today ${n} rows were taken, and this file has ${noted.length}.`,
    });
  for (let from = 0; from < noted.length; from += CHUNK)
    await transaction
      .insertInto('access_log')
      .values(
        noted.slice(from, from + CHUNK).map((row) => ({
          at: now,
          person_id: actor.personId,
          organisation_id: actor.organisationId,
          reader_name: actor.name,
          imo_number: row.imo_number,
          company_id: row.company_id,
          tier: row.tier,
          what: 'export',
          purpose: null,
          was_refused: row.tier === null,
        })),
      )
      .execute();
}

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
