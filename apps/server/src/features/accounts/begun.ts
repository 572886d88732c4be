// Binds what a browser began before it is signed in to that browser: a cookie of a few minutes, of which we keep the digest.
import type { Call } from '../../http/implement.ts';
import { freshToken, digestOf } from './tokens.ts';

const nameOf = (isSecure: boolean): string => (isSecure ? '__Host-plimsoll-begun' : 'plimsoll-begun');

/** @returns the digest by which {@link isBegunHere} knows the browser again */
export function beginHere(
  { reply }: Pick<Call, 'reply'>,
  { isSecure, seconds }: { isSecure: boolean; seconds: number },
): string {
  const token = freshToken();
  void reply.setCookie(nameOf(isSecure), token, {
    path: '/',
    httpOnly: true,
    // A provider sends the browser back from its own site.
    sameSite: 'lax',
    secure: isSecure,
    maxAge: seconds,
  });
  return digestOf(token).toString('base64url');
}

export function isBegunHere(
  { reply }: Pick<Call, 'reply'>,
  { isSecure, digest }: { isSecure: boolean; digest: string | undefined },
): boolean {
  const token = reply.request.cookies[nameOf(isSecure)];
  return token !== undefined && token !== '' && digestOf(token).toString('base64url') === digest;
}
