// FND-011: a weakness comes with something that can be done about it, said so that the company can order it.
import { gather } from '../gather.ts';
import type { Check, Problem } from '../rule.ts';
import { saysOnlyUpdate } from './update-advice.ts';

export const recommendation: Check = ({ findings }) => {
  const weaknesses = findings.filter(({ value }) => value.kind === 'weakness');
  if (weaknesses.length === 0) return 'not-applicable';
  return gather(weaknesses, ({ at, value }): Problem[] => {
    if (value.recommendation === undefined || value.recommendation.trim() === '')
      return [{ at: value.recommendation === undefined ? at : `${at}/recommendation`, values: { finding: value.id } }];
    if (!saysOnlyUpdate(value.recommendation)) return [];
    return [{ at: `${at}/recommendation`, variant: 'update-only', severity: 'warning', values: { finding: value.id } }];
  });
};
