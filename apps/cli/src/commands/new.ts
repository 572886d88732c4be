// `plimsoll new`: the skeleton of a report for a ship type, so that nobody starts from an empty file.
import { randomInt, randomUUID } from 'node:crypto';
import { methodology, type ProfileId } from '@plimsoll/standard/methodology';
import { isValidImoNumber } from '@plimsoll/standard/codes';
import { nearest } from '../nearest.ts';
import { skeletonReport } from '../skeleton/skeleton.ts';
import { shipTypes, type ShipType } from '../skeleton/usual-systems.ts';
import { UsageError } from '../usage-error.ts';
import { writeNewFile } from '../write-output.ts';

export interface NewOptions {
  readonly type: string;
  readonly profile?: string;
  readonly imo?: string;
  readonly name?: string;
  readonly flag?: string;
  readonly output?: string;
  readonly force?: boolean;
}

export async function runNew(options: NewOptions): Promise<number> {
  const type = shipTypeFrom(options.type);
  const report = skeletonReport({
    id: randomUUID(),
    now: `${new Date().toISOString().slice(0, 19)}Z`,
    type,
    profile: profileFrom(options.profile, type),
    imoNumber: imoFrom(options.imo),
    name: nameFrom(options.name),
    flag: flagFrom(options.flag),
  });
  await writeNewFile(JSON.stringify(report, null, 2) + '\n', options.output, options.force ?? false);
  if (options.imo === undefined)
    process.stderr.write(
      `plimsoll: ${report.vessel.imoNumber} stands in for the IMO number; no ship has it. Name the real one with --imo.\n`,
    );
  return 0;
}

function shipTypeFrom(text: string): ShipType {
  const type = shipTypes.find((one) => one === text.toLowerCase());
  if (type) return type;
  const near = nearest(text.toLowerCase(), shipTypes);
  throw new UsageError(
    `${text} is not a ship type.${near ? ` Did you mean ${near}?` : ''}`,
    `The types are ${shipTypes.join(', ')}.`,
  );
}

function profileFrom(text: string | undefined, type: ShipType): ProfileId {
  const own = methodology.profiles.find((profile) => profile.shipTypes.includes(type))?.id ?? 'dry-cargo';
  if (text === undefined) return own;
  const profile = methodology.profiles.find(({ id }) => id === text)?.id;
  if (!profile)
    throw new UsageError(
      `${text} is not a profile of the methodology.`,
      `The profiles are ${methodology.profiles.map(({ id }) => id).join(', ')}.`,
    );
  if (profile !== own)
    process.stderr.write(
      `plimsoll: a ${type} is usually assessed by the profile ${own}; rule VES-009 refuses another one at submission.\n`,
    );
  return profile;
}

function imoFrom(text: string | undefined): string {
  if (text === undefined) return fictionalImo();
  const digits = text.replace(/^IMO\s*/i, '');
  if (!/^\d{7}$/.test(digits))
    throw new UsageError(`${text} is not an IMO number.`, 'It has seven digits, such as 9074729.');
  if (!isValidImoNumber(digits))
    throw new UsageError(
      `${digits} is not an IMO number: its check digit is wrong.`,
      'Read it again from the hull or the certificate.',
    );
  return digits;
}

/** No ship has a number that begins with 2; the last digit is the check digit. */
function fictionalImo(): string {
  const six = String(randomInt(200000, 300000));
  return Array.from({ length: 10 }, (_, digit) => `${six}${digit}`).find(isValidImoNumber) ?? '2100012';
}

function flagFrom(text: string | undefined): string {
  if (text === undefined) return 'ZZ';
  if (!/^[A-Z]{2}$/i.test(text))
    throw new UsageError(`${text} is not a flag.`, 'Write the two letters of ISO 3166-1, such as NL.');
  return text.toUpperCase();
}

function nameFrom(text: string | undefined): string {
  const name = text?.trim();
  if (name === '') throw new UsageError('The name of the ship is empty.', 'Leave --name away to fill it in later.');
  return name ?? '[TODO: name of the ship]';
}
