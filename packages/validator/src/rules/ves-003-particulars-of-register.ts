// VES-003: name, flag and type are those that the register had on the day of the assessment.
import type { Check } from '../rule.ts';
import { assessmentDay } from './assessment-day.ts';
import { sameName } from './same-name.ts';

export const particularsOfRegister: Check = ({ report }, { register }) => {
  const { vessel } = report;
  const date = assessmentDay(report);
  const known = register?.vessel(vessel.imoNumber, date);
  if (!known) return 'not-applicable';
  const particulars = [
    { variant: 'name', found: vessel.name, registered: known.name, agrees: sameName(vessel.name, known.name) },
    { variant: 'flag', found: vessel.flag, registered: known.flag, agrees: vessel.flag === known.flag },
    { variant: 'type', found: vessel.type, registered: known.type, agrees: vessel.type === known.type },
  ];
  return particulars
    .filter(({ agrees }) => !agrees)
    .map(({ variant, found, registered }) => ({
      at: `/vessel/${variant}`,
      variant,
      values: { found, registered, date },
    }));
};
