// Reads a scanner’s SARIF log into drafts of findings and evidence; a scanner never decides the outcome of a procedure.
import type { DraftEvidence, DraftFinding, Fate } from '../draft/draft.ts';
import { sha256Hex } from '@plimsoll/proofs';
import { byteLength, draftOf } from './draft-of-result.ts';
import { textAt, listAt, objectAt, type Loose } from './loose.ts';

export type SarifImport =
  | {
      readonly ok: true;
      readonly findings: readonly DraftFinding[];
      readonly evidence: readonly DraftEvidence[];
      readonly rows: readonly Fate[];
      /** What somebody has to know before these drafts are used. */
      readonly notes: readonly string[];
    }
  | { readonly ok: false; readonly reason: string };

/**
 * `input` is the text of the file (then digest and size of the evidence are known) or what was parsed from it. Only results
 * of kind fail that are not suppressed become drafts; what a draft does not know is named in its row.
 */
export function fromSarif(input: string | object): SarifImport {
  const log = typeof input === 'string' ? parsed(input) : (input as Loose);
  if (log === undefined) return { ok: false, reason: 'This is not JSON.' };
  if (textAt(log, 'version') !== '2.1.0')
    return { ok: false, reason: `SARIF 2.1.0 is read; this file says version ${textAt(log, 'version') ?? 'nothing'}.` };
  const runs = listAt(log, 'runs');
  if (runs.length === 0) return { ok: false, reason: 'The file holds no run.' };
  const evidence = [evidenceOf(runs, typeof input === 'string' ? input : undefined)];
  const all = runs.flatMap((run) => listAt(run, 'results').map((result) => ({ run, result })));
  const taken = new Map<string, number>();
  const findings: DraftFinding[] = [];
  const rows = all.map(({ run, result }, n): Fate => {
    const read = draftOf(run, result);
    if (!read.ok) return { row: n + 1, fate: 'refused', text: read.reason, understood: {}, notes: [], missing: [] };
    const before = taken.get(read.finding.id);
    if (before !== undefined) {
      return {
        row: n + 1,
        fate: 'duplicate',
        id: read.finding.id,
        text: `The same weakness as result ${before}.`,
        understood: {},
        notes: [],
        missing: [],
      };
    }
    taken.set(read.finding.id, n + 1);
    findings.push(read.finding);
    return {
      row: n + 1,
      fate: 'changed',
      id: read.finding.id,
      text: 'Taken as a draft of a weakness.',
      understood: read.understood,
      notes: [],
      missing: read.missing,
    };
  });
  return { ok: true, findings, evidence, rows, notes: notesOf(rows) };
}

function parsed(text: string): Loose | undefined {
  try {
    const value: unknown = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
    return typeof value === 'object' && value !== null ? (value as Loose) : undefined;
  } catch {
    return undefined;
  }
}

function evidenceOf(runs: readonly Loose[], text: string | undefined): DraftEvidence {
  const driver = objectAt(objectAt(runs[0], 'tool'), 'driver');
  const name = textAt(driver, 'name') ?? 'scanner';
  const digest = sha256Hex(text ?? JSON.stringify(runs));
  return {
    id: `SARIF-${digest.slice(0, 8)}`,
    kind: 'scan',
    title: `Log of ${name}`,
    mediaType: 'application/json',
    foreignReference: 'SARIF 2.1.0',
    tool: { name, version: textAt(driver, 'semanticVersion') ?? textAt(driver, 'version') ?? 'not stated' },
    classification: 'confidential',
    ...(text === undefined ? {} : { size: byteLength(text), sha256: sha256Hex(text) }),
  };
}

function notesOf(rows: readonly Fate[]): readonly string[] {
  const refused = rows.filter(({ fate }) => fate === 'refused').length;
  return [
    'No outcome was taken over: a scanner’s pass or fail is not the result of a procedure. Record an execution and link the finding to it.',
    'Name the systems concerned: the file speaks of files and addresses, not of shipboard systems.',
    ...(refused === 0 ? [] : [`${refused} of ${rows.length} results were not taken; the reason stands with each.`]),
  ];
}
