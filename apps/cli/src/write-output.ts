// Writes data to the file that -o names, or to standard output when it names none.
import { writeFile } from 'node:fs/promises';
import { UsageError } from './usage-error.ts';

export async function writeOutput(data: string | Uint8Array, output: string | undefined): Promise<void> {
  if (output !== undefined && output !== '-') return writeTo(output, data, 'w');
  if (typeof data !== 'string' && process.stdout.isTTY)
    throw new UsageError(
      'This is not text; it would upset the terminal.',
      'Name a file with -o, or send it through a pipe.',
    );
  await new Promise<void>((resolve) =>
    process.stdout.write(data, () => {
      resolve();
    }),
  );
}

/** As `writeOutput`, but a file that is there already may hold somebody's work and is not overwritten unless forced. */
export async function writeNewFile(data: string, output: string | undefined, isForced: boolean): Promise<void> {
  if (output === undefined || output === '-' || isForced) return writeOutput(data, output);
  return writeTo(output, data, 'wx');
}

async function writeTo(output: string, data: string | Uint8Array, flag: 'w' | 'wx'): Promise<void> {
  await writeFile(output, data, { flag }).catch((error: unknown) => cannotWrite(output, error));
}

/** @throws UsageError in words; the system's own where we have none. */
export function cannotWrite(output: string, error: unknown): never {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EEXIST')
    throw new UsageError(`${output} is there already and is not overwritten.`, 'Name another file, or add --force.');
  throw new UsageError(`${output} can't be written: ${(code && reasons[code]) ?? message}.`);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of its path is not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk is read only',
  ENOSPC: 'the disk is full',
};
