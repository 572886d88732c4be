// A file named as text is text to its last byte; otherwise a program could hide behind a harmless first page.
import { EvidenceRefusal } from './evidence-refusal.ts';

/** Passes a stream on unchanged. @throws EvidenceRefusal `evidence-not-text` where it stops being UTF-8 text. */
export async function* checkedText(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const piece of source) {
    check(() => decoder.decode(piece, { stream: true }));
    yield piece;
  }
  check(() => decoder.decode());
}

/** Tab, line feed, form feed, carriage return and escape occur in logs of terminals; no other control character does. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const NOT_TEXT = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f\u007f]/;

function check(decode: () => string): void {
  let text: string;
  try {
    text = decode();
  } catch {
    throw new EvidenceRefusal('evidence-not-text');
  }
  if (NOT_TEXT.test(text)) throw new EvidenceRefusal('evidence-not-text');
}
