// Time and position are read from pictures of either byte order, and no bytes make the reader fail.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readExif } from './exif.ts';

type Entry = readonly [tag: number, type: number, count: number, value: Buffer];

/** A JPEG with one directory of Exif and one of positions. */
function picture({
  photo = [],
  gps = [],
  isLittle = true,
}: {
  photo?: readonly Entry[];
  gps?: readonly Entry[];
  isLittle?: boolean;
}): Buffer {
  const u16 = (value: number): Buffer =>
    isLittle ? Buffer.from([value & 255, value >> 8]) : Buffer.from([value >> 8, value & 255]);
  const u32 = (value: number): Buffer =>
    isLittle
      ? Buffer.concat([u16(value & 65535), u16(value >>> 16)])
      : Buffer.concat([u16(value >>> 16), u16(value & 65535)]);
  const directory = (entries: readonly Entry[], at: number): Buffer => {
    let extra = at + 6 + 12 * entries.length;
    const far: Buffer[] = [];
    const rows = entries.map(([tag, type, count, value]) => {
      const isNear = value.length <= 4;
      const row = Buffer.concat([
        u16(tag),
        u16(type),
        u32(count),
        isNear ? Buffer.concat([value, Buffer.alloc(4 - value.length)]) : u32(extra),
      ]);
      if (!isNear) {
        far.push(value);
        extra += value.length;
      }
      return row;
    });
    return Buffer.concat([u16(entries.length), ...rows, u32(0), ...far]);
  };
  const first = 8 + 6 + 24;
  const photoPart = directory(photo, first);
  const gpsPart = directory(gps, first + photoPart.length);
  const main = directory(
    [
      [0x8769, 4, 1, u32(first)],
      [0x8825, 4, 1, u32(first + photoPart.length)],
    ],
    8,
  );
  const tiff = Buffer.concat([Buffer.from(isLittle ? 'II' : 'MM'), u16(42), u32(8), main, photoPart, gpsPart]);
  const comment = Buffer.from([0xff, 0xfe, 0, 4, 65, 66]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    comment,
    Buffer.from([0xff, 0xe1, (tiff.length + 8) >> 8, (tiff.length + 8) & 255]),
    Buffer.from('Exif\0\0'),
    tiff,
    Buffer.from([0xff, 0xd9]),
  ]);
}

const text = (tag: number, value: string): Entry => [tag, 2, value.length + 1, Buffer.from(value + '\0')];
function fractions(tag: number, values: readonly number[], isLittle: boolean): Entry {
  const part = Buffer.alloc(values.length * 8);
  for (const [n, value] of values.entries()) {
    const write = isLittle ? part.writeUInt32LE.bind(part) : part.writeUInt32BE.bind(part);
    write(Math.round(value * 100), n * 8);
    write(100, n * 8 + 4);
  }
  return [tag, 5, values.length, part];
}

it.each([true, false])('reads a picture (little-endian %s)', (isLittle) => {
  const exif = readExif(
    picture({
      isLittle,
      photo: [text(0x9003, '2026:04:20 10:20:00'), text(0x9011, '+02:00')],
      gps: [text(1, 'S'), fractions(2, [33, 51, 54], isLittle), text(3, 'W'), fractions(4, [151, 12, 30], isLittle)],
    }),
  );
  expect(exif?.utc).toBe(Date.UTC(2026, 3, 20, 8, 20));
  expect(exif?.local).toBe(Date.UTC(2026, 3, 20, 10, 20));
  expect(exif?.position?.latitude).toBeCloseTo(-33.865, 6);
  expect(exif?.position?.longitude).toBeCloseTo(-151.208333, 5);
});

it('takes satellite time before the time of the camera, and knows no zone without either', () => {
  const satellite = picture({
    photo: [text(0x9003, '2026:04:20 10:20:00')],
    gps: [fractions(7, [8, 19, 30], true), text(29, '2026:04:20')],
  });
  expect(readExif(satellite)?.utc).toBe(Date.UTC(2026, 3, 20, 8, 19, 30));
  expect(readExif(picture({ photo: [text(0x9003, '2026:04:20 10:20:00')] }))?.utc).toBeNull();
});

it('finds nothing where nothing is', () => {
  expect(readExif(Buffer.from([0xff, 0xd8, 0xff, 0xd9]))).toBeNull();
  expect(readExif(Buffer.from('not a picture'))).toBeNull();
  expect(readExif(picture({}))).toBeNull();
});

it('any bytes, and any damage to a picture, get an answer', () => {
  const whole = picture({
    photo: [text(0x9003, '2026:04:20 10:20:00'), text(0x9011, '+02:00')],
    gps: [text(1, 'N'), fractions(2, [53, 10, 0], true), text(3, 'E'), fractions(4, [5, 24, 0], true)],
  });
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void readExif(bytes)));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 }),
      fc.nat(whole.length),
      (damage, length) => {
        const bytes = new Uint8Array(whole);
        for (const [at, value] of damage) bytes[at] = value;
        const { utc = null, local = null, position = null } = readExif(bytes.subarray(0, length)) ?? {};
        for (const value of [utc, local, position?.latitude ?? null])
          expect(value === null || Number.isFinite(value)).toBe(true);
      },
    ),
  );
});
