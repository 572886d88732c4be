// Holds every request to the table of limits and tells the caller where it stands, in the headers RateLimit-Policy, RateLimit and Retry-After.
import { createHash } from 'node:crypto';
import rateLimit from '@fastify/rate-limit';
import type { OperationId } from '@plimsoll/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../../database/connection.ts';
import type { Asker } from '../authenticate.ts';
import { ProblemError } from '../problem-response.ts';
import { addressKey } from './address-key.ts';
import { dayQuota } from './day-quota.ts';
import { dayShares, policyOf, ratePolicies, type Measure, type RatePolicyName } from './policies.ts';

export interface LimitOptions {
  /** From one address; the other windows are scaled with it. */
  readonly requestsPerMinute: number;
  /** Vessels that one recipient looks up in a day. */
  readonly looksPerDay: number;
}

export interface Limits {
  /** Counts the request in the window of the operation, once however many operations a page asks. */
  readonly ask: (id: OperationId, asker: Asker, request: FastifyRequest, reply: FastifyReply) => Promise<void>;
  /** Draws from the quota of the day. @param now RFC 3339 */
  readonly spend: (spending: AskedSpending) => Promise<void>;
}

export interface AskedSpending {
  readonly measure: Measure;
  readonly amount: number;
  readonly asker: Asker;
  readonly now: string;
  readonly reply: FastifyReply;
}

interface Standing {
  readonly name: string;
  readonly quota: number;
  readonly seconds: number;
  readonly remaining: number;
  readonly resetsIn: number;
}

const DAY = 86_400;
const NORMAL = 600;

/** The headers of draft-ietf-httpapi-ratelimit-headers-10. */
export async function limitRequests(
  server: FastifyInstance,
  options: LimitOptions,
): Promise<(worker: Database) => Limits> {
  await server.register(rateLimit, { global: false });
  const keys = new WeakMap<FastifyRequest, string>();
  const counters = Object.fromEntries(
    Object.entries(ratePolicies).map(([name, { quota, seconds, per }]) => [
      name,
      server.createRateLimit({
        max: Math.max(1, Math.round((quota * options.requestsPerMinute) / NORMAL)),
        timeWindow: seconds * 1000,
        keyGenerator: (request) => (per === 'asker' ? keys.get(request) : undefined) ?? addressKey(request.ip),
        cache: 50_000,
      } as Parameters<FastifyInstance['createRateLimit']>[0]),
    ]),
  ) as unknown as Record<RatePolicyName, ReturnType<FastifyInstance['createRateLimit']>>;
  const count = async (name: RatePolicyName, request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const counted = await counters[name](request);
    if (counted.isAllowed) return;
    const { max: quota, remaining, ttlInSeconds: resetsIn } = counted;
    tell(reply, { name, quota, seconds: ratePolicies[name].seconds, remaining, resetsIn });
    if (counted.isExceeded) throw exceeded(reply, resetsIn, 'too-many-requests');
  };
  server.addHook('onRequest', (request, reply) => count('address', request, reply));
  const seen = new WeakMap<FastifyRequest, Set<string>>();

  return (worker) => {
    const draw = dayQuota(worker);
    return {
      ask: async (id, asker, request, reply) => {
        const name = policyOf(id);
        const before = seen.get(request) ?? new Set();
        if (before.has(name)) return;
        seen.set(request, before.add(name));
        keys.set(request, askerKey(asker, request));
        await count(name, request, reply);
      },
      spend: async ({ measure, amount, asker, now, reply }) => {
        const quota = quotaOf(asker, measure, options.looksPerDay);
        if (amount === 0 || quota === null) return;
        const day = now.slice(0, 10);
        const { isAllowed, remaining } = await draw({
          reader: readerOf(asker, reply.request, day),
          measure,
          day,
          amount,
          quota,
        });
        const resetsIn = DAY - Math.floor((Date.parse(now) / 1000) % DAY);
        tell(reply, { name: measure, quota, seconds: DAY, remaining, resetsIn });
        if (!isAllowed) throw exceeded(reply, resetsIn, 'look-quota-used');
      },
    };
  };
}

function exceeded(reply: FastifyReply, seconds: number, code: 'too-many-requests' | 'look-quota-used'): ProblemError {
  void reply.header('retry-after', String(Math.max(1, seconds)));
  return new ProblemError(code);
}

/** One item for each limit that the request was held to. */
function tell(reply: FastifyReply, { name, quota, seconds, remaining, resetsIn }: Standing): void {
  const add = (header: string, item: string): void => {
    const before = reply.getHeader(header);
    void reply.header(header, before === undefined ? item : `${String(before)}, ${item}`);
  };
  add('ratelimit-policy', `"${name}";q=${quota};w=${seconds}`);
  add('ratelimit', `"${name}";r=${remaining};t=${resetsIn}`);
}

/** A program is counted by itself, whatever tokens it makes; a session that waits for its second factor by its person. */
function askerKey({ actor, session }: Asker, request: FastifyRequest): string {
  if (actor.scopes !== null) return `program ${actor.organisationId ?? ''} ${actor.name}`;
  const person = session?.personId ?? actor.personId;
  return person === null ? addressKey(request.ip) : `person ${person}`;
}

/** Whoever has no account is counted by their address, of which only a digest of the day is kept. */
function readerOf({ actor }: Asker, request: FastifyRequest, day: string): string {
  if (actor.organisationId !== null) return `organisation:${actor.organisationId}`;
  return `address:${createHash('sha256')
    .update(`${day} ${addressKey(request.ip)}`)
    .digest('base64url')
    .slice(0, 22)}`;
}

/** null: without limit. */
function quotaOf({ actor: { kind } }: Asker, measure: Measure, looksPerDay: number): number | null {
  if (kind === 'body') return null;
  const looks = looksPerDay * dayShares[kind ?? 'nobody'];
  return Math.max(1, Math.round(measure === 'rows' ? looks * dayShares.rowsPerLook : looks));
}
