// Carries out a merge or a split of records; reports, findings and looks stay under the number they were made with.
import type { Tx } from '../../database/connection.ts';
import { ProblemError } from '../../http/problem-response.ts';

export interface RecordChangeWish {
  readonly kind: string;
  /** The record that stays. */
  readonly imoNumber: string;
  /** The record that goes into it, or comes out of it. */
  readonly otherImoNumber: string;
}

const cannot = (detail: string): ProblemError => new ProblemError('record-change-not-understood', { detail });

/** @throws ProblemError when it could not be carried out as the register is now */
export async function requirePossible(transaction: Tx, wish: RecordChangeWish): Promise<void> {
  const { kind, imoNumber, otherImoNumber } = wish;
  if (imoNumber === otherImoNumber) throw cannot('Both numbers are the same.');
  const held = await transaction
    .selectFrom('vessel')
    .select(['imo_number', 'merged_into'])
    .where('imo_number', 'in', [imoNumber, otherImoNumber])
    .execute();
  const stays = held.find((row) => row.imo_number === imoNumber);
  const other = held.find((row) => row.imo_number === otherImoNumber);
  if (!stays) throw cannot(`The register holds no vessel ${imoNumber}.`);
  if (stays.merged_into !== null) throw cannot(`${imoNumber} was merged into ${stays.merged_into} itself.`);
  if (kind === 'merge') {
    if (!other) throw cannot(`The register holds no vessel ${otherImoNumber}.`);
    if (other.merged_into !== null) throw cannot(`${otherImoNumber} was merged into ${other.merged_into} already.`);
  } else if (other && other.merged_into !== imoNumber)
    throw cannot(`${otherImoNumber} stands by itself, so it can not come out of ${imoNumber}.`);
}

/** In a transaction that may write for the body; access follows by triggers. */
export async function carryOut(transaction: Tx, wish: RecordChangeWish, now: string): Promise<void> {
  await requirePossible(transaction, wish);
  if (wish.kind === 'merge') await merge(transaction, wish);
  else await split(transaction, wish, now);
}

/** What was merged into the other before points to the record that stays, so that no one follows two steps. */
async function merge(transaction: Tx, { imoNumber, otherImoNumber }: RecordChangeWish): Promise<void> {
  await transaction
    .updateTable('vessel')
    .set({ merged_into: imoNumber })
    .where((where) => where.or([where('imo_number', '=', otherImoNumber), where('merged_into', '=', otherImoNumber)]))
    .execute();
}

/** A record that was merged stands by itself again; a number not held yet starts with the identity of the other and no company. */
async function split(transaction: Tx, { imoNumber, otherImoNumber }: RecordChangeWish, now: string): Promise<void> {
  const freed = await transaction
    .updateTable('vessel')
    .set({ merged_into: null })
    .where('imo_number', '=', otherImoNumber)
    .executeTakeFirst();
  if (freed.numUpdatedRows > 0n) return;
  const from = await transaction
    .selectFrom('vessel')
    .select(['name', 'flag', 'type', 'gross_tonnage'])
    .where('imo_number', '=', imoNumber)
    .executeTakeFirstOrThrow();
  await transaction
    .insertInto('vessel')
    .values({ imo_number: otherImoNumber, ...from, recorded_at: now })
    .execute();
  await transaction
    .insertInto('vessel_fact')
    .values({
      imo_number: otherImoNumber,
      kind: 'name',
      value: from.name,
      since: now.slice(0, 10),
      source: `Split from the record of IMO ${imoNumber}`,
      recorded_at: now,
    })
    .execute();
}
