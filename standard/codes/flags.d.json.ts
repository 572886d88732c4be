// Types the list of flags, so that importing it costs the compiler nothing.
import type { Flag, OtherRegister } from '../src/codes-places.ts';
declare const list: { readonly flags: readonly Flag[]; readonly registers: readonly OtherRegister[] };
export default list;
