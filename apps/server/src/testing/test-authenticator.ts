// A device for tests that holds passkeys in memory and answers as Web Authentication level 2 describes, with faults on demand.
import { createHash, createSign, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

export interface AuthenticatorOptions {
  readonly origin: string;
  readonly rpId: string;
}

/** Faults: what an attacker or another site would send. */
export interface Answering {
  readonly origin?: string;
  readonly rpId?: string;
  readonly isVerified?: boolean;
  readonly counter?: number;
  readonly userHandle?: string;
}

export interface TestAuthenticator {
  readonly id: string;
  readonly create: (options: { challenge: string }, fault?: Answering) => object;
  readonly get: (options: { challenge: string }, fault?: Answering) => object;
}

export function testAuthenticator({ origin, rpId }: AuthenticatorOptions): TestAuthenticator {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const rawId = randomBytes(32);
  const id = rawId.toString('base64url');
  let counter = 0;
  const authData = (flags: number, given: Answering): Buffer => {
    counter = given.counter ?? counter + 1;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    const isVerified = given.isVerified ?? true;
    return Buffer.concat([sha256(given.rpId ?? rpId), Buffer.from([flags | 1 | (isVerified ? 4 : 0)]), count]);
  };
  const clientData = (type: string, challenge: string, given: Answering): Buffer =>
    Buffer.from(JSON.stringify({ type, challenge, origin: given.origin ?? origin, crossOrigin: false }));
  const answer = (response: object): object => ({
    id,
    rawId: id,
    type: 'public-key',
    response,
    clientExtensionResults: {},
  });
  return {
    id,
    create: ({ challenge }, given = {}) => {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(rawId.length);
      const data = Buffer.concat([authData(0x40, given), Buffer.alloc(16), length, rawId, cose(publicKey)]);
      const attestation = isoCBOR.encode(
        new Map<string, unknown>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', new Uint8Array(data)],
        ]) as never,
      );
      return answer({
        clientDataJSON: clientData('webauthn.create', challenge, given).toString('base64url'),
        attestationObject: Buffer.from(attestation).toString('base64url'),
        transports: ['internal'],
      });
    },
    get: ({ challenge }, given = {}) => {
      const data = authData(0, given);
      const client = clientData('webauthn.get', challenge, given);
      return answer({
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: createSign('sha256').update(data).update(sha256(client)).sign(privateKey).toString('base64url'),
        ...(given.userHandle === undefined ? {} : { userHandle: given.userHandle }),
      });
    },
  };
}

const sha256 = (bytes: string | Buffer): Buffer => createHash('sha256').update(bytes).digest();

/** RFC 9053: an elliptic-curve key for ES256. */
function cose(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  return Buffer.from(
    isoCBOR.encode(
      new Map<number, unknown>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
        [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
      ]) as never,
    ),
  );
}
