// Passkeys over HTTP on the certified parts of SimpleWebAuthn: each challenge is random, short-lived, bound to its session or browser, and taken once.
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { Call, Some } from '../../http/implement.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { beginHere, isBegunHere } from './begun.ts';
import { keepChallenge, takeChallenge, type ChallengeKind } from './challenges.store.ts';
import { afterRemoval } from './factors.routes.ts';
import {
  accountOf,
  enrolling,
  giveCookie,
  needed,
  ownFactors,
  personOf,
  raise,
  type SessionOptions,
} from './own-session.ts';
import { findPasskey, insertPasskey, passkeysOf, PASSKEYS_AT_MOST, usePasskey } from './passkeys.store.ts';
import { renewCodes } from './recovery-codes.ts';
import { countFactors } from './second-factors.store.ts';
import { findSession, openSession, type Session } from './sessions.store.ts';
import { tellOwner } from './tell-owner.ts';

export interface PasskeysOptions extends SessionOptions {
  /** Scheme, name and port under which browsers see the register; passkeys are bound to its name. */
  readonly origin: () => string;
}

const CHALLENGE_SECONDS = 300;

export function passkeysRoutes(
  options: PasskeysOptions,
): Some<'beginPasskey' | 'addPasskey' | 'removePasskey' | 'beginPasskeySignIn' | 'signInWithPasskey'> {
  const { isSecure } = options;
  const { identity } = options.databases;
  const rpID = (): string => new URL(options.origin()).hostname;

  const keep = (call: Call, kind: ChallengeKind, challenge: string) =>
    keepChallenge(
      identity,
      {
        id: challenge,
        kind,
        personId: call.session?.personId ?? null,
        facts: call.session
          ? { session: call.session.id }
          : { browser: beginHere(call, { isSecure, seconds: CHALLENGE_SECONDS }) },
        seconds: CHALLENGE_SECONDS,
      },
      call.now,
    );

  /** The challenge that the device answered, when it was given to this session or browser; it is spent either way. */
  const taken = async (call: Call, kind: ChallengeKind, clientDataJSON: string): Promise<string> => {
    const challenge = challengeIn(clientDataJSON);
    const held = await takeChallenge(identity, { id: challenge, kind }, call.now);
    const isOurs = call.session
      ? held?.facts['session'] === call.session.id
      : isBegunHere(call, { isSecure, digest: held?.facts['browser'] });
    if (!held || !isOurs) throw refusal('Its challenge was used, is too old, or was given to another browser.');
    return challenge;
  };

  return {
    beginPasskey: async (call) => {
      const session = enrolling(call);
      const held = await passkeysOf(identity, session.personId);
      if (held.length >= PASSKEYS_AT_MOST) throw new ProblemError('too-many-passkeys');
      const { email, name } = await identity
        .selectFrom('person')
        .select(['email', 'name'])
        .where('id', '=', session.personId)
        .executeTakeFirstOrThrow();
      const asked = await generateRegistrationOptions({
        rpName: 'Plimsoll',
        rpID: rpID(),
        userID: handleOf(session.personId),
        userName: email,
        userDisplayName: name,
        timeout: CHALLENGE_SECONDS * 1000,
        attestationType: 'none',
        excludeCredentials: held,
        authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
      });
      await keep(call, 'passkey-registration', asked.challenge);
      return { ...asked };
    },

    addPasskey: async (call) => {
      const session = enrolling(call);
      const { label } = call.body;
      const response = call.body.credential;
      const expectedChallenge = await taken(call, 'passkey-registration', response.response.clientDataJSON);
      const { registrationInfo } = await verified(() =>
        verifyRegistrationResponse({
          response,
          expectedChallenge,
          expectedOrigin: options.origin(),
          expectedRPID: rpID(),
          requireUserVerification: false,
        }),
      );
      if (!registrationInfo) throw refusal('The device’s answer does not hold.');
      const { credential } = registrationInfo;
      const { personId } = session;
      const recoveryCodes = await identity.transaction().execute(async (transaction) => {
        const before = await countFactors(transaction, personId);
        if (before > PASSKEYS_AT_MOST) throw new ProblemError('too-many-passkeys');
        if (!(await insertPasskey(transaction, { personId, label, credential, now: call.now })))
          throw refusal('It is known here already.');
        await tellOwner(transaction, { personId, what: 'passkey-added', actor: personOf(session), now: call.now });
        return before === 0 ? renewCodes(transaction, personId) : [];
      });
      const account = await raise(options, call, { session, factors: ['passkey'] });
      return { account, recoveryCodes, passkey: { id: credential.id, label, createdAt: call.now, lastUsedAt: null } };
    },

    removePasskey: async (call) => {
      const session = ownFactors(needed(call));
      const { personId } = session;
      await identity.transaction().execute(async (transaction) => {
        const before = await countFactors(transaction, personId);
        const removed = await transaction
          .deleteFrom('passkey')
          .where('id', '=', call.params.id)
          .where('person_id', '=', personId)
          .executeTakeFirst();
        if (removed.numDeletedRows === 0n) throw new ProblemError('factor-not-found');
        await afterRemoval(transaction, personId, before);
        await tellOwner(transaction, { personId, what: 'passkey-removed', actor: personOf(session), now: call.now });
      });
      return { status: 'removed' };
    },

    beginPasskeySignIn: async (call) => {
      const { session } = call;
      const asked = await generateAuthenticationOptions({
        rpID: rpID(),
        timeout: CHALLENGE_SECONDS * 1000,
        userVerification: mustVerify(session) ? 'required' : 'preferred',
        ...(session ? { allowCredentials: await passkeysOf(identity, session.personId) } : {}),
      });
      await keep(call, 'passkey-sign-in', asked.challenge);
      return { ...asked };
    },

    signInWithPasskey: async (call) => {
      const { session } = call;
      const response = call.body.credential;
      const expectedChallenge = await taken(call, 'passkey-sign-in', response.response.clientDataJSON);
      const passkey = await findPasskey(identity, response.id);
      if (!passkey || (session && passkey.personId !== session.personId)) throw refusal();
      const handle = response.response.userHandle;
      if (handle !== undefined && handle !== Buffer.from(handleOf(passkey.personId)).toString('base64url'))
        throw refusal();
      const { verified: isRight, authenticationInfo } = await verified(() =>
        verifyAuthenticationResponse({
          response,
          expectedChallenge,
          expectedOrigin: options.origin(),
          expectedRPID: rpID(),
          credential: passkey.credential,
          requireUserVerification: mustVerify(session),
        }),
      );
      const used = { id: response.id, counter: authenticationInfo.newCounter, now: call.now };
      if (!isRight || !(await usePasskey(identity, used))) throw refusal();
      if (session) return raise(options, call, { session, factors: ['passkey'] });
      const token = await openSession(
        identity,
        {
          personId: passkey.personId,
          membershipId: null,
          factors: ['passkey', 'user-verification'],
          device: call.device,
        },
        call.now,
      );
      giveCookie(call, options, token);
      return accountOf(identity, await findSession(options.databases, token, call.now));
    },
  };
}

/** Besides a password the device is enough; by itself, or before a grave step, it has to know who holds it. */
const mustVerify = (session: Session | null): boolean => session?.waitsFor !== 'second-factor';

const refusal = (detail?: string): ProblemError => new ProblemError('passkey-refused', detail ? { detail } : {});

/** The library throws for every rule of the standard that the answer breaks. */
async function verified<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    throw refusal(
      'The device’s answer does not hold: wrong address, no verification of its user, or a broken signature.',
    );
  }
}

/** Names the account to the device without naming the person: the bytes of the identifier. */
const handleOf = (personId: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(personId.replaceAll('-', ''), 'hex'));

function challengeIn(clientDataJSON: string): string {
  try {
    const { challenge } = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8')) as {
      challenge: unknown;
    };
    return typeof challenge === 'string' ? challenge : '';
  } catch {
    return '';
  }
}
