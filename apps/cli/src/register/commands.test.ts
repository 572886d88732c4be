// What a script relies on: the same file has the same key, refusals end with 1 and say why, wrong usage ends with 2, and no key goes out unencrypted.
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { UsageError } from '../usage-error.ts';
import { runCase, runProfile, runSubmit } from './commands.ts';

const file = fileURLToPath(new URL('../../../../standard/examples/valid/coaster-499gt.json', import.meta.url));
let server: Server;
let register = '';
let heard: { readonly request: IncomingMessage; readonly bytes: number }[] = [];
let answer: { status: number; body: object; headers?: Record<string, string> } = { status: 200, body: {} };
let said = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
    });
    request.on('end', () => {
      heard.push({ request, bytes });
      response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
      response.end(JSON.stringify(answer.body));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  register = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});
beforeEach(() => {
  heard = [];
  said = '';
  const hear = (chunk: unknown): boolean => {
    said += String(chunk);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(hear);
  vi.spyOn(process.stderr, 'write').mockImplementation(hear);
});

describe('submitting', () => {
  const taken = { id: 'r', revision: 1, sha256: 'd', dueAt: '2026-12-03T10:00:00Z', warnings: 2 };

  it('sends the bytes as they are, with the key, and repeats under the same idempotency key', async () => {
    answer = { status: 201, body: taken };
    expect(await runSubmit(file, { register, key: 'plm_x' })).toBe(0);
    answer = { status: 201, body: taken, headers: { 'idempotency-replayed': 'true' } };
    expect(await runSubmit(file, { register, key: 'plm_x' })).toBe(0);
    expect(said).toContain('since an earlier try');
    const [first, second] = heard.map(({ request }) => request.headers);
    expect(first?.authorization).toBe('Bearer plm_x');
    expect(first?.['idempotency-key']).toMatch(/^[0-9a-f]{64}$/);
    expect(second?.['idempotency-key']).toBe(first?.['idempotency-key']);
    expect(heard[0]?.bytes).toBeGreaterThan(100_000);
  });

  it('that is refused ends with 1, with each place', async () => {
    answer = {
      status: 422,
      body: {
        title: 'The report does not meet the standard',
        code: 'report-refused',
        errors: [{ pointer: '/vessel', rule: 'SCH-003', text: 'flag is missing.' }],
      },
    };
    expect(await runSubmit(file, { register })).toBe(1);
    expect(said).toContain('SCH-003 /vessel: flag is missing.');
  });
});

describe('wrong usage', () => {
  it.each<[string, () => Promise<number>, RegExp]>([
    ['no register', () => runSubmit(file, {}), /No register is named/],
    ['no address', () => runSubmit(file, { register: 'register' }), /is no address/],
    ['a key over an open line', () => runSubmit(file, { register: 'http://register.example' }), /unencrypted/],
    ['nobody there', () => runSubmit(file, { register: 'http://127.0.0.1:9' }), /No register answers/],
    ['no such file', () => runSubmit('/nowhere.json', { register }), /nowhere/],
    ['no IMO number', () => runProfile('12', { register }), /is not an IMO number/],
    ['no case', () => runCase('x', '1', { register }), /A case is named by/],
  ])('%s is said', async (_, run, words) => {
    await expect(run()).rejects.toThrow(words);
    await expect(run()).rejects.toBeInstanceOf(UsageError);
  });
});
