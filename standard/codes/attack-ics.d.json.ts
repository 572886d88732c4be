// Types the list of techniques, so that importing it costs the compiler nothing.
import type { Technique } from '../src/codes-weaknesses.ts';
declare const list: { readonly techniques: readonly Technique[] };
export default list;
