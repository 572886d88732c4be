// Puts the procedures into days: work ashore first, then aboard, each person one thing at a time, at uneven minutes.
import type { Domain, Execution, VesselState } from '@plimsoll/standard';
import { methodology, type Procedure, type SafetyClass } from '@plimsoll/standard/methodology';
import { addDays, addMinutes, pick } from './derive.ts';
import type { PersonDescription, ShipDescription } from './describe.ts';

export interface Slot {
  readonly procedure: Procedure;
  readonly systems: readonly string[];
  readonly state: VesselState;
  readonly condition: NonNullable<Execution['condition']>;
  readonly start: string;
  readonly end: string;
  readonly person: PersonDescription;
  readonly isAboard: boolean;
}

export interface Job {
  readonly procedure: Procedure;
  readonly systems: readonly string[];
}

const rank: Readonly<Record<SafetyClass, number>> = { S0: 0, S1: 1, S2: 2, S3: 3, S4: 4 };
const usualMinutes: Readonly<Record<SafetyClass, number>> = { S0: 34, S1: 27, S2: 52, S3: 46, S4: 64 };

/** Ashore: documents and bench work. Aboard: the rest, the more intrusive the later; trials under way on a day of their own. */
export function schedule(jobs: readonly Job[], ship: ShipDescription): Slot[] {
  const placed = jobs.map((job) => ({ job, ...placeOf(job.procedure) }));
  const ashore = placed.filter(({ state }) => state === 'O');
  const alongside = placed
    .filter(({ state }) => state === 'L')
    .sort((a, b) => rank[a.job.procedure.safetyClass] - rank[b.job.procedure.safetyClass]);
  const atSea = placed.filter(({ state }) => state === 'U');
  const first = fill(ashore, { ship, from: addDays(ship.boardedOn, -6), isAboard: false });
  const second = fill(alongside, { ship, from: ship.boardedOn, isAboard: true });
  const lastDay = second.at(-1)?.start.slice(0, 10) ?? ship.boardedOn;
  const third = fill(atSea, { ship, from: addDays(lastDay, 1), isAboard: true });
  return [...first, ...second, ...third].sort((a, b) => (a.start < b.start ? -1 : 1));
}

function placeOf(procedure: Procedure): { state: VesselState; condition: NonNullable<Execution['condition']> } {
  const trial = procedure.stateConditions?.find(({ state }) => state === 'U');
  if (trial && procedure.safetyClass === 'S4') return { state: 'U', condition: trial.condition };
  if (procedure.safetyClass === 'S0' && procedure.states.includes('O')) return { state: 'O', condition: 'normal' };
  if (procedure.states.includes('L')) return { state: 'L', condition: 'normal' };
  if (procedure.states.includes('O'))
    return { state: 'O', condition: rank[procedure.safetyClass] >= 3 ? 'bench' : 'normal' };
  return { state: procedure.states[0] ?? 'L', condition: 'normal' };
}

interface Filling {
  readonly ship: ShipDescription;
  readonly from: string;
  readonly isAboard: boolean;
}

type Placed = { readonly job: Job } & ReturnType<typeof placeOf>;

function fill(list: readonly Placed[], { ship, from, isAboard }: Filling): Slot[] {
  const free = new Map(ship.team.map(({ id }, n) => [id, opening(from, ship.key + id, n)]));
  return list.map(({ job, state, condition }) => {
    const { procedure, systems } = job;
    const person =
      soonest(
        ship.team.filter((one) => mayDo(one, procedure)),
        free,
      ) ??
      soonest(
        ship.team.filter(({ role }) => role === 'lead'),
        free,
      );
    if (!person) throw new RangeError(`nobody in the team may do ${procedure.id}`);
    const length = usualMinutes[procedure.safetyClass] + pick(`${ship.key}${procedure.id}m`, 23) - 9;
    let start = free.get(person.id) ?? '';
    if (addMinutes(start, length).slice(11, 16) > '16:50')
      start = opening(addDays(start, 1), ship.key + procedure.id, 0);
    const end = addMinutes(start, length);
    free.set(person.id, addMinutes(end, 6 + pick(`${ship.key}${procedure.id}g`, 13)));
    return { procedure, systems, state, condition, start, end, person, isAboard };
  });
}

const opening = (day: string, key: string, n: number): string =>
  addMinutes(`${day.slice(0, 10)}T07:00:00Z`, 3 + pick(`${key}o`, 17) + n * 2);

function mayDo(person: PersonDescription, procedure: Procedure): boolean {
  const domain: Domain = procedure.domain;
  return (
    person.role !== 'trainee' &&
    person.domains.includes(domain) &&
    rank[person.highestClass] >= rank[procedure.safetyClass]
  );
}

function soonest(
  people: readonly PersonDescription[],
  free: ReadonlyMap<string, string>,
): PersonDescription | undefined {
  return people.toSorted((a, b) => ((free.get(a.id) ?? '') < (free.get(b.id) ?? '') ? -1 : 1))[0];
}

/** Procedures of the methodology in the order of the catalogue. */
export const catalogue = methodology.procedures;
