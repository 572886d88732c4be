// Types the list of ship types, so that importing it costs the compiler nothing.
import type { ShipType } from '../src/codes-places.ts';
declare const list: { readonly types: readonly ShipType[] };
export default list;
