// Operations on passkeys (W3C Web Authentication): added with a name, listed with the other factors, removed, used to sign in and to prove presence.
import { Type } from 'typebox';
import { operation } from '../operation.ts';
import { Done, named, request } from '../shapes/shapes.ts';
import { Account } from './accounts.ts';
import { PasskeyRow } from './factors.ts';

/** Options in the JSON form of Web Authentication level 3; the browser reads them, so we pass them as they are. */
const Options = named(
  'PasskeyOptions',
  Type.Object(
    { challenge: Type.String({ description: 'Taken once, within five minutes, by whom it was given to.' }) },
    { additionalProperties: true, description: 'What navigator.credentials takes as publicKey, in its JSON form.' },
  ),
);
const Bytes = (maxLength: number) => Type.String({ pattern: '^[A-Za-z0-9_-]*$', maxLength });
const credential = <T extends Parameters<typeof request>[0]>(response: T) =>
  request({
    id: Bytes(1400),
    rawId: Bytes(1400),
    type: Type.Literal('public-key'),
    response: request(response),
    clientExtensionResults: Type.Object({}, { additionalProperties: true }),
    authenticatorAttachment: Type.Optional(Type.Union([Type.Literal('platform'), Type.Literal('cross-platform')])),
  });

const Registration = named(
  'PasskeyRegistration',
  credential({
    clientDataJSON: Bytes(8000),
    attestationObject: Bytes(40_000),
    transports: Type.Optional(Type.Array(Type.String({ maxLength: 20 }), { maxItems: 10 })),
  }),
);
const Assertion = named(
  'PasskeyAssertion',
  credential({
    clientDataJSON: Bytes(8000),
    authenticatorData: Bytes(8000),
    signature: Bytes(8000),
    userHandle: Type.Optional(Bytes(100)),
  }),
);

export const passkeyOperations = {
  beginPasskey: operation({
    id: 'beginPasskey',
    method: 'post',
    path: '/account/passkeys/challenge',
    tag: 'Second factors',
    permission: 'account:enrol',
    status: 200,
    summary: 'Begin to add a passkey; the answer is what the browser asks the device with',
    result: Options,
    problems: ['step-up-needed', 'too-many-passkeys'],
  }),
  addPasskey: operation({
    id: 'addPasskey',
    method: 'post',
    path: '/account/passkeys',
    tag: 'Second factors',
    permission: 'account:enrol',
    status: 201,
    summary: 'Add a passkey under a name; with the first second factor the answer has recovery codes, shown this once',
    showsSecret: true,
    body: request({ label: Type.String({ minLength: 1, maxLength: 60, pattern: '\\S' }), credential: Registration }),
    result: Type.Object({ account: Account, passkey: PasskeyRow, recoveryCodes: Type.Array(Type.String()) }),
    problems: ['passkey-refused', 'step-up-needed', 'too-many-passkeys'],
  }),
  removePasskey: operation({
    id: 'removePasskey',
    method: 'delete',
    path: '/account/passkeys/{id}',
    tag: 'Second factors',
    permission: 'account:change-factors',
    status: 200,
    summary: 'Remove a passkey; refused when a role compels a second factor and no other would be left',
    params: Type.Object({ id: Bytes(1400) }),
    result: Done,
    problems: ['factor-not-found', 'factor-compulsory', 'step-up-needed'],
  }),
  beginPasskeySignIn: operation({
    id: 'beginPasskeySignIn',
    method: 'post',
    path: '/session/passkey/challenge',
    tag: 'Accounts',
    permission: 'account:sign-in',
    status: 200,
    summary: 'Begin to sign in with a passkey, or to prove presence with one when a session is open',
    result: Options,
    problems: [],
  }),
  signInWithPasskey: operation({
    id: 'signInWithPasskey',
    method: 'post',
    path: '/session/passkey',
    tag: 'Accounts',
    permission: 'account:sign-in',
    status: 200,
    summary:
      'Sign in with a passkey that verified its user, which is two factors; in an open session it proves presence',
    body: request({ credential: Assertion }),
    result: Account,
    problems: ['passkey-refused'],
  }),
};
