// Types the rule catalogue, so that importing it costs the compiler nothing.
import type { RuleCatalogue } from '../src/rules.ts';
declare const catalogue: RuleCatalogue;
export default catalogue;
