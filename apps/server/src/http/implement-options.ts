// What serving an operation needs from the outside: databases, the clock, and who asks.
import type { FastifyRequest } from 'fastify';
import type { Databases } from '../database/connection.ts';
import type { Asker } from './authenticate.ts';
import type { Once } from './idempotency.ts';
import type { Limits } from './limits/limits.ts';

export interface ImplementOptions {
  readonly databases: Databases;
  readonly clock: () => Date;
  readonly limits: Limits;
  /** Does the work of a repeated request once. */
  readonly once: Once;
  readonly authenticate: (request: FastifyRequest) => Promise<Asker>;
}
