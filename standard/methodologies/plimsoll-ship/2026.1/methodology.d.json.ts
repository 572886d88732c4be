// Types the catalogue file, so that importing it costs the compiler nothing.
import type { Methodology } from '../../../src/methodology.ts';
declare const methodology: Methodology;
export default methodology;
