// Who must not get in: every action refuses nobody, a foreign owner, a tied moderator and a program without the scope.
import { describe, expect, it } from 'vitest';
import { nobody, type Actor } from '../people/actor.ts';
import { kindOfRole, type Role } from '../people/roles.ts';
import { can } from './can.ts';
import { permissions, type Action } from './permissions.ts';

const actor = (role: Role, change: Partial<Actor> = {}): Actor => ({
  ...nobody,
  personId: 'me',
  organisationId: 'ours',
  kind: kindOfRole(role),
  role,
  isSteppedUp: true,
  ...change,
});
const actions = Object.entries(permissions) as [Action, (typeof permissions)[Action]][];

describe('the permission table', () => {
  it.each(actions)('%s is refused to nobody unless it says anybody', (action, { roles }) => {
    expect(can(nobody, action).isAllowed).toBe(roles === 'anybody');
  });

  it.each([
    ['grants of a foreign company', actor('company-admin'), 'access:grant', { companyId: 'theirs' }, 'own-company'],
    [
      'an old proof of presence',
      actor('company-admin', { isSteppedUp: false }),
      'access:grant',
      { companyId: 'ours' },
      'step-up-needed',
    ],
    [
      'a moderator who worked for the supplier',
      actor('moderator'),
      'report:accept',
      { supplierId: 's', companyId: 'c', ties: ['s'], doneBy: [] },
      'no-tie',
    ],
    [
      'a moderator whose ties are not known',
      actor('moderator'),
      'report:accept',
      { supplierId: 's', doneBy: [] },
      'no-tie',
    ],
    ['the same eyes twice', actor('registrar'), 'vessel:decide-record-change', { doneBy: ['me'] }, 'four-eyes'],
    [
      'a Master of another ship',
      actor('superintendent', { vessels: ['1'] }),
      'finding:change',
      { companyId: 'theirs' },
      'own-company',
    ],
    [
      'a program without the scope',
      actor('supplier-admin', { scopes: ['reports:read'] }),
      'report:submit',
      {},
      'scope-missing',
    ],
    [
      'a program where only people decide',
      actor('company-admin', { scopes: ['access:read'] }),
      'access:grant',
      {},
      'scope-missing',
    ],
    ['an auditor who would change something', actor('auditor'), 'report:accept', {}, 'role-not-allowed'],
  ] as const)('refuses %s', (_, who, action, subject, because) => {
    expect(can(who, action, subject)).toEqual({ isAllowed: false, because });
  });

  it('lets in who is meant', () => {
    expect(can(actor('company-admin'), 'access:grant', { companyId: 'ours' }).isAllowed).toBe(true);
    expect(
      can(actor('moderator'), 'report:accept', { supplierId: 's', companyId: 'c', ties: [], doneBy: ['x'] }).isAllowed,
    ).toBe(true);
  });
});
