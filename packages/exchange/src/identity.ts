// Identifiers that foreign formats ask for, derived from ours so that the same report always gives the same document.
import { sha256Hex } from '@plimsoll/proofs';

/**
 * A name-based UUID of version 5 form over the parts. The digest is SHA-256, cut to 128 bits, instead of the SHA-1 of
 * RFC 9562 5.5: OSCAL accepts only the version digits 4 and 5.
 */
export function uuidOf(...parts: readonly (string | number)[]): string {
  const hex = sha256Hex(parts.join('\u0000'));
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4] ?? '8';
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** An NCName of letters, digits, dot, dash and underscore that starts with a letter or underscore. */
export function token(text: string): string {
  const safe = text.trim().replace(/[^\p{L}\p{N}._-]+/gu, '-');
  return /^[\p{L}_]/u.test(safe) ? safe : `_${safe}`;
}
