// Answers what an authorisation permits and records, each list read once however many executions name it.
import type { Authorisation, Role } from '@plimsoll/standard';
import { gather } from '../gather.ts';
import { instant, type Placed } from '../report-index.ts';

/** Instants are milliseconds since 1970. Maps hold the earliest, so that “before the start” is one comparison. */
export interface Permission {
  readonly procedures: ReadonlySet<string>;
  readonly systems: ReadonlySet<string>;
  readonly agreed: ReadonlyMap<Role, number>;
  /** By system. */
  readonly isolated: ReadonlyMap<string, number>;
  /** NaN when the engines were not finished with. */
  readonly finishedWithEngines: number;
  /** By system: when its second unit was proven. */
  readonly proven: ReadonlyMap<string, number>;
  /** By system and day of verification, `SYS-01 2026-04-20`; the system is `*` for any. */
  readonly backups: ReadonlyMap<string, number>;
}

const known = new WeakMap<Authorisation, Permission>();

export function permissionOf({ value }: Placed<Authorisation>): Permission {
  let permission = known.get(value);
  if (!permission) known.set(value, (permission = read(value)));
  return permission;
}

/** Whether the procedure is named; a scope letter or day that names none covers all. */
export const coversProcedure = (authorisation: Placed<Authorisation>, procedure: string): boolean =>
  (authorisation.value.kind !== 'permit' && authorisation.value.procedures.length === 0) ||
  permissionOf(authorisation).procedures.has(procedure);

function read(value: Authorisation): Permission {
  const isolation = value.isolation ?? [];
  const engines = isolation
    .filter(({ finishedWithEngines }) => finishedWithEngines)
    .map(({ at }) => ['engines', instant(at)] as const);
  return {
    procedures: new Set(value.procedures),
    systems: new Set(value.systems),
    agreed: earliest(value.authorisers.map(({ role, at }) => [role, instant(at)] as const)),
    isolated: earliest(gather(isolation, ({ systems, at }) => systems.map((id) => [id, instant(at)] as const))),
    finishedWithEngines: earliest(engines).get('engines') ?? Number.NaN,
    proven: earliest(
      (value.redundancy ?? []).flatMap(({ systems, provenAt }) =>
        systems.map((id) => [id, instant(provenAt)] as const),
      ),
    ),
    backups: earliest(
      (value.backups ?? []).flatMap(({ systems, verifiedAt }) =>
        [...systems, '*'].map((id) => [`${id} ${verifiedAt.slice(0, 10)}`, instant(verifiedAt)] as const),
      ),
    ),
  };
}

function earliest<K>(pairs: readonly (readonly [K, number])[]): ReadonlyMap<K, number> {
  const map = new Map<K, number>();
  for (const [key, time] of pairs) map.set(key, Math.min(time, map.get(key) ?? Infinity));
  return map;
}
