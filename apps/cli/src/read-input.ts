// Opens what the command line names: files, folders of reports, or standard input as -.
import { createReadStream, type Stats } from 'node:fs';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { limits } from '@plimsoll/validator/limits';
import { UsageError } from './usage-error.ts';

/** Names of the files meant, folders walked in alphabetical order; `-` stays `-`. */
export async function expandInputs(names: readonly string[]): Promise<string[]> {
  const out: string[] = [];
  for (const name of names) {
    if (name === '-') out.push(name);
    else if ((await statOf(name)).isDirectory()) out.push(...(await reportsIn(name)));
    else out.push(name);
  }
  if (out.length === 0)
    throw new UsageError(
      'There is no report in what was named.',
      'Reports are files that end in .json; in a folder of cases, in .report.json.',
    );
  return out;
}

/** Bytes of a file; of one beyond the published limit only the size is real, which is all that the validator looks at then. */
export async function readBytes(name: string): Promise<Uint8Array> {
  if (name === '-') return readStdin();
  const { size } = await statOf(name);
  if (size <= limits.bytes) return readFile(name).catch((error: unknown) => cannotOpen(name, error));
  return new Uint8Array(Math.min(size, 2 ** 32 - 1));
}

export async function readText(name: string): Promise<string> {
  return Buffer.from(await readBytes(name)).toString('utf8');
}

/** A JSON document that is needed as a value; a fault in it is told in one sentence. */
export async function readJson(name: string): Promise<unknown> {
  const text = await readText(name);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new UsageError(
      `${name} is not JSON: ${error instanceof Error ? error.message : String(error)}.`,
      `Run plimsoll validate ${name} to see where.`,
    );
  }
}

async function statOf(name: string): Promise<Stats> {
  return stat(name).catch((error: unknown) => cannotOpen(name, error));
}

function cannotOpen(name: string, error: unknown): never {
  const code = (error as { code?: string }).code;
  throw new UsageError(`${name} can't be opened: ${(code && reasons[code]) ?? String(error)}.`);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
};

async function reportsIn(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const isCaseFolder = entries.some((entry) => entry.name.endsWith('.report.json'));
  const found: string[] = [];
  for (const entry of entries) {
    const path = `${folder.replace(/\/$/, '')}/${entry.name}`;
    if (entry.isDirectory()) found.push(...(await reportsIn(path)));
    else if (entry.name.endsWith(isCaseFolder ? '.report.json' : '.json')) found.push(path);
  }
  return found;
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > limits.bytes) break;
  }
  return Buffer.concat(chunks);
}

/** Digest and first bytes of a file of any size, without holding it. */
export async function digestFile(path: string): Promise<{ size: number; sha256: string; head: Uint8Array }> {
  const { createHash } = await import('node:crypto');
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk as Buffer);
    size += (chunk as Buffer).length;
  }
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(size, 65536)), 0, Math.min(size, 65536), 0);
    return { size, sha256: hash.digest('hex'), head: buffer.subarray(0, bytesRead) };
  } finally {
    await handle.close();
  }
}
