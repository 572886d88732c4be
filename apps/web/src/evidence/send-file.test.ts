// A file over a link that breaks arrives once and whole; what the register refuses is not tried again.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FileRefused, sendFile } from './send-file.ts';

const MIB = 1024 * 1024;
let held: number;
let breaks: number;
let refusal: { status: number; body: object } | null;
let asked: string[];

beforeEach(() => {
  [held, breaks, refusal, asked] = [0, 0, null, []];
  vi.stubGlobal('setTimeout', (work: () => void) => {
    queueMicrotask(work);
  });
  vi.stubGlobal('fetch', (url: string, { method = 'GET', body, headers }: RequestInit & { body?: Blob }) => {
    asked.push(`${method} ${url}`);
    if (method === 'POST') return Promise.resolve(new Response(null, { status: 201, headers: { location: '/u/1' } }));
    if (method === 'HEAD') return Promise.resolve(new Response(null, { headers: { 'upload-offset': String(held) } }));
    if (refusal) return Promise.resolve(Response.json(refusal.body, { status: refusal.status }));
    if (breaks-- > 0) return Promise.reject(new TypeError('Failed to fetch'));
    expect(Number((headers as Record<string, string>)['upload-offset'])).toBe(held);
    held += body?.size ?? 0;
    return Promise.resolve(new Response(null, { status: 204, headers: { 'upload-offset': String(held) } }));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const memory = () => {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
};
const send = (store = memory(), onProgress: (sent: number) => void = () => undefined) =>
  sendFile({ file: new Blob([new Uint8Array(5 * MIB)]), endpoint: '/e/uploads', memory: store, key: 'k', onProgress });

describe('a file', () => {
  it('goes in pieces, with progress, and is forgotten when it has come', async () => {
    const told: number[] = [];
    const store = memory();
    await send(store, (sent) => told.push(sent));
    expect(told).toEqual([0, 2 * MIB, 4 * MIB, 5 * MIB]);
    expect(store.kept.size).toBe(0);
  });

  it('goes on where the link broke, without beginning anew', async () => {
    breaks = 2;
    await send();
    expect(held).toBe(5 * MIB);
    expect(asked.filter((one) => one.startsWith('POST'))).toHaveLength(1);
    expect(asked.filter((one) => one.startsWith('HEAD'))).toHaveLength(2);
  });

  it('goes on where an earlier visit stopped', async () => {
    held = 4 * MIB;
    const store = memory();
    store.setItem('k', '/u/1');
    await send(store);
    expect(asked).toEqual(['HEAD /u/1', 'PATCH /u/1']);
  });

  it('that is refused is told in the words of the register, once', async () => {
    refusal = { status: 422, body: { title: 'Not the one stated', code: 'evidence-digest-differs' } };
    const store = memory();
    await expect(send(store)).rejects.toThrow(FileRefused);
    expect(asked.filter((one) => one.startsWith('PATCH'))).toHaveLength(1);
    expect(store.kept.size).toBe(0);
  });
});
