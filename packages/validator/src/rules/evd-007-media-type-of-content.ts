// EVD-007: the media type stated is that of the content.
import type { Check } from '../rule.ts';
import { filedEvidence } from './evidence-files.ts';
import { isExecutable } from './executable-content.ts';
import { agrees, sniff } from './media-type.ts';

/** Executable content is EVD-011's. */
export const mediaTypeOfContent: Check = (index, inputs) => {
  const filed = filedEvidence(index, inputs);
  if (filed.length === 0) return 'not-applicable';
  return filed
    .filter(({ item, file }) => !isExecutable(file.head) && !agrees(item.value.mediaType, file.head))
    .map(({ item, file }) => ({
      at: `${item.at}/mediaType`,
      values: { evidence: item.value.id, stated: item.value.mediaType, found: sniff(file.head) ?? 'something else' },
    }));
};
