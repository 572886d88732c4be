// Evidence lies on disks and in stores that others run, so each file is sealed in chunks that can't be read, changed, cut or swapped unseen.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { framesOf } from './frames.ts';
import { SealError } from './seal-error.ts';

/** A key-encryption key; `version` is 1 to 4,294,967,295, `key` is 32 bytes. */
export interface Kek {
  readonly version: number;
  readonly key: Uint8Array;
}

/** Whose file it is and which; a sealed file opens only under the same two. Both are kept beside the wrapped key. */
export interface FileBinding {
  readonly organisation: string;
  readonly fileId: string;
}

/** The data key of one file, encrypted: 61 bytes. Deleting it destroys the file. */
export interface WrappedKey {
  readonly keyVersion: number;
  readonly bytes: Uint8Array;
}

export interface SealedFile {
  readonly wrappedKey: WrappedKey;
  /** Can be read once. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Bytes of plain text in every chunk but the last. */
export const CHUNK_BYTES = 64 * 1024;
/** Bytes before the first chunk. */
export const HEADER_BYTES = 12;
/** Bytes that sealing adds to every chunk. */
export const TAG_BYTES = 16;

const MAGIC = Buffer.from('PLSF', 'latin1');
const FILE_VERSION = 1;
const WRAP_VERSION = 1;
const PREFIX_BYTES = 7;
const NONCE_BYTES = 12;
const DATA_KEY_BYTES = 32;
const LAST_COUNTER = 0xffff_ffff;
const CIPHER = 'aes-256-gcm';

/**
 * Seals a file as it streams by; it never holds more than two chunks.
 *
 * Format, version 1 (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015, with AES-256-GCM):
 *
 *     file   = header chunk{1,}
 *     header = "PLSF" version(1 byte, 0x01) prefix(7 random bytes)
 *     chunk  = ciphertext(65,536 bytes; the last one 0 to 65,536) tag(16)
 *     nonce  = prefix(7) counter(4, big-endian, from 0) last(1: 0x01 on the last chunk, else 0x00)
 *     AAD    = header len32 organisation len32 fileId     (UTF-8, lengths big-endian)
 *
 * Only a file of no bytes ends in an empty chunk. The 256-bit data key is drawn for this file alone. Wrapped:
 *
 *     wrapped = version(1 byte, 0x01) nonce(12 random bytes) ciphertext(32) tag(16)
 *     AAD     = "plimsoll evidence key" wrapped-version(1) keyVersion(4, big-endian) len32 organisation len32 fileId
 */
export function seal(
  source: AsyncIterable<Uint8Array>,
  { kek, binding }: { readonly kek: Kek; readonly binding: FileBinding },
): SealedFile {
  const dataKey = randomBytes(DATA_KEY_BYTES);
  const wrappedKey = wrap(dataKey, kek, binding);
  return { wrappedKey, bytes: sealChunks(source, dataKey, binding) };
}

/** What opens one file. */
export interface SealOpening {
  readonly kek: Kek;
  readonly wrappedKey: WrappedKey;
  readonly binding: FileBinding;
}

/**
 * Gives back what was sealed. A chunk comes out only after its tag was checked, but that the file is whole is known only
 * at the end: what was read counts only once the iteration has ended without an error.
 * @throws SealError at once for the key; while it is read for the file.
 */
export function open(sealed: AsyncIterable<Uint8Array>, opening: SealOpening): AsyncGenerator<Uint8Array> {
  return unlock(opening)(sealed);
}

/** As `open`, for a caller who wants to know that the key fits before the file is fetched. @throws SealError `key-wrong`. */
export function unlock({
  kek,
  wrappedKey,
  binding,
}: SealOpening): (sealed: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array> {
  const dataKey = unwrap(wrappedKey, kek, binding);
  return (sealed) => openChunks(sealed, dataKey, binding);
}

/**
 * Wraps the data key of a file under another key-encryption key; the file itself stays as it is.
 * @throws SealError if `from` or the binding is not the one it was wrapped with.
 */
export function rewrap(
  wrappedKey: WrappedKey,
  { from, to, binding }: { readonly from: Kek; readonly to: Kek; readonly binding: FileBinding },
): WrappedKey {
  return wrap(unwrap(wrappedKey, from, binding), to, binding);
}

interface ChunkLock {
  readonly dataKey: Buffer;
  readonly header: Buffer;
  readonly binding: FileBinding;
}

interface ChunkPlace {
  readonly index: number;
  readonly isLast: boolean;
}

async function* sealChunks(
  source: AsyncIterable<Uint8Array>,
  dataKey: Buffer,
  binding: FileBinding,
): AsyncGenerator<Uint8Array, void, undefined> {
  const header = Buffer.concat([MAGIC, Buffer.of(FILE_VERSION), randomBytes(PREFIX_BYTES)]);
  const lock = { dataKey, header, binding };
  yield header;
  for await (const { bytes, isLast, index } of framesOf(source, 0, CHUNK_BYTES))
    yield sealChunk(bytes, lock, { index, isLast });
}

async function* openChunks(
  sealed: AsyncIterable<Uint8Array>,
  dataKey: Buffer,
  binding: FileBinding,
): AsyncGenerator<Uint8Array, void, undefined> {
  let lock: ChunkLock | null = null;
  for await (const { bytes, isLast, index } of framesOf(sealed, HEADER_BYTES, CHUNK_BYTES + TAG_BYTES)) {
    if (lock === null) {
      lock = { dataKey, header: checkHeader(bytes), binding };
      if (isLast) throw new SealError('cut-short');
    } else yield openChunk(bytes, lock, { index, isLast });
  }
}

function sealChunk(bytes: Uint8Array, { dataKey, header, binding }: ChunkLock, place: ChunkPlace): Buffer {
  const cipher = createCipheriv(CIPHER, dataKey, nonceOf(header, place));
  cipher.setAAD(Buffer.concat([header, boundBytes(binding)]));
  return Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

function openChunk(bytes: Uint8Array, { dataKey, header, binding }: ChunkLock, place: ChunkPlace): Buffer {
  if (bytes.length < TAG_BYTES) throw new SealError('cut-short');
  // An empty chunk after a full one would be a second way to write the same file.
  if (bytes.length === TAG_BYTES && place.index > 0) throw new SealError('damaged');
  const decipher = createDecipheriv(CIPHER, dataKey, nonceOf(header, place), { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.concat([header, boundBytes(binding)]));
  decipher.setAuthTag(bytes.subarray(bytes.length - TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(0, bytes.length - TAG_BYTES)), decipher.final()]);
  } catch {
    throw new SealError('damaged');
  }
}

function nonceOf(header: Buffer, { index, isLast }: ChunkPlace): Buffer {
  if (index > LAST_COUNTER) throw new SealError('too-long');
  const nonce = Buffer.alloc(NONCE_BYTES);
  header.copy(nonce, 0, HEADER_BYTES - PREFIX_BYTES);
  nonce.writeUInt32BE(index, PREFIX_BYTES);
  nonce.writeUInt8(isLast ? 1 : 0, NONCE_BYTES - 1);
  return nonce;
}

function checkHeader(bytes: Uint8Array): Buffer {
  const header = Buffer.from(bytes);
  if (header.length < HEADER_BYTES || !header.subarray(0, MAGIC.length).equals(MAGIC))
    throw new SealError('not-sealed');
  if (header[MAGIC.length] !== FILE_VERSION) throw new SealError('version-unknown');
  return header;
}

function wrap(dataKey: Buffer, kek: Kek, binding: FileBinding): WrappedKey {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, kek.key, nonce);
  cipher.setAAD(wrapContext(kek.version, binding));
  const ciphertext = Buffer.concat([cipher.update(dataKey), cipher.final()]);
  return {
    keyVersion: kek.version,
    bytes: Buffer.concat([Buffer.of(WRAP_VERSION), nonce, ciphertext, cipher.getAuthTag()]),
  };
}

function unwrap({ keyVersion, bytes }: WrappedKey, kek: Kek, binding: FileBinding): Buffer {
  if (keyVersion !== kek.version) throw new SealError('key-wrong');
  if (bytes.length !== 1 + NONCE_BYTES + DATA_KEY_BYTES + TAG_BYTES) throw new SealError('key-wrong');
  if (bytes[0] !== WRAP_VERSION) throw new SealError('version-unknown');
  const end = 1 + NONCE_BYTES + DATA_KEY_BYTES;
  const decipher = createDecipheriv(CIPHER, kek.key, bytes.subarray(1, 1 + NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(wrapContext(kek.version, binding));
  decipher.setAuthTag(bytes.subarray(end));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(1 + NONCE_BYTES, end)), decipher.final()]);
  } catch {
    throw new SealError('key-wrong');
  }
}

function wrapContext(keyVersion: number, binding: FileBinding): Buffer {
  const numbers = Buffer.alloc(5);
  numbers.writeUInt8(WRAP_VERSION, 0);
  numbers.writeUInt32BE(keyVersion, 1);
  return Buffer.concat([Buffer.from('plimsoll evidence key', 'latin1'), numbers, boundBytes(binding)]);
}

/** With lengths, so that moving a letter from one to the other gives other bytes. */
function boundBytes({ organisation, fileId }: FileBinding): Buffer {
  return Buffer.concat(
    [organisation, fileId].flatMap((text) => {
      const bytes = Buffer.from(text, 'utf8');
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length, 0);
      return [length, bytes];
    }),
  );
}
