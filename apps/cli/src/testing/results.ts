// Validation results made by hand, for the tests of the output formats.
import type { Message, ValidationResult } from '@plimsoll/validator';

export const place: Message['at'][number] = {
  pointer: '/executions/0',
  thing: { kind: 'execution', id: 'EX-001', label: 'NET-04 on ECDIS 1' },
  detail: 'start',
  line: 12,
  column: 7,
  endLine: 12,
  endColumn: 7,
  byte: 300,
};

export function messageOf(change: Partial<Message> = {}): Message {
  return {
    rule: 'SAF-003',
    severity: 'error',
    title: 'Permit before test',
    text: 'began 08:00, permit was granted 08:25',
    why: 'A permit after the fact is none.',
    do: 'Name the permit in force.',
    link: 'rules/SAF-003',
    at: [place],
    values: {},
    fingerprint: 'SAF-003:EX-001',
    ...change,
  };
}

export function resultOf(messages: readonly Message[], change: Partial<ValidationResult> = {}): ValidationResult {
  const count = (severity: Message['severity']): number =>
    messages.filter((message) => message.severity === severity).length;
  return {
    format: 'plimsoll-validation',
    formatVersion: '1.0',
    tool: { name: 'plimsoll', ruleSet: '2026.1', methodology: 'plimsoll-ship 2026.1' },
    input: { name: 'report.json', size: 1000 },
    profile: 'submission',
    inputsUsed: [],
    verdict: count('error') > 0 ? 'refused' : 'accepted',
    counts: {
      error: count('error'),
      warning: count('warning'),
      note: count('note'),
      answered: messages.filter(({ answer }) => answer).length,
      passed: 1,
      failed: 1,
      notApplicable: 1,
      notRun: 1,
    },
    rules: [
      { id: 'BYT-001', result: 'passed' },
      { id: 'SAF-003', result: 'failed' },
      { id: 'SAF-014', result: 'not-applicable' },
      { id: 'TEA-003', result: 'not-run', reason: 'no-register' },
    ],
    messages,
    omitted: 0,
    faults: [],
    subject: { vessel: 'Astra Example', imoNumber: '9074729', revision: 1 },
    ...change,
  };
}
