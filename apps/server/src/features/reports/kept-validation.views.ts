// The validator's result that was kept when a report came in, grouped by rule, gravest first, with places in words.
import type { Report } from '@plimsoll/standard';
import { describePlace, type ValidationResult } from '@plimsoll/validator';
import type { Tx } from '../../database/connection.ts';
import type { ReportKey } from './report-case.store.ts';
import { labelOf } from './report-place.ts';

/** Of one rule; the rest is counted. */
const MOST_MESSAGES = 20;
const MOST_PLACES = 8;
const gravity = ['error', 'warning', 'note'];

/** null for a report that came in without the gate. */
export async function keptValidation(transaction: Tx, { reportId, revision }: ReportKey, report: Report) {
  const row = await transaction
    .selectFrom('report_review')
    .select('result')
    .where('report_id', '=', reportId)
    .where('revision', '=', revision)
    .executeTakeFirst();
  if (!row) return null;
  const { verdict, tool, counts, rules, messages } = row.result as ValidationResult;
  return {
    verdict,
    ruleSet: tool.ruleSet,
    counts: { ...counts },
    notRun: notRunOf(rules),
    rules: byRule(messages, report),
  };
}

function notRunOf(rules: ValidationResult['rules']) {
  const groups = new Map<string, { reason: string; detail: string; rules: string[] }>();
  for (const { id, result, reason, detail } of rules) {
    if (result !== 'not-run') continue;
    const key = `${reason ?? ''} ${reason === 'fault' ? '' : (detail ?? '')}`;
    const group = groups.get(key) ?? { reason: reason ?? '', detail: detail ?? '', rules: [] };
    group.rules.push(id);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function byRule(messages: ValidationResult['messages'], report: Report) {
  const groups = new Map<string, ValidationResult['messages'][number][]>();
  for (const message of messages) {
    const key = `${message.severity} ${message.rule}`;
    groups.set(key, [...(groups.get(key) ?? []), message]);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      return [
        {
          rule: first.rule,
          severity: first.severity,
          title: first.title,
          why: first.why,
          messages: group.slice(0, MOST_MESSAGES).map(({ text, at, answer }) => ({
            text,
            at: at
              .slice(0, MOST_PLACES)
              .map(({ pointer }) => ({ pointer, label: labelOf(describePlace(report, pointer)) })),
            answer: answer?.text ?? null,
          })),
          more: Math.max(0, group.length - MOST_MESSAGES),
        },
      ];
    })
    .toSorted((a, b) => gravity.indexOf(a.severity) - gravity.indexOf(b.severity));
}
