// FND-017: a follow-up speaks of every finding that the last report left open.
import type { Finding, Report } from '@plimsoll/standard';
import { gather } from '../gather.ts';
import type { Check } from '../rule.ts';

/** Findings named in the message; the count is of all. */
const SHOWN = 8;

export const followUpAnswersAll: Check = ({ report, findings }, { earlier }) => {
  if (report.engagement.kind !== 'follow-up') return 'not-applicable';
  const last = lastReport(report, earlier?.reports ?? []);
  if (!last) return 'not-applicable';
  const addressed = new Set(
    gather(findings, ({ value }) => (value.previous?.report === last.id ? [value.previous.finding] : [])),
  );
  const gone = new Set(
    report.changes
      .filter(({ kind }) => kind === 'removed' || kind === 'replaced')
      .flatMap(({ previousSystems }) => previousSystems),
  );
  const left = last.findings.filter(
    (finding) => isOpen(finding) && !addressed.has(finding.id) && !isGone(finding, gone),
  );
  if (left.length === 0) return [];
  return [
    {
      at: '/findings',
      values: { count: left.length, findings: left.map(({ id }) => id).slice(0, SHOWN), report: last.id },
      ...(left.length === 1 ? { variant: 'once' } : {}),
    },
  ];
};

/** The report that this one names as the previous one, else the newest other report on the ship. */
function lastReport({ id, engagement }: Report, reports: readonly { readonly report: Report }[]): Report | undefined {
  const others = reports.map(({ report }) => report).filter((report) => report.id !== id);
  return others.find((report) => report.id === engagement.previousReport?.id) ?? others[0];
}

const isOpen = ({ kind, state }: Finding): boolean => kind === 'weakness' && state !== 'closed';

/** Every system that had the weakness has left the ship, and a change record says so. */
const isGone = ({ systems }: Finding, gone: ReadonlySet<string>): boolean =>
  systems.length > 0 && systems.every((id) => gone.has(id));
