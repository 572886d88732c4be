// Who may do what with accounts, organisations and keys.
import type { Rule } from './rule.ts';

const admins = ['registrar', 'supplier-admin', 'company-admin', 'recipient-admin'] as const;

export const peoplePermissions = {
  'account:sign-in': { roles: 'anybody' },
  'account:read-own': { roles: 'signed-in', scope: 'account:read' },
  'account:change-own': { roles: 'signed-in' },
  // In a session that still waits for a second factor, so the operation looks at the session itself.
  'account:enrol': { roles: 'anybody' },
  'account:change-factors': { roles: 'signed-in', stepUp: true },
  'organisation:apply': { roles: 'anybody' },
  'organisation:list-applications': { roles: ['registrar', 'auditor'] },
  'organisation:decide-application': { roles: ['registrar'], needs: ['four-eyes'], stepUp: true },
  'organisation:list': { roles: 'signed-in' },
  'organisation:list-members': { roles: [...admins, 'auditor'], needs: ['own-organisation'] },
  'organisation:invite': { roles: admins, needs: ['own-organisation'], stepUp: true },
  'organisation:change-members': { roles: admins, needs: ['own-organisation'], stepUp: true },
  'organisation:read-own': { roles: 'signed-in' },
  'organisation:join': { roles: 'anybody' },
  'organisation:leave': { roles: 'signed-in', stepUp: true },
  'organisation:set-master-vessels': { roles: ['company-admin'], needs: ['own-organisation'], stepUp: true },
  'organisation:ask-take-over': { roles: 'anybody' },
  'organisation:ask-own-take-over': { roles: 'signed-in' },
  'organisation:list-take-overs': { roles: ['registrar', 'auditor'] },
  'organisation:take-over': { roles: ['registrar'], needs: ['four-eyes'], stepUp: true },
  'organisation:change-provider': { roles: ['registrar'], needs: ['four-eyes'], stepUp: true },
  'organisation:configure-provider': { roles: admins, stepUp: true },
  'organisation:read-provider': { roles: admins },
  'organisation:list-providers': { roles: ['registrar', 'auditor'] },
  'api-client:list': { roles: admins, needs: ['own-organisation'] },
  'api-client:change': { roles: admins, needs: ['own-organisation'], stepUp: true },
  'mail:read-outbox': { roles: 'anybody' },
} as const satisfies Record<string, Rule>;
