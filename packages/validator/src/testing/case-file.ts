// Builds the document and the inputs of a case: a valid example, the smallest change that breaks one rule, and what is expected.
import { readFileSync } from 'node:fs';
import type { ValidationProfile } from '@plimsoll/standard/rules';
import type { Inputs } from '../inputs.ts';
import type { Pointer } from '../pointer.ts';
import { caseInputs, defaultInputs } from './case-inputs.ts';
import type { CaseFile } from './case-model.ts';
import { readValid } from './corpus-files.ts';
import { patched, pathIn } from './patch-report.ts';

export interface BuiltCase {
  readonly bytes: Uint8Array;
  readonly inputs: Inputs;
  readonly profile: ValidationProfile;
  readonly expect: readonly { readonly rule: string; readonly at: Pointer; readonly severity?: string }[];
  /** What the case is compared with; null when the document is a raw file. */
  readonly base: { readonly text: string; readonly inputs: Inputs } | null;
}

/** @param folder where the case file lies, for raw files */
export function buildCase(file: CaseFile, folder: URL): BuiltCase {
  const profile = file.profile ?? 'submission';
  if (file.raw !== undefined)
    return {
      bytes: new Uint8Array(readFileSync(new URL(file.raw, folder))),
      inputs: {},
      profile,
      expect: file.expect,
      base: null,
    };
  const { text, report } = readValid(file.base);
  const document = patched(file, report);
  const edited = editText(document === report ? text : JSON.stringify(document) + '\n', file.text ?? []);
  return {
    bytes: changeBytes(edited, file.bytes ?? {}),
    inputs: caseInputs(file, document),
    profile,
    expect: file.expect.map((one) => ({ ...one, at: pathIn(one.at, report, document) })),
    base: { text, inputs: defaultInputs(file.base) },
  };
}

function editText(text: string, edits: readonly { readonly replace: string; readonly with: string }[]): string {
  return edits.reduce((edited, { replace, with: replacement }) => {
    if (!edited.includes(replace)) throw new Error(`the text does not hold ${replace}`);
    return edited.replace(replace, () => replacement);
  }, text);
}

function changeBytes(
  text: string,
  { prepend = '', append = '', cut = 0, encode }: NonNullable<CaseFile['bytes']>,
): Uint8Array {
  const body = Buffer.from(text, encode === 'utf-16le' ? 'utf16le' : encode === 'latin1' ? 'latin1' : 'utf8');
  const kept = cut > 0 ? body.subarray(0, -cut) : body;
  return new Uint8Array(Buffer.concat([Buffer.from(prepend, 'hex'), kept, Buffer.from(append, 'hex')]));
}
