// What company and moderator rely on: nothing is accepted for ever, no compensation counts unverified, nobody closes a finding by saying so.
import { describe, expect, it } from 'vitest';
import { decideCompensation, decideFinding, lapseAcceptance, type FindingCase } from './decide-finding.ts';
import { reminderDay } from './due-reminder.ts';
import { findingActionNames } from './finding-actions.ts';
import { trackedStatuses } from './tracked-status.ts';

const NOW = '2026-11-23T10:00:00Z';
const finding: FindingCase = {
  id: 'f',
  imoNumber: '2100024',
  status: 'open',
  dueOn: '2026-12-01',
  owner: null,
  plan: null,
  acceptedUntil: null,
  claim: null,
};
const whole = { actorId: 'p', owner: 'Chief', dueOn: '2027-01-01', reason: 'Because.', until: '2027-01-01' };

describe('a change of a finding', () => {
  it('never closes it, whatever the state and the action', () => {
    for (const status of trackedStatuses)
      for (const action of findingActionNames) {
        const decided = decideFinding({ ...finding, status }, { ...whole, action }, NOW);
        if (decided.ok) expect(decided.value.status).not.toBe('verified-closed');
      }
  });

  it.each([
    ['plan', { owner: ' ' }, 'owner'],
    ['plan', { dueOn: '2026-11-22' }, 'dueOn'],
    ['plan', { dueOn: '2027-02-30' }, 'dueOn'],
    ['accept-risk', { reason: '' }, 'reason'],
    ['accept-risk', { until: '2027-11-24' }, 'until'],
    ['accept-risk', { until: '2026-11-22' }, 'until'],
    ['compensate', { reason: '' }, 'reason'],
    ['reopen', { reason: '' }, 'reason'],
  ] as const)('%s with %o names the field %s', (action, change, field) => {
    const decided = decideFinding({ ...finding, status: 'planned' }, { ...whole, ...change, action }, NOW);
    expect(decided).toMatchObject({ ok: false, failure: { code: 'finding-change-incomplete', faults: [{ field }] } });
  });

  it('takes an acceptance to its last day of twelve months', () => {
    expect(decideFinding(finding, { ...whole, action: 'accept-risk', until: '2027-11-23' }, NOW).ok).toBe(true);
  });

  it('leaves the state as it is until a claimed compensation is verified', () => {
    const claimed = decideFinding(finding, { ...whole, action: 'compensate' }, NOW);
    expect(claimed).toMatchObject({ value: { status: 'open', claim: { text: 'Because.', by: 'p' } } });
    const held = { ...finding, claim: { text: 'A guard.', by: 'p', on: '2026-11-23' } };
    expect(decideCompensation(held, { isVerified: true, reason: 'Seen.' }, NOW)).toMatchObject({
      value: { status: 'compensated', claim: null, event: { type: 'finding:compensated' } },
    });
    expect(decideCompensation(held, { isVerified: false, reason: 'Not seen.' }, NOW)).toMatchObject({
      value: { status: 'open', claim: null },
    });
    expect(decideCompensation(finding, { isVerified: true, reason: 'Seen.' }, NOW).ok).toBe(false);
  });

  it('lapses on the day after the last one', () => {
    const accepted = { ...finding, status: 'accepted', acceptedUntil: '2026-11-23' } as const;
    expect(lapseAcceptance(accepted, NOW)).toBeNull();
    expect(lapseAcceptance(accepted, '2026-11-24T00:00:00Z')).toMatchObject({ status: 'open', acceptedUntil: null });
  });
});

describe('a reminder', () => {
  it.each([
    ['2026-11-16', null],
    ['2026-11-17', '2026-11-17'],
    ['2026-11-27', '2026-11-17'],
    ['2026-11-28', '2026-11-28'],
    ['2026-12-07', '2026-11-28'],
    ['2026-12-08', '2026-12-08'],
    ['2026-12-16', '2026-12-15'],
  ])('of what is due on 1 December belongs, on %s, to %s', (today, day) => {
    expect(reminderDay('2026-12-01', today)).toBe(day);
  });
});
