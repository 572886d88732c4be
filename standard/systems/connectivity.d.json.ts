// Types the list of connectivity classes, so that importing it costs the compiler nothing.
import type { ConnectivityClass } from '../src/systems.ts';
declare const list: { readonly classes: readonly ConnectivityClass[] };
export default list;
