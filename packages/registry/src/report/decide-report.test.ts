// What the parties rely on: each acts only in its turn, the moderator who took the case decides it, silence publishes and not a second earlier.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideReport, type ReportCase, type ReportCommand } from './decide-report.ts';
import { mayDo, reportStatuses } from './report-status.ts';

const now = '2026-11-23T10:00:00Z';
const report = (change: Partial<ReportCase> = {}): ReportCase => ({
  id: 'r',
  revision: 1,
  imoNumber: '2100013',
  status: 'submitted',
  moderatorId: null,
  dueAt: null,
  points: 0,
  ...change,
});
const inReview = (points = 0): ReportCase => report({ status: 'in-review', moderatorId: 'mo', points });

describe('a report’s case', () => {
  it.each<[string, ReportCase, ReportCommand, object]>([
    ['is taken', report(), { action: 'take', moderatorId: 'mo' }, { status: 'in-review', moderatorId: 'mo' }],
    [
      'goes back with points',
      inReview(2),
      { action: 'return', moderatorId: 'mo', reason: 'See the points' },
      { status: 'returned', dueAt: '2026-12-23T10:00:00Z' },
    ],
    [
      'goes to the company for 14 days',
      inReview(),
      { action: 'accept', moderatorId: 'mo', hasCompany: true },
      { status: 'with-company', dueAt: '2026-12-07T10:00:00Z' },
    ],
    [
      'is published by the company',
      report({ status: 'with-company', dueAt: '2026-12-07T10:00:00Z' }),
      { action: 'publish', by: 'company' },
      { status: 'published', dueAt: null },
    ],
    [
      'is published by silence',
      report({ status: 'with-company', dueAt: now }),
      { action: 'publish', by: 'silence' },
      { status: 'published' },
    ],
    [
      'is withdrawn with a reason',
      report({ status: 'published' }),
      { action: 'withdraw', reasonCode: 'material-error', reason: 'Wrong network' },
      { status: 'withdrawn', reasonCode: 'material-error' },
    ],
  ])('%s', (_, from, command, to) => {
    expect(decideReport(from, command, now)).toMatchObject({ ok: true, value: to });
  });

  it.each<[string, ReportCase, ReportCommand, object]>([
    [
      'another moderator decides',
      inReview(),
      { action: 'accept', moderatorId: 'other', hasCompany: true },
      { code: 'taken-by-another' },
    ],
    [
      'it goes back without a point',
      inReview(),
      { action: 'return', moderatorId: 'mo', reason: 'x' },
      { code: 'points-missing' },
    ],
    [
      'it is accepted with points open',
      inReview(1),
      { action: 'accept', moderatorId: 'mo', hasCompany: true },
      { code: 'points-open', points: 1 },
    ],
    [
      'nobody answers for the ship',
      inReview(),
      { action: 'accept', moderatorId: 'mo', hasCompany: false },
      { code: 'company-unknown' },
    ],
    [
      'the company has a second left',
      report({ status: 'with-company', dueAt: '2026-11-23T10:00:01Z' }),
      { action: 'publish', by: 'silence' },
      { code: 'company-has-time' },
    ],
    [
      'the reason code is invented',
      inReview(),
      { action: 'reject', moderatorId: 'mo', reasonCode: 'dislike', reason: 'x' },
      { code: 'reason-code-unknown' },
    ],
    [
      'no reason is given',
      inReview(),
      { action: 'reject', moderatorId: 'mo', reasonCode: 'not-genuine', reason: ' ' },
      { code: 'reason-missing' },
    ],
    [
      'it is withdrawn twice',
      report({ status: 'withdrawn' }),
      { action: 'withdraw', reasonCode: 'material-error', reason: 'x' },
      { code: 'not-in-this-state' },
    ],
  ])('is refused when %s', (_, from, command, failure) => {
    expect(decideReport(from, command, now)).toMatchObject({ ok: false, failure });
  });

  it('never leaves a state by an action that its table does not name', () => {
    const commands: ReportCommand[] = [
      { action: 'take', moderatorId: 'mo' },
      { action: 'return', moderatorId: 'mo', reason: 'x' },
      { action: 'accept', moderatorId: 'mo', hasCompany: true },
      { action: 'publish', by: 'company' },
      { action: 'withdraw', reasonCode: 'material-error', reason: 'x' },
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...reportStatuses),
        fc.constantFrom(...commands),
        fc.nat(3),
        (status, command, points) => {
          const answer = decideReport(report({ status, moderatorId: 'mo', points }), command, now);
          expect(answer.ok && !mayDo(status, command.action)).toBe(false);
        },
      ),
    );
  });
});
