// EVD-001: the bytes of each file are those whose digest and length the report states.
import { gather } from '../gather.ts';
import type { Check, Problem } from '../rule.ts';
import { filedEvidence } from './evidence-files.ts';

export const digestOfFile: Check = (index, inputs) => {
  const filed = filedEvidence(index, inputs);
  if (filed.length === 0) return 'not-applicable';
  return gather(filed, ({ item: { at, value }, file }): Problem[] => {
    const values = {
      file: value.fileName,
      stated: value.sha256.slice(0, 12),
      found: file.sha256.slice(0, 12),
      size: file.size,
      statedSize: value.size,
    };
    if (file.sha256 !== value.sha256) return [{ at: `${at}/sha256`, values }];
    return file.size === value.size ? [] : [{ at: `${at}/size`, variant: 'size', values }];
  });
};
