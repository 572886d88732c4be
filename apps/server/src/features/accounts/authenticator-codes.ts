// Codes of an authenticator app (RFC 6238): a code is taken once, and its secret is sealed at rest.
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { generateSecret, generateSync, verifySync } from 'otplib';

const STEP_SECONDS = 30;

/** Base32, to be typed or scanned. */
export const freshSecret = (): string => generateSecret();

export function codeAt(secret: string, now: string): string {
  return generateSync({ secret, epoch: Math.floor(Date.parse(now) / 1000) });
}

/** The step of the code when it is right and later than the last one used; null otherwise. One step either way is taken for slow clocks. */
export function stepOf(
  secret: string,
  code: string,
  { now, lastStep }: { now: string; lastStep: number },
): number | null {
  const seconds = Math.floor(Date.parse(now) / 1000);
  for (const drift of [0, -1, 1]) {
    const epoch = seconds + drift * STEP_SECONDS;
    const step = Math.floor(epoch / STEP_SECONDS);
    if (step > lastStep && verifySync({ secret, token: code, epoch, epochTolerance: 0 }).valid) return step;
  }
  return null;
}

export interface SecretBox {
  seal(text: string): Buffer;
  open(sealed: Buffer): string;
}

/** @param key any text; the sealing key is its digest */
export function secretBox(key: string): SecretBox {
  const sealing = createHash('sha256').update(`plimsoll sealed secrets ${key}`).digest();
  return {
    seal: (text) => {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]);
    },
    open: (sealed) => {
      const decipher = createDecipheriv('aes-256-gcm', sealing, sealed.subarray(0, 12));
      decipher.setAuthTag(sealed.subarray(12, 28));
      return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8');
    },
  };
}
