// EVD-005: the same bytes do not serve as different evidence.
import type { Check } from '../rule.ts';
import { byCause } from './by-cause.ts';

export const bytesOnce: Check = ({ evidence }) => {
  if (evidence.length === 0) return 'not-applicable';
  return byCause(evidence, ({ value }) => value.sha256).flatMap(({ first, others }) => {
    const [second, ...more] = others;
    if (!second) return [];
    return [
      {
        at: `${second.at}/sha256`,
        related: [first, ...more].map(({ at }) => `${at}/sha256`),
        values: { evidence: [first, ...others].map(({ value }) => value.id) },
      },
    ];
  });
};
