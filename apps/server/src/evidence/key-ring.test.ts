// Keys are read strictly, told apart by version, and kept for the owner alone where the server makes one itself.
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KEY_FILE, openKeyRing, parseKeyRing } from './key-ring.ts';
import { bytesOf } from './testing/streams.ts';

const base64 = (seed: number, length = 32): string => bytesOf(length, seed).toString('base64');

describe('the key ring', () => {
  it('seals with the newest key and opens with every one', () => {
    const ring = parseKeyRing(`2:${base64(2)}, 10:${base64(10)},1:${base64(1)}`);
    expect(ring.newest.version).toBe(10);
    expect(Buffer.from(ring.byVersion(1).key)).toEqual(bytesOf(32, 1));
    expect(() => ring.byVersion(3)).toThrow('It is version 3.');
  });

  it.each([
    ['', 'There is none.'],
    [base64(1), 'Write each as version:key'],
    [`0:${base64(1)}`, 'Write each as version:key'],
    [`4294967296:${base64(1)}`, 'Write each as version:key'],
    [`1:${base64(1, 16)}`, 'Version 1 has 16 bytes'],
    [`1:${base64(1)},1:${base64(2)}`, 'Version 1 is there twice.'],
  ])('refuses what is not a list of keys: %j', (text, sentence) => {
    expect(() => parseKeyRing(text)).toThrow(sentence);
  });

  it('never repeats a key in a message', () => {
    const wrong = base64(3, 31);
    let said = '';
    try {
      parseKeyRing(`1:${wrong}`);
    } catch (error) {
      said = String(error);
    }
    expect(said).toContain('Version 1 has 31 bytes');
    expect(said).not.toContain(wrong);
  });

  it('makes one key where none is configured, keeps it for the owner alone and finds it again', async () => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'plimsoll-keys-'));
    try {
      const [first, atOnce] = await Promise.all([1, 2].map(() => openKeyRing({ configured: null, dataFolder })));
      const again = await openKeyRing({ configured: null, dataFolder });
      expect(again.newest).toEqual(first?.newest);
      expect(again.newest).toEqual(atOnce?.newest);
      expect(await readdir(dataFolder)).toEqual([KEY_FILE]);
      expect((await stat(join(dataFolder, KEY_FILE))).mode & 0o777).toBe(0o600);
      const configured = `5:${base64(5)}`;
      expect((await openKeyRing({ configured, dataFolder })).newest.version).toBe(5);
      expect(await readFile(join(dataFolder, KEY_FILE), 'utf8')).not.toContain('5:');
    } finally {
      await rm(dataFolder, { recursive: true });
    }
  });
});
