// What happened in a case of the demonstration before now, by whom: the steps that lead to its state, in their order.
import { later, type Actor, type EventType } from '@plimsoll/registry';

export type Doer = Pick<Actor, 'personId' | 'organisationId' | 'role'>;

export interface CaseStep {
  readonly type: EventType;
  readonly at: string;
  /** null: the register by itself. */
  readonly by: Doer | null;
  readonly reason?: string;
}

export interface CaseParties {
  readonly lead: Doer;
  readonly supplierAdmin: Doer;
  readonly moderator: Doer;
}

export interface CaseFacts {
  readonly status: string;
  readonly submittedAt: string;
  /** When the deadline that runs now began; absent where none runs. */
  readonly decidedAt?: string;
  readonly points: number;
  readonly reason?: string;
}

/** A report that was taken is taken on the day after it came in; points are made a day later. */
export function caseSteps(
  { status, submittedAt, decidedAt, points, reason }: CaseFacts,
  { lead, supplierAdmin, moderator }: CaseParties,
): CaseStep[] {
  const submitted: CaseStep = { type: 'report:submitted', at: submittedAt, by: lead };
  if (status === 'submitted') return [submitted];
  const taken: CaseStep = { type: 'report:taken', at: later(submittedAt, 1), by: moderator };
  const made = Array.from({ length: points }, (): CaseStep => ({
    type: 'report:point-added',
    at: later(submittedAt, 2),
    by: moderator,
  }));
  const last = endings[status];
  if (!last) return [submitted, taken, ...made];
  const ending: CaseStep = {
    type: last.type,
    at: decidedAt ?? later(submittedAt, last.afterDays),
    by: last.by === 'supplier' ? supplierAdmin : moderator,
    ...(reason === undefined ? {} : { reason }),
  };
  return [submitted, taken, ...made, ending];
}

const endings: Readonly<Record<string, { type: EventType; afterDays: number; by: 'moderator' | 'supplier' }>> = {
  returned: { type: 'report:returned', afterDays: 2, by: 'moderator' },
  'with-company': { type: 'report:accepted', afterDays: 4, by: 'moderator' },
  rejected: { type: 'report:rejected', afterDays: 6, by: 'moderator' },
  withdrawn: { type: 'report:withdrawn', afterDays: 9, by: 'supplier' },
};
