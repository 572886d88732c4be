// Puts a fact into the dated history of a vessel: the fact before it ends on its first day, and what holds today is who she is.
import { flagByCode, shipTypeById } from '@plimsoll/standard/codes';
import type { Tx } from '../../database/connection.ts';
import { ProblemError } from '../../http/problem-response.ts';

export interface VesselFact {
  readonly kind: string;
  readonly value: string;
  /** YYYY-MM-DD */
  readonly since: string;
  readonly source: string;
}

const identityOf: Readonly<Record<string, (value: string) => object>> = {
  name: (name) => ({ name }),
  flag: (flag) => ({ flag }),
  type: (type) => ({ type }),
  'gross-tonnage': (text) => ({ gross_tonnage: Number(text) }),
};

/** In a transaction that may write for the body. @throws ProblemError fact-not-understood */
export async function recordFact(
  transaction: Tx,
  imoNumber: string,
  { fact, personId, now }: { fact: VesselFact; personId: string | null; now: string },
): Promise<void> {
  requireSound(fact, now);
  const { kind, value, since, source } = fact;
  const known = await transaction
    .selectFrom('vessel_fact')
    .select(['id', 'since'])
    .where('imo_number', '=', imoNumber)
    .where('kind', '=', kind)
    .orderBy('since')
    .orderBy('recorded_at')
    .forUpdate()
    .execute();
  const before = known.findLast((one) => one.since <= since);
  const next = known.find((one) => one.since > since);
  if (before) await transaction.updateTable('vessel_fact').set({ until: since }).where('id', '=', before.id).execute();
  await transaction
    .insertInto('vessel_fact')
    .values({
      imo_number: imoNumber,
      kind,
      value,
      since,
      until: next?.since ?? null,
      source,
      recorded_by: personId,
      recorded_at: now,
    })
    .execute();
  const identity = identityOf[kind];
  if (!next && identity)
    await transaction.updateTable('vessel').set(identity(value)).where('imo_number', '=', imoNumber).execute();
}

/** A real day that is not to come. @throws ProblemError fact-not-understood */
export function requirePastDay(day: string, now: string): void {
  const time = Date.parse(`${day}T00:00:00Z`);
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  if (!isDay || day > now.slice(0, 10))
    throw new ProblemError('fact-not-understood', { detail: `${day} is no day up to today.` });
}

function requireSound({ kind, value, since }: VesselFact, now: string): void {
  requirePastDay(since, now);
  const sound: Readonly<Record<string, boolean>> = {
    flag: flagByCode(value) !== undefined,
    type: shipTypeById(value) !== undefined,
    'gross-tonnage': /^[1-9]\d{0,5}$/.test(value) && Number(value) <= 400_000,
  };
  if (sound[kind] === false)
    throw new ProblemError('fact-not-understood', { detail: `${value} is no ${kind.replace('-', ' ')} that we know.` });
}
