// FND-015: a risk that is accepted says by whom, why and until when; one that is compensated says what was seen to work.
import { gather } from '../gather.ts';
import type { Check, Problem } from '../rule.ts';

export const acceptanceRecorded: Check = ({ findings, report }) => {
  const settled = findings.filter(({ value }) => value.state === 'accepted' || value.state === 'compensated');
  if (settled.length === 0) return 'not-applicable';
  const issuedOn = report.issuedAt.slice(0, 10);
  return gather(settled, ({ at, value }): Problem[] => {
    const values = { finding: value.id };
    if (value.state === 'compensated') return value.compensation ? [] : [{ at, variant: 'compensated', values }];
    if (!value.acceptance) return [{ at, values }];
    const { until } = value.acceptance;
    return until < issuedOn ? [{ at: `${at}/acceptance/until`, variant: 'ended', values: { ...values, until } }] : [];
  });
};
