// Fetches from addresses that an organisation named, so it reaches public servers over HTTPS only: never this machine, its network, or what a name is later made to point at.
import { lookup as ask, type LookupAddress } from 'node:dns';
import { request } from 'node:https';
import { BlockList, isIP } from 'node:net';

export interface Fetching {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
}
export type Fetch = (url: string, options: Fetching) => Promise<Response>;
export type Lookup = (
  name: string,
  options: { readonly all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

const BYTES = 262_144;
const MILLISECONDS = 8000;

/** IANA special-purpose address registries: everything that is not a public server. */
const closed = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  closed.addSubnet(net, prefix, 'ipv4');
// Of IPv6 only global unicast is open, without the parts that carry IPv4 or are for documents.
const open6 = new BlockList();
open6.addSubnet('2000::', 3, 'ipv6');
for (const [net, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  closed.addSubnet(net, prefix, 'ipv6');

export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !closed.check(address, 'ipv4');
  return family === 6 && open6.check(address, 'ipv6') && !closed.check(address, 'ipv6');
}

/** @param lookup asks the name system; what it answers is judged when the connection is made, so that a second answer can’t differ */
export function guardedFetch(lookup: Lookup = ask): Fetch {
  return (address, { method = 'GET', headers = {}, body, signal }) =>
    new Promise((resolve, reject) => {
      const url = new URL(address);
      const name = url.hostname.replaceAll(/[[\]]/g, '');
      if (url.protocol !== 'https:' || url.username !== '' || (isIP(name) !== 0 && !isPublicAddress(name))) {
        reject(new Error(`${url.origin} is no public server over HTTPS.`));
        return;
      }
      const sent = request(
        url,
        {
          method,
          headers,
          signal,
          timeout: MILLISECONDS,
          lookup: (host, options, done) => {
            lookup(host, { all: true }, (error, found) => {
              const [first] = found ?? [];
              if (error || !first || !found.every((one) => isPublicAddress(one.address)))
                done(error ?? Object.assign(new Error(`${host} is no public server.`), { code: 'ENOTFOUND' }), '', 4);
              else if (options.all) done(null, found);
              else done(null, first.address, first.family);
            });
          },
        },
        (answer) => {
          const parts: Buffer[] = [];
          let length = 0;
          answer.on('data', (part: Buffer) => {
            length += part.length;
            if (length > BYTES) answer.destroy(new Error('The answer is too long.'));
            else parts.push(part);
          });
          answer.on('error', reject);
          answer.on('end', () => {
            const status = answer.statusCode ?? 500;
            const isEmpty = status === 204 || status === 304;
            resolve(
              new Response(isEmpty ? null : Buffer.concat(parts), { status, headers: headersOf(answer.headers) }),
            );
          });
        },
      );
      sent.on('timeout', () => sent.destroy(new Error('The server did not answer in time.')));
      sent.on('error', reject);
      sent.end(textOf(body));
    });
}

function textOf(body: unknown): string | Uint8Array | undefined {
  if (body === null || body === undefined) return undefined;
  if (typeof body === 'string' || body instanceof Uint8Array) return body;
  if (body instanceof URLSearchParams) return body.toString();
  throw new Error('A body of this kind is not sent.');
}

const headersOf = (headers: NodeJS.Dict<string | string[]>): [string, string][] =>
  Object.entries(headers).flatMap(([name, value]) => [value ?? []].flat().map((one): [string, string] => [name, one]));
