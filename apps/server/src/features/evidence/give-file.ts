// Gives a file out so that nothing in it can act: as an attachment without a type, never drawn, never sniffed, and only after the look was noted.
import { Readable } from 'node:stream';
import { giveOut, type EvidencePlace } from '../../evidence/intake.ts';
import type { Call } from '../../http/implement.ts';
import type { SealedRow } from './evidence.store.ts';

export async function giveFile(
  place: EvidencePlace,
  { reply }: Pick<Call, 'reply'>,
  { name, size, sha256, sealed }: SealedRow,
): Promise<Call['reply']> {
  const bytes = await giveOut(place, sealed);
  return reply
    .type('application/octet-stream')
    .header('content-disposition', attachmentOf(name))
    .header('content-length', size)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cross-origin-resource-policy', 'same-origin')
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'no-store')
    .header('etag', `"${sha256}"`)
    .header('repr-digest', `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`)
    .send(Readable.from(bytes, { objectMode: false }));
}

/** RFC 6266 with RFC 8187, for names that were cleaned. */
function attachmentOf(name: string): string {
  const plain = name.replace(/[^\w .-]/g, '_');
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
