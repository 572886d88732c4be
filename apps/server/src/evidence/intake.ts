// Takes in one file of evidence in one pass: checked against the report, sealed and stored, or refused with nothing left behind.
import { createHash } from 'node:crypto';
import { createBlobId, type BlobStore } from './blob-store.ts';
import { EvidenceRefusal } from './evidence-refusal.ts';
import { fileKindOf, fileKinds, SNIFFED_BYTES, type FileKind } from './file-kind.ts';
import { cleanName } from './file-name.ts';
import type { KeyRing } from './key-ring.ts';
import { seal, unlock, type WrappedKey } from './sealed-file.ts';
import { checkedText } from './text-check.ts';

/** Where evidence is kept and what it is sealed with. */
export interface EvidencePlace {
  readonly store: BlobStore;
  readonly keys: KeyRing;
}

export interface Intake {
  readonly source: AsyncIterable<Uint8Array>;
  /** As declared; it is cleaned here. */
  readonly name: string;
  /** Who hands in; part of what the seal is bound to, so it must be kept unchanged beside the wrapped key. */
  readonly organisation: string;
  /** As the report states it: 64 hexadecimal digits. */
  readonly expectedSha256: string;
  /** As the report states it, in bytes. */
  readonly expectedSize: number;
}

/** All that has to be kept in order to find and open the file again. */
export interface StoredEvidence {
  /** Its name in the store: random, so the same file handed in twice is stored twice, each under a key of its own. */
  readonly fileId: string;
  readonly organisation: string;
  readonly name: string;
  readonly kind: FileKind;
  readonly mediaType: string;
  /** Of the content. */
  readonly size: number;
  /** Of the content, in small hexadecimal digits. */
  readonly sha256: string;
  /** In the store. */
  readonly sealedSize: number;
  readonly wrappedKey: WrappedKey;
}

/**
 * Hashes, sniffs, seals and stores in one pass, holding a few chunks at a time.
 * The store keeps a file only when its source ends well, and every check ends the source; so a refusal leaves nothing.
 * @throws EvidenceRefusal
 */
export async function takeIn({ store, keys }: EvidencePlace, intake: Intake): Promise<StoredEvidence> {
  const content = asStated(intake);
  try {
    return await keep({ store, keys }, intake, content);
  } catch (error) {
    await content.return(undefined);
    throw error;
  }
}

/**
 * The content of a file, piece by piece; whole only when the iteration ended without a SealError.
 * @throws SealError `key-missing` or `key-wrong`, BlobError `not-found`, all before the first piece.
 */
export async function giveOut(
  { store, keys }: EvidencePlace,
  { fileId, organisation, wrappedKey }: Pick<StoredEvidence, 'fileId' | 'organisation' | 'wrappedKey'>,
): Promise<AsyncIterable<Uint8Array>> {
  const kek = keys.byVersion(wrappedKey.keyVersion);
  const open = unlock({ kek, wrappedKey, binding: { organisation, fileId } });
  return open(await store.stream(fileId));
}

async function keep(
  { store, keys }: EvidencePlace,
  intake: Intake,
  stated: AsyncGenerator<Uint8Array>,
): Promise<StoredEvidence> {
  const { organisation, expectedSize: size } = intake;
  const fileId = createBlobId();
  const name = cleanName(intake.name);
  const first = await firstPieces(stated);
  const kind = await fileKindOf(Buffer.concat(first).subarray(0, SNIFFED_BYTES), name);
  const { isText, mediaType } = fileKinds[kind];
  const whole = inOrder(first, stated);
  const content = isText ? checkedText(whole) : whole;
  const { wrappedKey, bytes } = seal(content, { kek: keys.newest, binding: { organisation, fileId } });
  const sealedSize = await store.put(fileId, bytes);
  const sha256 = intake.expectedSha256.toLowerCase();
  return { fileId, organisation, name, kind, mediaType, size, sha256, sealedSize, wrappedKey };
}

/** Passes the source on; fails as soon as it is longer, and at its end if it is not the stated file. */
async function* asStated({ source, expectedSha256, expectedSize }: Intake): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const piece of source) {
    size += piece.length;
    if (size > expectedSize) throw sizeDiffers(expectedSize, `more than ${expectedSize}`);
    hash.update(piece);
    yield piece;
  }
  if (size === 0) throw new EvidenceRefusal('evidence-empty');
  if (size !== expectedSize) throw sizeDiffers(expectedSize, String(size));
  if (hash.digest('hex') !== expectedSha256.toLowerCase()) throw new EvidenceRefusal('evidence-digest-differs');
}

function sizeDiffers(stated: number, found: string): EvidenceRefusal {
  return new EvidenceRefusal('evidence-size-differs', `The report states ${stated} bytes; it has ${found}.`);
}

/** Copies, because a source may use its buffer again. */
async function firstPieces(source: AsyncGenerator<Uint8Array>): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  while (length < SNIFFED_BYTES) {
    const next = await source.next();
    if (next.done === true) break;
    pieces.push(Buffer.from(next.value));
    length += next.value.length;
  }
  return pieces;
}

async function* inOrder(first: readonly Uint8Array[], rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* first;
  yield* rest;
}
