// Passwords as argon2id digests, with a bound on how many are computed at once so that a flood of guesses can't stop the register.
import { hash, verify } from '@node-rs/argon2';

/** OWASP Password Storage Cheat Sheet: argon2id, 19 MiB, two passes. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Compared when there is no such account, so that the answer takes as long. */
let nobodysHash: Promise<string> | null = null;
let running = 0;
const waiting: (() => void)[] = [];

export function hashPassword(password: string): Promise<string> {
  return oneOfTwo(() => hash(password, cost));
}

/** @param stored null when there is no such account or it has no password */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  nobodysHash ??= hashPassword('no account has this password');
  const against = stored ?? (await nobodysHash);
  const fits = await oneOfTwo(() => verify(against, password));
  return fits && stored !== null;
}

async function oneOfTwo<T>(work: () => Promise<T>): Promise<T> {
  if (running >= 2) await new Promise<void>((go) => waiting.push(go));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}
