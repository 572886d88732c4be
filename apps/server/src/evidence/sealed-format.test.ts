// The format is written down so that others can open the files without this code; here it is followed by hand.
import { createCipheriv, createDecipheriv } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { collect } from './blob-store.ts';
import { CHUNK_BYTES, open, seal } from './sealed-file.ts';
import { bytesOf, piecesOf } from './testing/streams.ts';

const kek = { version: 258, key: bytesOf(32, 7) };
const binding = { organisation: 'örg', fileId: 'file-1' };
/** Length and UTF-8 of `örg` and `file-1`. */
const BOUND = Buffer.from('00000004c3b67267' + '0000000666696c652d31', 'hex');
const WRAP_AAD = Buffer.concat([Buffer.from('plimsoll evidence key'), Buffer.from('0100000102', 'hex'), BOUND]);

function nonceOf(header: Buffer, counter: number, last: 0 | 1): Buffer {
  return Buffer.concat([header.subarray(5), Buffer.of(0, 0, 0, counter, last)]);
}

function decrypt(key: Buffer, nonce: Buffer, aad: Buffer, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(aad);
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
}

function encrypt(key: Buffer, nonce: Buffer, aad: Buffer, plain: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(aad);
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

async function taken(length: number) {
  const { bytes, wrappedKey } = seal(piecesOf(bytesOf(length)), { kek, binding });
  const file = Buffer.from(await collect(bytes));
  const wrapped = Buffer.from(wrappedKey.bytes);
  expect(wrapped).toHaveLength(61);
  const dataKey = decrypt(Buffer.from(kek.key), wrapped.subarray(1, 13), WRAP_AAD, wrapped.subarray(13));
  const header = file.subarray(0, 12);
  return { file, header, dataKey, aad: Buffer.concat([header, BOUND]), wrappedKey };
}

describe('the sealed format', () => {
  it('is as documented', async () => {
    const { file, header, dataKey, aad } = await taken(CHUNK_BYTES + 10);
    expect(header.subarray(0, 5).toString('latin1')).toBe('PLSF\u0001');
    const end = 12 + CHUNK_BYTES + 16;
    const first = decrypt(dataKey, nonceOf(header, 0, 0), aad, file.subarray(12, end));
    const last = decrypt(dataKey, nonceOf(header, 1, 1), aad, file.subarray(end));
    expect(Buffer.compare(Buffer.concat([first, last]), bytesOf(CHUNK_BYTES + 10))).toBe(0);
  });

  it('has one way to write a file: an empty last chunk after a full one is refused even with the right key', async () => {
    const { header, dataKey, aad, wrappedKey } = await taken(1);
    const chunk = (counter: number, last: 0 | 1, plain: Buffer): Buffer =>
      encrypt(dataKey, nonceOf(header, counter, last), aad, plain);
    const full = bytesOf(CHUNK_BYTES);
    const opened = (...chunks: Buffer[]): Promise<Uint8Array> =>
      collect(open(piecesOf(Buffer.concat([header, ...chunks])), { kek, binding, wrappedKey }));
    expect(await opened(chunk(0, 0, full), chunk(1, 1, Buffer.of(7)))).toHaveLength(CHUNK_BYTES + 1);
    await expect(opened(chunk(0, 0, full), chunk(1, 1, Buffer.alloc(0)))).rejects.toMatchObject({ code: 'damaged' });
  });
});
