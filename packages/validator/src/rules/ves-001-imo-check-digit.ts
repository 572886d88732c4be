// VES-001: the last digit of the IMO number proves the other six, unless the hull is older than the scheme.
import { isValidImoNumber } from '@plimsoll/standard/codes';
import type { Check } from '../rule.ts';

/** SOLAS XI-1/3 made the numbers mandatory on this day; an older hull may carry one that does not conform. */
export const SCHEME_MANDATORY_FROM = '1996-01-01';

export const imoCheckDigit: Check = ({ report: { vessel } }) => {
  const { imoNumber, imoNumberOverride, builtOn } = vessel;
  if (isValidImoNumber(imoNumber)) return [];
  const values = { number: imoNumber, digit: checkDigit(imoNumber), built: builtOn };
  if (!imoNumberOverride) return [{ at: '/vessel/imoNumber', values }];
  return builtOn < SCHEME_MANDATORY_FROM
    ? []
    : [{ at: '/vessel/imoNumber', related: ['/vessel/imoNumberOverride'], variant: 'override', values }];
};

const checkDigit = (number: string): number =>
  [7, 6, 5, 4, 3, 2].reduce((sum, weight, n) => sum + weight * Number(number[n]), 0) % 10;
