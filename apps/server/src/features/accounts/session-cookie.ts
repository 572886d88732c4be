// The cookie by which a browser shows its session, given by steps that open one.
import { cookieName } from '../../http/authenticate.ts';
import type { Call } from '../../http/implement.ts';
import { sessionLimits } from './sessions.store.ts';

export function giveSessionCookie({ reply }: Pick<Call, 'reply'>, isSecure: boolean, token: string): void {
  reply.request.cookies[cookieName(isSecure)] = token;
  void reply.setCookie(cookieName(isSecure), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure,
    maxAge: sessionLimits.absoluteHours * 3600,
  });
}
