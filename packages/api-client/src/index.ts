// The face of the typed client of the HTTP interface.
export { plimsollClient, type PlimsollClient } from './client.ts';
export type { components, paths } from './schema.gen.ts';
