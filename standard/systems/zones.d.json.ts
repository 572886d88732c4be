// Types the list of zones, so that importing it costs the compiler nothing.
import type { ZoneKind } from '../src/systems.ts';
declare const list: { readonly zones: readonly ZoneKind[] };
export default list;
