// VES-002: the register knows a ship of this number.
import { isValidImoNumber } from '@plimsoll/standard/codes';
import type { Check } from '../rule.ts';
import { assessmentDay } from './assessment-day.ts';

/** A number whose check digit is wrong is VES-001’s; nobody looks it up. */
export const inRegister: Check = ({ report }, { register }) => {
  const { imoNumber, imoNumberOverride } = report.vessel;
  if (!register || (!isValidImoNumber(imoNumber) && !imoNumberOverride)) return 'not-applicable';
  return register.vessel(imoNumber, assessmentDay(report)) === null
    ? [{ at: '/vessel/imoNumber', values: { number: imoNumber, date: assessmentDay(report) } }]
    : [];
};
