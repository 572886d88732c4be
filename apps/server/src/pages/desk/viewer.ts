// Who looks at a page, and the entries of the navigation that their role has use for.
import { can, roleTitles, type Action, type Actor } from '@plimsoll/registry';
import type { Asker } from '../../http/authenticate.ts';
import type { Viewer } from '../frame.tsx';

const entries: readonly {
  readonly id: string;
  readonly href: string;
  readonly text: string;
  readonly for: Action | null;
}[] = [
  { id: 'today', href: '/today', text: 'Today', for: null },
  { id: 'vessels', href: '/vessels', text: 'Vessels', for: 'vessel:list' },
  { id: 'fleets', href: '/fleets', text: 'Fleets', for: 'fleet:read' },
  { id: 'reports', href: '/reports', text: 'Reports', for: 'report:list' },
  { id: 'findings', href: '/findings', text: 'Findings', for: 'finding:list' },
  { id: 'check', href: '/check', text: 'Check a report', for: 'report:submit' },
  { id: 'disputes', href: '/disputes', text: 'Disputes', for: 'dispute:decide' },
  { id: 'access', href: '/access', text: 'Access', for: 'access:list-readers' },
  { id: 'requests', href: '/requests', text: 'Requests', for: 'access:request' },
  { id: 'emergency', href: '/emergency-access', text: 'Emergency access', for: 'access:decide-break-glass' },
  { id: 'claims', href: '/claims', text: 'Claims', for: 'vessel:list-claims' },
  { id: 'record-changes', href: '/record-changes', text: 'Merges', for: 'vessel:list-record-changes' },
  { id: 'corrections', href: '/corrections', text: 'Corrections', for: 'vessel:list-corrections' },
  { id: 'keys', href: '/keys', text: 'Keys', for: 'api-client:list' },
  { id: 'provider', href: '/provider', text: 'Identity provider', for: 'organisation:read-provider' },
  { id: 'log', href: '/access/log', text: 'Looks', for: 'access:read-log' },
  { id: 'applications', href: '/applications', text: 'Applications', for: 'organisation:list-applications' },
  { id: 'organisation', href: '/organisation', text: 'Organisation', for: 'organisation:read-own' },
];

/** null when nobody is signed in. */
export function viewerOf({ actor }: Pick<Asker, 'actor'>): Viewer | null {
  if (actor.personId === null) return null;
  return {
    name: actor.name,
    role: actor.role === null ? 'no role' : roleTitles[actor.role],
    links: entries.filter((entry) => entry.for === null || mayEver(actor, entry.for)),
  };
}

export function mayEver(actor: Actor, action: Action): boolean {
  const answer = can(actor, action);
  return answer.isAllowed || answer.because === 'step-up-needed';
}
