// Gathers what waits for a person in the role they act in, oldest deadline first.
import type { OperationId } from '@plimsoll/contract';
import { reportStatusWords, type Actor, type ReportStatus } from '@plimsoll/registry';
import { reportUrl } from '../urls.ts';
import { findingsUrl } from './finding-filter.ts';
import type { ApplicationLine, TakeOverLine } from './applications-page.tsx';
import type { ClaimLine } from './claims-page.tsx';
import type { DisputeLine, GlassLine } from './small-pages.tsx';
import type { ReportRows } from './report-pages.tsx';
import type { RequestLine } from './request-pages.tsx';
import type { Waiting } from './today-page.tsx';
import { mayEver } from './viewer.ts';

interface Look {
  readonly asker: { readonly actor: Actor };
  readonly ask: <T>(id: OperationId, given?: { query?: unknown }) => Promise<T>;
}

export async function waitingFor({ asker: { actor }, ask }: Look): Promise<Waiting[]> {
  const found = await Promise.all([
    reports(actor, ask),
    requests(actor, ask),
    disputes(actor, ask),
    emergencies(actor, ask),
    claims(actor, ask),
    applications(actor, ask),
    takeOvers(actor, ask),
    findings(actor, ask),
  ]);
  return found.flat().toSorted((a, b) => ((a.dueAt ?? '9999') < (b.dueAt ?? '9999') ? -1 : 1));
}

/** The states that wait for each kind of organisation. */
const statusesOf = (kind: Actor['kind']): string =>
  Object.entries(reportStatusWords)
    .filter(([, { waitsFor }]) => waitsFor !== null && waitsFor === kind)
    .map(([status]) => status)
    .join(',');

async function reports(actor: Actor, ask: Look['ask']): Promise<Waiting[]> {
  const isForBody = actor.kind === 'body' && actor.role !== 'moderator';
  if (!mayEver(actor, 'report:list') || isForBody || statusesOf(actor.kind) === '') return [];
  const { items } = await ask<{ items: ReportRows }>('listReports', {
    query: { status: statusesOf(actor.kind), limit: 100 },
  });
  return items.map((row) => ({
    href: reportUrl(row.id, row.revision),
    text: `${row.vesselName}: ${reportStatusWords[row.status as ReportStatus].title.toLowerCase()}${row.moderator ? ` by ${row.moderator}` : ''}`,
    dueAt: row.dueAt,
  }));
}

async function requests(actor: Actor, ask: Look['ask']): Promise<Waiting[]> {
  if (!mayEver(actor, 'access:decide-request')) return [];
  const { items } = await ask<{ items: RequestLine[] }>('listAccessRequests', { query: { status: 'asked' } });
  return items.map((one) => ({
    href: '/access',
    text: `${one.recipient} asks to see ${one.vesselName ?? one.imoNumber}`,
    dueAt: one.lapsesAt,
  }));
}

async function disputes(actor: Actor, ask: Look['ask']): Promise<Waiting[]> {
  if (!mayEver(actor, 'dispute:decide')) return [];
  const { items } = await ask<{ items: DisputeLine[] }>('listDisputes');
  return items.map((one) => ({
    href: '/disputes',
    text: `Dispute of finding ${one.findingId}, IMO ${one.imoNumber}`,
    dueAt: null,
  }));
}

async function emergencies(actor: Actor, ask: Look['ask']): Promise<Waiting[]> {
  if (!mayEver(actor, 'access:decide-break-glass')) return [];
  const { items } = await ask<{ items: GlassLine[] }>('listBreakGlass');
  return items
    .filter(({ isApproved }) => isApproved === null)
    .map((one) => ({
      href: '/emergency-access',
      text: `${one.recipient} asks for emergency access to IMO ${one.imoNumber}`,
      dueAt: one.askedAt,
    }));
}

/** Owners in a company see what is overdue, moderators what waits to be verified; each as one line, counted without a look. */
async function findings(actor: Actor, ask: Look['ask']): Promise<Waiting[]> {
  const [waiting, filter, words] = mayEver(actor, 'finding:change')
    ? (['overdue', { due: 'overdue' }, 'overdue'] as const)
    : mayEver(actor, 'finding:verify-compensation')
      ? (['claimed', { status: 'claimed' }, 'waiting for a compensation to be verified'] as const)
      : [null, null, ''];
  if (waiting === null) return [];
  const { count } = await ask<{ count: number }>('countFindings', { query: { waiting } });
  if (count === 0) return [];
  return [
    {
      href: findingsUrl(filter),
      text: `${count} ${count === 1 ? 'finding is' : 'findings are'} ${words}`,
      dueAt: null,
    },
  ];
}

async function claims(actor: Actor, ask: Look['ask']): Promise<Waiting[]> {
  if (!mayEver(actor, 'vessel:decide-claim')) return [];
  const { items } = await ask<{ items: ClaimLine[] }>('listClaims');
  return items
    .filter(({ status }) => status === 'submitted')
    .map((one) => ({ href: '/claims', text: `${one.company} claims ${one.vesselName}`, dueAt: null }));
}

async function applications(actor: Actor, ask: Look['ask']): Promise<Waiting[]> {
  if (!mayEver(actor, 'organisation:decide-application')) return [];
  const { items } = await ask<{ items: ApplicationLine[] }>('listApplications');
  return items
    .filter(({ status }) => status === 'submitted')
    .map((one) => ({ href: `/applications#${one.id}`, text: `${one.organisationName} applies to join`, dueAt: null }));
}

async function takeOvers(actor: Actor, ask: Look['ask']): Promise<Waiting[]> {
  if (!mayEver(actor, 'organisation:take-over')) return [];
  const { items } = await ask<{ items: TakeOverLine[] }>('listTakeOvers');
  return items
    .filter(({ status }) => status === 'asked')
    .map((one) => ({
      href: `/applications#${one.id}`,
      text: `${one.askedBy} asks to take over ${one.organisationName}`,
      dueAt: one.grantableFrom,
    }));
}
