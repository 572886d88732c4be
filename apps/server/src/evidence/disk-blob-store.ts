// The store for a single server: a file is there whole, on the disk and not only in its cache, or not at all.
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BlobError, checkBlobId, collect, type BlobStore } from './blob-store.ts';

const INCOMING = 'incoming';
/** What a crash left half-written is removed when the store is opened, once it is this old. */
const LEFTOVER_MS = 24 * 60 * 60 * 1000;
const READ_BYTES = 256 * 1024;

/** Opens the store in a folder of its own and makes the folder if needed, for its owner alone. */
export async function openDiskBlobStore(folder: string): Promise<BlobStore> {
  const incoming = join(folder, INCOMING);
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  await removeLeftovers(incoming);
  return {
    put: (id, bytes) => put({ incoming, path: pathOf(folder, id), id }, bytes),
    async get(id) {
      return collect(await stream(pathOf(folder, id)));
    },
    stream: async (id) => stream(pathOf(folder, id)),
    has: async (id) => exists(pathOf(folder, id)),
    async delete(id) {
      await rm(pathOf(folder, id), { force: true });
    },
    close() {
      // Nothing is held open between calls.
    },
  };
}

/** Two levels of 256 folders, so that no folder grows too long to list. */
function pathOf(folder: string, id: string): string {
  checkBlobId(id);
  return join(folder, id.slice(0, 2), id.slice(2, 4), id);
}

async function put(
  { incoming, path, id }: { readonly incoming: string; readonly path: string; readonly id: string },
  bytes: AsyncIterable<Uint8Array>,
): Promise<number> {
  if (await exists(path)) throw new BlobError('exists');
  const unfinished = join(incoming, id);
  const file = await create(unfinished);
  try {
    const written = await writeAll(file, bytes);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await rename(unfinished, path);
    for (const folder of [dirname(path), dirname(dirname(path)), dirname(incoming)]) await syncFolder(folder);
    return written;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function create(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'wx', 0o600);
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? new BlobError('exists') : error;
  }
}

async function writeAll(file: FileHandle, bytes: AsyncIterable<Uint8Array>): Promise<number> {
  let written = 0;
  try {
    for await (const piece of bytes) {
      await file.writeFile(piece);
      written += piece.length;
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return written;
}

async function stream(path: string): Promise<AsyncIterable<Uint8Array>> {
  if (!(await exists(path))) throw new BlobError('not-found');
  return pieces(path);
}

async function* pieces(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path, { highWaterMark: READ_BYTES }) as AsyncIterable<Buffer>;
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/** Makes the rename itself last; Windows can't and need not. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function removeLeftovers(incoming: string): Promise<void> {
  const before = Date.now() - LEFTOVER_MS;
  for (const name of await readdir(incoming)) {
    const path = join(incoming, name);
    if ((await stat(path)).mtimeMs < before) await rm(path, { force: true });
  }
}
