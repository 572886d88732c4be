// SAF-015: tests on people were approved by the company before they began.
import { instant } from '../report-index.ts';
import type { Check } from '../rule.ts';

export const peopleTestsApproved: Check = ({ report, done }) => {
  const onPeople = done.filter(({ procedure }) => procedure?.target === 'people').toSorted((a, b) => a.start - b.start);
  const [first] = onPeople;
  if (!first) return 'not-applicable';
  const approval = report.engagement.peopleTestsApproval;
  const values = { procedure: first.value.procedure, start: first.value.start ?? '' };
  if (!approval) return [{ at: '/engagement', related: onPeople.map(({ at }) => at), values }];
  if (!(instant(approval.at) > first.start)) return [];
  return [
    {
      at: '/engagement/peopleTestsApproval/at',
      related: [`${first.at}/start`],
      variant: 'late',
      values: { ...values, approved: approval.at },
    },
  ];
};
