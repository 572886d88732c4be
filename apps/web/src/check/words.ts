// The sentences of the check page: verdicts, reasons why a rule did not run, severities, sizes.
import type { BannerKind } from '@plimsoll/figures';
import type { Message, RuleResult, ValidationResult, ValidationVerdict } from '@plimsoll/validator';

export type Severity = Message['severity'];

export const severityWords = { error: 'Error', warning: 'Warning', note: 'Note' } as const satisfies Record<
  Severity,
  string
>;

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

export function fileSize(bytes: number): string {
  if (bytes < 1024) return plural(bytes, 'byte');
  return bytes < 1048576 ? `${(bytes / 1024).toFixed(0)} KiB` : `${(bytes / 1048576).toFixed(1)} MiB`;
}

const kinds = {
  accepted: 'done',
  refused: 'block',
  unanswered: 'reason',
  unreadable: 'block',
  incomplete: 'reason',
} as const satisfies Record<ValidationVerdict, BannerKind>;

export interface VerdictWords {
  readonly kind: BannerKind;
  readonly title: string;
  readonly text: string;
}

export function verdictWords({ verdict, counts, profile }: ValidationResult): VerdictWords {
  const kind = kinds[verdict];
  const draft = profile === 'draft';
  if (verdict === 'unreadable')
    return {
      kind,
      title: 'The file can’t be read as a report',
      text: 'Mend what is named below; only then can the other rules look at it.',
    };
  if (verdict === 'refused')
    return {
      kind,
      title: `Refused: ${plural(counts.error, 'error')}`,
      text: draft
        ? 'Some of it is wrong even for a draft.'
        : 'A report with errors can’t be submitted. Each error says where it is and what to do.',
    };
  if (verdict === 'incomplete')
    return {
      kind,
      title: 'No error found, but the check is not complete',
      text: `${plural(counts.notRun, 'rule')} could not run here; the register runs those it can when you submit.`,
    };
  if (verdict === 'unanswered')
    return {
      kind,
      title: `No errors; ${plural(counts.warning - counts.answered, 'warning')} without an answer`,
      text: 'It can be submitted. A moderator will ask about each warning, so change the report or answer in it.',
    };
  return {
    kind,
    title: draft ? 'Nothing is wrong so far' : 'Accepted: the report keeps every rule that could be checked here',
    text: counts.answered > 0 ? `${plural(counts.answered, 'warning')} answered in the report.` : '',
  };
}

const reasons: Readonly<Record<NonNullable<RuleResult['reason']>, string>> = {
  'no-register': 'need the registers of people and suppliers',
  'no-earlier-reports': 'need the earlier reports of the ship; the register has them',
  'no-evidence': 'need the files of evidence; the command line can read them',
  'no-submission-time': 'need the time of submission',
  'no-exploited-list': 'need the list of weaknesses that are being exploited',
  'no-code-list': 'need a list of codes that is not built in',
  'no-population': 'need many reports to compare with, or are planned',
  'broken-part': 'read a part of the report whose shape is broken',
  fault: 'broke; that is a fault of the validator',
  'earlier-phase-failed': 'wait until the file can be read',
};

export interface NotRun {
  readonly why: string;
  readonly rules: readonly string[];
}

/** Rules that did not run, together by what they lack. */
export function notRunReasons(rules: readonly RuleResult[]): NotRun[] {
  const byReason = new Map<string, string[]>();
  for (const { id, result, reason } of rules) {
    if (result !== 'not-run') continue;
    const why = reasons[reason ?? 'fault'];
    byReason.set(why, [...(byReason.get(why) ?? []), id]);
  }
  return [...byReason].map(([why, ids]) => ({ why, rules: ids }));
}
