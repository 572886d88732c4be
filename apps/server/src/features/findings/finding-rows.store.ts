// Tracked findings out of the database as the actor of the transaction may see them; owner and plan stay away from recipients by row level security.
import { can, findingActions, type Actor, type CompensationClaim, type TrackedStatus } from '@plimsoll/registry';
import { sql } from 'kysely';
import type { Tx } from '../../database/connection.ts';

/** What the register keeps beside a finding; a member may be absent. */
export interface TrackingFacts {
  readonly procedures?: readonly string[];
  readonly assessedBy?: string;
  readonly acceptedUntil?: string | null;
  readonly claim?: CompensationClaim | null;
}

export const severityRank = sql<number>`array_position(array['critical','high','medium','low','info'], f.severity)`;

export function findingRows(transaction: Tx) {
  return transaction
    .selectFrom('finding as f')
    .innerJoin('vessel as v', 'v.imo_number', 'f.imo_number')
    .leftJoin('finding_tracking as t', 't.id', 'f.id')
    .select([
      'f.id',
      'f.imo_number',
      'v.name as vessel_name',
      'v.company_id',
      'f.report_id',
      'f.title',
      'f.severity',
      'f.status',
      'f.system_group',
      'f.domains',
      'f.is_dangerous',
      'f.opened_on',
      'f.due_on',
      'f.counts_from',
      'f.closed_on',
      't.owner',
      't.plan',
      't.facts',
    ]);
}

export type FindingRow = Awaited<ReturnType<ReturnType<typeof findingRows>['execute']>>[number];

export const factsOf = ({ facts }: { readonly facts: unknown }): TrackingFacts => facts ?? {};

export function shownFinding(row: FindingRow, actor: Actor) {
  const { claim, acceptedUntil } = factsOf(row);
  return {
    id: row.id,
    imoNumber: row.imo_number,
    vesselName: row.vessel_name,
    title: row.title,
    severity: row.severity,
    status: row.status,
    systemGroup: row.system_group,
    domains: row.domains,
    isDangerous: row.is_dangerous,
    openedOn: row.opened_on,
    dueOn: row.due_on,
    countsFrom: row.counts_from,
    closedOn: row.closed_on,
    owner: row.owner,
    plan: row.plan,
    acceptedUntil: acceptedUntil ?? null,
    claim: claim ? { text: claim.text, on: claim.on } : null,
    actions: actionsOf(row, actor),
  };
}

function actionsOf(row: FindingRow, actor: Actor): string[] {
  if (can(actor, 'finding:change', { companyId: row.company_id }).isAllowed)
    return [...findingActions[row.status as TrackedStatus]];
  const mayVerify = actor.role === 'moderator' && actor.scopes === null;
  return mayVerify && factsOf(row).claim ? ['verify-compensation'] : [];
}
