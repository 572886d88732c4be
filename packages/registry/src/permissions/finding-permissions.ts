// Who may do what with tracked findings.
import type { Rule } from './rule.ts';

const readers = [
  'company-admin',
  'superintendent',
  'master',
  'moderator',
  'registrar',
  'panel-member',
  'auditor',
  'recipient-admin',
  'officer',
] as const;

export const findingPermissions = {
  'finding:list': { roles: readers, scope: 'findings:read' },
  'finding:count': { roles: ['company-admin', 'superintendent', 'moderator'], scope: 'findings:read' },
  'finding:read': { roles: readers, scope: 'findings:read' },
  'finding:export': {
    roles: ['company-admin', 'superintendent', 'recipient-admin', 'officer', 'registrar', 'auditor'],
    scope: 'findings:read',
  },
  'finding:change': {
    roles: ['company-admin', 'superintendent'],
    needs: ['own-company'],
    scope: 'findings:write',
  },
  'finding:verify-compensation': { roles: ['moderator'], needs: ['four-eyes', 'no-tie'] },
} as const satisfies Record<string, Rule>;
