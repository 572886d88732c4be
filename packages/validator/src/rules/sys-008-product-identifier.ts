// SYS-008: systems that matter carry a name by which advisories can be matched.
import type { Check } from '../rule.ts';

export const productIdentifier: Check = ({ systems }) => {
  const mattering = systems.filter(({ value }) => value.category !== 'I');
  if (mattering.length === 0) return 'not-applicable';
  const nameless = mattering.filter(
    ({ value }) => value.identifiers?.cpe === undefined && value.identifiers?.purl === undefined,
  );
  const [first, ...others] = nameless;
  if (!first) return [];
  return [
    {
      at: first.at,
      related: others.map(({ at }) => at),
      values: { system: first.value.name, count: nameless.length, of: mattering.length },
      ...(others.length > 0 ? { variant: 'several' } : {}),
    },
  ];
};
