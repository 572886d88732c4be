// Evidence may come from a ship that was broken into, so only kinds of file that can be kept inert are let in, by content and by name.
import { fileTypeFromBuffer } from 'file-type';
import { EvidenceRefusal } from './evidence-refusal.ts';
import { endingOf } from './file-name.ts';

export type FileKind = 'png' | 'jpeg' | 'pdf' | 'pcap' | 'pcapng' | 'text' | 'csv' | 'json' | 'xml' | 'zip' | 'gzip';

interface KindFacts {
  readonly title: string;
  /** What it is served as, always as an attachment that is not to be sniffed. */
  readonly mediaType: string;
  /** In small letters. */
  readonly endings: readonly string[];
  readonly isText: boolean;
}

export const fileKinds = {
  png: { title: 'PNG image', mediaType: 'image/png', endings: ['png'], isText: false },
  jpeg: { title: 'JPEG image', mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'], isText: false },
  pdf: { title: 'PDF document', mediaType: 'application/pdf', endings: ['pdf'], isText: false },
  pcap: {
    title: 'PCAP capture',
    mediaType: 'application/vnd.tcpdump.pcap',
    endings: ['pcap', 'cap'],
    isText: false,
  },
  pcapng: { title: 'PCAPNG capture', mediaType: 'application/x-pcapng', endings: ['pcapng'], isText: false },
  text: { title: 'text', mediaType: 'text/plain', endings: ['txt', 'log', 'cfg', 'conf'], isText: true },
  csv: { title: 'CSV table', mediaType: 'text/csv', endings: ['csv'], isText: true },
  json: { title: 'JSON document', mediaType: 'application/json', endings: ['json'], isText: true },
  xml: { title: 'XML document', mediaType: 'application/xml', endings: ['xml'], isText: true },
  zip: { title: 'ZIP archive', mediaType: 'application/zip', endings: ['zip'], isText: false },
  gzip: { title: 'GZ archive', mediaType: 'application/gzip', endings: ['gz'], isText: false },
} satisfies Record<FileKind, KindFacts>;

/** First bytes that are enough to tell a kind. */
export const SNIFFED_BYTES = 4100;

/** Ours come first: the library would unpack part of an archive to look inside, and does not know every capture format. */
const signatures: readonly { readonly kind: FileKind; readonly hex: RegExp }[] = [
  { kind: 'zip', hex: /^504b(0304|0506)/ },
  { kind: 'gzip', hex: /^1f8b08/ },
  { kind: 'png', hex: /^89504e470d0a1a0a0000000d49484452/ },
  { kind: 'pcap', hex: /^(d4c3b2a1|a1b2c3d4|4d3cb2a1|a1b23c4d)/ },
  { kind: 'pcapng', hex: /^0a0d0d0a.{8}(1a2b3c4d|4d3c2b1a)/ },
];
const byMediaType: Readonly<Record<string, FileKind>> = { 'image/jpeg': 'jpeg', 'application/pdf': 'pdf' };

/**
 * What a file is, from its first bytes (`SNIFFED_BYTES` of them, or all if it is shorter) and its cleaned name.
 * For a kind with `isText` the caller checks the whole content with `checkedText`.
 * @throws EvidenceRefusal `evidence-kind-not-allowed`, `evidence-kind-differs` or `evidence-not-text`.
 */
export async function fileKindOf(head: Uint8Array, name: string): Promise<FileKind> {
  const ending = endingOf(name);
  const named = kindOfEnding(ending);
  if (!named) throw new EvidenceRefusal('evidence-kind-not-allowed', endingDetail(ending));
  const found = await kindOfContent(head);
  if (fileKinds[named].isText) {
    if (found.kind) throw differs(ending, found.title);
    checkTextStart(named, head, ending);
  } else if (found.kind !== named) throw differs(ending, found.title);
  return named;
}

function kindOfEnding(ending: string): FileKind | undefined {
  return (Object.keys(fileKinds) as FileKind[]).find((kind) =>
    (fileKinds[kind] satisfies KindFacts as KindFacts).endings.includes(ending),
  );
}

async function kindOfContent(head: Uint8Array): Promise<{ kind: FileKind | null; title: string }> {
  const hex = Buffer.from(head.subarray(0, 16)).toString('hex');
  const own = signatures.find((signature) => signature.hex.test(hex));
  if (own) return { kind: own.kind, title: fileKinds[own.kind].title };
  const known = await fileTypeFromBuffer(head).catch(() => undefined);
  const kind = (known && byMediaType[known.mime]) ?? null;
  if (kind) return { kind, title: fileKinds[kind].title };
  return { kind: null, title: known?.mime ?? (looksLikeMarkup(head) ? 'HTML or XML' : 'of no known kind') };
}

/** The first thing that a JSON or XML document must have; browser pages and pictures with scripts are not taken as XML. */
function checkTextStart(kind: FileKind, head: Uint8Array, ending: string): void {
  const text = textOf(head);
  if (kind === 'json' && !/^\s*(?:[{["0-9-]|true|false|null)/.test(text)) throw differs(ending, 'not JSON');
  if (kind !== 'xml') return;
  if (!/^\s*</.test(text)) throw differs(ending, 'not XML');
  if (/<!doctype\s+(html|svg)|<([a-z0-9_-]+:)?(html|svg|script)[\s/>:]|w3\.org\/(1999\/xhtml|2000\/svg)/i.test(text))
    throw differs(ending, 'a page or picture for a browser');
}

function looksLikeMarkup(head: Uint8Array): boolean {
  return /^\s*<[!?a-z]/i.test(textOf(head));
}

function textOf(head: Uint8Array): string {
  return new TextDecoder('utf-8').decode(head);
}

function endingDetail(ending: string): string {
  return ending === '' ? 'Its name has no ending.' : `Its name ends in “.${ending.slice(0, 16)}”.`;
}

function differs(ending: string, title: string): EvidenceRefusal {
  return new EvidenceRefusal('evidence-kind-differs', `The name ends in “.${ending}”; the content is ${title}.`);
}
