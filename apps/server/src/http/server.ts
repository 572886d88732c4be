// Builds the Fastify server: limits, headers, problems for every failure, and documents taken as bytes.
import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import { limits } from '@plimsoll/validator';
import fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Database } from '../database/connection.ts';
import { errorPage } from '../pages/error-page.tsx';
import { limitRequests, type LimitOptions, type Limits } from './limits/limits.ts';
import { ProblemError, sendProblem } from './problem-response.ts';

export interface ServerOptions extends LimitOptions {
  readonly isLogging: boolean;
  /** Addresses of proxies whose word on who asks is taken; empty: nobody’s. */
  readonly proxies: readonly string[];
}

export async function buildServer({
  isLogging,
  proxies,
  ...limited
}: ServerOptions): Promise<{ readonly server: FastifyInstance; readonly limitsOf: (worker: Database) => Limits }> {
  const server = fastify({
    logger: isLogging
      ? {
          level: 'info',
          redact: ['req.headers.authorization', 'req.headers.cookie'],
          // Links of letters and answers of identity providers carry what opens accounts behind the question mark.
          serializers: {
            req: ({ method, url, ip }: { method: string; url: string; ip: string }) => ({
              method,
              url: url.replace(/\?.*/s, ''),
              remoteAddress: ip,
            }),
          },
        }
      : false,
    bodyLimit: limits.bytes + 1024,
    ...(proxies.length > 0 ? { trustProxy: [...proxies] } : {}),
    genReqId: () => randomUUID(),
    routerOptions: { ignoreTrailingSlash: true },
  });
  const inQueries = new Ajv2020({
    coerceTypes: true,
    useDefaults: true,
    removeAdditional: false,
    allErrors: true,
    strict: false,
  });
  server.setValidatorCompiler(({ schema }) => inQueries.compile(schema as object));
  await server.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: securityPolicy },
    crossOriginEmbedderPolicy: false,
    strictTransportSecurity: false,
  });
  const limitsOf = await limitRequests(server, limited);
  await server.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(
    ['application/json', 'application/octet-stream'],
    { parseAs: 'buffer' },
    (_request, body, done) => {
      done(null, body);
    },
  );
  // Pieces of an upload are read by the operation itself, straight from the wire.
  server.addContentTypeParser('application/offset+octet-stream', (_request, _payload, done) => {
    done(null);
  });
  await server.register(cookie);
  await server.register(formbody, { bodyLimit: FORM_BYTES });
  server.setErrorHandler(answerError);
  server.setNotFoundHandler((request, reply) =>
    isApi(request.url)
      ? sendProblem(reply, 'not-found')
      : reply.code(404).type('text/html; charset=utf-8').send(errorPage('not-found')),
  );
  return { server, limitsOf };
}

/** One inlined stylesheet, no third party, no inline script; the check page runs its own script and worker. */
const securityPolicy = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  workerSrc: ["'self'"],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** A form is small; files go through the interface. */
const FORM_BYTES = 262_144;

const isApi = (url: string): boolean => url.startsWith('/api/');

const byFastifyCode: Readonly<
  Record<string, 'document-too-large' | 'media-type-not-supported' | 'request-not-understood'>
> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'document-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media-type-not-supported',
  FST_ERR_VALIDATION: 'request-not-understood',
};

function answerError(
  this: FastifyInstance,
  error: FastifyError | ProblemError,
  request: Parameters<FastifyInstance['errorHandler']>[1],
  reply: Parameters<FastifyInstance['errorHandler']>[2],
) {
  if (error instanceof ProblemError && error.code === 'too-many-requests' && !isApi(request.url))
    return reply.code(429).type('text/html; charset=utf-8').send(errorPage('too-many'));
  if (error instanceof ProblemError) return sendProblem(reply, error.code, error.facts);
  const code = byFastifyCode[error.code];
  if (code && !isApi(request.url))
    return reply.code(400).type('text/html; charset=utf-8').send(errorPage('not-understood'));
  if (code)
    return sendProblem(reply, code, {
      detail: sentence(code),
      ...(error.validation
        ? {
            errors: error.validation.map(({ instancePath, message }) => ({
              pointer: instancePath,
              text: message ?? 'not as described',
            })),
          }
        : {}),
    });
  request.log.error({ err: error }, 'a fault of ours');
  if (isApi(request.url))
    return sendProblem(reply, 'internal-fault', {
      detail: `Nothing you sent was kept. Tell us the reference ${request.id}.`,
    });
  return reply.code(500).type('text/html; charset=utf-8').send(errorPage('fault', request.id));
}

const sentence = (code: string): string =>
  ({
    'document-too-large': `A report has at most ${limits.bytes / 1048576} MiB; leave evidence beside it.`,
    'media-type-not-supported': 'Send the report as application/json.',
    'request-not-understood': 'See the fields named.',
  })[code] ?? '';
