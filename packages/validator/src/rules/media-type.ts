// Tells what a file is from its first bytes, for the kinds of file that evidence comes in.
interface Signature {
  /** The usual media type of the content. */
  readonly type: string;
  /** Media types under which the content may be stated. */
  readonly stated: RegExp;
  readonly matches: (head: Uint8Array) => boolean;
}

/** The media type of the first bytes, for the message; null when they are of no kind known here. */
export const sniff = (head: Uint8Array): string | null =>
  signatures.find(({ matches }) => matches(head))?.type ?? (isText(head) ? 'text/plain' : null);

/** Whether the content may be stated under this media type. A type not known here agrees with any content. */
export function agrees(stated: string, head: Uint8Array): boolean {
  const fitting = signatures.filter((signature) => signature.stated.test(stated));
  if (fitting.length > 0) return fitting.some(({ matches }) => matches(head));
  if (/^text\/|[/+](json|xml|yaml|x-yaml|x-ndjson|sql)$|^application\/x-(log|pem-file)$/.test(stated))
    return isTextOf(stated, head);
  const found = signatures.find(({ matches }) => matches(head));
  return found === undefined || !/^(image|video|audio)\//.test(stated);
}

const starts = (...bytes: readonly number[]) => at(0, ...bytes);

function at(offset: number, ...bytes: readonly number[]): (head: Uint8Array) => boolean {
  return (head) => bytes.every((byte, n) => byte < 0 || head[offset + n] === byte);
}

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const ANY = -1;
const gap = [ANY, ANY, ANY, ANY];

const zipBased =
  /^application\/(zip|x-zip-compressed|vnd\.openxmlformats-officedocument\..+|vnd\.oasis\.opendocument\..+|vnd\.ms-(excel|word|powerpoint)\..+|epub\+zip|.+\+zip)$/;
const pcap = /^application\/(vnd\.tcpdump\.pcap|x-pcap|pcap|x-pcapng|pcapng)$/;

const oneOf =
  (...tests: readonly ((head: Uint8Array) => boolean)[]) =>
  (head: Uint8Array) =>
    tests.some((test) => test(head));

/** Its beginning may look like text. */
const isPdf = starts(...ascii('%PDF-'));

const signatures: readonly Signature[] = [
  { type: 'image/jpeg', stated: /^image\/(jpeg|jpg|pjpeg)$/, matches: starts(0xff, 0xd8, 0xff) },
  { type: 'image/png', stated: /^image\/png$/, matches: starts(0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a) },
  { type: 'image/gif', stated: /^image\/gif$/, matches: oneOf(starts(...ascii('GIF87a')), starts(...ascii('GIF89a'))) },
  { type: 'image/webp', stated: /^image\/webp$/, matches: starts(...ascii('RIFF'), ...gap, ...ascii('WEBP')) },
  {
    type: 'image/tiff',
    stated: /^image\/tiff$/,
    matches: oneOf(starts(0x49, 0x49, 0x2a, 0), starts(0x4d, 0x4d, 0, 0x2a)),
  },
  {
    type: 'image/heic',
    stated: /^image\/hei[cf](-sequence)?$/,
    matches: oneOf(at(4, ...ascii('ftyphei')), at(4, ...ascii('ftypmif1')), at(4, ...ascii('ftyphev'))),
  },
  { type: 'application/pdf', stated: /^application\/pdf$/, matches: isPdf },
  { type: 'application/zip', stated: zipBased, matches: oneOf(starts(0x50, 0x4b, 3, 4), starts(0x50, 0x4b, 5, 6)) },
  {
    type: 'application/vnd.tcpdump.pcap',
    stated: pcap,
    matches: oneOf(
      starts(0xd4, 0xc3, 0xb2, 0xa1),
      starts(0xa1, 0xb2, 0xc3, 0xd4),
      starts(0x4d, 0x3c, 0xb2, 0xa1),
      starts(0xa1, 0xb2, 0x3c, 0x4d),
    ),
  },
  { type: 'application/x-pcapng', stated: pcap, matches: starts(0x0a, 0x0d, 0x0d, 0x0a) },
  { type: 'application/gzip', stated: /^application\/(gzip|x-gzip)$/, matches: starts(0x1f, 0x8b) },
  {
    type: 'application/x-7z-compressed',
    stated: /^application\/x-7z-compressed$/,
    matches: starts(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c),
  },
  { type: 'video/mp4', stated: /^(video|audio)\/(mp4|quicktime|x-m4a|x-m4v|3gpp)$/, matches: at(4, ...ascii('ftyp')) },
  { type: 'video/webm', stated: /^(video|audio)\/(webm|x-matroska)$/, matches: starts(0x1a, 0x45, 0xdf, 0xa3) },
  { type: 'audio/ogg', stated: /^(audio|video|application)\/ogg$/, matches: starts(...ascii('OggS')) },
  {
    type: 'audio/wav',
    stated: /^audio\/(wav|x-wav|vnd\.wave)$/,
    matches: starts(...ascii('RIFF'), ...gap, ...ascii('WAVE')),
  },
  {
    type: 'audio/mpeg',
    stated: /^audio\/(mpeg|mp3)$/,
    matches: oneOf(starts(...ascii('ID3')), (head) => head[0] === 0xff && ((head[1] ?? 0) & 0xe6) === 0xe2),
  },
  {
    type: 'application/x-ole-storage',
    stated: /^application\/(msword|vnd\.ms-excel|vnd\.ms-powerpoint|vnd\.ms-outlook|x-ole-storage)$/,
    matches: starts(0xd0, 0xcf, 0x11, 0xe0),
  },
];

function isTextOf(stated: string, head: Uint8Array): boolean {
  if (!isText(head) || isPdf(head)) return false;
  const first = firstLetter(head);
  if (/[/+]json$/.test(stated)) return /[[{"0-9tfn-]/.test(first);
  return /[/+]xml$/.test(stated) ? first === '<' : true;
}

/** No control characters but tab, line feed, form feed and carriage return; UTF-16 is known by its mark. */
function isText(head: Uint8Array): boolean {
  if (starts(0xff, 0xfe)(head) || starts(0xfe, 0xff)(head)) return true;
  return head.every(
    (byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0c || byte === 0x0d || byte === 0x1b,
  );
}

/** Past white space and a byte order mark; nothing in an empty file. */
function firstLetter(head: Uint8Array): string {
  for (const byte of head)
    if (byte > 0x20 && ![0xef, 0xbb, 0xbf, 0xff, 0xfe].includes(byte)) return String.fromCharCode(byte);
  return '';
}
