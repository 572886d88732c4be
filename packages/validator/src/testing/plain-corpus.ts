// The cases as a file that needs none of our tools: a valid example, an RFC 6902 patch (or a change of its bytes), and what must be found.
import { createPatch, type Operation } from 'rfc6902';
import { buildCase } from './case-file.ts';
import { readCases, readValid, type FoundCase } from './corpus-files.ts';

export interface PlainCase {
  /** Rule the case is about, and its name among the cases of that rule. */
  readonly rule: string;
  readonly name: string;
  readonly about: string;
  /** File in `valid`, without `.json`; null when the bytes are given whole. */
  readonly base: string | null;
  readonly profile: string;
  /** What the validator must be given beside the document: nothing, or what the case’s own file says under `inputs`. */
  readonly needs: readonly string[];
  readonly expect: readonly { readonly rule: string; readonly at: string; readonly severity?: string }[];
  /** Of the JSON of the base. */
  readonly patch?: readonly Operation[];
  /** The whole file in this encoding. */
  readonly encode?: 'utf-16le' | 'latin1';
  /** Of the bytes of the base file: from `at`, `remove` bytes go and these in base64 come. */
  readonly splice?: { readonly at: number; readonly remove: number; readonly insert: string };
}

export const plainCorpus = (): PlainCase[] => readCases().map(plain);

function plain({ rule, slug, folder, file }: FoundCase): PlainCase {
  const built = buildCase(file, folder);
  const { text, report } = file.raw === undefined ? readValid(file.base) : { text: '', report: null };
  const facts = {
    rule,
    name: slug,
    about: file.about,
    base: file.raw === undefined ? file.base : null,
    profile: built.profile,
    needs: Object.keys(file.inputs ?? {}).sort(),
    expect: built.expect,
  };
  const changesBytes = file.raw !== undefined || file.text !== undefined || file.bytes !== undefined;
  if (file.bytes?.encode) return { ...facts, encode: file.bytes.encode };
  if (changesBytes) return { ...facts, splice: spliceOf(Buffer.from(text), Buffer.from(built.bytes)) };
  return { ...facts, patch: createPatch(report, JSON.parse(Buffer.from(built.bytes).toString()) as unknown) };
}

/** The one change between common beginning and common end. */
function spliceOf(before: Buffer, after: Buffer): NonNullable<PlainCase['splice']> {
  const most = Math.min(before.length, after.length);
  let at = 0;
  while (at < most && before[at] === after[at]) at++;
  let tail = 0;
  while (tail < most - at && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return {
    at,
    remove: before.length - at - tail,
    insert: after.subarray(at, after.length - tail).toString('base64'),
  };
}
