// Joins what is wrong and what to do into running text.
import type { Message } from '@plimsoll/validator';

export const asSentences = ({ text, do: advice }: Message): string => `${text.replace(/[.\s]+$/, '')}. ${advice}`;
