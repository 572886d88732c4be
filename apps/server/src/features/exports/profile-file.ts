// A vessel’s profile as rows of a table and as a document: whatever the reader’s tier left in it, and nothing else.
import type { Cell } from '@plimsoll/exchange';
import type { ProfileDocument } from '@plimsoll/documents/pdf';

export interface ShownProfile {
  readonly imoNumber: string;
  readonly name: string;
  readonly flag: string;
  readonly type: string;
  readonly grossTonnage: number;
  readonly status: string | null;
  readonly asOf: string;
  readonly grade?: {
    readonly grade: string;
    readonly total: number;
    readonly high: number;
    readonly confidence: number;
    readonly assurance: string | null;
    readonly assessedOn: string;
  };
  readonly profile?: object;
  readonly findings?: readonly object[];
}

/** One line for each value, named by its path. */
export function profileRows(shown: object): [field: string, value: Cell][] {
  return Object.entries(shown).flatMap(([name, value]) => rowsOf(name, value));
}

function rowsOf(path: string, value: unknown): [string, Cell][] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return [[path, value as Cell]];
  return Object.entries(value).flatMap(([name, inner]) => {
    const id = (inner as { readonly id?: unknown } | null)?.id;
    return rowsOf(`${path}.${Array.isArray(value) && typeof id === 'string' ? id : name}`, inner);
  });
}

/** null below tier 1: a status alone is no document. */
export function profileDocument(shown: ShownProfile): ProfileDocument | null {
  const { grade, profile, findings } = shown;
  if (!grade) return null;
  const result = (
    profile as { readonly result?: { readonly model: string; readonly confidenceWord: string } } | undefined
  )?.result;
  return {
    ...shown,
    status: shown.status ?? 'unknown',
    assessedOn: grade.assessedOn,
    scored: {
      ...grade,
      model: result?.model ?? 'VCRP-1.0',
      asOf: shown.asOf,
      grade: grade.grade as ProfileDocument['scored']['grade'],
      assurance: grade.assurance as NonNullable<ProfileDocument['scored']['assurance']>,
      ...(result ? { confidenceWord: result.confidenceWord as 'high' } : {}),
    },
    ...(profile ? { profile: profile as NonNullable<ProfileDocument['profile']> } : {}),
    ...(findings ? { findings: findings as NonNullable<ProfileDocument['findings']> } : {}),
  } as ProfileDocument;
}
