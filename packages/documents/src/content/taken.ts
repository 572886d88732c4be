// Puts the reader’s name on a document that was taken out of a register: on the first page and in the foot of each.
import { moment } from '@plimsoll/figures';
import type { DocumentContent } from './blocks.ts';

export interface Taken {
  /** Person and organisation. */
  readonly by: string;
  /** RFC 3339 */
  readonly at: string;
  readonly tier: number;
}

export const withReader = (content: DocumentContent, { by, at, tier }: Taken): DocumentContent => ({
  ...content,
  reference: `${content.reference} · taken by ${by}`,
  notes: [`Taken by ${by} on ${moment(at)}, tier ${tier}.`, ...content.notes],
});
