// TIM-006: a new revision changes the parts that it says it changes, and no others.
import type { Report } from '@plimsoll/standard';
import { canonicalJson } from '@plimsoll/proofs';
import type { Check, Problem } from '../rule.ts';

/** Members that every revision changes, or that are computed from the others. */
const FORMAL: ReadonlySet<string> = new Set([
  'format',
  'formatVersion',
  'id',
  'revision',
  'supersedes',
  'issuedAt',
  'attestation',
  'responses',
  'claims',
  'proof',
]);

/** Parts named in a message. */
const SHOWN = 6;

export const correctionAsSaid: Check = ({ report }, { earlier }) => {
  const { supersedes } = report;
  const before =
    supersedes &&
    earlier?.revisions.find((one) => one.report.id === report.id && one.report.revision === supersedes.revision)
      ?.report;
  if (!supersedes || !before) return 'not-applicable';
  const changed = changedParts(before, report);
  const named = new Set(supersedes.parts.map((part) => part.replace(/^\//, '').split('/', 1)[0] ?? ''));
  const silent = changed.filter((part) => !FORMAL.has(part) && !named.has(part));
  const idle = [...named].filter((part) => !changed.includes(part));
  const problems: Problem[] = [];
  if (silent.length > 0)
    problems.push({
      at: '/supersedes/parts',
      related: silent.map((part) => `/${part}`),
      values: { parts: silent.slice(0, SHOWN), replaced: supersedes.revision },
    });
  if (idle.length > 0)
    problems.push({
      at: '/supersedes/parts',
      variant: 'idle',
      values: { parts: idle.slice(0, SHOWN), replaced: supersedes.revision },
    });
  return problems;
};

function changedParts(before: Report, after: Report): string[] {
  const [old, fresh] = [before, after] as unknown as Readonly<Record<string, unknown>>[];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => form(old?.[name]) !== form(fresh?.[name])).sort();
}

const form = (value: unknown): string => (value === undefined ? '' : canonicalJson(value));
