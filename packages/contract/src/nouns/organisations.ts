// Operations on the organisation one acts for: its members and their roles, which ships a Master sees, and leaving.
import { Type } from 'typebox';
import { operation } from '../operation.ts';
import {
  Day,
  Done,
  IdPath,
  ImoNumber,
  Moment,
  named,
  nullable,
  request,
  Sentence,
  Uuid,
  Word,
} from '../shapes/shapes.ts';

export const Organisation = named(
  'Organisation',
  Type.Object({
    id: Uuid,
    name: Type.String(),
    kind: Type.String(),
    recipientClass: nullable(Type.String()),
    country: Type.String(),
    since: Day,
    administrators: Type.Array(Type.Object({ name: Type.String(), isMe: Type.Boolean() })),
    /** What leaving would ask for. */
    isLastAdministrator: Type.Boolean(),
    takeOver: nullable(
      Type.Object(
        { askedBy: Type.String(), askedAt: Moment, isMine: Type.Boolean() },
        { description: 'A request to take the organisation over that waits for a registrar.' },
      ),
    ),
  }),
);

export const OrganisationMember = named(
  'OrganisationMember',
  Type.Object({
    membershipId: Uuid,
    personId: Uuid,
    name: Type.String(),
    email: Type.String(),
    role: Type.String(),
    since: Moment,
    isMe: Type.Boolean(),
    isDisabled: Type.Boolean(),
    vessels: Type.Array(Type.Object({ imoNumber: ImoNumber, name: nullable(Type.String()) }), {
      description: 'The ships that a Master sees; empty for all other roles.',
    }),
  }),
);

const shape = { tag: 'Organisations', status: 200 } as const;

export const organisationOperations = {
  getOrganisation: operation({
    ...shape,
    id: 'getOrganisation',
    method: 'get',
    path: '/organisation',
    permission: 'organisation:read-own',
    summary: 'The organisation I act for, and who runs it',
    result: Organisation,
    problems: ['organisation-not-found'],
  }),
  listMembers: operation({
    ...shape,
    id: 'listMembers',
    method: 'get',
    path: '/organisation/members',
    permission: 'organisation:list-members',
    summary: 'Members of my organisation with their roles, by name',
    result: Type.Object({ items: Type.Array(OrganisationMember) }),
    problems: [],
  }),
  changeMemberRole: operation({
    ...shape,
    id: 'changeMemberRole',
    method: 'post',
    path: '/organisation/members/{id}/role',
    permission: 'organisation:change-members',
    summary: 'Give a member another role in place of this one; sessions and keys of this one end at once',
    params: IdPath,
    body: request({ role: Word }),
    result: Done,
    problems: ['membership-not-found', 'role-not-ours', 'role-held-already', 'last-admin', 'step-up-needed'],
  }),
  removeMember: operation({
    ...shape,
    id: 'removeMember',
    method: 'post',
    path: '/organisation/members/{id}/removal',
    permission: 'organisation:change-members',
    summary: 'End a membership; its sessions and keys end at once, and the person is told why',
    params: IdPath,
    body: request({ reason: Sentence }),
    result: Done,
    problems: ['membership-not-found', 'last-admin', 'step-up-needed'],
  }),
  leaveOrganisation: operation({
    ...shape,
    id: 'leaveOrganisation',
    method: 'post',
    path: '/organisation/leave',
    permission: 'organisation:leave',
    summary: 'Leave my organisation with all my roles in it; the last administrator names a successor',
    body: request({
      successor: Type.Optional({ ...Uuid, description: 'Membership of whoever is administrator from now on.' }),
    }),
    result: Done,
    problems: ['organisation-not-found', 'membership-not-found', 'last-admin', 'successor-unfit', 'step-up-needed'],
  }),
  setMasterVessels: operation({
    ...shape,
    id: 'setMasterVessels',
    method: 'put',
    path: '/organisation/members/{id}/vessels',
    permission: 'organisation:set-master-vessels',
    summary: 'Say which ships of my company a Master sees; no others, from this moment',
    params: IdPath,
    body: request({ imoNumbers: Type.Array(ImoNumber, { maxItems: 200, uniqueItems: true }) }),
    result: Done,
    problems: ['membership-not-found', 'vessel-not-found', 'step-up-needed'],
  }),
};
