// What serving an operation needs from the outside: databases, the clock, and who asks.
import type { FastifyRequest } from 'fastify';
import type { Databases } from '../database/connection.ts';
import type { Asker } from './authenticate.ts';

export interface ImplementOptions {
  readonly databases: Databases;
  readonly clock: () => Date;
  readonly authenticate: (request: FastifyRequest) => Promise<Asker>;
}
