// TEA-011: the supplier is as independent as its record says.
import type { Check } from '../rule.ts';
import { assessmentDay } from './assessment-day.ts';

export const independenceOfRecord: Check = ({ report }, { register }) => {
  const recorded = register?.supplier(report.supplier.registerId, assessmentDay(report)).independence ?? null;
  if (recorded === null) return 'not-applicable';
  const { type } = report.engagement.independence;
  return type === recorded
    ? []
    : [{ at: '/engagement/independence/type', values: { type, recorded, supplier: report.supplier.registerId } }];
};
