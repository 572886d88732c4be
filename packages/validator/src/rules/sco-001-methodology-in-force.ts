// SCO-001: the ship was assessed by a version of the methodology that was in force.
import { methodology } from '@plimsoll/standard/methodology';
import type { Check } from '../rule.ts';
import { assessmentDay } from './assessment-day.ts';

export const methodologyInForce: Check = ({ report }) => {
  const { id, version } = report.methodology;
  const known = { known: `${methodology.id} ${methodology.version}` };
  if (id !== methodology.id)
    return [{ at: '/methodology/id', variant: 'unknown', values: { found: `${id} ${version}`, ...known } }];
  if (version !== methodology.version)
    return [{ at: '/methodology/version', variant: 'unknown', values: { found: `${id} ${version}`, ...known } }];
  const start = assessmentDay(report);
  const { inForceFrom, inForceUntil, graceDays } = methodology;
  if (start < inForceFrom)
    return [
      {
        at: '/methodology/version',
        related: ['/engagement/period/start'],
        variant: 'early',
        values: { version, start, from: inForceFrom },
      },
    ];
  if (inForceUntil === null || Date.parse(start) <= Date.parse(inForceUntil) + graceDays * 86_400_000) return [];
  return [
    {
      at: '/methodology/version',
      related: ['/engagement/period/start'],
      values: { version, start, until: inForceUntil, grace: graceDays },
    },
  ];
};
