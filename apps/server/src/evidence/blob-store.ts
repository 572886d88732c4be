// Sealed files are kept on a disk or in an object store; the rest of the server sees only this.
import { randomBytes } from 'node:crypto';

/** Keeps bytes under random names; it knows neither what they are nor whose. */
export interface BlobStore {
  /** Keeps all of the bytes or, if the source or the store fails, none. Gives the number kept. An id is used once. */
  put(id: string, bytes: AsyncIterable<Uint8Array>): Promise<number>;
  /** The whole blob in memory. @throws BlobError `not-found`. */
  get(id: string): Promise<Uint8Array>;
  /** The blob piece by piece; nothing is held open before the first is asked for. @throws BlobError `not-found`. */
  stream(id: string): Promise<AsyncIterable<Uint8Array>>;
  has(id: string): Promise<boolean>;
  /** Deletes it; nothing happens if it is not there. */
  delete(id: string): Promise<void>;
  /** Lets go of connections. */
  close(): void;
}

export type BlobErrorCode = 'id-wrong' | 'not-found' | 'exists';

const sentences = {
  'id-wrong': 'The name of a stored file is 32 small hexadecimal digits.',
  'not-found': 'The stored file is not there.',
  exists: 'A stored file of that name is there already.',
} satisfies Record<BlobErrorCode, string>;

export class BlobError extends Error {
  readonly code: BlobErrorCode;

  constructor(code: BlobErrorCode) {
    super(sentences[code]);
    this.name = 'BlobError';
    this.code = code;
  }
}

/** 128 random bits in hexadecimal: not the digest, which would tell an observer who holds the same file. */
export function createBlobId(): string {
  return randomBytes(16).toString('hex');
}

/** The id itself, if it is one. @throws BlobError `id-wrong`. */
export function checkBlobId(id: string): string {
  if (!/^[0-9a-f]{32}$/.test(id)) throw new BlobError('id-wrong');
  return id;
}

/** All pieces of a stream in one. */
export async function collect(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return Buffer.concat(pieces);
}
