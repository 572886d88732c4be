// TIM-004: a revision names the one it replaces, which is the newest that was accepted.
import type { Report } from '@plimsoll/standard';
import type { EarlierReports } from '../inputs.ts';
import type { Check, Problem } from '../rule.ts';

export const revisionReplacesNewest: Check = ({ report }, { earlier }) => {
  const newest = newestAccepted(report, earlier?.revisions ?? []);
  const { supersedes, revision } = report;
  if (!supersedes) {
    if (newest) return [{ at: '/revision', variant: 'silent', values: { revision, newest: newest.report.revision } }];
    return revision === 1 ? 'not-applicable' : [{ at: '/revision', variant: 'first', values: { revision } }];
  }
  const values = { revision, replaced: supersedes.revision, newest: newest?.report.revision ?? 0 };
  if (!newest) return [{ at: '/supersedes/revision', variant: 'nothing', values }];
  const problems: Problem[] = [];
  if (supersedes.revision !== newest.report.revision) problems.push({ at: '/supersedes/revision', values });
  else if (supersedes.sha256 !== newest.sha256) problems.push({ at: '/supersedes/sha256', variant: 'digest', values });
  return problems;
};

function newestAccepted(
  { id }: Report,
  revisions: EarlierReports['revisions'],
): EarlierReports['revisions'][number] | undefined {
  return revisions
    .filter(({ report, accepted }) => accepted && report.id === id)
    .reduce<EarlierReports['revisions'][number] | undefined>(
      (so, one) => (so && so.report.revision >= one.report.revision ? so : one),
      undefined,
    );
}
