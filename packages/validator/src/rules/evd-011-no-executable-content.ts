// EVD-011: no evidence holds a program, unless it is declared and sealed.
import { gather } from '../gather.ts';
import type { Check, Problem } from '../rule.ts';
import { filedEvidence } from './evidence-files.ts';
import { isExecutable } from './executable-content.ts';

export const noExecutableContent: Check = (index, inputs) => {
  const filed = filedEvidence(index, inputs);
  if (filed.length === 0) return 'not-applicable';
  return gather(filed, ({ item: { at, value }, file }): Problem[] => {
    const values = { evidence: value.id };
    if (value.containsExecutable)
      return value.classification === 'sealed' ? [] : [{ at: `${at}/classification`, variant: 'unsealed', values }];
    return isExecutable(file.head) ? [{ at, values }] : [];
  });
};
