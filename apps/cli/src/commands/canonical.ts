// `plimsoll canonical` and `plimsoll digest`: the bytes that are signed, and their SHA-256.
import { canonicalJson, reportDigest } from '@plimsoll/proofs';
import { validate } from '@plimsoll/validator';
import { readBytes } from '../read-input.ts';
import { UsageError } from '../usage-error.ts';
import { writeOutput } from '../write-output.ts';

export async function runCanonical(file: string): Promise<number> {
  await writeOutput(canonicalJson(await readSound(file)), undefined);
  return 0;
}

export async function runDigest(file: string): Promise<number> {
  await writeOutput(reportDigest(await readSound(file)) + '\n', undefined);
  return 0;
}

/** A document whose bytes are sound; whether it is a good report does not matter here. */
export async function readSound(file: string): Promise<object> {
  const bytes = await readBytes(file);
  const { verdict, messages } = validate(bytes, { profile: 'draft', name: file });
  const first = messages[0];
  if (verdict === 'unreadable')
    throw new UsageError(
      `${file} has no canonical form: ${first?.rule ?? ''} ${first?.text ?? ''} (${first?.at[0]?.line ?? 1}:${first?.at[0]?.column ?? 1}).`,
    );
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as object;
}
