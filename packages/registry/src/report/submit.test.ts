// What a supplier relies on: a report is taken once, and nothing is ever overwritten.
import type { Report } from '@plimsoll/standard';
import { describe, expect, it } from 'vitest';
import { submit } from './submit.ts';

const report = (revision: number, supersedes?: string): Report =>
  ({
    id: '0b8f1f0e-6f0a-4c57-9a53-0a6d2d2c6f11',
    revision,
    vessel: { imoNumber: '2100013' },
    ...(supersedes ? { supersedes: { revision: revision - 1, sha256: supersedes } } : {}),
  }) as Report;
const now = '2026-11-23T10:00:00Z';

describe('submitting a report', () => {
  it('takes a first revision and gives the moderator a deadline', () => {
    const answer = submit([], { report: report(1), sha256: 'a', errors: 0 }, now);
    expect(answer).toMatchObject({
      ok: true,
      value: { supersedes: null, dueAt: '2026-12-03T10:00:00Z', events: [{ type: 'report:submitted' }] },
    });
  });

  it('supersedes the newest revision when it names it by digest', () => {
    const answer = submit([{ revision: 1, sha256: 'a' }], { report: report(2, 'a'), sha256: 'b', errors: 0 }, now);
    expect(answer).toMatchObject({ ok: true, value: { supersedes: 1 } });
  });

  it.each([
    ['errors', [], report(1), 'a', 2, 'report-refused'],
    ['the same bytes again', [{ revision: 1, sha256: 'a' }], report(1), 'a', 0, 'report-already-held'],
    [
      'other bytes under a revision that is held',
      [{ revision: 1, sha256: 'a' }],
      report(1),
      'b',
      0,
      'revision-already-held',
    ],
    ['an older revision', [{ revision: 3, sha256: 'c' }], report(2, 'c'), 'b', 0, 'revision-not-next'],
    [
      'a revision that replaces another digest',
      [{ revision: 1, sha256: 'a' }],
      report(2, 'x'),
      'b',
      0,
      'supersedes-another',
    ],
    ['a revision that names no predecessor', [{ revision: 1, sha256: 'a' }], report(2), 'b', 0, 'supersedes-another'],
  ] as const)('refuses %s', (_name, known, one, sha256, errors, code) => {
    expect(submit(known, { report: one, sha256, errors }, now)).toMatchObject({ ok: false, failure: { code } });
  });
});
