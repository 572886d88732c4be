// EVD-010: time and place inside a photo agree with the execution; the values themselves are never repeated.
import { gather } from '../gather.ts';
import { instant, type PlacedExecution } from '../report-index.ts';
import type { Check, Problem } from '../rule.ts';
import { filedEvidence, type FiledEvidence } from './evidence-files.ts';
import { evidenceUsers } from './evidence-users.ts';
import { readExif, type Exif } from './exif.ts';
import { nauticalMiles } from './great-circle.ts';
import { positionOf } from './place-position.ts';

const MINUTE = 60 * 1000;
/** A camera and a report may differ by this much. */
const NEAREST = 10 * MINUTE;
/** A camera without a zone shows local time, which lies within these hours of UTC. */
const WIDEST_ZONE = 14 * 60 * MINUTE;
/** Nautical miles. */
const FARTHEST = 10;

export const insidePhoto: Check = (index, inputs) => {
  const photos = filedEvidence(index, inputs).flatMap((filed) => {
    const exif = readExif(filed.file.head);
    return exif ? [{ ...filed, exif }] : [];
  });
  if (photos.length === 0) return 'not-applicable';
  const users = evidenceUsers(index);
  return gather(photos, (photo): Problem[] => [
    ...timeOff(photo),
    ...placeOff(photo, users.get(photo.item.value.id) ?? []),
  ]);
};

type Photo = FiledEvidence & { readonly exif: Exif };

function timeOff({ item: { at, value }, exif }: Photo): Problem[] {
  const captured = instant(value.capturedAt);
  const offset = (value.clockOffsetSeconds ?? 0) * 1000;
  const within = exif.utc !== null ? NEAREST : NEAREST + WIDEST_ZONE;
  const inside = exif.utc ?? exif.local;
  if (inside === null) return [];
  const off = Math.min(Math.abs(inside - captured), Math.abs(inside - offset - captured));
  return off > within ? [{ at: `${at}/capturedAt`, values: { evidence: value.id } }] : [];
}

function placeOff({ item: { at, value }, exif }: Photo, executions: readonly PlacedExecution[]): Problem[] {
  const { position } = exif;
  const places = gather(executions, (execution) => {
    const known = execution.value.place && positionOf(execution.value.place);
    return known ? [{ execution, known }] : [];
  });
  if (!position || places.length === 0 || places.some(({ known }) => nauticalMiles(known, position) <= FARTHEST))
    return [];
  return [
    {
      at: `${at}/fileName`,
      related: places.map(({ execution }) => `${execution.at}/place`),
      variant: 'place',
      values: { evidence: value.id },
    },
  ];
}
