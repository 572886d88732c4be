// Validation results as JUnit XML: a suite per category, a case per rule, so that passed rules are counted too.
import { ruleById, ruleCatalogue } from '@plimsoll/standard/rules';
import type { ValidationResult } from '@plimsoll/validator';

export function junitOf(results: readonly ValidationResult[], isStrict: boolean): string {
  const suites = results.flatMap((result) =>
    ruleCatalogue.categories.flatMap(({ id, title }) => suite(result, { id, title }, isStrict)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="plimsoll">\n${suites.join('\n')}\n</testsuites>\n`;
}

function suite(result: ValidationResult, category: { id: string; title: string }, isStrict: boolean): string[] {
  const rules = result.rules.filter(({ id }) => id.startsWith(`${category.id}-`));
  if (rules.length === 0) return [];
  const cases = rules.map((rule) => testCase(rule, result, isStrict));
  const failures = cases.filter((one) => one.includes('<failure')).length;
  const skipped = cases.filter((one) => one.includes('<skipped')).length;
  return [
    `  <testsuite name=${attribute(`${result.input.name} ${category.title}`)} tests="${cases.length}" failures="${failures}" skipped="${skipped}" errors="0">\n${cases.join('\n')}\n  </testsuite>`,
  ];
}

function testCase(rule: ValidationResult['rules'][number], result: ValidationResult, isStrict: boolean): string {
  const open = `    <testcase classname=${attribute(`plimsoll.${rule.id.slice(0, 3)}`)} name=${attribute(`${rule.id} ${ruleById.get(rule.id)?.title ?? ''}`)}`;
  if (rule.result === 'not-run' || rule.result === 'not-applicable')
    return `${open}><skipped message=${attribute(rule.reason ?? rule.result)}/></testcase>`;
  const messages = result.messages.filter((message) => message.rule === rule.id);
  if (messages.length === 0) return `${open}/>`;
  const text = messages
    .map(
      (message) =>
        `${message.severity}: ${message.text} (${message.at[0]?.pointer ?? ''} ${message.at[0]?.line ?? 1}:${message.at[0]?.column ?? 1})`,
    )
    .join('\n');
  const isFailure = messages.some(
    (message) => message.severity === 'error' || (isStrict && message.severity === 'warning' && !message.answer),
  );
  return isFailure
    ? `${open}><failure message=${attribute(messages[0]?.text ?? '')}>${escape(text)}</failure></testcase>`
    : `${open}><system-out>${escape(text)}</system-out></testcase>`;
}

/** Control characters and lone surrogates have no place in XML 1.0, not even as references. */
const escape = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : '\ufffd'))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
const attribute = (text: string): string => `"${escape(text).replaceAll('"', '&quot;').replaceAll('\n', ' ')}"`;
