// Finds and reads the valid examples, their evidence and the cases of documents that break a rule.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { sha256Hex } from '@plimsoll/proofs';
import type { Report } from '@plimsoll/standard';
import type { EvidenceFile } from '../inputs.ts';
import type { CaseFile } from './case-model.ts';

const examples = new URL('../../../../standard/examples/', import.meta.url);

export interface FoundCase {
  /** Rule the case is filed under. */
  readonly rule: string;
  readonly slug: string;
  readonly folder: URL;
  readonly file: CaseFile;
}

/** Names of the valid examples, sorted. */
export const validExamples = (): string[] => names(new URL('valid/', examples), '.report.json');

const reports = new Map<string, { readonly text: string; readonly report: Report }>();

export function readValid(name: string): { readonly text: string; readonly report: Report } {
  let read = reports.get(name);
  if (!read) {
    const text = readFileSync(validFile(name), 'utf8');
    reports.set(name, (read = { text, report: JSON.parse(text) as Report }));
  }
  return read;
}

function validFile(name: string): URL {
  const plain = new URL(`valid/${name}.json`, examples);
  return existsSync(plain) ? plain : new URL(`valid/${name}.report.json`, examples);
}

export function readCases(): FoundCase[] {
  const root = new URL('invalid/', examples);
  return folders(root).flatMap((rule) =>
    names(new URL(`${rule}/`, root), '.case.json').map((slug) => {
      const folder = new URL(`${rule}/`, root);
      return {
        rule,
        slug,
        folder,
        file: JSON.parse(readFileSync(new URL(`${slug}.case.json`, folder), 'utf8')) as CaseFile,
      };
    }),
  );
}

const evidence = new Map<string, ReadonlyMap<string, EvidenceFile> | null>();

/** The evidence files of a valid example; null when it has none. */
export function readEvidence(name: string): ReadonlyMap<string, EvidenceFile> | null {
  const known = evidence.get(name);
  if (known !== undefined) return known;
  const folder = new URL(`evidence/${name}/`, examples);
  const files = existsSync(folder)
    ? new Map(
        readdirSync(folder)
          .sort()
          .map((file) => [file, evidenceFile(readFileSync(new URL(file, folder)))]),
      )
    : null;
  evidence.set(name, files);
  return files;
}

export function evidenceFile(bytes: Uint8Array): EvidenceFile {
  return { size: bytes.length, sha256: sha256Hex(bytes), head: new Uint8Array(bytes.subarray(0, 65_536)) };
}

function names(folder: URL, ending: string): string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const wanted = files.some((file) => file.endsWith(ending)) ? ending : '.json';
  return files
    .filter((file) => file.endsWith(wanted))
    .map((file) => file.slice(0, -wanted.length))
    .sort();
}

const folders = (root: URL): string[] =>
  existsSync(root)
    ? readdirSync(root, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];
