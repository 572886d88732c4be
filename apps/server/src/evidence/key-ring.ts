// Evidence outlives keys: the newest key seals, every key that ever sealed still opens.
import { randomBytes } from 'node:crypto';
import { chmod, link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SealError } from './seal-error.ts';
import type { Kek } from './sealed-file.ts';

export interface KeyRing {
  /** Seals new files. */
  readonly newest: Kek;
  /** @throws SealError `key-missing`. */
  byVersion(version: number): Kek;
}

const KEY_BYTES = 32;
const HIGHEST_VERSION = 0xffff_ffff;
/** Name of the key file in the data folder. */
export const KEY_FILE = 'evidence-keys';

/**
 * The keys from configuration (`PLIMSOLL_EVIDENCE_KEYS`), or, where none are set, one that is made on first use and kept
 * in the data folder for its owner alone. That second way is for a demonstration: key and files lie on the same disk.
 * @throws SealError `keys-unusable`.
 */
export async function openKeyRing({
  configured,
  dataFolder,
}: {
  readonly configured: string | null;
  readonly dataFolder: string;
}): Promise<KeyRing> {
  return parseKeyRing(configured ?? (await keyFileText(dataFolder)));
}

/**
 * Reads `1:BASE64,2:BASE64`; each key is 32 bytes in base64. The highest version is the newest.
 * @throws SealError `keys-unusable`; the message never holds a key.
 */
export function parseKeyRing(text: string): KeyRing {
  const keks = new Map<number, Kek>();
  for (const entry of text.split(',').map((part) => part.trim())) {
    if (entry === '') continue;
    const kek = parseKek(entry);
    if (keks.has(kek.version)) throw new SealError('keys-unusable', `Version ${kek.version} is there twice.`);
    keks.set(kek.version, kek);
  }
  const newest = keks.get(Math.max(...keks.keys()));
  if (!newest) throw new SealError('keys-unusable', 'There is none.');
  return {
    newest,
    byVersion(version) {
      const kek = keks.get(version);
      if (!kek) throw new SealError('key-missing', `It is version ${version}.`);
      return kek;
    },
  };
}

function parseKek(entry: string): Kek {
  const [, digits = '', base64 = ''] = /^([1-9][0-9]{0,9}):([A-Za-z0-9+/]+={0,2})$/.exec(entry) ?? [];
  const version = Number(digits);
  const key = Buffer.from(base64, 'base64');
  if (version < 1 || version > HIGHEST_VERSION)
    throw new SealError('keys-unusable', 'Write each as version:key, the key 32 bytes in base64.');
  if (key.length !== KEY_BYTES)
    throw new SealError('keys-unusable', `Version ${version} has ${key.length} bytes; it must have ${KEY_BYTES}.`);
  return { version, key };
}

async function keyFileText(dataFolder: string): Promise<string> {
  const path = join(dataFolder, KEY_FILE);
  await mkdir(dataFolder, { recursive: true });
  const found = await textOf(path);
  if (found !== null) return found;
  const draft = `${path}.${randomBytes(8).toString('hex')}`;
  await writeDraft(draft);
  try {
    // Whoever is first wins and nobody sees half a file: a link is made whole, and never over another.
    await link(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft, { force: true });
  }
  return readFile(path, 'utf8');
}

async function writeDraft(path: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(`1:${randomBytes(KEY_BYTES).toString('base64')}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function textOf(path: string): Promise<string | null> {
  try {
    await chmod(path, 0o600);
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
