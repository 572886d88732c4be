// The pages that depend on who asks; each shows what operations of the interface answer, with the same checks.
import type { OperationId } from '@plimsoll/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isValidImoNumber, shipTypes } from '@plimsoll/standard/codes';
import { asActor } from '../../database/as-actor.ts';
import { rolesOf } from '@plimsoll/registry';
import { scopes } from '../../features/api-clients/api-clients.routes.ts';
import { vesselFacets } from '../../features/vessels/vessels.views.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { errorPage } from '../error-page.tsx';
import { homePage } from '../home-page.tsx';
import { vesselUrl } from '../urls.ts';
import { timelinePage, type TimelineRow } from '../timeline-page.tsx';
import { vesselPage, type SeenVesselShape } from '../vessel-page.tsx';
import { vesselsPage } from '../vessels-page.tsx';
import { accessPage, type GrantLine, type ReaderLine } from './access-pages.tsx';
import { logPage, type LookLine } from './log-page.tsx';
import { requestsPage, type RequestLine } from './request-pages.tsx';
import { accountPages } from './account-pages.ts';
import { demoPages } from './demo-pages.ts';
import { askSection } from './ask-section.tsx';
import { claimsPage, type ClaimLine } from './claims-page.tsx';
import { keysPage, type KeyLine } from './keys-page.tsx';
import { evidenceForms } from './evidence-forms.ts';
import { fileForms } from './file-forms.ts';
import { findingPages } from './finding-pages.ts';
import { formBridge } from './form-bridge.ts';
import { organisationPages } from './organisation-pages.ts';
import { outlookPages } from './outlook-pages.ts';
import { registerPages } from './register-pages.ts';
import { casePages } from './case-pages.ts';
import { reportsPage, type ReportRows } from './report-pages.tsx';
import { disputesPage, emergencyPage, type DisputeLine, type GlassLine } from './small-pages.tsx';
import { todayPage } from './today-page.tsx';
import { filterOf, isDay } from './vessel-filter.ts';
import { waitingFor } from './waiting.ts';
import type { DeskContext, Look, Page } from './look.ts';
import { mayEver, viewerOf } from './viewer.ts';

export function deskPages(server: FastifyInstance, context: DeskContext): void {
  formBridge(server, context);
  const page = (path: string, draw: Page, isForEverybody = false): void => {
    server.get(path, (request, reply) => show(context, { request, reply, draw, isForEverybody }));
  };
  page('/', ({ viewer }) => Promise.resolve(homePage({ viewer, loading: context.loading() })), true);
  accountPages(page, context);
  page('/vessels', (look) => vessels(context, look), true);
  page('/vessels/:imoNumber', vessel, true);
  page('/vessels/:imoNumber/timeline', async ({ viewer, ask, params }) => {
    const imoNumber = params['imoNumber'] ?? '';
    const { items } = await ask<{ items: TimelineRow[] }>('getVesselTimeline', { params: { imoNumber } });
    return timelinePage({ viewer, imoNumber, rows: items });
  });
  page('/today', async (look) => todayPage({ viewer: look.viewer, waiting: await waitingFor(look), now: look.now }));
  page('/reports', reports);
  page('/findings/:id/proofs/:fileId', ({ ask, params }) => ask<FastifyReply>('openProof', { params }));
  casePages(page);
  findingPages(page);
  registerPages(page, context);
  organisationPages(page, context);
  outlookPages(page);
  fileForms(server, context);
  evidenceForms(server, context);
  page('/access', (look) => access(context, look));
  page('/access/log', async ({ viewer, ask, query }) => {
    const { items, next } = await ask<{ items: LookLine[]; next: string | null }>('listAccessLog', {
      query: { after: query['after'] },
    });
    return logPage({ viewer, looks: items, next });
  });
  page('/requests', async ({ viewer, ask }) =>
    requestsPage({ viewer, requests: (await ask<{ items: RequestLine[] }>('listAccessRequests')).items }),
  );
  page('/keys', async ({ viewer, ask, asker: { actor } }) =>
    keysPage({
      viewer,
      keys: (await ask<{ items: KeyLine[] }>('listApiClients')).items,
      roles: actor.kind === null || actor.kind === 'body' ? [] : rolesOf[actor.kind],
      scopes,
    }),
  );
  page('/claims', async ({ viewer, ask, asker }) =>
    claimsPage({
      viewer,
      claims: (await ask<{ items: ClaimLine[] }>('listClaims')).items,
      mayClaim: mayEver(asker.actor, 'vessel:claim'),
      mayDecide: mayEver(asker.actor, 'vessel:decide-claim'),
      types: shipTypes.map(({ id, title }) => [id, title] as const),
    }),
  );
  page('/disputes', async ({ viewer, ask }) =>
    disputesPage({ viewer, disputes: (await ask<{ items: DisputeLine[] }>('listDisputes')).items }),
  );
  page('/emergency-access', async ({ viewer, ask, asker }) =>
    emergencyPage({
      viewer,
      lines: (await ask<{ items: GlassLine[] }>('listBreakGlass')).items,
      mayDecide: mayEver(asker.actor, 'access:decide-break-glass'),
    }),
  );
  if (context.isDemo) demoPages(server, context, page);
}

interface Showing {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly draw: Page;
  readonly isForEverybody: boolean;
}

async function show(context: DeskContext, { request, reply, draw, isForEverybody }: Showing): Promise<FastifyReply> {
  const asker = await context.authenticate(request);
  const viewer = viewerOf(asker);
  if (asker.session?.waitsFor && !request.url.startsWith('/sign-in')) return reply.redirect('/sign-in/code', 303);
  if (!isForEverybody && viewer === null)
    return reply.redirect(`/sign-in?then=${encodeURIComponent(request.url)}`, 303);
  const html = (text: string): FastifyReply =>
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(text);
  try {
    const drawn = await draw({
      asker,
      viewer,
      now: context.clock().toISOString(),
      query: request.query as Record<string, string | undefined>,
      params: request.params as Record<string, string>,
      ask: <T>(id: OperationId, given = {}) => context.perform(id, given, request, reply) as Promise<T>,
      reply,
    });
    return typeof drawn === 'string' ? await html(drawn) : drawn;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    if (error.code === 'too-many-requests' || error.code === 'look-quota-used') {
      void reply.code(429);
      return html(errorPage(error.code === 'look-quota-used' ? 'quota-used' : 'too-many', undefined, { viewer }));
    }
    void reply.code(error.code === 'not-allowed' ? 403 : 404);
    return html(errorPage(error.code === 'not-allowed' ? 'not-allowed' : 'not-found', error.facts.detail, { viewer }));
  }
}

async function vessels({ databases }: DeskContext, { asker, viewer, query, ask, now, reply }: Look) {
  const filter = filterOf(query);
  const number = filter.q?.replace(/^\s*imo\s*/i, '').trim() ?? '';
  if (isValidImoNumber(number)) return reply.redirect(vesselUrl(number), 303);
  const [list, facets] = await Promise.all([
    ask<Parameters<typeof vesselsPage>[0]['list']>('listVessels', { query: filter }),
    asActor(databases.app, asker.actor, vesselFacets, now),
  ]);
  return vesselsPage({ viewer, filter, list, facets });
}

async function vessel({ viewer, asker, params, query, ask, now, reply }: Look) {
  const imoNumber = params['imoNumber'] ?? '';
  const digits = imoNumber.replace(/^imo\s*/i, '');
  if (digits !== imoNumber && isValidImoNumber(digits)) return reply.redirect(vesselUrl(digits), 301);
  void reply.code(404);
  if (!isValidImoNumber(imoNumber)) return errorPage('wrong-number', imoNumber.slice(0, 30), { viewer });
  const at = query['at'] !== undefined && isDay(query['at']) ? query['at'] : undefined;
  const mayAsk = mayEver(asker.actor, 'access:request');
  try {
    const seen = await ask<SeenVesselShape>('getVesselProfile', { params: { imoNumber }, query: { at } });
    void reply.code(200);
    return vesselPage({
      viewer,
      vessel: seen,
      today: now.slice(0, 10),
      mayAsk,
      hasRecord: seen.tier === 4 && mayEver(asker.actor, 'vessel:read-record'),
      mayCorrect: mayEver(asker.actor, 'vessel:ask-correction'),
      hasBoard: seen.tier >= 3 && mayEver(asker.actor, 'finding:list'),
      maySuppose: seen.tier === 4 && seen.asOf === now.slice(0, 10) && mayEver(asker.actor, 'vessel:what-if'),
      mayExport: mayEver(asker.actor, 'vessel:export'),
    });
  } catch (error) {
    if (!(error instanceof ProblemError) || error.code !== 'vessel-not-found') throw error;
    return errorPage('no-vessel', `IMO ${imoNumber}`, { viewer, more: mayAsk ? askSection(imoNumber) : null });
  }
}

async function reports({ viewer, query, ask, now }: Look) {
  const status = /^[a-z-]{1,40}$/.test(query['status'] ?? '') ? (query['status'] ?? '') : '';
  const { items, next } = await ask<{ items: ReportRows; next: string | null }>('listReports', {
    query: { ...(status ? { status } : {}), ...(query['after'] ? { after: query['after'] } : {}) },
  });
  return reportsPage({ viewer, rows: items, next, status, now });
}

async function access({ databases }: DeskContext, { viewer, asker, ask, now }: Look) {
  const [readers, grants, requests, recipients, own] = await Promise.all([
    ask<{ items: ReaderLine[] }>('listReaders'),
    ask<{ items: GrantLine[] }>('listGrants'),
    ask<{ items: RequestLine[] }>('listAccessRequests'),
    ask<{ items: { id: string; name: string; class: string }[] }>('listRecipients'),
    asActor(
      databases.app,
      asker.actor,
      (transaction) =>
        transaction
          .selectFrom('vessel')
          .select(['imo_number as imoNumber', 'name'])
          .where('company_id', '=', asker.actor.organisationId)
          .orderBy('name')
          .limit(2000)
          .execute(),
      now,
    ),
  ]);
  return accessPage({
    viewer,
    readers: readers.items,
    grants: grants.items,
    requests: requests.items,
    recipients: recipients.items,
    vessels: own,
    mayGrant: mayEver(asker.actor, 'access:grant'),
  });
}
