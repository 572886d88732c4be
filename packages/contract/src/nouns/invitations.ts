// Operations on invitations: an administrator sends, renews and withdraws them; whoever holds the letter uses it once.
import { roles } from '@plimsoll/registry';
import { Type } from 'typebox';
import { operation } from '../operation.ts';
import { Done, IdPath, Moment, named, nullable, request, Uuid, Word } from '../shapes/shapes.ts';

export const Email = Type.String({
  maxLength: 254,
  pattern: '^[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+$',
  examples: ['master@meridian.example'],
});
const RoleWord = Type.String({ description: `One of ${roles.join(', ')}.` });

export const Invitation = named(
  'Invitation',
  Type.Object({
    id: Uuid,
    email: Type.String(),
    name: nullable(Type.String()),
    role: RoleWord,
    invitedBy: Type.String(),
    createdAt: Moment,
    expiresAt: Moment,
    status: Type.String({ description: 'open, expired, accepted or withdrawn.' }),
  }),
);

const TokenPath = Type.Object({
  token: Type.String({ pattern: '^[\\w-]{36,60}$', description: 'The last part of the link in the letter.' }),
});

const shape = { tag: 'Invitations', status: 200 } as const;

export const invitationOperations = {
  listInvitations: operation({
    ...shape,
    id: 'listInvitations',
    method: 'get',
    path: '/invitations',
    permission: 'organisation:list-members',
    summary: 'Invitations of my organisation, newest first',
    result: Type.Object({ items: Type.Array(Invitation) }),
    problems: [],
  }),
  inviteMember: operation({
    ...shape,
    id: 'inviteMember',
    method: 'post',
    path: '/invitations',
    permission: 'organisation:invite',
    status: 201,
    summary: 'Invite a person by e-mail with a role; an earlier open invitation for the same role ends',
    body: request({ email: Email, role: Word, name: Type.Optional(Word) }),
    result: Invitation,
    problems: ['role-not-ours', 'role-held-already', 'too-many-invitations', 'step-up-needed'],
  }),
  renewInvitation: operation({
    ...shape,
    id: 'renewInvitation',
    method: 'post',
    path: '/invitations/{id}/renewal',
    permission: 'organisation:invite',
    summary: 'Send an invitation again with a fresh link and a fresh end; the earlier link opens nothing any more',
    params: IdPath,
    result: Invitation,
    problems: ['invitation-not-found', 'role-held-already', 'step-up-needed'],
  }),
  withdrawInvitation: operation({
    ...shape,
    id: 'withdrawInvitation',
    method: 'delete',
    path: '/invitations/{id}',
    permission: 'organisation:invite',
    summary: 'Withdraw an invitation; its link opens nothing any more',
    params: IdPath,
    result: Done,
    problems: ['invitation-not-found', 'step-up-needed'],
  }),
  readInvitation: operation({
    ...shape,
    id: 'readInvitation',
    method: 'get',
    path: '/invitation-links/{token}',
    permission: 'organisation:join',
    summary: 'What the link of a letter invites to, and what its holder does next',
    params: TokenPath,
    result: Type.Object({
      organisation: Type.String(),
      kind: Type.String(),
      role: RoleWord,
      email: Type.String(),
      name: nullable(Type.String()),
      invitedBy: Type.String(),
      expiresAt: Moment,
      next: Type.String({
        description:
          'make-account: no account has this e-mail, so a name and a new password are due; sign-in: the password of the account is due; join: the session is that of the account; sign-out: the session is of another account.',
      }),
    }),
    problems: ['invitation-not-found', 'invitation-ended'],
  }),
  acceptInvitation: operation({
    ...shape,
    id: 'acceptInvitation',
    method: 'post',
    path: '/invitation-links/{token}/acceptance',
    permission: 'organisation:join',
    summary:
      'Use an invitation: with a new account and its password, or with the account that has this e-mail; then sign in',
    params: TokenPath,
    body: request({
      name: Type.Optional(Word),
      password: Type.Optional(Type.String({ minLength: 1, maxLength: 1000 })),
    }),
    result: Type.Object({
      organisation: Type.String(),
      role: RoleWord,
      membershipId: Uuid,
    }),
    problems: [
      'invitation-not-found',
      'invitation-ended',
      'invitation-for-another',
      'name-missing',
      'new-password-refused',
      'sign-in-refused',
      'changed-meanwhile',
    ],
  }),
};
