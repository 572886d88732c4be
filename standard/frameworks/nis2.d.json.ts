// Types the framework's data, so that importing it costs the compiler nothing.
import type { Framework } from '../src/frameworks-model.ts';
declare const framework: Framework;
export default framework;
