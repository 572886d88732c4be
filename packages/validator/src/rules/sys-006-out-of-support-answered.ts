// SYS-006: a system whose maker no longer mends it has a finding, or something that makes up for it.
import type { Check } from '../rule.ts';
import { assessmentDay } from './assessment-day.ts';

export const outOfSupportAnswered: Check = ({ report, systems, findingsBySystem }) => {
  const dated = systems.filter(({ value }) => value.supportEndsOn !== undefined);
  if (dated.length === 0) return 'not-applicable';
  const day = assessmentDay(report);
  return dated
    .filter(({ value }) => (value.supportEndsOn ?? day) < day && value.compensatingMeasures === undefined)
    .filter(({ value }) => !(findingsBySystem.get(value.id) ?? []).some((finding) => finding.value.kind !== 'positive'))
    .map(({ at, value }) => ({
      at: `${at}/supportEndsOn`,
      values: { system: value.name, date: value.supportEndsOn ?? '' },
    }));
};
