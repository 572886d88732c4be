// Who may do what with access to profiles and reports.
import type { Rule } from './rule.ts';

const recipient = ['recipient-admin', 'officer'] as const;

export const accessPermissions = {
  'access:list-readers': { roles: ['company-admin', 'superintendent'], scope: 'access:read' },
  'access:grant': { roles: ['company-admin'], needs: ['own-company'], stepUp: true },
  'access:revoke': { roles: ['company-admin'], needs: ['own-company'] },
  'access:request': { roles: recipient, scope: 'access:request' },
  'access:list-requests': { roles: [...recipient, 'company-admin', 'superintendent', 'registrar', 'auditor'] },
  'access:decide-request': { roles: ['company-admin'], needs: ['own-company'], stepUp: true },
  'access:break-glass': { roles: ['recipient-admin', 'officer'], needs: ['own-organisation'], stepUp: true },
  'access:list-break-glass': { roles: [...recipient, 'company-admin', 'registrar', 'auditor'] },
  'access:decide-break-glass': { roles: ['registrar'], needs: ['four-eyes'], stepUp: true },
  'access:read-log': { roles: ['company-admin', 'superintendent', 'registrar', 'auditor', 'recipient-admin'] },
  'access:declare-port-call': { roles: ['company-admin', 'superintendent'], needs: ['own-company'] },
  'access:watch': { roles: recipient, scope: 'vessels:read' },
} as const satisfies Record<string, Rule>;
