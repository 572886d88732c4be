// Invents a ship, her company and how well she is kept; everything follows from the seed.
import type { Report } from '@plimsoll/standard';
import { companyNumberOf, imoNumberOf } from '../builder/derive.ts';
import type { SystemDescription } from '../builder/describe.ts';
import { shipKinds, type ShipKind } from '../library/ship-kinds.ts';
import { systemsOf } from '../library/ship-systems.ts';
import { classes, companyKinds, companyWords, firstWords, flags, secondWords } from './names.ts';
import type { Random } from './random.ts';

export interface InventedShip {
  readonly key: string;
  readonly kind: ShipKind;
  readonly vessel: Report['vessel'];
  readonly company: Report['company'];
  readonly systems: readonly SystemDescription[];
  /** Share of weaknesses that are found, 0 to 1; most companies are near the middle, one in ten keeps her very well. */
  readonly neglect: number;
  /** Codes of her systems. */
  readonly codes: ReadonlySet<string>;
  /** The team had too little time aboard for most of the engine side. */
  readonly isHardlyVisited: boolean;
}

export function inventShip(n: number, seed: number, random: Random): InventedShip {
  const kind = kindOf(random);
  const key = `w${seed}-${n}`;
  const systems = systemsOf(kind.kind, key);
  const [flag, mid, call] = random.oneOf(flags);
  const contracted = random.between(1996, 2022);
  const contractedOn = `${contracted}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
  const builtOn = `${contracted + 2}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
  return {
    key,
    kind,
    vessel: {
      imoNumber: imoNumberOf(230000 + n),
      name: `${random.oneOf(firstWords)} ${random.oneOf(secondWords)}`,
      flag,
      type: kind.type,
      grossTonnage: random.between(...kind.tonnage),
      contractedOn,
      builtOn,
      mmsi: `${mid}${String(100000 + n * 7).slice(-6)}`,
      callSign: `${call}${String.fromCharCode(65 + (n % 26))}${String.fromCharCode(65 + (Math.floor(n / 26) % 26))}${random.between(2, 9)}`,
      classSociety: random.oneOf(classes),
      classNotations: kind.notations,
      dynamicPositioning: kind.dynamicPositioning,
      personsOnBoard: kind.kind === 'passenger' ? random.between(400, 1900) : random.between(9, 26),
      internationalVoyages: true,
      frameworks: [
        { framework: 'E26', applies: false, basis: 'contract-date', reason: 'Contracted before 1 July 2024' },
        { framework: 'ISM', applies: true, basis: 'voyage', reason: 'On international voyages' },
      ],
    },
    company: companyOf(random),
    systems,
    codes: new Set(systems.map(({ code }) => code)),
    isHardlyVisited: random.chance(0.06),
    neglect: random.chance(0.1) ? 0.02 : usualNeglect(contracted, random),
  };
}

/** Near the middle for most, a little more on an old ship. */
function usualNeglect(contracted: number, random: Random): number {
  const middle = (random.next() + random.next() + random.next()) / 3;
  return Math.min(0.95, Math.max(0.03, middle + (contracted < 2008 ? 0.12 : 0) - 0.14));
}

function kindOf(random: Random): ShipKind {
  let left = random.next() * shipKinds.reduce((sum, { share }) => sum + share, 0);
  return shipKinds.find(({ share }) => (left -= share) < 0) ?? (shipKinds[0] as ShipKind);
}

function companyOf(random: Random): Report['company'] {
  const word = random.between(0, companyWords.length - 1);
  const name = `${companyWords[word] ?? ''} ${companyKinds[word % companyKinds.length] ?? ''}`;
  const number = companyNumberOf(550000 + word * 13);
  return {
    ...(number ? { imoNumber: number } : {}),
    name,
    role: 'ism-company',
    contacts: [
      { role: 'Designated person ashore', email: `dpa@${name.toLowerCase().replaceAll(/[^a-z]+/g, '')}.example` },
    ],
  };
}

const two = (value: number): string => String(value).padStart(2, '0');
