// VES-006: the last digit of the company’s IMO number proves the other six.
import { isValidCompanyImoNumber } from '@plimsoll/standard/codes';
import type { Check } from '../rule.ts';

export const companyCheckDigit: Check = ({ report: { company } }) => {
  const { imoNumber } = company;
  if (imoNumber === undefined) return 'not-applicable';
  return isValidCompanyImoNumber(imoNumber)
    ? []
    : [{ at: '/company/imoNumber', values: { number: imoNumber, digit: checkDigit(imoNumber) } }];
};

const checkDigit = (number: string): number =>
  (11 - ([8, 6, 4, 2, 9, 7].reduce((sum, weight, n) => sum + weight * Number(number[n]), 0) % 11)) % 10;
