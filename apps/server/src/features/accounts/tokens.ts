// Random secrets that are shown or sent once, of which only the digest is kept.
import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits as text for a cookie, a link or a key. */
export const freshToken = (): string => randomBytes(32).toString('base64url');

export const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();
