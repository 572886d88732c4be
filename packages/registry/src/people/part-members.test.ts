// An organisation is not left without an administrator by its own people, whoever goes and in whatever order.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideParting, type Member } from './part-members.ts';
import { adminOf, organisationKinds, rolesOf } from './roles.ts';

const member = (membershipId: string, role: Member['role'], change: Partial<Member> = {}): Member => ({
  membershipId,
  personId: `p-${membershipId}`,
  role,
  isActive: true,
  ...change,
});
const petra = member('petra', 'company-admin');
const quentin = member('quentin', 'superintendent');
const gone = member('gone', 'company-admin', { isActive: false });
const decide = (members: readonly Member[], ending: readonly string[], successor?: string) =>
  decideParting({ kind: 'company', members, ending, ...(successor === undefined ? {} : { successor }) });

describe('who goes', () => {
  it.each([
    ['the last administrator without a successor', [petra, quentin], ['petra'], undefined, 'last-admin'],
    ['the last who can sign in', [petra, gone], ['petra'], undefined, 'last-admin'],
    ['somebody who is not there', [petra], ['nobody'], undefined, 'membership-not-found'],
    ['nobody', [petra], [], undefined, 'membership-not-found'],
    ['a successor who is not there', [petra, quentin], ['petra'], 'stranger', 'membership-not-found'],
    ['oneself as successor', [petra, quentin], ['petra'], 'petra', 'successor-unfit'],
    ['a successor who can not sign in', [petra, gone], ['petra'], 'gone', 'successor-unfit'],
  ] as const)('is refused: %s', (_, members, ending, successor, code) => {
    expect(decide(members, ending, successor)).toEqual({ ok: false, failure: { code } });
  });

  it('is let go when somebody stays in charge', () => {
    expect(decide([petra, quentin], ['quentin'])).toEqual({ ok: true, value: { successor: null } });
    expect(decide([petra, quentin], ['petra'], 'quentin')).toEqual({ ok: true, value: { successor: quentin } });
    expect(decide([gone, quentin], ['quentin'])).toEqual({ ok: true, value: { successor: null } });
    const both = [petra, quentin, member('q2', 'company-admin', { personId: quentin.personId })];
    expect(decide(both, ['petra'], 'quentin')).toEqual({ ok: true, value: { successor: null } });
  });

  it('never leaves an organisation that had an administrator without one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...organisationKinds),
        fc.array(fc.record({ role: fc.nat(), isActive: fc.boolean() }), { maxLength: 6 }),
        fc.array(fc.nat(5), { maxLength: 4 }),
        fc.option(fc.nat(5), { nil: undefined }),
        (kind, people, ends, next) => {
          const members = people.map(({ role, isActive }, n) =>
            member(String(n), rolesOf[kind][role % rolesOf[kind].length] ?? adminOf[kind], { isActive }),
          );
          const isAdmin = ({ role, isActive }: Member): boolean => role === adminOf[kind] && isActive;
          const ending = [...new Set(ends.map(String))];
          const answer = decideParting({
            kind,
            members,
            ending,
            ...(next === undefined ? {} : { successor: String(next) }),
          });
          if (!answer.ok || !members.some(isAdmin)) return;
          const staying = members.filter(({ membershipId }) => !ending.includes(membershipId));
          expect(staying.some(isAdmin) || answer.value.successor !== null).toBe(true);
        },
      ),
    );
  });
});
