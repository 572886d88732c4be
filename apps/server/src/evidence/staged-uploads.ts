// What lies in the folder of unfinished uploads: whose it is, how far it is, and when it has to go.
import { readdir, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { FileStore } from '@tus/file-store';
import { Metadata } from '@tus/server';
import { EvidenceRefusal } from './evidence-refusal.ts';

export interface StagedUpload {
  readonly id: string;
  readonly owner: string;
  /** What the client declared. */
  readonly metadata: Readonly<Record<string, string>>;
  /** What the server itself noted when it began. */
  readonly about: string;
  /** All announced bytes are there. */
  readonly isWhole: boolean;
  /** What the client was told when it was taken in; null before. */
  readonly receipt: object | null;
}

/** Names that a client can't declare. */
export const RESERVED = { owner: 'upload-owner', receipt: 'upload-receipt', about: 'upload-about' } as const;

export interface StagedUploads {
  find(id: string): Promise<StagedUpload | null>;
  read(id: string): AsyncIterable<Uint8Array>;
  markTaken(id: string, receipt: object): Promise<void>;
  remove(id: string): Promise<void>;
  removeExpired(expiresAfter: number, isInUse: (id: string) => boolean): Promise<number>;
}

export function stagedUploads(store: FileStore): StagedUploads {
  const fileOf = (id: string): string => join(store.directory, id);
  const remove = async (id: string): Promise<void> => {
    await rm(fileOf(id), { force: true });
    await rm(`${fileOf(id)}.json`, { force: true });
  };
  return {
    find: (id) => find(store, id),
    read: (id) => store.read(id) as AsyncIterable<Buffer>,
    markTaken: (id, receipt) => markTaken(store, id, receipt),
    remove,
    async removeExpired(expiresAfter, isInUse) {
      const before = Date.now() - expiresAfter;
      let removed = 0;
      for (const id of await idsIn(store.directory)) {
        if (isInUse(id) || (await beganAt(store, id)) >= before) continue;
        await remove(id);
        removed += 1;
      }
      return removed;
    },
  };
}

/** The metadata that a client declares as it begins. @throws EvidenceRefusal `upload-not-understood`. */
export function declaredMetadata({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  const header = headers['upload-metadata'];
  if (header === undefined || header === '') return {};
  try {
    return ownMetadata(Metadata.parse(String(header)));
  } catch {
    throw new EvidenceRefusal('upload-not-understood');
  }
}

/** Without the names that are ours. */
export function ownMetadata(metadata: Readonly<Record<string, string | null>> = {}): Record<string, string> {
  const ours: readonly string[] = Object.values(RESERVED);
  return Object.fromEntries(
    Object.entries(metadata)
      .filter(([name]) => !ours.includes(name))
      .map(([name, value]) => [name, value ?? '']),
  );
}

async function find(store: FileStore, id: string): Promise<StagedUpload | null> {
  if (!isUploadId(id)) return null;
  const info = await store.configstore.get(id);
  const length = info ? await lengthOf(join(store.directory, id)) : null;
  if (!info || length === null) return null;
  const receipt = info.metadata?.[RESERVED.receipt];
  return {
    id,
    owner: info.metadata?.[RESERVED.owner] ?? '',
    metadata: ownMetadata(info.metadata),
    about: info.metadata?.[RESERVED.about] ?? '',
    isWhole: length === info.size,
    receipt: receipt ? (JSON.parse(receipt) as object) : null,
  };
}

/**
 * The bytes go; a hole of the same length stays until the upload expires, so that a client that lost the last answer
 * asks how far the upload is and learns that it is done.
 */
async function markTaken(store: FileStore, id: string, receipt: object): Promise<void> {
  const info = await store.configstore.get(id);
  if (!info) return;
  const metadata = { ...info.metadata, [RESERVED.receipt]: JSON.stringify(receipt) };
  await store.configstore.set(id, Object.assign(info, { metadata }));
  const hole = join(store.directory, `${id}.hole`);
  await writeFile(hole, '', { mode: 0o600 });
  await truncate(hole, info.size ?? 0);
  await rename(hole, join(store.directory, id));
}

async function idsIn(folder: string): Promise<ReadonlySet<string>> {
  const names = await readdir(folder);
  return new Set(names.map((name) => name.replace(/\.json$/, '')).filter(isUploadId));
}

/** In milliseconds since 1970; the time of the file where its description was lost. */
async function beganAt(store: FileStore, id: string): Promise<number> {
  const info = await store.configstore.get(id);
  if (info?.creation_date) return Date.parse(info.creation_date);
  for (const path of [join(store.directory, id), join(store.directory, `${id}.json`)]) {
    const found = await stat(path).catch(() => null);
    if (found) return found.mtimeMs;
  }
  return 0;
}

async function lengthOf(path: string): Promise<number | null> {
  const found = await stat(path).catch(() => null);
  return found?.size ?? null;
}

function isUploadId(id: string): boolean {
  return /^[0-9a-f]{32}$/.test(id);
}
