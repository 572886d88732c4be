// Who may do what with the records of vessels.
import type { Rule } from './rule.ts';

export const vesselPermissions = {
  'vessel:list': { roles: 'anybody', scope: 'vessels:read' },
  'vessel:read': { roles: 'anybody', scope: 'vessels:read' },
  'vessel:what-if': { roles: ['company-admin', 'superintendent'], needs: ['own-company'], scope: 'vessels:read' },
  'vessel:export': {
    roles: ['company-admin', 'superintendent', 'recipient-admin', 'officer', 'registrar', 'auditor'],
    scope: 'vessels:read',
  },
  'vessel:claim': { roles: ['company-admin'] },
  'vessel:list-claims': { roles: ['company-admin', 'registrar', 'auditor'] },
  'vessel:decide-claim': { roles: ['registrar'], needs: ['four-eyes'] },
  'vessel:read-record': {
    roles: ['company-admin', 'superintendent', 'master', 'registrar', 'moderator', 'panel-member', 'auditor'],
  },
  'vessel:record-fact': { roles: ['registrar'] },
  'vessel:change-manager': { roles: ['registrar'], stepUp: true },
  'vessel:propose-record-change': { roles: ['registrar'] },
  'vessel:list-record-changes': { roles: ['registrar', 'auditor'] },
  'vessel:decide-record-change': { roles: ['registrar'], needs: ['four-eyes'], stepUp: true },
  'vessel:read-systems': { roles: ['company-admin', 'superintendent', 'master', 'registrar', 'moderator', 'auditor'] },
  'vessel:write-systems': { roles: ['company-admin', 'superintendent'], needs: ['own-company'] },
  'vessel:ask-correction': {
    roles: ['company-admin', 'superintendent', 'recipient-admin', 'officer', 'supplier-admin', 'lead'],
  },
  'vessel:list-corrections': {
    roles: [
      'company-admin',
      'superintendent',
      'registrar',
      'auditor',
      'recipient-admin',
      'officer',
      'supplier-admin',
      'lead',
    ],
  },
  'vessel:decide-correction': {
    roles: ['registrar', 'company-admin', 'supplier-admin', 'lead'],
    needs: ['own-company', 'own-supplier', 'four-eyes'],
  },
  'fleet:read': { roles: ['company-admin', 'superintendent', 'recipient-admin', 'officer'], scope: 'vessels:read' },
  'fleet:change': { roles: ['company-admin', 'recipient-admin', 'officer'], scope: 'vessels:write' },
} as const satisfies Record<string, Rule>;
