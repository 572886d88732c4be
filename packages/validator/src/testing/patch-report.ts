// Applies the operations of a case to a valid example, and makes the earlier documents that a case is compared with.
import { reportDigest, signReport } from '@plimsoll/proofs';
import type { Report } from '@plimsoll/standard';
import type { EarlierReports } from '../inputs.ts';
import type { Pointer } from '../pointer.ts';
import type { CaseFile, CaseInputs, EarlierDocument } from './case-model.ts';
import { resolvePath, valueAt } from './case-path.ts';
import { readValid } from './corpus-files.ts';
import { applyOperation, type PatchOperation } from './json-patch.ts';
import { caseSecret, seal } from './seal.ts';

/** The valid example with the case’s operations applied, in agreement with itself again. */
export function patched(file: Pick<CaseFile, 'base' | 'patch' | 'keep' | 'sign' | 'inputs'>, report: Report): Report {
  if ((!file.patch || file.patch.length === 0) && !file.sign) return report;
  const document: Report = structuredClone(report);
  const earlier = earlierDocuments(file.inputs?.earlier);
  for (const operation of file.patch ?? []) {
    const resolved: Record<string, unknown> = { ...operation, path: pathIn(operation.path, report, document) };
    if ('from' in operation) resolved['from'] = pathIn(operation.from, report, document);
    if ('value' in operation) resolved['value'] = withDigests(operation.value, earlier);
    applyOperation(document, resolved as unknown as PatchOperation);
  }
  const sealed = seal(document, report, file.keep ?? []);
  return file.sign ? signed(sealed, file.sign === true ? {} : file.sign) : sealed;
}

function signed(report: Report, changes: object): Report {
  const { proof, ...rest } = signReport(report, caseSecret, report.issuedAt);
  return { ...rest, proof: { ...proof, ...changes } };
}

/** Resolved against the base; where nothing there matches, against what the operations made of it. */
export function pathIn(path: string, report: Report, document: unknown): Pointer {
  const at = resolvePath(report, path) ?? resolvePath(document, path);
  if (at === null) throw new Error(`nothing matches ${path}`);
  return at;
}

/** `@digest(reports/0)` and `@digest(revisions/0)` stand for the digest of a document of inputs.earlier. */
function withDigests(
  value: unknown,
  earlier: { reports: readonly { sha256: string }[]; revisions: readonly { sha256: string }[] },
): unknown {
  if (typeof value === 'string') {
    const place = /^@digest\((.+)\)$/.exec(value)?.[1];
    return place === undefined ? value : valueAt(earlier, `/${place}/sha256`);
  }
  if (Array.isArray(value)) return value.map((item) => withDigests(item, earlier));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withDigests(item, earlier)]));
}

export function earlierDocuments(earlier: CaseInputs['earlier']): EarlierReports {
  const build = (one: EarlierDocument): { report: Report; sha256: string; accepted: boolean } => {
    const {
      base,
      patch,
      accepted = true,
    } = typeof one === 'string' ? { base: one, patch: undefined } : { accepted: true, patch: undefined, ...one };
    const report = patched({ base, ...(patch ? { patch } : {}) }, readValid(base).report);
    return { report, sha256: reportDigest(report), accepted };
  };
  return { reports: (earlier?.reports ?? []).map(build), revisions: (earlier?.revisions ?? []).map(build) };
}
