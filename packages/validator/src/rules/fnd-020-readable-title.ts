// FND-020: a title tells a Master what is weak, without product names that only a maker can read.
import { gather } from '../gather.ts';
import type { Check, Problem } from '../rule.ts';
import { productToken } from './product-token.ts';

const LONGEST = 100;

export const readableTitle: Check = ({ findings }) => {
  if (findings.length === 0) return 'not-applicable';
  return gather(findings, ({ at, value: { id, title } }): Problem[] => {
    if (title.length > LONGEST)
      return [{ at: `${at}/title`, variant: 'length', values: { finding: id, length: title.length, limit: LONGEST } }];
    const token = productToken(title);
    return token === null ? [] : [{ at: `${at}/title`, values: { finding: id, token } }];
  });
};
