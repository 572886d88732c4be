// A typed client of the HTTP interface, for the web application, the command line and third parties.
import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './schema.gen.ts';

export type PlimsollClient = Client<paths>;

/** @param origin such as https://register.example, or '' in the browser for the page’s own */
export function plimsollClient(origin: string): PlimsollClient {
  return createClient<paths>({ baseUrl: `${origin}/api/v1` });
}
