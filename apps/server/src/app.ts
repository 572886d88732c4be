// Wires the application by plain functions: database, routes of the interface, public pages.
import type { FastifyInstance } from 'fastify';
import type { Database } from './database/connection.ts';
import { reportsRoutes } from './features/reports/reports.routes.ts';
import { vesselsRoutes } from './features/vessels/vessels.routes.ts';
import { implement } from './http/implement.ts';
import { publicPages } from './http/public-pages.ts';
import { buildServer } from './http/server.ts';

export interface AppOptions {
  readonly database: Database;
  readonly root: string;
  readonly clock: () => Date;
  readonly isLogging: boolean;
  /** What the demonstration world is doing, shown on the pages; null when it is not being loaded. */
  readonly loading: () => string | null;
}

export async function buildApp({ database, root, clock, isLogging, loading }: AppOptions): Promise<FastifyInstance> {
  const server = await buildServer({ isLogging });
  implement(server, { ...reportsRoutes(database), ...vesselsRoutes(database) }, clock);
  await publicPages(server, { database, root, clock, loading });
  return server;
}
