// TEA-001: one person leads, and that person declares.
import type { Check } from '../rule.ts';

export const oneLead: Check = ({ report, team }) => {
  const [first, ...others] = team.filter(({ value }) => value.role === 'lead');
  if (!first) return [{ at: '/team', variant: 'none', values: { count: team.length } }];
  const [second] = others;
  if (second)
    return [
      {
        at: `${second.at}/role`,
        related: [first, ...others.slice(1)].map(({ at }) => `${at}/role`),
        values: { count: others.length + 1, people: [first, ...others].map(({ value }) => value.registerId) },
      },
    ];
  const { lead } = report.attestation;
  const known = team.some(({ value }) => value.id === lead);
  return known && lead !== first.value.id
    ? [
        {
          at: '/attestation/lead',
          related: [`${first.at}/role`],
          variant: 'declaration',
          values: { declared: lead, lead: first.value.id },
        },
      ]
    : [];
};
