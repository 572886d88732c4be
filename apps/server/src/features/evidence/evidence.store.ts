// Rows of evidence files in and out of the database, as the actor of the transaction may see and make them.
import type { Selectable } from 'kysely';
import type { Actor } from '@plimsoll/registry';
import type { DB } from '../../database/database.gen.ts';
import type { Tx } from '../../database/connection.ts';
import type { StoredEvidence } from '../../evidence/intake.ts';

/** What a file is handed in for. */
export interface EvidenceThing {
  readonly reportId: string;
  readonly revision: number;
  readonly imoNumber: string;
  /** One of the two. */
  readonly evidenceId: string | null;
  readonly findingId: string | null;
  /** What it shows. */
  readonly about: string;
}

type FileRow = Selectable<DB['evidence_file']>;
export type ShownRow = Pick<
  FileRow,
  'id' | 'about' | 'evidence_id' | 'finding_id' | 'name' | 'kind' | 'bytes' | 'sha256' | 'stored_at' | 'scan'
> & { readonly from: string };

export function fileRows(transaction: Tx) {
  return transaction
    .selectFrom('evidence_file as e')
    .innerJoin('organisation as o', 'o.id', 'e.organisation_id')
    .select([
      'e.id',
      'e.about',
      'e.evidence_id',
      'e.finding_id',
      'e.name',
      'e.kind',
      'e.bytes',
      'e.sha256',
      'e.stored_at',
      'e.scan',
      'o.name as from',
    ]);
}

export type HeldFile = ReturnType<typeof shownFile>;

export const shownFile = (row: ShownRow) => ({
  id: row.id,
  about: row.about,
  evidenceId: row.evidence_id,
  findingId: row.finding_id,
  name: row.name,
  kind: row.kind,
  size: Number(row.bytes),
  sha256: row.sha256,
  arrivedAt: row.stored_at.toISOString(),
  from: row.from,
  scan: row.scan,
});

/** null: the same file is held already. */
export async function keepFile(
  transaction: Tx,
  {
    stored,
    uploadId,
    thing,
  }: { readonly stored: StoredEvidence; readonly uploadId: string; readonly thing: EvidenceThing },
  { actor, now }: { readonly actor: Actor; readonly now: string },
): Promise<string | null> {
  const made = await transaction
    .insertInto('evidence_file')
    .values({
      organisation_id: stored.organisation,
      imo_number: thing.imoNumber,
      report_id: thing.reportId,
      revision: thing.revision,
      evidence_id: thing.evidenceId,
      finding_id: thing.findingId,
      about: thing.about,
      upload_id: uploadId,
      name: stored.name,
      kind: stored.kind,
      media_type: stored.mediaType,
      bytes: stored.size,
      sha256: stored.sha256,
      declared_sha256: stored.sha256,
      blob_id: stored.fileId,
      sealed_bytes: stored.sealedSize,
      wrapped_key: Buffer.from(stored.wrappedKey.bytes),
      key_version: stored.wrappedKey.keyVersion,
      stored_at: now,
      stored_by: actor.personId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return made?.id ?? null;
}

/** What opens a file. */
export interface SealedRow {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly imoNumber: string;
  readonly sealed: Pick<StoredEvidence, 'fileId' | 'organisation' | 'wrappedKey'>;
}

export async function sealedFile(
  transaction: Tx,
  which:
    | { readonly reportId: string; readonly evidenceId: string; readonly sha256: string }
    | { readonly findingId: string; readonly fileId: string },
): Promise<SealedRow | null> {
  const rows = transaction
    .selectFrom('evidence_file')
    .select(['name', 'bytes', 'sha256', 'imo_number', 'blob_id', 'organisation_id', 'wrapped_key', 'key_version']);
  const row = await (
    'fileId' in which
      ? rows.where('id', '=', which.fileId).where('finding_id', '=', which.findingId)
      : rows
          .where('report_id', '=', which.reportId)
          .where('evidence_id', '=', which.evidenceId)
          .where('sha256', '=', which.sha256)
  ).executeTakeFirst();
  if (!row) return null;
  return {
    name: row.name,
    size: Number(row.bytes),
    sha256: row.sha256,
    imoNumber: row.imo_number,
    sealed: {
      fileId: row.blob_id,
      organisation: row.organisation_id,
      wrappedKey: { keyVersion: row.key_version, bytes: row.wrapped_key },
    },
  };
}
