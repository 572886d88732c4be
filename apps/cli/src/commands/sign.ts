// `plimsoll keygen` and `plimsoll sign`: a key in a file that only its owner can read, and a proof over the canonical bytes.
import { randomBytes } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import {
  keyPairFromSeed,
  publicKeyMultibase,
  secretKeyFromMultibase,
  secretKeyMultibase,
  signReport,
} from '@plimsoll/proofs';
import { readText } from '../read-input.ts';
import { readReport } from '../read-report.ts';
import { timeOption } from '../time-option.ts';
import { UsageError } from '../usage-error.ts';
import { cannotWrite, writeOutput } from '../write-output.ts';

export async function runKeygen(file: string): Promise<number> {
  const { secretKey, publicKey } = keyPairFromSeed(randomBytes(32));
  const handle = await open(file, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST')
      throw new UsageError(
        `${file} is there already and is not overwritten.`,
        'Whoever loses a key cannot sign with it again; name another file.',
      );
    return cannotWrite(file, error);
  });
  await handle.writeFile(secretKeyMultibase(secretKey) + '\n');
  await handle.close();
  await writeOutput(`${publicKeyMultibase(publicKey)}\n`, undefined);
  return 0;
}

export async function runSign(
  file: string,
  options: { key: string; created?: string; output?: string },
): Promise<number> {
  const created = timeOption(options.created ?? `${new Date().toISOString().slice(0, 19)}Z`);
  const report = await readReport(file);
  const secretKey = await readSecret(options.key);
  await writeOutput(JSON.stringify(signReport(report, secretKey, created), null, 2) + '\n', options.output);
  return 0;
}

async function readSecret(file: string): Promise<Uint8Array> {
  const text = (await readText(file)).trim();
  const secretKey = secretKeyFromMultibase(text);
  if (!secretKey)
    throw new UsageError(`${file} holds no Ed25519 secret key in multibase.`, 'Make one with plimsoll keygen.');
  if (process.platform !== 'win32' && file !== '-' && ((await stat(file)).mode & 0o077) !== 0)
    process.stderr.write(`plimsoll: others can read ${file}; make it yours alone with chmod 600.\n`);
  return secretKey;
}
