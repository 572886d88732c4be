// Turns the bytes of a document into text, or says why they are not UTF-8.
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly byteLength: number }
  | {
      readonly ok: false;
      readonly variant: 'byte-order-mark' | 'utf-16' | 'utf-32' | 'not-utf-8';
      readonly byteOffset: number;
    };

export function decode(source: Uint8Array | string): Decoded {
  if (typeof source === 'string')
    return source.charCodeAt(0) === 0xfeff
      ? { ok: false, variant: 'byte-order-mark', byteOffset: 0 }
      : { ok: true, text: source, byteLength: utf8Length(source) };
  const foreign = foreignEncoding(source);
  if (foreign) return { ok: false, variant: foreign, byteOffset: 0 };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(source);
    return { ok: true, text, byteLength: source.length };
  } catch {
    return { ok: false, variant: 'not-utf-8', byteOffset: firstInvalidByte(source) };
  }
}

/** Bytes that the text takes in UTF-8; a lone surrogate counts three, as its replacement would. */
export function utf8Length(text: string, from = 0, to = text.length): number {
  let bytes = to - from;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    if (unit < 0x800) bytes += 1;
    else if (unit >= 0xd800 && unit <= 0xdbff && i + 1 < to && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      bytes += 2;
      i++;
    } else bytes += 2;
  }
  return bytes;
}

function foreignEncoding(bytes: Uint8Array): 'byte-order-mark' | 'utf-16' | 'utf-32' | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'byte-order-mark';
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    return 'utf-32';
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'utf-16';
  if (bytes.length >= 4 && ((a === 0 && b !== 0 && c === 0) || (a !== 0 && b === 0 && d === 0))) return 'utf-16';
  return null;
}

/** Offset of the first byte that no UTF-8 sequence can hold (RFC 3629 section 4). */
function firstInvalidByte(bytes: Uint8Array): number {
  let i = 0;
  while (i < bytes.length) {
    const lead = bytes[i] ?? 0;
    const size =
      lead < 0x80
        ? 1
        : lead >= 0xc2 && lead < 0xe0
          ? 2
          : lead >= 0xe0 && lead < 0xf0
            ? 3
            : lead >= 0xf0 && lead < 0xf5
              ? 4
              : 0;
    if (size === 0 || i + size > bytes.length) return i;
    for (let k = 1; k < size; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return i;
    const second = bytes[i + 1] ?? 0;
    if (
      (lead === 0xe0 && second < 0xa0) ||
      (lead === 0xed && second > 0x9f) ||
      (lead === 0xf0 && second < 0x90) ||
      (lead === 0xf4 && second > 0x8f)
    )
      return i;
    i += size;
  }
  return bytes.length;
}
