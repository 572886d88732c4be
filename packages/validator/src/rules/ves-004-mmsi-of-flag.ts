// VES-004: the first three digits of the MMSI are allotted to the flag.
import { countriesOfMid, midsOfCountry } from '@plimsoll/standard/codes';
import type { Check } from '../rule.ts';

export const mmsiOfFlag: Check = ({ report: { vessel } }) => {
  const { mmsi, flag } = vessel;
  const allotted = midsOfCountry(flag);
  if (mmsi === undefined || allotted.length === 0) return 'not-applicable';
  const mid = mmsi.slice(0, 3);
  if (allotted.includes(mid)) return [];
  const holders = countriesOfMid(mid);
  const values = { mid, flag, allotted: allotted.slice(0, 12), holders };
  return [
    {
      at: '/vessel/mmsi',
      related: ['/vessel/flag'],
      values,
      ...(holders.length === 0 ? { variant: 'unallotted' } : {}),
    },
  ];
};
