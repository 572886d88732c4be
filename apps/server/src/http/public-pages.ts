// Public pages as HTML that needs no script: start page, vessels, method, rules; and the files of the check page.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { iconMarkup } from '@plimsoll/figures/markup';
import { isValidImoNumber } from '@plimsoll/standard/codes';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Database } from '../database/connection.ts';
import { vesselProfile } from '../features/vessels/vessel-profile.ts';
import { countVessels, listVessels, vesselFacets, type VesselFilter } from '../features/vessels/vessels.views.ts';
import { errorPage } from '../pages/error-page.tsx';
import { homePage } from '../pages/home-page.tsx';
import { methodPage, procedurePage, rulePage, rulesPage } from '../pages/standard-pages.tsx';
import { problemPage, problemsPage } from '../pages/problem-pages.tsx';
import { chapterPage, readChapters, specPage } from '../pages/spec-pages.tsx';
import { chapterUrl, specUrl, vesselUrl } from '../pages/urls.ts';
import { vesselPage } from '../pages/vessel-page.tsx';
import { vesselsPage } from '../pages/vessels-page.tsx';

export interface PagesContext {
  readonly database: Database;
  readonly root: string;
  readonly clock: () => Date;
  readonly loading: () => string | null;
}

const html = (reply: FastifyReply, text: string, caching = 'no-cache'): FastifyReply =>
  reply.type('text/html; charset=utf-8').header('cache-control', caching).send(text);
/** Where the model of the score is written. */
const SCORE_CHAPTER = 19;
const steady = 'public, max-age=60, stale-while-revalidate=600';

export async function publicPages(server: FastifyInstance, context: PagesContext): Promise<void> {
  const { database, root, clock, loading } = context;
  const today = (): string => clock().toISOString().slice(0, 10);
  server.get('/', async (_request, reply) =>
    html(reply, homePage({ vessels: await countVessels(database), loading: loading() })),
  );
  server.get('/vessels', async (request, reply) => {
    const filter = filterOf(request.query as Record<string, string | undefined>);
    const number = filter.q?.replace(/^\s*imo\s*/i, '').trim() ?? '';
    if (isValidImoNumber(number)) return reply.redirect(vesselUrl(number), 303);
    const [list, facets] = await Promise.all([listVessels(database, filter, today()), vesselFacets(database)]);
    return html(reply, vesselsPage({ filter, list, facets, today: today() }));
  });
  server.get('/vessels/:imoNumber', async (request, reply) => {
    const { imoNumber } = request.params as { imoNumber: string };
    const digits = imoNumber.replace(/^imo\s*/i, '');
    if (digits !== imoNumber && isValidImoNumber(digits)) return reply.redirect(vesselUrl(digits), 301);
    if (!isValidImoNumber(imoNumber)) return html(reply.code(404), errorPage('wrong-number', imoNumber.slice(0, 30)));
    const { at } = request.query as { at?: string };
    const profile = await vesselProfile(database, imoNumber, at && isDay(at) ? at : today());
    return profile
      ? html(reply, vesselPage(profile, today()), 'no-store')
      : html(reply.code(404), errorPage('no-vessel', `IMO ${imoNumber}`));
  });
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
  server.get('/openapi.json', async (_request, reply) =>
    reply
      .type('application/json')
      .serializer((text: unknown) => text as string)
      .send(await readFile(join(root, 'packages/contract/openapi.json'), 'utf8')),
  );
  server.get('/health', () => ({ status: 'ok' }));
  await webApplication(server, join(root, 'apps/web/dist'));
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

function filterOf(query: Record<string, string | undefined>): VesselFilter {
  const text = (key: string, form: RegExp): string | undefined =>
    query[key] !== undefined && form.test(query[key]) ? query[key] : undefined;
  const found = {
    q: text('q', /^.{1,100}$/),
    flag: text('flag', /^[A-Z]{2}$/),
    type: text('type', /^[a-z-]{1,40}$/),
    grade: text('grade', /^(A|B|C|D|E|NR)$/),
    status: text('status', /^(current|stale|expired)$/),
    sort: text('sort', /^(name|total|assessed)$/),
    after: text('after', /^[\w-]{1,300}$/),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
