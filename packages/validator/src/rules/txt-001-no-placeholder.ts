// TXT-001: nothing of the template is left in the text.
import { gather } from '../gather.ts';
import type { Check, Problem } from '../rule.ts';
import { placeholderIn } from './placeholder.ts';

export const noPlaceholder: Check = ({ texts }) => {
  if (texts.length === 0) return 'not-applicable';
  return gather(texts, ({ at, text }): Problem[] => {
    const mark = placeholderIn(text);
    return mark === null ? [] : [{ at, values: { mark } }];
  });
};
