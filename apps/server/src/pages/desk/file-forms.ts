// Forms that carry a file: the inventory of a vessel, and a list of vessels that is shown row by row and then confirmed.
import multipart, { type MultipartFile, type MultipartValue } from '@fastify/multipart';
import { operations, type OperationId } from '@plimsoll/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ProblemError } from '../../http/problem-response.ts';
import type { DeskContext } from './look.ts';
import { fleetImportPage, type PlanShown } from './fleet-import-page.tsx';
import { fleetUrl } from './fleet-pages.tsx';
import { notDonePage } from './not-done-page.tsx';
import { recordUrl } from './record-page.tsx';
import { viewerOf } from './viewer.ts';

const MOST_BYTES = 4_194_304;

/** Multipart is read here and nowhere else. */
export function fileForms(server: FastifyInstance, context: DeskContext): void {
  void server.register(async (scope) => {
    await scope.register(multipart, {
      limits: { files: 1, fileSize: MOST_BYTES + 1, fields: 4, fieldSize: MOST_BYTES * 2, parts: 5 },
      throwFileSizeLimit: false,
    });
    const form = (path: string, step: Step): void => {
      scope.post(path, (request, reply) => run(context, { request, reply, step }));
    };
    form('/fleets/:id/import-preview', {
      operation: 'previewFleetImport',
      back: ({ id = '' }) => fleetUrl(id),
      work: async ({ sent, params, ask, request, reply }) => {
        const plan = (await ask('previewFleetImport', { params, bytes: sent.bytes })) as PlanShown;
        const viewer = viewerOf(await context.authenticate(request));
        return html(reply, fleetImportPage({ viewer, fleetId: params['id'] ?? '', plan, file: sent.bytes }));
      },
    });
    form('/fleets/:id/import', {
      operation: 'importFleet',
      back: ({ id = '' }) => fleetUrl(id),
      work: async ({ sent, params, ask, reply }) => {
        await ask('importFleet', { params, query: { digest: sent.fields['digest'] ?? '' }, bytes: sent.bytes });
        return reply.redirect(fleetUrl(params['id'] ?? ''), 303);
      },
    });
    form('/vessels/:imoNumber/systems', {
      operation: 'putSystems',
      back: ({ imoNumber = '' }) => recordUrl(imoNumber),
      work: async ({ sent, params, ask, reply }) => {
        await ask('putSystems', { params, bytes: sent.bytes });
        return reply.redirect(recordUrl(params['imoNumber'] ?? ''), 303);
      },
    });
  });
}

type Params = Readonly<Record<string, string>>;

interface Step {
  readonly operation: OperationId;
  readonly back: (params: Params) => string;
  readonly work: (given: {
    readonly sent: Sent;
    readonly params: Params;
    readonly ask: (id: OperationId, given: object) => Promise<unknown>;
    readonly request: FastifyRequest;
    readonly reply: FastifyReply;
  }) => Promise<FastifyReply>;
}

interface Running {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly step: Step;
}

async function run(context: DeskContext, { request, reply, step }: Running): Promise<FastifyReply> {
  const params = request.params as Params;
  const back = /^[\w-]{1,60}$/.test(Object.values(params)[0] ?? '') ? step.back(params) : '/today';
  try {
    // Who may not act is told so before anything of the file is read.
    if ((await context.authenticate(request)).actor.personId === null) throw new ProblemError('sign-in-needed');
    const sent = await readForm(request);
    return await step.work({
      sent,
      params,
      ask: (id, given) => context.perform(id, given, request, reply),
      request,
      reply,
    });
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    if (error.code === 'sign-in-needed') return reply.redirect(`/sign-in?then=${encodeURIComponent(back)}`, 303);
    const page = notDonePage({
      operation: step.operation,
      code: error.code,
      facts: error.facts,
      form: {},
      back,
      summary: operations[step.operation].summary,
    });
    return html(reply.code(422), page);
  }
}

const html = (reply: FastifyReply, text: string): FastifyReply =>
  reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(text);

interface Sent {
  readonly bytes: Uint8Array;
  readonly fields: Readonly<Record<string, string>>;
}

/** @throws ProblemError when it is no form with a file */
async function readForm(request: FastifyRequest): Promise<Sent> {
  if (!request.isMultipart()) throw new ProblemError('request-not-understood', { detail: 'The form carries no file.' });
  const fields: Record<string, string> = {};
  let bytes: Uint8Array | null = null;
  try {
    for await (const part of request.parts()) {
      if (isFile(part)) bytes = await part.toBuffer();
      else if (typeof part.value === 'string') fields[part.fieldname] = part.value;
    }
  } catch (error) {
    throw new ProblemError('request-not-understood', {
      detail: error instanceof Error ? error.message : 'The form can not be read.',
    });
  }
  const file = bytes ?? Buffer.from(fields['base64'] ?? '', 'base64');
  if (file.length > MOST_BYTES) throw new ProblemError('document-too-large', { detail: 'The file has at most 4 MiB.' });
  return { bytes: file, fields };
}

const isFile = (part: MultipartFile | MultipartValue): part is MultipartFile => part.type === 'file';
