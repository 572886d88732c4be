// What a page of the desk is given: who looks, at what address, and how it asks the interface.
import type { OperationId } from '@plimsoll/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Databases } from '../../database/connection.ts';
import type { Asker } from '../../http/authenticate.ts';
import type { Perform } from '../../http/implement.ts';
import type { viewerOf } from './viewer.ts';

export interface DeskContext {
  readonly databases: Databases;
  readonly clock: () => Date;
  readonly isDemo: boolean;
  readonly isSecure: boolean;
  readonly loading: () => string | null;
  readonly authenticate: (request: FastifyRequest) => Promise<Asker>;
  readonly perform: Perform;
}

export interface Look {
  readonly asker: Asker;
  readonly viewer: ReturnType<typeof viewerOf>;
  readonly now: string;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly params: Readonly<Record<string, string>>;
  readonly ask: <T>(id: OperationId, given?: { params?: unknown; query?: unknown; body?: unknown }) => Promise<T>;
  readonly reply: FastifyReply;
}

export type Page = (look: Look) => Promise<string | FastifyReply>;
