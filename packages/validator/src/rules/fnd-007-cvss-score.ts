// FND-007: a CVSS score is the one that the vector gives.
import { cvssOf } from '@plimsoll/scoring';
import { gather } from '../gather.ts';
import type { Check, Problem } from '../rule.ts';

export const cvssScore: Check = ({ findings }) => {
  const claimed = findings.filter(({ value }) => value.cvss?.score !== undefined);
  if (claimed.length === 0) return 'not-applicable';
  return gather(claimed, ({ at, value }): Problem[] => {
    const computed = cvssOf(value.cvss?.vector ?? '');
    const score = value.cvss?.score ?? 0;
    if (computed === null || Math.abs(computed.score - score) < 0.05) return [];
    return [
      {
        at: `${at}/cvss/score`,
        related: [`${at}/cvss/vector`],
        values: { claimed: score, computed: computed.score, version: computed.version },
      },
    ];
  });
};
