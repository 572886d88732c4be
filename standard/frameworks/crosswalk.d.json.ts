// Types the crosswalk, so that importing it costs the compiler nothing.
import type { Crosswalk } from '../src/frameworks-model.ts';
declare const crosswalk: Crosswalk;
export default crosswalk;
