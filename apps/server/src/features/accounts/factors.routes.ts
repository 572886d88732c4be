// Second factors over HTTP: an authenticator app enrolled and removed, its codes, and recovery codes.
import type { Tx } from '../../database/connection.ts';
import type { Call, Some } from '../../http/implement.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { freshSecret, stepOf, type SecretBox } from './authenticator-codes.ts';
import { keepChallenge, lookAtChallenge, takeChallenge, tryCode } from './challenges.store.ts';
import { enrolling, needed, ownFactors, personOf, raise, type SessionOptions } from './own-session.ts';
import { codesLeft, renewCodes, spendCode } from './recovery-codes.ts';
import { countFactors, factorsOf, isCompelled, takeTotpCode } from './second-factors.store.ts';
import { plus, type Session } from './sessions.store.ts';
import { tellOwner, type AccountChange } from './tell-owner.ts';

export interface FactorsOptions extends SessionOptions {
  readonly secrets: SecretBox;
}

const ENROLMENT_SECONDS = 900;
const enrolmentOf = ({ id }: Session) => ({ id: `totp-enrolment:${id}`, kind: 'totp-enrolment' }) as const;

export function factorsRoutes(
  options: FactorsOptions,
): Some<
  | 'confirmSecondFactor'
  | 'useRecoveryCode'
  | 'getFactors'
  | 'beginTotpEnrolment'
  | 'confirmTotpEnrolment'
  | 'removeTotp'
  | 'renewRecoveryCodes'
> {
  const { secrets } = options;
  const { identity } = options.databases;

  /** A change of how the person signs in, told to them in its own transaction. */
  const change = <T>(call: Call, session: Session, what: AccountChange, work: (transaction: Tx) => Promise<T>) =>
    identity.transaction().execute(async (transaction) => {
      const made = await work(transaction);
      const { personId } = session;
      await tellOwner(transaction, { personId, what, actor: personOf(session), now: call.now });
      return made;
    });

  return {
    confirmSecondFactor: async (call) => {
      const session = needed(call);
      const given = { personId: session.personId, code: call.body.code, now: call.now };
      await mustFit(tryCode(identity, session.personId, call.now, () => takeTotpCode(identity, secrets, given)));
      return raise(options, call, { session, factors: ['totp'] });
    },

    useRecoveryCode: async (call) => {
      const session = needed(call);
      const given = { personId: session.personId, typed: call.body.recoveryCode, now: call.now };
      await mustFit(tryCode(identity, session.personId, call.now, () => spendCode(identity, given)));
      await change(call, session, 'recovery-code-used', () => Promise.resolve());
      return raise(options, call, { session, factors: ['recovery-code'] });
    },

    getFactors: async (call) => {
      const { personId } = needed(call);
      return { ...(await factorsOf(identity, personId)), recoveryCodesLeft: await codesLeft(identity, personId) };
    },

    beginTotpEnrolment: async (call) => {
      const session = enrolling(call);
      const { email } = await identity
        .selectFrom('person')
        .select('email')
        .where('id', '=', session.personId)
        .executeTakeFirstOrThrow();
      const secret = freshSecret();
      const enrolment = enrolmentOf(session);
      await takeChallenge(identity, enrolment, call.now);
      await keepChallenge(
        identity,
        {
          ...enrolment,
          personId: session.personId,
          facts: { sealed: secrets.seal(secret).toString('base64') },
          seconds: ENROLMENT_SECONDS,
        },
        call.now,
      );
      return { secret, uri: uriOf(email, secret), expiresAt: plus(call.now, ENROLMENT_SECONDS) };
    },

    confirmTotpEnrolment: async (call) => {
      const session = enrolling(call);
      const enrolment = enrolmentOf(session);
      const facts = await lookAtChallenge(identity, enrolment, call.now);
      if (!facts) throw new ProblemError('enrolment-not-begun');
      const sealed = Buffer.from(facts['sealed'] ?? '', 'base64');
      let step: number | null = null;
      await mustFit(
        tryCode(identity, session.personId, call.now, () => {
          step = stepOf(secrets.open(sealed), call.body.code, { now: call.now, lastStep: 0 });
          return Promise.resolve(step !== null);
        }),
      );
      const recoveryCodes = await change(call, session, 'totp-added', async (transaction) => {
        // Two confirmations at once: the second finds nothing to confirm.
        if (!(await takeChallenge(transaction, enrolment, call.now))) throw new ProblemError('enrolment-not-begun');
        await transaction
          .updateTable('person')
          .set({ totp_secret: sealed, totp_last_step: step, totp_confirmed_at: call.now })
          .where('id', '=', session.personId)
          .execute();
        return renewCodes(transaction, session.personId);
      });
      return { account: await raise(options, call, { session, factors: ['totp'] }), recoveryCodes };
    },

    removeTotp: async (call) => {
      const session = ownFactors(needed(call));
      await change(call, session, 'totp-removed', async (transaction) => {
        const factors = await countFactors(transaction, session.personId);
        const removed = await transaction
          .updateTable('person')
          .set({ totp_secret: null, totp_last_step: null, totp_confirmed_at: null })
          .where('id', '=', session.personId)
          .where('totp_confirmed_at', 'is not', null)
          .executeTakeFirst();
        if (removed.numUpdatedRows === 0n) throw new ProblemError('factor-not-found');
        await afterRemoval(transaction, session.personId, factors);
      });
      return { status: 'removed' };
    },

    renewRecoveryCodes: async (call) => {
      const session = ownFactors(needed(call));
      if (session.secondFactors.length === 0) throw new ProblemError('factor-not-found');
      const recoveryCodes = await change(call, session, 'recovery-codes-renewed', (transaction) =>
        renewCodes(transaction, session.personId),
      );
      return { recoveryCodes };
    },
  };
}

/** The last factor of somebody of the body stays; with anybody’s last one the recovery codes go too. */
export async function afterRemoval(transaction: Tx, personId: string, factorsBefore: number): Promise<void> {
  if (factorsBefore > 1) return;
  if (await isCompelled(transaction, personId)) throw new ProblemError('factor-compulsory');
  await transaction.deleteFrom('recovery_code').where('person_id', '=', personId).execute();
}

async function mustFit(trial: Promise<'right' | 'wrong' | 'has-to-wait'>): Promise<void> {
  const answer = await trial;
  if (answer === 'has-to-wait')
    throw new ProblemError('too-many-requests', {
      detail: 'Too many wrong codes were given for this account. Wait a quarter of an hour.',
    });
  if (answer === 'wrong') throw new ProblemError('code-wrong');
}

/** The form that authenticator apps read (Key Uri Format), with the defaults of RFC 6238 left out. */
const uriOf = (email: string, secret: string): string =>
  `otpauth://totp/Plimsoll:${encodeURIComponent(email)}?secret=${secret}&issuer=Plimsoll`;
