// Pages that are the same for everybody, as HTML that needs no script: method, rules, specification; and the files of the check page.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { iconMarkup } from '@plimsoll/figures/markup';
import { permissions, roleTitles, type Action } from '@plimsoll/registry';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { apiPage, type ApiDocument } from './api-page.tsx';
import { errorPage } from './error-page.tsx';
import { methodPage, procedurePage, rulePage, rulesPage } from './standard-pages.tsx';
import { problemPage, problemsPage } from './problem-pages.tsx';
import { chapterPage, readChapters, specPage } from './spec-pages.tsx';
import { chapterUrl, specUrl } from './urls.ts';

export interface PagesContext {
  readonly root: string;
}

const html = (reply: FastifyReply, text: string, caching = 'no-cache'): FastifyReply =>
  reply.type('text/html; charset=utf-8').header('cache-control', caching).send(text);
/** Where the model of the score is written. */
const SCORE_CHAPTER = 19;
const steady = 'public, max-age=60, stale-while-revalidate=600';

export async function publicPages(server: FastifyInstance, context: PagesContext): Promise<void> {
  const { root } = context;
  const chapters = readChapters(join(root, 'standard/spec'));
  const fixed = new Map([
    ['/method', methodPage()],
    ['/rules', rulesPage()],
    ['/problems', problemsPage()],
    [specUrl, specPage(chapters)],
    ...chapters.map((chapter) => [chapterUrl(chapter.number), chapterPage(chapter)] as const),
  ]);
  for (const [path, text] of fixed) server.get(path, (_request, reply) => html(reply, text, steady));
  server.get('/score', (_request, reply) => reply.redirect(chapterUrl(SCORE_CHAPTER), 308));
  server.get('/rules/:id', (request, reply) => named(reply, rulePage((request.params as { id: string }).id)));
  server.get('/procedures/:id', (request, reply) => named(reply, procedurePage((request.params as { id: string }).id)));
  server.get('/problems/:code', (request, reply) =>
    named(reply, problemPage((request.params as { code: string }).code)),
  );
  server.get('/favicon.ico', (_request, reply) =>
    reply.type('image/svg+xml').header('cache-control', 'public, max-age=86400').send(iconMarkup()),
  );
  const description = await readFile(join(root, 'packages/contract/openapi.json'), 'utf8');
  const reference = apiPage(JSON.parse(description) as ApiDocument, rolesInWords);
  server.get('/api', (_request, reply) => html(reply, reference, steady));
  server.get('/openapi.json', (_request, reply) =>
    reply
      .type('application/json')
      .serializer((text: unknown) => text as string)
      .send(description),
  );
  server.get('/health', () => ({ status: 'ok' }));
  const web = join(root, 'apps/web/dist');
  await webApplication(server, web);
}

function rolesInWords(permission: string): string {
  const { roles } = permissions[permission as Action];
  if (roles === 'anybody') return 'anybody';
  if (roles === 'signed-in') return 'everybody who is signed in';
  return roles.map((role) => roleTitles[role].toLowerCase()).join(', ');
}

const named = (reply: FastifyReply, page: string | null): FastifyReply =>
  page ? html(reply, page, steady) : html(reply.code(404), errorPage('not-found'));

/** The check page runs in the browser; its files carry their digest in the name. */
async function webApplication(server: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) {
    server.get('/check', (_request, reply) =>
      html(reply.code(503), errorPage('fault', 'The check page is not built: run npm run build.')),
    );
    return;
  }
  await server.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '1y',
    index: false,
  });
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  server.get('/check', (_request, reply) => html(reply, page));
}
