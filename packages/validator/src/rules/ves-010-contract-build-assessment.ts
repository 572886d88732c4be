// VES-010: a ship is contracted, then delivered, then assessed.
import type { Check } from '../rule.ts';
import { assessmentDay } from './assessment-day.ts';

export const contractBuildAssessment: Check = ({ report }) => {
  const { contractedOn, builtOn } = report.vessel;
  const assessed = assessmentDay(report);
  return [
    ...(contractedOn !== undefined && contractedOn > builtOn
      ? [
          {
            at: '/vessel/contractedOn',
            related: ['/vessel/builtOn'],
            values: { contracted: contractedOn, built: builtOn },
          },
        ]
      : []),
    ...(builtOn > assessed
      ? [
          {
            at: '/vessel/builtOn',
            related: ['/engagement/period/start'],
            variant: 'assessment',
            values: { built: builtOn, assessed },
          },
        ]
      : []),
  ];
};
