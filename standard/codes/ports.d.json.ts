// Types the list of ports, so that importing it costs the compiler nothing.
import type { PortRow } from '../src/codes-places.ts';
declare const list: { readonly ports: readonly PortRow[] };
export default list;
