// Looks at and steadies ZIP archives, because a workbook is one: same bytes for the same content, and no bombs.
const ENTRY = 0x02014b50;
const END = 0x06054b50;

/** 1 January 1980, 00:00, the first moment a ZIP can name. */
const STEADY_DATE = 0x0021;

interface Entry {
  /** Where the record stands in the central directory. */
  readonly at: number;
  readonly unpacked: number;
  readonly localAt: number;
}

/** Sum of the unpacked sizes the archive declares; `undefined` when the bytes are no ZIP archive. */
export function unpackedSize(bytes: Uint8Array): number | undefined {
  return entriesOf(bytes)?.reduce((sum, { unpacked }) => sum + unpacked, 0);
}

/** The same archive with all file times set to one moment. */
export function withSteadyTimes(bytes: Uint8Array): Uint8Array {
  const steady = bytes.slice();
  const view = new DataView(steady.buffer);
  for (const { at, localAt } of entriesOf(steady) ?? []) {
    view.setUint16(at + 12, 0, true);
    view.setUint16(at + 14, STEADY_DATE, true);
    view.setUint16(localAt + 10, 0, true);
    view.setUint16(localAt + 12, STEADY_DATE, true);
  }
  return steady;
}

function entriesOf(bytes: Uint8Array): readonly Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let n = view.getUint16(end + 10, true); n > 0; n -= 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return undefined;
    entries.push({ at, unpacked: view.getUint32(at + 24, true), localAt: view.getUint32(at + 42, true) });
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record is the last 22 bytes, or before a comment of up to 65 535. */
function endOf(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}
