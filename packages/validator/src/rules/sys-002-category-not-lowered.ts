// SYS-002: a system is in the usual category of its kind, or the report says why it is below.
import type { System } from '@plimsoll/standard';
import { systemByCode } from '@plimsoll/standard/systems';
import { gather } from '../gather.ts';
import type { Check } from '../rule.ts';

const rank = { I: 1, II: 2, III: 3 } as const satisfies Record<System['category'], number>;

export const categoryNotLowered: Check = ({ systems }) => {
  if (systems.length === 0) return 'not-applicable';
  return gather(systems, ({ at, value }) => {
    const usual = systemByCode(value.code)?.usualTier;
    if (usual === undefined || rank[value.category] >= rank[usual] || value.categoryReason !== undefined) return [];
    return [
      { at: `${at}/category`, values: { system: value.name, category: value.category, usual, code: value.code } },
    ];
  });
};
