// What the register does with evidence by itself: keys of files follow the newest key, and uploads that nobody went on with are removed.
import type { Database } from '../../database/connection.ts';
import type { KeyRing } from '../../evidence/key-ring.ts';
import { rewrap } from '../../evidence/sealed-file.ts';

/** Files in one run; the next run takes the rest. */
const BATCH = 1000;

/** After a key was added: the data key of each file is wrapped anew, the files stay as they are. @returns how many */
export async function rewrapEvidence(worker: Database, keys: KeyRing): Promise<number> {
  const rows = await worker
    .selectFrom('evidence_file')
    .select(['id', 'blob_id', 'organisation_id', 'wrapped_key', 'key_version'])
    .where('key_version', '<', keys.newest.version)
    .limit(BATCH)
    .execute();
  for (const row of rows) {
    const binding = { organisation: row.organisation_id, fileId: row.blob_id };
    const from = keys.byVersion(row.key_version);
    const wrapped = rewrap({ keyVersion: row.key_version, bytes: row.wrapped_key }, { from, to: keys.newest, binding });
    await worker
      .updateTable('evidence_file')
      .set({ wrapped_key: Buffer.from(wrapped.bytes), key_version: wrapped.keyVersion })
      .where('id', '=', row.id)
      .where('key_version', '=', row.key_version)
      .execute();
  }
  return rows.length;
}
