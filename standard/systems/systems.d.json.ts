// Types the list of shipboard systems, so that importing it costs the compiler nothing.
import type { ShipSystem } from '../src/systems.ts';
declare const list: { readonly systems: readonly ShipSystem[] };
export default list;
