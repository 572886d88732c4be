// Why the score moved since the last report, step by step; the points of the lines sum to the difference exactly.
import { score, type ScoreInput } from '@plimsoll/scoring';
import type { Domain, Report } from '@plimsoll/standard';
import { methodology } from '@plimsoll/standard/methodology';
import { lineage, vesselScoreInput } from './vessel-score-input.ts';
import type { Tracking } from './with-tracking.ts';

export interface ProfileChanges {
  readonly since: string;
  readonly before: number;
  readonly after: number;
  readonly lines: readonly ProfileChange[];
}

export interface ProfileChange {
  readonly on: string;
  readonly kind: 'report' | 'evidence-aged' | 'finding-opened' | 'finding-state';
  readonly domains: readonly Domain[];
  readonly points: number;
  readonly text: string;
}

interface Step {
  readonly kind: ProfileChange['kind'];
  readonly domains: readonly Domain[];
  readonly text: string;
  readonly input: ScoreInput;
  /** Told even when it moves nothing: a finding that is new or changed its state. */
  readonly isEvent: boolean;
}

/** null while there is one report only. @param reports newest first */
export function profileChanges(
  reports: readonly [Report, ...Report[]],
  tracked: readonly Tracking[] = [],
): ProfileChanges | null {
  const [newest, previous, ...older] = reports;
  if (!previous) return null;
  const [since, on] = [previous.issuedAt.slice(0, 10), newest.issuedAt.slice(0, 10)];
  const before = vesselScoreInput([previous, ...older]);
  const after = vesselScoreInput(reports, tracked);
  const start = score(before, since).total;
  const aged = score(before, on).total;
  const lines: ProfileChange[] =
    aged === start
      ? []
      : [
          {
            on,
            kind: 'evidence-aged',
            domains: [],
            points: tenths(aged - start),
            text: `Evidence grew older between ${since} and ${on}`,
          },
        ];
  let total = aged;
  for (const step of steps(before, after, sameAs(newest, previous, lineage(reports)))) {
    const next = score(step.input, on).total;
    const points = tenths(next - total);
    if (points !== 0 || step.isEvent)
      lines.push({ on, kind: step.kind, domains: step.domains, points, text: step.text });
    total = next;
  }
  return { since, before: start, after: total, lines };
}

/** Identifier in the newest report → identifier of the same finding in the one before. */
function sameAs(newest: Report, previous: Report, roots: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const before = new Map(previous.findings.map(({ id }) => [roots.get(`${previous.id}#${id}`) ?? '', id]));
  return new Map(
    newest.findings.flatMap(({ id }) => {
      const was = before.get(roots.get(`${newest.id}#${id}`) ?? '');
      return was === undefined ? [] : [[id, was] as const];
    }),
  );
}

/** From the earlier state to the later one: first the results domain by domain, then each finding, in the order of identifiers. */
function steps(before: ScoreInput, after: ScoreInput, same: ReadonlyMap<string, string>): Step[] {
  let input: ScoreInput = {
    ...after,
    procedures: before.procedures,
    findings: before.findings,
    changes: after.changes,
  };
  const out: Step[] = [];
  for (const { id, title } of methodology.domains) {
    input = {
      ...input,
      procedures: [
        ...input.procedures.filter(({ domain }) => domain !== id),
        ...after.procedures.filter(({ domain }) => domain === id),
      ],
    };
    out.push({ kind: 'report', domains: [id], text: `New results: ${title}`, input, isEvent: false });
  }
  let findings = [...before.findings];
  for (const finding of after.findings.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const was = before.findings.find(
      ({ id }) => id === (same.get(finding.id) ?? (finding.id.includes(' of ') ? finding.id : '')),
    );
    findings = [...findings.filter((one) => one !== was), { ...finding, id: `new ${finding.id}` }];
    input = { ...input, findings };
    out.push({
      kind: was ? 'finding-state' : 'finding-opened',
      domains: finding.domains,
      text: was
        ? was.state === finding.state
          ? `Finding ${finding.id}: still ${finding.state}, weighed anew`
          : `Finding ${finding.id}: ${was.state}, now ${finding.state}`
        : `Finding ${finding.id} (${finding.severity}): new, ${finding.state}`,
      input,
      isEvent: was?.state !== finding.state,
    });
  }
  for (const gone of findings.filter((one) => before.findings.includes(one))) {
    findings = findings.filter((one) => one !== gone);
    input = { ...input, findings };
    out.push({
      kind: 'finding-state',
      domains: gone.domains,
      text: `Finding ${gone.id} of the last report is no longer tracked`,
      input,
      isEvent: true,
    });
  }
  return out;
}

const tenths = (points: number): number => Math.round(points * 10) / 10;
