// Turns a form of a page into a call of the operation it names, and a failure into a page on which nothing typed is lost.
import { operations, type Operation, type OperationId } from '@plimsoll/contract';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Session } from '../../features/accounts/sessions.store.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { answerPage } from './answer-pages.tsx';
import type { DeskContext } from './look.ts';
import { viewerOf } from './viewer.ts';
import { notDonePage, type Form } from './not-done-page.tsx';

export type BridgeContext = Pick<DeskContext, 'perform' | 'authenticate'>;
type AnyOperation = Operation<unknown, unknown, unknown, unknown>;

export function formBridge(server: FastifyInstance, { perform, authenticate }: BridgeContext): void {
  server.post('/do/:operationId', async (request, reply) => {
    const id = (request.params as { operationId: string }).operationId;
    const form = formOf(request.body);
    if (!Object.hasOwn(operations, id))
      return reply.code(404).type('text/html; charset=utf-8').send('There is no such step.');
    const one = operations[id as OperationId] as AnyOperation;
    try {
      const password = lastOf(form['_password']);
      if (password) await perform('stepUp', { body: { password } }, request, reply);
      const answer = await perform(
        id as OperationId,
        { params: partOf(form, 'params.', one.params), body: partOf(form, 'body.', one.body) },
        request,
        reply,
      );
      const shown = await answerPage(id as OperationId, answer, {
        form,
        back: backOf(form),
        viewer: viewerOf(await authenticate(request)),
      });
      if (shown !== null)
        return await reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(shown);
    } catch (error) {
      const { session } = await authenticate(request);
      return failed(error, { id: id as OperationId, form, reply, session });
    }
    return reply.redirect(`${backOf(form)}`, 303);
  });
}

interface Failing {
  readonly id: OperationId;
  readonly form: Form;
  readonly reply: FastifyReply;
  readonly session: Session | null;
}

function failed(error: unknown, { id, form, reply, session }: Failing): FastifyReply {
  if (!(error instanceof ProblemError)) throw error;
  if (error.code === 'sign-in-needed' && id !== 'signIn')
    return reply.redirect(`/sign-in?then=${encodeURIComponent(backOf(form))}`, 303);
  if (error.code === 'second-factor-needed') return reply.redirect('/sign-in/code', 303);
  const page = notDonePage({
    operation: id,
    code: error.code,
    facts: error.facts,
    form: { ...form, _back: backOf(form) },
    back: backOf(form),
    summary: operations[id].summary,
    hasPasskey: session?.secondFactors.includes('passkey') ?? false,
    hasProvider: (session?.onlyOrganisationId ?? null) !== null,
  });
  return reply
    .code(error.code === 'sign-in-refused' ? 401 : 422)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(page);
}

function formOf(body: unknown): Form {
  if (body === null || typeof body !== 'object' || Buffer.isBuffer(body)) return {};
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, Array.isArray(value) ? value.map(String) : String(value)]),
  );
}

/** Of a field that stands more than once, the last counts, unless the operation takes a list. */
const lastOf = (value: Form[string] | undefined): string | undefined =>
  typeof value === 'object' ? value.at(-1) : value;

/** Only a path of our own. */
function backOf(form: Form): string {
  const back = lastOf(form['_back']) ?? '/today';
  return /^\/(?![/\\])[\w\-./?=&%#:]*$/.test(back) ? back : '/today';
}

interface Fields {
  readonly properties?: Readonly<Record<string, { readonly type?: string; readonly pattern?: string }>>;
}

/** What a form holds as text becomes what the operation takes; an empty field is one that was not sent. */
function partOf(form: Form, prefix: string, schema: unknown): Record<string, unknown> {
  const { properties = {} } = (typeof schema === 'object' && schema !== null ? schema : {}) as Fields;
  const out: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(form)) {
    if (!name.startsWith(prefix)) continue;
    const key = name.slice(prefix.length);
    const property = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (property?.type === 'array') {
      out[key] = [value].flat().filter((text) => text.trim() !== '');
      continue;
    }
    const text = lastOf(value) ?? '';
    if (text.trim() !== '') out[key] = valueOf(text, property);
  }
  return out;
}

function valueOf(text: string, schema: { readonly type?: string; readonly pattern?: string } | undefined): unknown {
  if (schema?.type === 'integer' || schema?.type === 'number')
    return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  if (schema?.type === 'boolean') return text === 'true';
  const isMoment = schema?.pattern?.includes('T[0-9:.]+Z') ?? false;
  if (isMoment && /^\d{4}-\d\d-\d\d$/.test(text)) return `${text}T23:59:59Z`;
  if (isMoment && /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text)) return `${text}:00Z`;
  return text.replaceAll('\r\n', '\n');
}
