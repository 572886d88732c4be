// Differences and the change of the score, told to people.
import type { Finding, Report } from '@plimsoll/standard';
import type { CauseKind } from '@plimsoll/scoring';
import type { Colours } from '../output/style.ts';
import type { Change, Differences, ProcedureOutcome } from '@plimsoll/registry';
import type { ScoreChange, ScoreStep } from './score-change.ts';

export interface DifferencesText {
  readonly earlier: Report;
  readonly later: Report;
  readonly differences: Differences;
  readonly change: ScoreChange;
  readonly colours: Colours;
}

export function differencesText({ earlier, later, differences, change, colours }: DifferencesText): string {
  const sections = [
    scoreLines(change),
    findingLines(differences.findings),
    systemLines(differences.systems),
    executionLines(differences.executions),
  ];
  const head = `${later.vessel.name} · IMO ${later.vessel.imoNumber}`;
  const reports = [earlier, later].map(
    (report, n) =>
      `  ${n === 0 ? 'earlier' : 'later  '}  issued ${report.issuedAt.slice(0, 10)}  revision ${report.revision}  ${report.id}`,
  );
  const body = sections.flatMap(([title, ...lines]) => ['', colours.bold(title ?? ''), ...lines]);
  return [colours.bold(head), ...reports, ...body].join('\n') + '\n';
}

const signed = (points: number): string =>
  points === 0 ? '0.0' : `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)}`;

function scoreLines({ earlier, aged, later, byTime, byReport }: ScoreChange): string[] {
  return [
    `Score  ${earlier.total.toFixed(1)} ${earlier.grade} → ${later.total.toFixed(1)} ${later.grade}   ${signed((Math.round(later.total * 10) - Math.round(earlier.total * 10)) / 10)}`,
    `  ${signed(byTime.points).padStart(6)}  by time alone: on ${later.asOf} the earlier report would score ${aged.total.toFixed(1)} ${aged.grade}`,
    ...shareLines(byTime),
    `  ${signed(byReport.points).padStart(6)}  by what was seen and done since`,
    ...shareLines(byReport),
  ];
}

const kindWords = {
  ceiling: 'ceiling set by the worst domain',
  findings: 'open weaknesses',
  'not-known': 'not tested',
  aged: 'evidence grown old',
  'weaker-method': 'weaker methods',
  assurance: 'assurance of the assessor',
  changed: 'changes aboard since the tests',
  failed: 'procedures failed or met in part',
} as const satisfies Record<CauseKind, string>;

function shareLines({ shares }: ScoreStep): string[] {
  return shares.map(({ kind, points, domains }) => {
    const most = domains.slice(0, 3).map((one) => `${one.domain} ${signed(one.points)}`);
    return `          ${signed(points).padStart(6)}  ${kindWords[kind]} (${most.join(', ')}${domains.length > 3 ? `, ${domains.length - 3} more` : ''})`;
  });
}

const nameOf = ({ id, severity, kind, title }: Finding): string =>
  `${id.padEnd(6)} ${(kind === 'weakness' ? (severity ?? '') : kind).padEnd(11)} ${title}`;

function findingLines({ fresh, closed, changed, unaddressed, unchanged }: Differences['findings']): string[] {
  const lines = [
    ...fresh.map((finding) => `  new        ${nameOf(finding)}`),
    ...closed.map(({ before, after }) => `  closed     ${nameOf(after)}${wasCalled(before, after)}`),
    ...changed.map(
      ({ before, after, changes }) =>
        `  changed    ${nameOf(after)}${wasCalled(before, after)}: ${changeWords(changes)}`,
    ),
    ...unaddressed.map((finding) => `  left open  ${nameOf(finding)} (the later report does not speak of it)`),
  ];
  return [
    `Findings  ${fresh.length} new, ${closed.length} closed, ${changed.length} changed, ${unaddressed.length} left open, ${unchanged} as before`,
    ...lines,
  ];
}

const wasCalled = (before: Finding, after: Finding): string => (before.id === after.id ? '' : ` (was ${before.id})`);
const changeWords = (changes: readonly Change[]): string =>
  changes.map(({ member, before, after }) => `${member} ${before || 'none'} → ${after || 'none'}`).join('; ');

function systemLines({ added, removed, changed }: Differences['systems']): string[] {
  return [
    `Systems  ${added.length} added, ${removed.length} removed, ${changed.length} changed`,
    ...added.map(({ id, code, name }) => `  added      ${id} ${code} ${name}`),
    ...removed.map(({ id, code, name }) => `  removed    ${id} ${code} ${name}`),
    ...changed.map(
      ({ after, changes }) => `  changed    ${after.id} ${after.code} ${after.name}: ${changeWords(changes)}`,
    ),
  ];
}

function executionLines({ added, removed, changed, unchanged }: Differences['executions']): string[] {
  const words = ({ procedure, outcome }: ProcedureOutcome): string => `${procedure}  ${outcome}`;
  return [
    `Procedures  ${added.length} added, ${removed.length} no longer listed, ${changed.length} with another outcome, ${unchanged} as before`,
    ...added.map((one) => `  added      ${words(one)}`),
    ...removed.map((one) => `  not listed ${words(one)}`),
    ...changed.map(({ before, after }) => `  changed    ${after.procedure}  ${before.outcome} → ${after.outcome}`),
  ];
}
