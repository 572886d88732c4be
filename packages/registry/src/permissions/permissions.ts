// The one permission table: who may do what, for server and browser alike.
import { accessPermissions } from './access-permissions.ts';
import { evidencePermissions } from './evidence-permissions.ts';
import { findingPermissions } from './finding-permissions.ts';
import { peoplePermissions } from './people-permissions.ts';
import { reportPermissions } from './report-permissions.ts';
import type { Rule } from './rule.ts';
import { vesselPermissions } from './vessel-permissions.ts';

export const permissions = {
  ...peoplePermissions,
  ...vesselPermissions,
  ...reportPermissions,
  ...findingPermissions,
  ...evidencePermissions,
  ...accessPermissions,
} as const satisfies Record<string, Rule>;

export type Action = keyof typeof permissions;
