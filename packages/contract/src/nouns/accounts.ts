// Operations on one’s own account: signing in, the role one acts in, sessions, proof of presence.
import { Type } from 'typebox';
import { operation } from '../operation.ts';
import { Done, IdPath, Moment, named, nullable, request, Uuid } from '../shapes/shapes.ts';

const Password = Type.String({ minLength: 1, maxLength: 1000 });
const Code = Type.String({ pattern: '^[0-9]{6}$', description: 'Six digits of the authenticator.' });

export const Account = named(
  'Account',
  Type.Object({
    personId: Uuid,
    name: Type.String(),
    email: Type.String(),
    /** What the person must still do before anything else. */
    waitsFor: nullable(Type.String({ description: 'second-factor, enrol-second-factor or null.' })),
    acting: nullable(
      Type.Object({
        membershipId: Uuid,
        organisationId: Uuid,
        organisation: Type.String(),
        kind: Type.String(),
        role: Type.String(),
      }),
    ),
    memberships: Type.Array(
      Type.Object({
        membershipId: Uuid,
        organisationId: Uuid,
        organisation: Type.String(),
        kind: Type.String(),
        role: Type.String(),
      }),
    ),
    factors: Type.Array(Type.String({ description: 'What this session was proved with.' })),
    secondFactors: Type.Array(
      Type.String({ description: 'totp, passkey: what is enrolled and can be given as second factor.' }),
    ),
    isSteppedUp: Type.Boolean(),
  }),
);

const SessionRow = Type.Object({
  id: Uuid,
  device: Type.String(),
  createdAt: Moment,
  lastSeenAt: Moment,
  isCurrent: Type.Boolean(),
});

export const accountOperations = {
  signIn: operation({
    id: 'signIn',
    method: 'post',
    path: '/session',
    tag: 'Accounts',
    permission: 'account:sign-in',
    status: 200,
    summary: 'Sign in with e-mail and password; the answer says whether a second factor is still needed',
    body: request({ email: Type.String({ maxLength: 320 }), password: Password }),
    result: Account,
    problems: ['sign-in-refused', 'too-many-requests'],
  }),
  confirmSecondFactor: operation({
    id: 'confirmSecondFactor',
    method: 'post',
    path: '/session/second-factor',
    tag: 'Accounts',
    permission: 'account:sign-in',
    status: 200,
    summary: 'Give the second factor that signing in asked for, or prove presence again before a grave step',
    body: request({ code: Code }),
    result: Account,
    problems: ['sign-in-needed', 'code-wrong', 'too-many-requests'],
  }),
  stepUp: operation({
    id: 'stepUp',
    method: 'post',
    path: '/session/step-up',
    tag: 'Accounts',
    permission: 'account:change-own',
    status: 200,
    summary: 'Prove presence again with the password, for the five minutes after it',
    body: request({ password: Password }),
    result: Account,
    problems: ['sign-in-refused'],
  }),
  signOut: operation({
    id: 'signOut',
    method: 'delete',
    path: '/session',
    tag: 'Accounts',
    permission: 'account:sign-in',
    status: 200,
    summary: 'End this session',
    result: Done,
    problems: [],
  }),
  getAccount: operation({
    id: 'getAccount',
    method: 'get',
    path: '/account',
    tag: 'Accounts',
    permission: 'account:read-own',
    status: 200,
    summary: 'Who I am, in which role I act and in which others I could',
    result: Account,
    problems: [],
  }),
  switchRole: operation({
    id: 'switchRole',
    method: 'post',
    path: '/session/role',
    tag: 'Accounts',
    permission: 'account:change-own',
    status: 200,
    summary: 'Act in another of my roles',
    body: request({ membershipId: Uuid }),
    result: Account,
    problems: ['membership-not-found', 'second-factor-needed'],
  }),
  listSessions: operation({
    id: 'listSessions',
    method: 'get',
    path: '/account/sessions',
    tag: 'Accounts',
    permission: 'account:change-own',
    status: 200,
    summary: 'Where I am signed in',
    result: Type.Object({ items: Type.Array(SessionRow) }),
    problems: [],
  }),
  revokeSession: operation({
    id: 'revokeSession',
    method: 'delete',
    path: '/account/sessions/{id}',
    tag: 'Accounts',
    permission: 'account:change-own',
    status: 200,
    summary: 'End one of my sessions',
    params: IdPath,
    result: Done,
    problems: ['session-not-found'],
  }),
};
