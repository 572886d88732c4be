// TXT-005: the summary does not say that all is well beside failures.
import type { ReportIndex } from '../report-index.ts';
import type { Check, Problem } from '../rule.ts';
import { derivedSeverity } from './derived-severity.ts';

/** “No weaknesses were found” as the end of a statement, so that “no weaknesses in steering” is left alone. */
const NOTHING =
  /\bno (?:open |cyber |security |cyber security |technical )?(?:weakness(?:es)?|findings?|vulnerabilit(?:y|ies)|deficienc(?:y|ies)|shortcomings?|non-?conformit(?:y|ies))(?: (?:at all|whatsoever))?(?: (?:was|were|has been|have been|could be))?(?: (?:found|identified|seen|detected|observed|discovered|noted|recorded))?(?: (?:aboard|on board|on the ship|on the vessel|during the assessment|in this assessment|at all))?(?=\s{0,3}(?:[.;,!]|$))/im;
const ALL_PASSED =
  /\b(?:all|every|each)(?: of the)?(?: \d{1,3})? (?:tests?|procedures?|checks?|controls?)(?: (?:was|were|has been|have been))? (?:passed|met|satisfactory|successful|in order|without remarks)\b/i;
const NOTHING_GRAVE =
  /\bno (critical|high|grave|urgent|serious) (?:or \w{4,8} )?(?:weakness(?:es)?|findings?|vulnerabilit(?:y|ies))(?=\s{0,3}(?:[.;,!]|$)| (?:was|were|have|has|remain))/i;

export const summaryAgrees: Check = (index) => {
  const open = index.findings.filter(({ value }) => value.kind === 'weakness' && value.state !== 'closed');
  const failed = index.executions.filter(({ value }) => value.outcome === 'fail' || value.outcome === 'partial');
  if (open.length === 0 && failed.length === 0) return 'not-applicable';
  const values = { weaknesses: open.length, failures: failed.length };
  const isGrave = graveness(index, open);
  return (['forMaster', 'forCompany'] as const).flatMap((part): Problem[] => {
    const text = index.report.summary[part];
    const phrase = contradiction(text, { hasWeakness: open.length > 0, hasFailure: failed.length > 0, isGrave });
    return phrase === null ? [] : [{ at: `/summary/${part}`, values: { ...values, phrase } }];
  });
};

interface Outcome {
  readonly hasWeakness: boolean;
  readonly hasFailure: boolean;
  readonly isGrave: (word: string) => boolean;
}

function contradiction(text: string, { hasWeakness, hasFailure, isGrave }: Outcome): string | null {
  const nothing = hasWeakness ? NOTHING.exec(text) : null;
  if (nothing) return nothing[0];
  const passed = hasFailure ? ALL_PASSED.exec(text) : null;
  if (passed) return passed[0];
  const grave = NOTHING_GRAVE.exec(text);
  return grave && isGrave(grave[1]?.toLowerCase() ?? '') ? grave[0] : null;
}

/** Whether an open weakness is as grave as the word denies; any word but “critical” speaks of high and critical ones. */
function graveness(index: ReportIndex, open: ReportIndex['findings']): (word: string) => boolean {
  const severities = new Set(open.map((finding) => derivedSeverity(index, finding).severity));
  return (word) => severities.has('critical') || (word !== 'critical' && severities.has('high'));
}
