// EVD-002: every file the report lists is there, and no other.
import type { Check, Problem } from '../rule.ts';

export const filesListed: Check = ({ evidence }, { evidence: input }) => {
  const files = input?.files ?? new Map<string, unknown>();
  if (evidence.length === 0 && files.size === 0) return 'not-applicable';
  const listed = new Set(evidence.map(({ value }) => value.fileName));
  const absent = evidence.filter(({ value }) => !files.has(value.fileName));
  const unlisted = [...files.keys()].filter((name) => !listed.has(name)).toSorted();
  const extra: Problem[] =
    unlisted.length === 0 ? [] : [{ at: '/evidence', variant: 'unlisted', values: { files: unlisted } }];
  return [...absent.map(({ at, value }) => ({ at: `${at}/fileName`, values: { file: value.fileName } })), ...extra];
};
