// Says what becomes of each row of a file of vessels before anything is written, and names the plan by a digest.
import { createHash } from 'node:crypto';
import { canonicalJson } from '@plimsoll/proofs';
import type { Actor } from '@plimsoll/registry';
import { isValidImoNumber } from '@plimsoll/standard/codes';
import type { Tx } from '../../database/connection.ts';
import type { FleetFileRow } from './fleet-file.ts';

export type RowFate = 'added' | 'already-there' | 'duplicate' | 'wrong-number' | 'not-yours';

export interface PlannedRow extends FleetFileRow {
  readonly fate: RowFate;
  readonly text: string;
}

export interface ImportPlan {
  readonly digest: string;
  readonly added: number;
  readonly counts: { fate: string; rows: number }[];
  readonly rows: PlannedRow[];
}

/** A company puts in what it answers for; a watchlist takes any number, and says nothing about whether the register holds it. */
export async function planImport(
  transaction: Tx,
  { fleetId, rows, actor }: { fleetId: string; rows: readonly FleetFileRow[]; actor: Actor },
): Promise<ImportPlan> {
  const numbers = [...new Set(rows.map(({ imoNumber }) => imoNumber).filter(isValidImoNumber))];
  const [held, there] = await Promise.all([vesselsOf(transaction, numbers), membersOf(transaction, fleetId, numbers)]);
  const first = new Map<string, number>();
  const planned = rows.map((row): PlannedRow => {
    const fate = (kind: RowFate, text: string): PlannedRow => ({ ...row, fate: kind, text });
    const { imoNumber } = row;
    if (!isValidImoNumber(imoNumber))
      return fate('wrong-number', 'This is no IMO number; its last digit checks the others.');
    const before = first.get(imoNumber);
    if (before !== undefined) return fate('duplicate', `The same number as in row ${before}.`);
    first.set(imoNumber, row.row);
    const vessel = held.get(imoNumber);
    if (actor.kind === 'company' && vessel?.company_id !== actor.organisationId)
      return fate('not-yours', 'Your company does not answer for her in this register. Claim her first.');
    if (there.has(imoNumber)) return fate('already-there', 'She is in this fleet.');
    return fate('added', vessel && differs(vessel.name, row.name) ? `Added; we know her as ${vessel.name}.` : 'Added.');
  });
  const counts = new Map<RowFate, number>();
  for (const { fate } of planned) counts.set(fate, (counts.get(fate) ?? 0) + 1);
  return {
    digest: createHash('sha256')
      .update(canonicalJson({ fleetId, rows: planned }))
      .digest('hex'),
    added: counts.get('added') ?? 0,
    counts: [...counts].map(([fate, n]) => ({ fate, rows: n })),
    rows: planned,
  };
}

const differs = (known: string, written: string): boolean =>
  written !== '' && known.toLowerCase() !== written.toLowerCase().replace(/^m[/.]?[vt]\.?\s+/, '');

async function vesselsOf(transaction: Tx, numbers: readonly string[]) {
  if (numbers.length === 0) return new Map<string, { name: string; company_id: string | null }>();
  const rows = await transaction
    .selectFrom('vessel')
    .select(['imo_number', 'name', 'company_id'])
    .where('imo_number', 'in', numbers)
    .where('merged_into', 'is', null)
    .execute();
  return new Map(rows.map((row) => [row.imo_number, row]));
}

async function membersOf(transaction: Tx, fleetId: string, numbers: readonly string[]): Promise<Set<string>> {
  if (numbers.length === 0) return new Set();
  const rows = await transaction
    .selectFrom('fleet_vessel')
    .select('imo_number')
    .where('fleet_id', '=', fleetId)
    .where('imo_number', 'in', numbers)
    .execute();
  return new Set(rows.map((row) => row.imo_number));
}
