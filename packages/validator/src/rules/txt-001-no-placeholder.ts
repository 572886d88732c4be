// TXT-001: nothing of the template is left in the text.
import type { Check, Problem } from '../rule.ts';
import { placeholderIn } from './placeholder.ts';

export const noPlaceholder: Check = ({ texts }) => {
  if (texts.length === 0) return 'not-applicable';
  return texts.flatMap(({ at, text }): Problem[] => {
    const mark = placeholderIn(text);
    return mark === null ? [] : [{ at, values: { mark } }];
  });
};
