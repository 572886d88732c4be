// The bytes of a piece of evidence: small, real files whose digest can be stated truly.
import type { Evidence } from '@plimsoll/standard';

export interface EvidenceFileDescription {
  readonly id: string;
  readonly kind: Evidence['kind'];
  readonly title: string;
  readonly capturedAt: string;
  readonly place: string;
  readonly lines: readonly string[];
}

export interface EvidenceFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export function evidenceFile(one: EvidenceFileDescription): EvidenceFile {
  if (one.kind === 'photo' || one.kind === 'screenshot')
    return {
      fileName: `${one.id}.png`,
      mediaType: 'image/png',
      bytes: picture(`${one.id} ${one.title} ${one.capturedAt}`),
    };
  if (one.kind === 'capture')
    return {
      fileName: `${one.id}.pcap`,
      mediaType: 'application/vnd.tcpdump.pcap',
      bytes: capture(one.capturedAt, one.id),
    };
  const text = [
    one.title,
    `captured ${one.capturedAt}, ${one.place}`,
    `${one.id} ${one.kind}`,
    '',
    ...one.lines,
    '',
  ].join('\n');
  return { fileName: `${one.id}.txt`, mediaType: 'text/plain', bytes: utf8(text) };
}

/** ASCII only is written by us; anything else becomes a question mark. */
function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i) < 128 ? text.charCodeAt(i) : 63;
  return bytes;
}

/** A PNG of one grey pixel with the text in a tEXt chunk (PNG specification, chunks IHDR, tEXt, IDAT, IEND). */
function picture(text: string): Uint8Array {
  const header = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  const pixel = [0x78, 0x01, 0x01, 0x02, 0x00, 0xfd, 0xff, 0x00, 0x80, 0x00, 0x82, 0x00, 0x81];
  return Uint8Array.from([
    ...header,
    ...chunk('IHDR', [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]),
    ...chunk('tEXt', [...utf8('Comment'), 0, ...utf8(text)]),
    ...chunk('IDAT', pixel),
    ...chunk('IEND', []),
  ]);
}

function chunk(type: string, data: readonly number[]): number[] {
  const body = [...utf8(type), ...data];
  return [...word(data.length), ...body, ...word(crc32(body))];
}

const word = (value: number): number[] => [
  (value >>> 24) & 255,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
];

function crc32(bytes: readonly number[]): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** A pcap file with its global header and one packet of 14 bytes, headers only. */
function capture(time: string, id: string): Uint8Array {
  const seconds = Math.floor(Date.parse(time) / 1000);
  const little = (value: number): number[] => word(value).toReversed();
  const packet = [...utf8(id.padEnd(12, '-').slice(0, 12)), 0x08, 0x00];
  return Uint8Array.from([
    0xd4,
    0xc3,
    0xb2,
    0xa1,
    2,
    0,
    4,
    0,
    ...little(0),
    ...little(0),
    ...little(96),
    ...little(1),
    ...little(seconds),
    ...little(0),
    ...little(packet.length),
    ...little(packet.length),
    ...packet,
  ]);
}
