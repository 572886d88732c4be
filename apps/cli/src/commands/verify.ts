// `plimsoll verify`: three separate lines (digest, signature, key), never a tick for a check that was not made.
import { verifyReport } from '@plimsoll/proofs';
import { exitCodes } from '../exit-codes.ts';
import { writeOutput } from '../write-output.ts';
import { readSound } from './canonical.ts';

export async function runVerify(file: string, options: { key?: string; json?: boolean }): Promise<number> {
  const verdict = verifyReport(await readSound(file));
  const wanted = options.key?.replace(/^did:key:/, '').replace(/#.*$/, '');
  const keyMatches = wanted === undefined ? null : verdict.key === wanted;
  const code =
    verdict.digest === 'wrong' || verdict.signature === 'invalid' || keyMatches === false
      ? exitCodes.refused
      : verdict.signature === 'valid'
        ? exitCodes.ok
        : exitCodes.incomplete;
  if (options.json)
    await writeOutput(
      JSON.stringify({ ...verdict, keyMatches, verified: code === exitCodes.ok }, null, 2) + '\n',
      undefined,
    );
  else
    await writeOutput(
      [
        `digest     ${{ right: 'right: the report is what was signed', wrong: 'wrong: the report was changed after signing', absent: 'absent: the report carries no proof' }[verdict.digest]}`,
        `signature  ${{ valid: 'valid', invalid: 'not valid: it was made over other bytes or with another key', absent: 'absent: nobody signed' }[verdict.signature]}`,
        `key        ${keyWords(verdict.key, wanted)}`,
      ].join('\n') + '\n',
      undefined,
    );
  return code;
}

function keyWords(key: string | undefined, wanted: string | undefined): string {
  if (key === undefined) return 'none: only a valid signature shows its key';
  if (wanted === undefined) return `${key} (whose it is was not checked; name the key you expect with --key)`;
  return `${key}, ${key === wanted ? 'the one you expect' : 'not the one you expect'}`;
}
