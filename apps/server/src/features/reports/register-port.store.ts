// Gathers what the register knows of a report’s vessel, testers and names, in a handful of queries, and answers the validator’s questions from it.
import { possibleNames } from '@plimsoll/registry';
import type { Report } from '@plimsoll/standard';
import type { PortCall, Register, VesselOnDate } from '@plimsoll/validator';
import { sql } from 'kysely';
import type { Databases } from '../../database/connection.ts';

type Worker = Databases['worker'];

export interface Asked {
  readonly report: Report;
  readonly supplierId: string;
  /**
   * A supplier is told nothing of other suppliers’ ships: names and days aboard come from its own reports. A moderator’s
   * result rests on all of them.
   */
  readonly reader: 'supplier' | 'moderator';
}

/** Most rows that one question brings. */
const MOST = 2000;
/** Days before and after the work aboard in which other work could be too near. */
const NEAR_DAYS = 7;

/** Certificates of people, accreditations of suppliers and their ties are not held yet: rules that ask them are not run. */
const holds: NonNullable<Register['holds']> = new Set(['vessels', 'portCalls', 'names', 'work']);

export async function registerFor(worker: Worker, asked: Asked): Promise<Register> {
  const { imoNumber } = asked.report.vessel;
  const period = periodOf(asked.report);
  const [vessel, calls, names, work] = await Promise.all([
    vesselHistory(worker, imoNumber),
    portCalls(worker, imoNumber, period),
    namesOfOthers(worker, asked),
    workElsewhere(worker, asked, period),
  ]);
  return {
    holds,
    vessel: (number, date) => (number === imoNumber ? vessel(date.slice(0, 10)) : null),
    portCalls: () => calls,
    otherNames: () => names,
    otherWork: (registerId) => work.filter((one) => one.registerId === registerId),
    practitioner: () => ({ status: 'unknown', domains: [], highestClass: 'S0', keys: [] }),
    supplier: () => ({ status: 'unknown', domains: [], independence: null }),
    ties: () => [],
  };
}

interface Period {
  readonly from: string;
  readonly until: string;
}

function periodOf({ executions, issuedAt }: Report): Period {
  const starts = executions.flatMap(({ start }) => start ?? []).sort();
  const ends = executions.flatMap(({ end }) => end ?? []).sort();
  return { from: starts[0] ?? issuedAt, until: ends.at(-1) ?? issuedAt };
}

const plusDays = (moment: string, days: number): Date => new Date(Date.parse(moment) + days * 86_400_000);

async function vesselHistory(worker: Worker, imoNumber: string): Promise<(day: string) => VesselOnDate | null> {
  const row = await worker
    .selectFrom('vessel')
    .select(['name', 'flag', 'type'])
    .where('imo_number', '=', imoNumber)
    .where('merged_into', 'is', null)
    .executeTakeFirst();
  if (!row) return () => null;
  const facts = await worker
    .selectFrom('vessel_fact')
    .select(['kind', 'value', 'since', 'until'])
    .where('imo_number', '=', imoNumber)
    .where('kind', 'in', ['name', 'flag', 'type'])
    .orderBy('since')
    .limit(MOST)
    .execute();
  const managers = await worker
    .selectFrom('vessel_manager as m')
    .innerJoin('organisation as o', 'o.id', 'm.company_id')
    .select(['o.company_imo_number', 'o.name', 'm.since', 'm.until'])
    .where('m.imo_number', '=', imoNumber)
    .orderBy('m.since')
    .limit(MOST)
    .execute();
  return (day) => {
    /** What was so on the day; before the first entry, what is known first. */
    const fact = (kind: string, now: string): string => {
      const ofKind = facts.filter((one) => one.kind === kind);
      return (ofKind.findLast(({ since }) => since <= day) ?? ofKind[0])?.value ?? now;
    };
    const manager = managers.findLast(({ since, until }) => since <= day && (until === null || day <= until));
    return {
      name: fact('name', row.name),
      flag: fact('flag', row.flag),
      type: fact('type', row.type),
      manager: manager ? (manager.company_imo_number ?? manager.name) : null,
    };
  };
}

async function portCalls(worker: Worker, imoNumber: string, { from, until }: Period): Promise<PortCall[]> {
  const rows = await worker
    .selectFrom('port_call')
    .select(['port', 'from_at', 'until_at'])
    .where('imo_number', '=', imoNumber)
    .where('from_at', '<=', new Date(until))
    .where('until_at', '>=', new Date(from))
    .limit(MOST)
    .execute();
  return rows.map((one) => ({
    locode: one.port,
    from: one.from_at.toISOString(),
    until: one.until_at.toISOString(),
    state: null,
  }));
}

/** Names of two words and more refuse a submission, where nobody could answer; a name of one word is left to the moderator. */
async function namesOfOthers(worker: Worker, { report, supplierId, reader }: Asked): Promise<string[]> {
  const { imoNumber, name } = report.vessel;
  if (reader === 'supplier') {
    const rows = await worker
      .selectFrom('report as r')
      .leftJoin('organisation as c', 'c.id', 'r.company_id')
      .select(['r.vessel_name', 'c.name as company'])
      .distinct()
      .where('r.supplier_id', '=', supplierId)
      .where('r.imo_number', '<>', imoNumber)
      .limit(MOST)
      .execute();
    return namesIn(rows.flatMap((row) => [row.vessel_name, row.company])).filter((one) => /\s/.test(one));
  }
  const candidates = possibleNames(report);
  if (candidates.length === 0) return [];
  const ships = await worker
    .selectFrom('vessel')
    .select('name')
    .where(sql<boolean>`lower(name) = any(${candidates}::text[])`)
    .where('imo_number', '<>', imoNumber)
    .limit(MOST)
    .execute();
  const companies = await worker
    .selectFrom('organisation')
    .select('name')
    .where('kind', '=', 'company')
    .where(sql<boolean>`lower(name) = any(${candidates}::text[])`)
    .limit(MOST)
    .execute();
  return namesIn([...ships, ...companies].map((one) => one.name)).filter((one) => one !== name);
}

const namesIn = (names: readonly (string | null)[]): string[] => [
  ...new Set(names.filter((one): one is string => one !== null)),
];

type Work = ReturnType<Register['otherWork']>[number] & { readonly registerId: string };

async function workElsewhere(
  worker: Worker,
  { report, supplierId, reader }: Asked,
  { from, until }: Period,
): Promise<Work[]> {
  const people = report.team.map(({ registerId }) => registerId);
  if (people.length === 0) return [];
  let query = worker
    .selectFrom('tester_stay as t')
    .innerJoin('report as r', (join) => join.onRef('r.id', '=', 't.report_id').onRef('r.revision', '=', 't.revision'))
    .select(['t.register_id', 't.imo_number', 't.locode', 't.start_at', 't.end_at'])
    .where('t.register_id', 'in', people)
    .where('t.imo_number', '<>', report.vessel.imoNumber)
    .where('t.start_at', '>=', plusDays(from, -NEAR_DAYS))
    .where('t.start_at', '<=', plusDays(until, NEAR_DAYS))
    .where('r.status', 'not in', ['rejected', 'withdrawn', 'superseded']);
  if (reader === 'supplier') query = query.where('r.supplier_id', '=', supplierId);
  const rows = await query.limit(MOST).execute();
  return rows.map((one) => ({
    registerId: one.register_id,
    imoNumber: one.imo_number,
    locode: one.locode,
    start: one.start_at.toISOString(),
    end: one.end_at.toISOString(),
  }));
}
