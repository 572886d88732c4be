// VES-008: what is claimed of IACS UR E26 and E27 agrees with the date of the contract.
import { gather } from '../gather.ts';
import type { Check } from '../rule.ts';
import { byCause } from './by-cause.ts';

/** Both apply to ships contracted for construction on or after this day (UR E26 and E27, revision 1). */
export const CONTRACTED_FROM = '2024-07-01';

export const newbuildRulesByContract: Check = ({ report: { vessel } }) => {
  const { frameworks, contractedOn } = vessel;
  const claims = gather(frameworks, ({ framework, applies, basis }, n) =>
    framework === 'E26' || framework === 'E27' ? [{ framework, applies, basis, at: `/vessel/frameworks/${n}` }] : [],
  );
  if (claims.length === 0) return 'not-applicable';
  const wrong = gather(claims, (claim) => {
    const variant = disagreement(claim, contractedOn);
    return variant ? [{ ...claim, variant }] : [];
  });
  return byCause(wrong, ({ variant }) => variant).map(({ first, others }) => ({
    at: place(first),
    related: others.map(place),
    variant: first.variant,
    values: {
      frameworks: [first, ...others].map(({ framework }) => framework).join(' and '),
      contracted: contractedOn ?? '',
      from: CONTRACTED_FROM,
    },
  }));
};

type Variant = 'before' | 'after' | 'no-date';

/** A ship below the tonnage limit, or one that follows the rules of her company’s own will, gives another basis. */
function disagreement(
  { applies, basis }: { applies: boolean; basis: string },
  contractedOn: string | undefined,
): Variant | null {
  if (basis !== 'contract-date')
    return applies && basis !== 'voluntary' && contractedOn !== undefined && contractedOn < CONTRACTED_FROM
      ? 'before'
      : null;
  if (contractedOn === undefined) return 'no-date';
  if (applies === contractedOn >= CONTRACTED_FROM) return null;
  return applies ? 'before' : 'after';
}

const place = ({ at, variant }: { at: string; variant: Variant }): string =>
  variant === 'no-date' ? `${at}/basis` : `${at}/applies`;
