// Who may do what with reports and their cases.
import type { Rule } from './rule.ts';

const supplier = ['supplier-admin', 'lead'] as const;
const parties = [
  'supplier-admin',
  'lead',
  'practitioner',
  'company-admin',
  'superintendent',
  'moderator',
  'panel-member',
  'auditor',
  'registrar',
] as const;

export const reportPermissions = {
  'report:validate': { roles: 'anybody', scope: 'reports:write' },
  'report:submit': { roles: supplier, scope: 'reports:write' },
  'report:list': { roles: parties, scope: 'reports:read' },
  'report:read-case': { roles: parties, scope: 'reports:read' },
  'report:read-document': {
    roles: [...parties, 'recipient-admin', 'officer'],
    scope: 'reports:read',
  },
  'report:review': { roles: ['moderator'], needs: ['no-tie', 'four-eyes'] },
  'report:take': { roles: ['moderator'], needs: ['no-tie', 'four-eyes'] },
  'report:return': { roles: ['moderator'], needs: ['no-tie', 'four-eyes'] },
  'report:accept': { roles: ['moderator'], needs: ['no-tie', 'four-eyes'] },
  'report:reject': { roles: ['moderator'], needs: ['no-tie', 'four-eyes'] },
  'report:add-point': { roles: ['moderator'], needs: ['no-tie', 'four-eyes'] },
  'report:answer-point': { roles: supplier, needs: ['own-supplier'] },
  'report:comment': {
    roles: ['company-admin', 'superintendent', 'supplier-admin', 'lead', 'moderator'],
    needs: ['own-supplier', 'own-company'],
  },
  'report:publish': { roles: ['company-admin'], needs: ['own-company'] },
  'report:withdraw': { roles: ['supplier-admin', 'registrar'], needs: ['own-supplier'], stepUp: true },
  'dispute:raise': { roles: ['company-admin', 'superintendent'], needs: ['own-company'] },
  'dispute:list': { roles: parties },
  'dispute:decide': { roles: ['panel-member'], needs: ['no-tie', 'four-eyes'] },
} as const satisfies Record<string, Rule>;
