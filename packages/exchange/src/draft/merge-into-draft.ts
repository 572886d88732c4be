// Puts imported drafts into a report that is being written, so that doing it twice changes nothing.
import { canonicalJson } from '@plimsoll/proofs';
import type { DraftEvidence, DraftFinding, DraftReport, DraftSystem, DraftZone } from './draft.ts';

export interface Imported {
  readonly systems?: readonly DraftSystem[];
  readonly zones?: readonly DraftZone[];
  readonly findings?: readonly DraftFinding[];
  readonly evidence?: readonly DraftEvidence[];
}

export interface Merge {
  readonly report: DraftReport;
  /** Identifiers by what happened to them, in the order of the import. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
}

const LISTS = ['systems', 'zones', 'findings', 'evidence'] as const;

/**
 * Things are matched by identifier. What the import gives goes over what stood there, what it does not give stays; findings
 * and evidence that are already there stay as they are, because somebody may have worked on them. Outcomes are never touched.
 */
export function mergeIntoDraft(report: DraftReport, imported: Imported): Merge {
  const merged: Record<string, unknown> = { ...report };
  const tally = { added: [] as string[], changed: [] as string[], unchanged: [] as string[] };
  for (const list of LISTS) {
    const incoming: readonly Identified[] = imported[list] ?? [];
    if (incoming.length === 0) continue;
    const things = new Map(((report[list] ?? []) as readonly Identified[]).map((thing) => [thing.id, thing]));
    for (const thing of incoming) {
      const before = things.get(thing.id);
      const after =
        before === undefined ? thing : list === 'findings' || list === 'evidence' ? before : { ...before, ...thing };
      tally[
        before === undefined ? 'added' : canonicalJson(before) === canonicalJson(after) ? 'unchanged' : 'changed'
      ].push(thing.id);
      things.set(thing.id, after);
    }
    merged[list] = [...things.values()];
  }
  return { report: merged, ...tally };
}

interface Identified {
  readonly id: string;
}
