// Describes one assessment of an invented ship: what is found anew, what is found again and what is mended.
import { reportDigest } from '@plimsoll/proofs';
import type { Domain, Finding, Report } from '@plimsoll/standard';
import { methodology } from '@plimsoll/standard/methodology';
import { pick, pickOf } from '../builder/derive.ts';
import type { NoteDescription, SettledDescription, ShipDescription, WeaknessDescription } from '../builder/describe.ts';
import { fleetObservations } from '../library/fleet-observations.ts';
import { notes } from '../library/notes.ts';
import { filled, fitted } from '../library/weakness-template.ts';
import { allWeaknesses } from '../library/weaknesses.ts';
import type { InventedShip } from './invent-ship.ts';
import { ports, suppliers } from './names.ts';
import type { Random } from './random.ts';
import { limitations, mended, notTested, summaryFor } from './wording.ts';

export interface Occasion {
  readonly n: number;
  readonly boardedOn: string;
  readonly earlier: Report | undefined;
  readonly random: Random;
}

export function describeAssessment(ship: InventedShip, { n, boardedOn, earlier, random }: Occasion): ShipDescription {
  const key = `${ship.key}-${n + 1}`;
  const { locode, berth, office } = random.oneOf(ports);
  const [registerId, supplierName] = random.oneOf(suppliers);
  const carried = earlier
    ? follow(earlier, ship, { key, random })
    : { settled: [], again: [], answered: new Set<string>() };
  const untested = notTested(ship, key, random);
  const fresh = allWeaknesses
    .filter(({ systems }) => systems.length === 0 || systems.some((code) => ship.codes.has(code)))
    .filter(({ procedure }) => !carried.answered.has(procedure) && !(procedure in untested))
    .filter(() => random.chance(ship.neglect * (earlier ? 0.22 : 0.62)))
    .map((template) => fitted(template, { ship: ship.vessel.name, key, systems: ship.systems }));
  const weaknesses = [...carried.again, ...fresh];
  return {
    key,
    vessel: ship.vessel,
    company: ship.company,
    supplier: { registerId, name: supplierName },
    profile: ship.kind.profile,
    kind: n === 0 ? 'initial' : random.chance(0.5) ? 'follow-up' : 'periodic',
    team: teamOf(random),
    basis: pickOf(`${key}b`, bases),
    commissionedBy: pickOf(`${key}c`, ['company', 'company', 'company', 'owner', 'charterer', 'insurer'] as const),
    independenceType: random.chance(0.85) ? 'A' : 'C',
    boardedOn,
    locode,
    berth,
    office,
    systems: ship.systems,
    notTested: without(untested, carried.answered),
    omitted: ['NAV-07', 'PNT-04', 'PHY-04', 'HUM-04', 'MED-06'],
    weaknesses,
    settled: carried.settled,
    notes: notesFor({ key, random, weaknesses, untested }),
    observations: observationsFor(key),
    limitations: limitations(key),
    ...(earlier
      ? {
          previousReport: { id: earlier.id, revision: earlier.revision, sha256: reportDigest(earlier) },
          previousSystems: earlier.systems,
          previousExecutions: earlier.executions,
        }
      : {}),
    summary: summaryFor(ship.vessel.name, key, weaknesses),
  };
}

const bases = [
  'Verification of the safety management system',
  'Renewal of hull and machinery cover',
  'Wish of the charterer',
  'Yearly check by the company',
  'Change of manager',
] as const;

const domains: readonly Domain[] = methodology.domains.map(({ id }) => id);

function teamOf(random: Random): ShipDescription['team'] {
  const [lead, tester] = [random.between(1000, 9999), random.between(1000, 9999)];
  return [
    { id: 'P1', registerId: `P-1${lead}`, role: 'lead', certificate: `C-${lead}-9QXD`, domains, highestClass: 'S4' },
    {
      id: 'P2',
      registerId: `P-2${tester}`,
      role: 'tester',
      certificate: `C-${tester}-7K3M`,
      domains,
      highestClass: 'S3',
    },
  ];
}

interface Carried {
  readonly settled: SettledDescription[];
  readonly again: WeaknessDescription[];
  /** Procedures of the findings of the last report. */
  readonly answered: ReadonlySet<string>;
}

/** Two thirds of the open findings were mended and pass now; the rest is found again. */
function follow(earlier: Report, ship: InventedShip, { key, random }: { key: string; random: Random }): Carried {
  const settled: SettledDescription[] = [];
  const again: WeaknessDescription[] = [];
  const answered = new Set<string>();
  const procedureOf = (finding: Finding): string =>
    earlier.executions.find(({ id }) => finding.executions.includes(id))?.procedure ?? '';
  for (const from of earlier.findings.filter(({ kind, state }) => kind === 'weakness' && state !== 'closed')) {
    const procedure = procedureOf(from);
    const template = allWeaknesses.find((one) => one.procedure === procedure);
    answered.add(procedure);
    if (template && !random.chance(0.66))
      again.push({
        ...fitted(template, { ship: ship.vessel.name, key, systems: ship.systems }),
        previous: { report: earlier.id, finding: from.id },
      });
    else settled.push({ previousId: from.id, from, as: 'closed', text: pickOf(`${key}${from.id}`, mended) });
  }
  return { settled, again, answered };
}

function without<T>(table: Readonly<Record<string, T>>, left: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(table).filter(([id]) => !left.has(id)));
}

function notesFor({
  key,
  random,
  weaknesses,
  untested,
}: {
  key: string;
  random: Random;
  weaknesses: readonly WeaknessDescription[];
  untested: object;
}): NoteDescription[] {
  const weak = new Set(weaknesses.map(({ procedure }) => procedure));
  return notes
    .filter(({ procedure }) => !weak.has(procedure) && !(procedure in untested) && random.chance(0.13))
    .map((note) => {
      const values = new Map<string, string>();
      const fill = (text: string): string => filled(text, values, `${key}${note.procedure}`);
      return { ...note, title: fill(note.title), description: fill(note.description) };
    });
}

/** Two thirds of what passed has a word of its own. */
function observationsFor(key: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fleetObservations)
      .filter(([procedure]) => pick(`${key}${procedure}s`, 3) > 0)
      .map(([procedure, ways]) => [
        procedure,
        filled(pickOf(`${key}${procedure}w`, ways), new Map(), `${key}${procedure}o`),
      ]),
  );
}
