// Types the list of weaknesses, so that importing it costs the compiler nothing.
import type { Weakness } from '../src/codes-weaknesses.ts';
declare const list: {
  readonly validRange: { readonly least: number; readonly greatest: number };
  readonly weaknesses: readonly Weakness[];
};
export default list;
