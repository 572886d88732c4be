// Shows that no message repeats a secret, whichever rule speaks and wherever the secret stands.
import { describe, expect, it } from 'vitest';
import { readValid } from '../testing/corpus-files.ts';
import { validate } from '../validate.ts';

describe('a report with a password in it', () => {
  const { report } = readValid('coaster-499gt');
  const secret = 'Harbour2026!';
  const planted = `The login with password: ${secret} is TODO`;

  it.each([
    [
      'a title',
      { findings: report.findings.map((finding, n) => (n === 0 ? { ...finding, title: planted } : finding)) },
    ],
    [
      'a description',
      { findings: report.findings.map((finding, n) => (n === 0 ? { ...finding, description: planted } : finding)) },
    ],
    [
      'the name of a system',
      {
        systems: report.systems.map((system, n) => (n === 0 ? { ...system, name: planted, code: 'NO-SUCH' } : system)),
      },
    ],
    ['an extension', { 'x-notes': [planted] }],
  ])('is told of and not repeated: %s', (_name, change) => {
    const result = validate(JSON.stringify({ ...report, ...change }));
    expect(result.messages.map(({ rule }) => rule)).toContain('DIS-002');
    expect(JSON.stringify(result)).not.toContain(secret);
  });

  it('is not repeated where the shape is broken', () => {
    const findings = report.findings.map((finding, n) =>
      n === 0 ? { ...finding, kind: planted, [planted]: 1 } : finding,
    );
    const result = validate(JSON.stringify({ ...report, findings }));
    expect(result.verdict).toBe('refused');
    expect(
      JSON.stringify(result.messages.map(({ text, values, at }) => [text, values, at.map(({ thing }) => thing)])),
    ).not.toContain(secret);
  });
});
