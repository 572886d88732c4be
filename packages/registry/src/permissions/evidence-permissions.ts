// Who may hand in evidence, see what came and open a file; beneath it the database shows each only what is theirs.
import type { Rule } from './rule.ts';

const supplier = ['supplier-admin', 'lead'] as const;
const company = ['company-admin', 'superintendent'] as const;
const readers = [...supplier, 'practitioner', ...company, 'moderator'] as const;

export const evidencePermissions = {
  'evidence:hand-in': { roles: supplier, needs: ['own-supplier'], scope: 'evidence:write' },
  'evidence:list': { roles: readers, needs: ['own-supplier', 'no-tie'], scope: 'reports:read' },
  'evidence:open': { roles: readers, needs: ['own-supplier', 'no-tie'], scope: 'evidence:read' },
  'evidence:check': { roles: [...supplier, 'moderator'], needs: ['own-supplier', 'no-tie'], scope: 'reports:read' },
  'evidence:go-on': { roles: [...supplier, ...company], scope: 'evidence:write' },
  'finding:attach-proof': { roles: company, needs: ['own-company'], scope: 'evidence:write' },
  'finding:list-proofs': { roles: readers, needs: ['no-tie'], scope: 'findings:read' },
  'finding:open-proof': { roles: readers, needs: ['no-tie'], scope: 'evidence:read' },
} as const satisfies Record<string, Rule>;
