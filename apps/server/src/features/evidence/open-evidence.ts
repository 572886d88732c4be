// Opens the place where evidence is kept, as configured: on the disk of this server or in an object store, under keys of ours.
import { join } from 'node:path';
import type { EvidencePlace } from '../../evidence/intake.ts';
import { openDiskBlobStore } from '../../evidence/disk-blob-store.ts';
import { openKeyRing } from '../../evidence/key-ring.ts';
import { openS3BlobStore, type S3BlobStoreOptions } from '../../evidence/s3-blob-store.ts';

export interface EvidenceSettings {
  /** `1:BASE64,2:BASE64`; null: one key is made in the data folder. */
  readonly keys: string | null;
  /** Of sealed files (when there is no object store) and of unfinished uploads. */
  readonly folder: string;
  /** Of one file. */
  readonly maxBytes: number;
  readonly s3: S3BlobStoreOptions | null;
}

export interface EvidenceHouse {
  readonly place: EvidencePlace;
  readonly uploadsFolder: string;
  readonly maxBytes: number;
}

/** @throws Error when an object store is named without keys: each server would make one of its own. */
export async function openEvidence(settings: EvidenceSettings, dataFolder: string): Promise<EvidenceHouse> {
  const { keys: configured, folder, maxBytes, s3 } = settings;
  if (s3 !== null && configured === null)
    throw new Error('Evidence in an object store needs PLIMSOLL_EVIDENCE_KEYS; every server must have the same keys.');
  const keys = await openKeyRing({ configured, dataFolder });
  const store = s3 === null ? await openDiskBlobStore(join(folder, 'files')) : openS3BlobStore(s3);
  return { place: { store, keys }, uploadsFolder: join(folder, 'uploads'), maxBytes };
}
