// The permissions to test: the company’s scope letter, the Master’s word for each day, and a permit for each test from class S3 up.
import { partDigest } from '@plimsoll/proofs';
import type { Authorisation, Role, System } from '@plimsoll/standard';
import { addDays, addMinutes, numbered } from './derive.ts';
import type { ShipDescription } from './describe.ts';
import type { Slot } from './schedule.ts';

export interface Permissions {
  readonly authorisations: Authorisation[];
  idsFor(slot: Slot): string[];
}

export const isNewbuild = ({ vessel }: ShipDescription): boolean => (vessel.contractedOn ?? '') >= '2024-07-01';
const isActive = ({ procedure }: Slot): boolean => procedure.safetyClass === 'S3' || procedure.safetyClass === 'S4';

export function permissionsFor(slots: readonly Slot[], ship: ShipDescription, systems: readonly System[]): Permissions {
  const first = slots[0]?.start ?? '';
  const last = slots.at(-1)?.end ?? '';
  const scope = scopeLetter(ship, { first, last });
  const days = [...new Set(slots.filter(({ isAboard }) => isAboard).map(({ start }) => start.slice(0, 10)))].map(
    (day, n) => dayOf(day, n, slots),
  );
  const permits = slots.filter(isActive).map((slot, n) => ({ slot, permit: permitFor(slot, { n, ship, systems }) }));
  return {
    authorisations: [scope, ...days.map(({ authorisation }) => authorisation), ...permits.map(({ permit }) => permit)],
    idsFor: (slot) => [
      scope.id,
      ...(slot.isAboard && slot.procedure.safetyClass !== 'S0'
        ? days.filter(({ day }) => slot.start.startsWith(day)).map(({ authorisation }) => authorisation.id)
        : []),
      ...permits.filter((one) => one.slot === slot).map(({ permit }) => permit.id),
    ],
  };
}

function scopeLetter(ship: ShipDescription, { first, last }: { first: string; last: string }): Authorisation {
  const roles: Role[] = ['DPA', 'TS', 'IT', 'CSO', 'ISP', 'TRM', 'CLS'];
  const signed = `${addDays(first, -4)}T10:12:00Z`;
  return {
    id: 'AUT-00',
    kind: 'scope-letter',
    procedures: [],
    systems: [],
    window: { start: `${addDays(first, -1)}T00:00:00Z`, end: `${addDays(last, 1)}T00:00:00Z` },
    vesselStates: ['U', 'A', 'L', 'D', 'O'],
    grantedAt: signed,
    authorisers: roles.map((role, n) => ({
      role,
      at: addMinutes(signed, -n * 37),
      reference: role === 'DPA' ? `Scope letter ${ship.key.toUpperCase()}` : `Mail of ${signed.slice(0, 10)}`,
    })),
    withdrawals: [],
  };
}

function dayOf(day: string, n: number, slots: readonly Slot[]): { day: string; authorisation: Authorisation } {
  const states = [
    ...new Set(slots.filter(({ start, isAboard }) => isAboard && start.startsWith(day)).map(({ state }) => state)),
  ];
  const roles: Role[] = ['M', 'CE', 'SSO'];
  return {
    day,
    authorisation: {
      id: numbered('DAY-', n + 1, 2),
      kind: 'day',
      procedures: [],
      systems: [],
      window: { start: `${day}T06:30:00Z`, end: `${day}T18:30:00Z` },
      vesselStates: states,
      grantedAt: `${day}T06:24:00Z`,
      authorisers: roles.map((role, k) => ({
        role,
        at: `${day}T06:2${3 - k}:00Z`,
        reference: `Briefing record ${day}`,
      })),
      withdrawals: [],
    },
  };
}

function permitFor(
  slot: Slot,
  { n, ship, systems }: { n: number; ship: ShipDescription; systems: readonly System[] },
): Authorisation {
  const { procedure, start } = slot;
  const own = systems.filter(({ id }) => slot.systems.includes(id));
  const ids = own.map(({ id }) => id);
  const needs = new Set(
    procedure.prerequisites.length > 0 ? procedure.prerequisites : (procedure.alternativePrerequisites?.[0] ?? []),
  );
  const isCritical = own.some(({ category, zone }) => category !== 'I' && !['Z7', 'Z8', 'Z9'].includes(zone));
  const roles = rolesFor(slot, ship);
  const granted = addMinutes(start, -21);
  const bare: Authorisation = {
    id: numbered('PTW-', n + 1, 2),
    kind: 'permit',
    procedures: [procedure.id],
    systems: ids,
    window: { start: addMinutes(start, -10), end: addMinutes(slot.end, 25) },
    vesselStates: [slot.state],
    grantedAt: granted,
    authorisers: roles.map((role, k) => ({
      role,
      at: addMinutes(granted, -2 - 3 * k),
      reference: role === 'OEM' ? `No-objection ${procedure.id}` : `Permit form ${numbered('', n + 1, 2)}`,
      ...(role === 'OEM' ? { versions: own.flatMap(({ versions }) => versions.map(({ version }) => version)) } : {}),
    })),
    abortCriteria: [
      own.length > 0
        ? `Any alarm on ${own[0]?.name ?? 'the system'} that the crew did not expect`
        : 'Any person says so',
      'The Master or the officer in charge calls the stop word',
    ],
    stopWord: 'ANCHOR',
    withdrawals: [],
    ...(needs.has('P4') && ids.length > 0
      ? { backups: [{ systems: ids, verifiedAt: addMinutes(start, -34), medium: 'Sealed drive in the ship’s safe' }] }
      : {}),
    ...(isCritical || needs.has('P5')
      ? { redundancy: [{ systems: ids, unit: secondUnit(own), provenAt: addMinutes(start, -27) }] }
      : {}),
    ...(isCritical
      ? {
          isolation: [
            {
              systems: ids,
              how: 'Taken out of service, unplugged from the switch and tagged',
              at: addMinutes(start, -15),
              finishedWithEngines: slot.state === 'L',
            },
          ],
        }
      : {}),
    ...(needs.has('P9')
      ? { manualControl: [{ systems: ids, station: 'Local stand', mannedAt: addMinutes(start, -12) }] }
      : {}),
    ...(needs.has('P12')
      ? {
          radio: {
            licence: 'Not needed: nothing is radiated',
            cabling: 'Cabled through an attenuator, antenna port terminated',
          },
        }
      : {}),
  };
  return {
    ...bare,
    signature: {
      role: 'M',
      at: granted,
      method: 'electronic',
      reference: `${bare.id} ${start.slice(0, 10)}`,
      coversSha256: partDigest(bare),
    },
  };
}

function rolesFor({ procedure, isAboard }: Slot, ship: ShipDescription): Role[] {
  const conditional = (procedure.conditionalAuthorisers ?? [])
    .filter(({ when }) => when === 'newbuild' && isNewbuild(ship))
    .map(({ role }) => role);
  const needs = [...procedure.prerequisites, ...(procedure.alternativePrerequisites?.[0] ?? [])];
  const implied: Role[] = [
    ...(needs.includes('P6') ? ['OEM' as const] : []),
    ...(needs.includes('P7') ? ['CLS' as const] : []),
    ...(needs.includes('P18') ? ['ISP' as const] : []),
  ];
  return [
    ...new Set<Role>([
      ...(isAboard ? ['M' as const] : []),
      'DPA',
      ...procedure.authorisers,
      ...conditional,
      ...implied,
    ]),
  ];
}

const secondUnit = (own: readonly System[]): string =>
  own.some(({ redundantWith }) => redundantWith)
    ? 'The second unit of the pair'
    : 'Stand-by in local control, recording or lookout in its place';
