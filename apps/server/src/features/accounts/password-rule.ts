// What a new password must be, in one place: long rather than odd (NIST SP 800-63B, 5.1.1.2), and nothing that stands on an envelope.
import { ProblemError } from '../../http/problem-response.ts';

export const fewestLetters = 12;

/** @throws ProblemError */
export function requireNewPassword(password: string, { email, name }: { email: string; name: string }): void {
  const plain = password.trim().toLowerCase();
  const wrong =
    [...password].length < fewestLetters
      ? `This one has ${[...password].length} characters.`
      : new Set(plain).size < 4
        ? 'This one repeats a few characters.'
        : [email, email.split('@')[0] ?? email, name].some((known) => plain === known.trim().toLowerCase())
          ? 'This one is your name or e-mail.'
          : null;
  if (wrong !== null) throw new ProblemError('new-password-refused', { detail: wrong });
}
