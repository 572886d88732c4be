// Operations on one’s own second factor: an authenticator app, recovery codes, and what is enrolled.
import { Type } from 'typebox';
import { operation } from '../operation.ts';
import { Done, Moment, named, nullable, request } from '../shapes/shapes.ts';
import { Account } from './accounts.ts';

const Code = Type.String({ pattern: '^[0-9]{6}$', description: 'Six digits of the authenticator.' });
const RecoveryCodes = Type.Array(Type.String(), {
  description: 'Each works once. They are shown this once; only digests are kept.',
});

export const PasskeyRow = named(
  'Passkey',
  Type.Object({ id: Type.String(), label: Type.String(), createdAt: Moment, lastUsedAt: nullable(Moment) }),
);

export const factorOperations = {
  getFactors: operation({
    id: 'getFactors',
    method: 'get',
    path: '/account/factors',
    tag: 'Second factors',
    permission: 'account:change-own',
    status: 200,
    summary: 'The second factors of my account',
    result: Type.Object({
      isCompulsory: Type.Boolean({ description: 'One of my roles compels a second factor.' }),
      hasPassword: Type.Boolean(),
      totpSince: nullable(Moment),
      passkeys: Type.Array(PasskeyRow),
      recoveryCodesLeft: Type.Integer(),
    }),
    problems: [],
  }),
  beginTotpEnrolment: operation({
    id: 'beginTotpEnrolment',
    method: 'post',
    path: '/account/totp/enrolment',
    tag: 'Second factors',
    permission: 'account:enrol',
    status: 201,
    summary: 'Begin to enrol an authenticator app; nothing changes until a code confirms it',
    showsSecret: true,
    result: Type.Object({
      secret: Type.String({ description: 'Base32, to be typed into the app.' }),
      uri: Type.String({ description: 'otpauth:// address, to be shown as a QR code.' }),
      expiresAt: Moment,
    }),
    problems: ['step-up-needed'],
  }),
  confirmTotpEnrolment: operation({
    id: 'confirmTotpEnrolment',
    method: 'post',
    path: '/account/totp',
    tag: 'Second factors',
    permission: 'account:enrol',
    status: 200,
    summary: 'Confirm the authenticator app with a code; the answer has recovery codes, shown this once',
    showsSecret: true,
    body: request({ code: Code }),
    result: Type.Object({ account: Account, recoveryCodes: RecoveryCodes }),
    problems: ['code-wrong', 'enrolment-not-begun', 'step-up-needed', 'too-many-requests'],
  }),
  removeTotp: operation({
    id: 'removeTotp',
    method: 'delete',
    path: '/account/totp',
    tag: 'Second factors',
    permission: 'account:change-factors',
    status: 200,
    summary: 'Remove the authenticator app; refused when a role compels a second factor and no other would be left',
    result: Done,
    problems: ['factor-not-found', 'factor-compulsory', 'step-up-needed'],
  }),
  renewRecoveryCodes: operation({
    id: 'renewRecoveryCodes',
    method: 'post',
    path: '/account/recovery-codes',
    tag: 'Second factors',
    permission: 'account:change-factors',
    status: 201,
    summary: 'Make ten fresh recovery codes, shown this once; the earlier ones end',
    showsSecret: true,
    result: Type.Object({ recoveryCodes: RecoveryCodes }),
    problems: ['factor-not-found', 'step-up-needed'],
  }),
  useRecoveryCode: operation({
    id: 'useRecoveryCode',
    method: 'post',
    path: '/session/recovery-code',
    tag: 'Accounts',
    permission: 'account:sign-in',
    status: 200,
    summary: 'Give a recovery code in place of the second factor that signing in asked for',
    body: request({ recoveryCode: Type.String({ minLength: 1, maxLength: 60, examples: ['7f3k-9x2m-c4tq-h8wd'] }) }),
    result: Account,
    problems: ['sign-in-needed', 'code-wrong', 'too-many-requests'],
  }),
};
