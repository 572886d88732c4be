// Compares levels of knowledge.
import type { Knowledge } from '@plimsoll/standard/methodology';

export const knowledgeRank = { stated: 0, checked: 1, tested: 2 } as const satisfies Record<Knowledge, number>;
