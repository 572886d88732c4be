// INT-002: whoever exports is told which fields this report uses and the export leaves behind.
import { losses } from '@plimsoll/standard/losses';
import { gather } from '../gather.ts';
import type { Check, Problem } from '../rule.ts';
import { firstPlaceOf } from './field-place.ts';

export const lossesNamed: Check = ({ report }, { exports }) => {
  const asked = exports?.asked ?? [];
  if (asked.length === 0) return 'not-applicable';
  return gather(asked, (name): Problem[] => {
    const lost = losses[name]
      .flatMap(({ fields }) => fields.filter((field) => field !== 'format'))
      .flatMap((field) => {
        const place = firstPlaceOf(report, field);
        return place === null ? [] : [{ field, place }];
      });
    const [first, ...others] = lost;
    return first
      ? [
          {
            at: first.place,
            related: others.map(({ place }) => place),
            values: {
              export: name,
              count: lost.length,
              fields: [...new Set(lost.map(({ field }) => field.split('.').at(-1) ?? field))].slice(0, 5),
            },
          },
        ]
      : [];
  });
};
