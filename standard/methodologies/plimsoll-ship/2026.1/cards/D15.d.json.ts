// Types the cards of domain D15, so that importing them costs the compiler nothing.
import type { CardFile } from '../../../../src/cards.ts';
declare const cards: CardFile;
export default cards;
