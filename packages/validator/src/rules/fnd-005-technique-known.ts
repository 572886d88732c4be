// FND-005: techniques named are those of ATT&CK for ICS, which speaks of plants and ships rather than of offices.
import { techniqueById } from '@plimsoll/standard/codes';
import { gather } from '../gather.ts';
import type { Check } from '../rule.ts';

export const techniqueKnown: Check = ({ findings }) => {
  const named = gather(findings, ({ at, value }) =>
    (value.techniques ?? []).map((technique, n) => ({ technique, at: `${at}/techniques/${n}` })),
  );
  if (named.length === 0) return 'not-applicable';
  return named
    .filter(({ technique }) => techniqueById(technique) === undefined)
    .map(({ technique, at }) => ({ at, values: { technique } }));
};
