// Types the list, so that importing it costs the compiler nothing.
import type { LossList } from '../src/losses.ts';
declare const list: LossList;
export default list;
