// A world of invented vessels with their reports over the years, one vessel at a time; the same seed gives the same bytes.
import { reportDigest } from '@plimsoll/proofs';
import type { Finding, Report } from '@plimsoll/standard';
import { buildReport } from '../builder/build-report.ts';
import { addDays } from '../builder/derive.ts';
import type { NoteDescription, SettledDescription, ShipDescription, WeaknessDescription } from '../builder/describe.ts';
import { allWeaknesses, notInPort } from '../examples/example-ship.ts';
import { notes } from '../library/notes.ts';
import { fitted } from '../library/weakness-template.ts';
import { inventShip, type InventedShip } from './invent-ship.ts';
import { ports, suppliers } from './names.ts';
import { seeded, type Random } from './random.ts';

export interface WorldOptions {
  readonly seed: number;
  readonly vessels: number;
  /** Reports in all; at least one a vessel, at most four. */
  readonly reports: number;
}

export interface GeneratedVessel {
  readonly imoNumber: string;
  /** Oldest first. */
  readonly reports: readonly Report[];
}

export function* generateWorld({ seed, vessels, reports }: WorldOptions): Generator<GeneratedVessel, void, undefined> {
  let left = reports - vessels;
  for (let n = 0; n < vessels; n++) {
    const random = seeded(seed * 7919 + n);
    const share = left / (vessels - n);
    const extra = Math.min(3, left, Math.floor(share) + (random.chance(share % 1) ? 1 : 0));
    left -= extra;
    const ship = inventShip(n, seed, random);
    yield { imoNumber: ship.vessel.imoNumber, reports: historyOf(ship, 1 + extra, random) };
  }
}

function historyOf(ship: InventedShip, count: number, random: Random): Report[] {
  const reports: Report[] = [];
  let boardedOn = firstDay(count, random);
  for (let n = 0; n < count; n++) {
    const description = describe(ship, { n, boardedOn, earlier: reports.at(-1), random });
    reports.push(buildReport(description).report);
    boardedOn = addDays(boardedOn, random.between(52, 74));
  }
  return reports;
}

/** The methodology is in force since January 2026; the last work aboard lies before November. */
const firstDay = (count: number, random: Random): string =>
  addDays('2026-01-14', random.between(0, 280 - (count - 1) * 74));

interface Occasion {
  readonly n: number;
  readonly boardedOn: string;
  readonly earlier: Report | undefined;
  readonly random: Random;
}

function describe(ship: InventedShip, { n, boardedOn, earlier, random }: Occasion): ShipDescription {
  const [locode, office] = random.oneOf(ports);
  const [registerId, supplierName] = random.oneOf(suppliers);
  const codes = new Set(ship.systems.map(({ code }) => code));
  const fitting = allWeaknesses.filter(
    ({ systems }) => systems.length === 0 || systems.some((code) => codes.has(code)),
  );
  const carried = earlier ? follow(earlier, random) : { settled: [], again: [] };
  const taken = new Set([...carried.again.map(({ procedure }) => procedure), ...(carried.closedProcedures ?? [])]);
  const fresh = fitting
    .filter(({ procedure }) => !taken.has(procedure) && random.chance(ship.neglect * (earlier ? 0.22 : 0.62)))
    .map((template) => fitted(template, ship.vessel.name));
  const people = [random.between(1000, 9999), random.between(1000, 9999)] as const;
  const weaknesses = [...carried.again, ...fresh];
  return {
    key: `${ship.key}-${n + 1}`,
    vessel: ship.vessel,
    company: ship.company,
    supplier: { registerId, name: supplierName },
    profile: ship.kind.profile,
    kind: n === 0 ? 'initial' : random.chance(0.5) ? 'follow-up' : 'periodic',
    team: [
      {
        id: 'P1',
        registerId: `P-1${people[0]}`,
        role: 'lead',
        certificate: `C-${people[0]}-9QXD`,
        domains,
        highestClass: 'S4',
      },
      {
        id: 'P2',
        registerId: `P-2${people[1]}`,
        role: 'tester',
        certificate: `C-${people[1]}-7K3M`,
        domains,
        highestClass: 'S3',
      },
    ],
    basis: 'Verification of the safety management system',
    commissionedBy: 'company',
    independenceType: random.chance(0.85) ? 'A' : 'C',
    boardedOn,
    locode,
    berth: 'Berth as allotted',
    office,
    systems: ship.systems,
    notTested: {
      ...notInPort,
      ...(random.chance(0.2)
        ? { 'RES-05': { reason: 'refused', remarks: 'The Master did not permit it before sailing' } as const }
        : {}),
    },
    omitted: ['NAV-07', 'PNT-04', 'PHY-04', 'HUM-04', 'MED-06'],
    weaknesses,
    settled: carried.settled,
    notes: notesFor(random, weaknesses),
    limitations: limitations(),
    ...(earlier
      ? {
          previousReport: { id: earlier.id, revision: earlier.revision, sha256: reportDigest(earlier) },
          previousSystems: earlier.systems,
          previousExecutions: earlier.executions,
        }
      : {}),
    summary: summaryFor(ship, weaknesses),
  };
}

const domains = [
  'D01',
  'D02',
  'D03',
  'D04',
  'D05',
  'D06',
  'D07',
  'D08',
  'D09',
  'D10',
  'D11',
  'D12',
  'D13',
  'D14',
  'D15',
  'D16',
] as const;

/** Two thirds of the open findings were mended and pass now; the rest is found again. */
function follow(
  earlier: Report,
  random: Random,
): { settled: SettledDescription[]; again: WeaknessDescription[]; closedProcedures?: string[] } {
  const procedureOf = (finding: Finding): string =>
    earlier.executions.find(({ id }) => finding.executions.includes(id))?.procedure ?? '';
  const settled: SettledDescription[] = [];
  const again: WeaknessDescription[] = [];
  const closedProcedures: string[] = [];
  for (const from of earlier.findings.filter(({ kind, state }) => kind === 'weakness' && state !== 'closed')) {
    const procedure = procedureOf(from);
    const template = allWeaknesses.find((one) => one.procedure === procedure);
    if (template && !random.chance(0.66))
      again.push({ ...fitted(template, earlier.vessel.name), previous: { report: earlier.id, finding: from.id } });
    else {
      settled.push({
        previousId: from.id,
        from,
        as: 'closed',
        text: 'Mended by the company; the same test passed this time',
      });
      closedProcedures.push(procedure);
    }
  }
  return { settled, again, closedProcedures };
}

function notesFor(random: Random, weaknesses: readonly WeaknessDescription[]): NoteDescription[] {
  const weak = new Set(weaknesses.map(({ procedure }) => procedure));
  return notes.filter(({ procedure }) => !weak.has(procedure) && random.chance(0.3));
}

const limitations = (): ShipDescription['limitations'] => [
  { reason: 'unsafe-state', text: 'Loss and restart of an automation server needs a dry dock' },
  { reason: 'maker', text: 'Load tests of a controller were not agreed by the maker' },
  { reason: 'refused', text: 'Tests that the Master did not permit were left out' },
];

function summaryFor(ship: InventedShip, weaknesses: readonly WeaknessDescription[]): ShipDescription['summary'] {
  const worst = weaknesses.slice(0, 3);
  return {
    forMaster:
      worst.length === 0
        ? 'Everything that was tested works. Keep the drills going and call us when a system changes.'
        : `Your ship can be sailed by hand and your crew knows how. ${worst.length === 1 ? 'One thing needs' : 'These things need'} you first: ${worst.map(({ title }) => title.charAt(0).toLowerCase() + title.slice(1)).join('; ')}.`,
    forCompany: `${weaknesses.length === 0 ? 'No weakness was found' : `${weaknesses.length} weaknesses were found`} on ${ship.vessel.name}. The list says for each what to do and by when.`,
    positive: ['Local control is known to the engineers'],
    urgentActions:
      worst.length === 0
        ? ['Keep the inventory up to date']
        : worst.map(({ recommendation }) => recommendation.slice(0, 300)),
  };
}
