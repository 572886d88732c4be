// Words of invented reports that depend on the ship and her weaknesses: what was left out, what was mended, the summary.
import { pick, pickOf } from '../builder/derive.ts';
import type { ShipDescription, WeaknessDescription } from '../builder/describe.ts';
import type { InventedShip } from './invent-ship.ts';
import type { Random } from './random.ts';

type NotTested = ShipDescription['notTested'];

/** What a port stay can't show; on a ship that could hardly be visited, most of engine and remote access as well. */
export function notTested(ship: InventedShip, key: string, random: Random): NotTested {
  const refused = random.chance(0.2);
  return {
    'MCH-06': { reason: 'unsafe-state', remarks: pickOf(`${key}1`, docks) },
    'NET-06': { reason: 'maker', remarks: pickOf(`${key}2`, makers) },
    ...(refused
      ? { 'RES-05': { reason: 'refused', remarks: pickOf(`${key}3`, refusals) } satisfies NotTested[string] }
      : {}),
    ...(ship.isHardlyVisited ? Object.fromEntries(unreached.map((id) => [id, noTime(key, id)])) : {}),
  };
}

const noTime = (key: string, id: string): NotTested[string] => ({
  reason: pick(key, 2) === 0 ? 'time' : 'no-access',
  remarks: pickOf(`${key}${id}`, hurried),
});

const docks = ['Needs a dry dock', 'Planned for the next docking', 'Not possible afloat', 'Left to the yard stay'];
const makers = [
  'The maker did not agree without its engineer',
  'No consent of the maker to excess traffic',
  'The maker offers this on its bench only',
];
const refusals = [
  'The Master did not permit it before sailing',
  'Refused with one alarm station already under repair',
  'Refused by the Master, who wished no restore in this port',
];
const hurried = [
  'Sailing was brought forward',
  'The engine crew had no hour free',
  'Not reached before the pilot came',
];
/** Procedures of machinery, with too few left to know the domain. */
const unreached = ['MCH-01', 'MCH-02', 'MCH-03', 'MCH-04', 'MCH-05', 'RES-04', 'REM-02', 'REM-07'];

export const mended: readonly string[] = [
  'Mended by the company; the same test passed this time',
  'Put right in the week of the last report, seen to hold',
  'Done at the docking; tried again and passed',
  'Retested at the same place with the same result as the drawing asks',
  'Work order closed in spring, test repeated without remark',
];

export const limitations = (key: string): ShipDescription['limitations'] => [
  {
    reason: 'unsafe-state',
    text: pickOf(`${key}l1`, [
      'Servers of the automation were not stopped afloat',
      'Loss of an automation server is left to the next docking',
    ]),
  },
  {
    reason: 'maker',
    text: pickOf(`${key}l2`, [
      'Load tests of a controller were not agreed by the maker',
      'No maker’s engineer was at hand for load tests',
    ]),
  },
  {
    reason: 'refused',
    text: pickOf(`${key}l3`, [
      'What the Master did not permit was left out',
      'Tests refused aboard stay open in the list',
    ]),
  },
  {
    reason: 'time',
    text: pickOf(`${key}l4`, ['The port stay ended before all was done', 'Time aboard was shorter than asked for']),
  },
  {
    reason: 'no-access',
    text: pickOf(`${key}l5`, [
      'Some rooms could not be entered during the stay',
      'Not every person asked for was free',
    ]),
  },
];

const openings = [
  'Your ship can be sailed by hand and your crew knows how.',
  'The drills went well and your officers keep calm.',
  'We were received well and shown everything we asked for.',
  'Most of what we tried held.',
];
const closings = [
  'The list says for each what to do and by when.',
  'Dates and first steps stand with each of them.',
  'Most of it is a matter of settings and habits.',
  'Begin with the highest; the rest can follow the docking plan.',
];

export function summaryFor(
  name: string,
  key: string,
  weaknesses: readonly WeaknessDescription[],
): ShipDescription['summary'] {
  const worst = weaknesses.slice(0, 3);
  const first = worst.map(({ title }) => title.charAt(0).toLowerCase() + title.slice(1)).join('; ');
  const count = `${weaknesses.length} ${weaknesses.length === 1 ? 'weakness was' : 'weaknesses were'} found on ${name}.`;
  return {
    forMaster:
      worst.length === 0
        ? 'Everything that was tested works. Keep the drills going and call us when a system changes.'
        : `${pickOf(`${key}f`, openings)} ${worst.length === 1 ? 'One thing needs' : 'These things need'} you first: ${first}.`,
    forCompany: weaknesses.length === 0 ? `${name} is kept in good order.` : `${count} ${pickOf(`${key}g`, closings)}`,
    positive: [
      pickOf(`${key}h`, [
        'Local control is known to the engineers',
        'Doors are kept',
        'Officers ask before they plug in',
      ]),
    ],
    urgentActions:
      worst.length === 0 ? ['Keep the inventory up to date'] : worst.map(({ recommendation }) => recommendation),
  };
}
