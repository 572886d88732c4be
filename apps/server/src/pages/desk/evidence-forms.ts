// Evidence as a person hands it in and takes it out by pages: forms with files, which need no script, and downloads.
import multipart from '@fastify/multipart';
import type { OperationId, ProblemCode } from '@plimsoll/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { cleanName } from '../../evidence/file-name.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { findingUrl, reportUrl } from '../urls.ts';
import { outcomePage, type Outcome } from './evidence-pages.tsx';
import type { ShownEvidence } from './evidence-section.tsx';
import type { DeskContext } from './look.ts';
import { viewerOf } from './viewer.ts';

const MOST_FILES = 200;
/** Of one file; larger ones go piece by piece. */
const MOST_BYTES = 16 * 1024 * 1024;

type Ask = (id: OperationId, given: object) => Promise<unknown>;
/** Takes one file in. @throws ProblemError */
type TakeFile = (file: { readonly name: string; readonly bytes: Uint8Array }) => Promise<void>;

export function evidenceForms(server: FastifyInstance, context: DeskContext): void {
  void server.register(async (scope) => {
    await scope.register(multipart, {
      limits: { files: MOST_FILES, fileSize: MOST_BYTES + 1, fields: 1, parts: MOST_FILES + 1 },
      throwFileSizeLimit: false,
    });
    scope.post('/reports/:id/:revision/evidence', async (request, reply) => {
      const { id = '', revision = '' } = request.params as Record<string, string>;
      const key = { reportId: id, revision: Number(revision) };
      if (!/^[0-9a-f-]{36}$/.test(id) || !/^\d{1,6}$/.test(revision)) throw new ProblemError('report-not-found');
      return run(context, {
        request,
        reply,
        back: `${reportUrl(id, key.revision)}#evidence`,
        prepare: async (ask) => {
          const { items } = (await ask('listEvidence', { params: key })) as ShownEvidence;
          return async ({ name, bytes }) => {
            const listed = items.find(({ fileName }) => fileName === name);
            if (!listed)
              throw new ProblemError('evidence-not-found', { detail: 'The report lists no file of this name.' });
            await ask('putEvidence', { params: { ...key, evidenceId: listed.evidenceId }, bytes });
          };
        },
      });
    });
    scope.post('/findings/:id/proofs', async (request, reply) => {
      const { id = '' } = request.params as Record<string, string>;
      return run(context, {
        request,
        reply,
        back: /^[0-9a-f-]{36}$/.test(id) ? `${findingUrl(id)}#proof` : '/findings',
        prepare: (ask) =>
          Promise.resolve(async ({ name, bytes }) => {
            await ask('attachProof', { params: { id }, query: { name }, bytes });
          }),
      });
    });
  });
}

interface Running {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly back: string;
  /** Before a byte is read, so that nobody uploads what they may not. */
  readonly prepare: (ask: Ask) => Promise<TakeFile>;
}

async function run(context: DeskContext, { request, reply, back, prepare }: Running): Promise<FastifyReply> {
  const outcomes: Outcome[] = [];
  const viewer = viewerOf(await context.authenticate(request));
  if (viewer === null) return reply.redirect(`/sign-in?then=${encodeURIComponent(back)}`, 303);
  try {
    if (!request.isMultipart()) throw new ProblemError('request-not-understood');
    const take = await prepare((id, given) => context.perform(id, given, request, reply));
    for await (const part of request.files()) {
      const name = cleanName(part.filename);
      const bytes = await part.toBuffer();
      if (part.filename === '') continue;
      outcomes.push(await outcomeOf(name, () => fits(bytes, () => take({ name, bytes }))));
    }
    if (outcomes.length === 0)
      throw new ProblemError('request-not-understood', { detail: 'The form carries no file.' });
  } catch (error) {
    outcomes.push({ name: 'the form', ...failureOf(error) });
  }
  if (outcomes.every(({ code }) => code === null)) return reply.redirect(back, 303);
  return reply
    .code(422)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(outcomePage({ viewer, outcomes, back }));
}

function fits(bytes: Uint8Array, take: () => Promise<void>): Promise<void> {
  if (bytes.length > MOST_BYTES)
    throw new ProblemError('evidence-too-large', { detail: 'By this form a file has at most 16 MiB.' });
  return take();
}

async function outcomeOf(name: string, take: () => Promise<void>): Promise<Outcome> {
  try {
    await take();
    return { name, code: null };
  } catch (error) {
    return { name, ...failureOf(error) };
  }
}

/** What is no problem of the interface and no fault of the form is ours. */
function failureOf(error: unknown): { code: ProblemCode; detail?: string | undefined } {
  if (error instanceof ProblemError) return { code: error.code, detail: error.facts.detail };
  const { code = '', message } = error as { code?: string; message: string };
  if (code.startsWith('FST_')) return { code: 'request-not-understood', detail: message };
  throw error;
}
