// Operations by which an organisation comes into the register, or gets an administrator again: anybody asks, a registrar decides.
import { applicantKinds } from '@plimsoll/registry';
import { Type } from 'typebox';
import { operation } from '../operation.ts';
import { Done, IdPath, Moment, named, nullable, request, Sentence, Uuid, Word } from '../shapes/shapes.ts';
import { Email } from './invitations.ts';

const Country = Type.String({ pattern: '^[A-Z]{2}$', examples: ['GR'], description: 'ISO 3166-1, two letters.' });
const CompanyNumber = Type.String({ pattern: '^[0-9]{7}$', examples: ['5123448'] });

export const Application = named(
  'Application',
  Type.Object({
    id: Uuid,
    kind: Type.String({ description: `One of ${applicantKinds.join(', ')}.` }),
    organisationName: Type.String(),
    country: Type.String(),
    companyImoNumber: nullable(Type.String()),
    applicantName: Type.String(),
    email: Type.String(),
    message: Type.String(),
    status: Type.String({ description: 'submitted, granted or refused.' }),
    submittedAt: Moment,
    decidedAt: nullable(Moment),
    decidedBy: nullable(Type.String()),
    reason: nullable(Type.String()),
    existing: nullable(
      Type.Object(
        { name: Type.String(), administrators: Type.Integer() },
        { description: 'What the register holds under the same number, or the same name and country.' },
      ),
    ),
    hasJoined: nullable(
      Type.Boolean({ description: 'Of a granted application: whether its organisation has an administrator by now.' }),
    ),
  }),
);

export const TakeOver = named(
  'TakeOver',
  Type.Object({
    id: Uuid,
    organisationName: Type.String({ description: 'As the register holds it, or as it was typed when it holds none.' }),
    isKnown: Type.Boolean({ description: 'The register holds an organisation of this name.' }),
    askedBy: Type.String(),
    email: Type.String(),
    isMember: Type.Boolean(),
    reason: Type.String(),
    askedAt: Moment,
    /** null: at once. */
    grantableFrom: nullable(Moment),
    administrators: Type.Array(Type.Object({ name: Type.String(), lastSeenAt: nullable(Moment) })),
    status: Type.String({ description: 'asked, granted or refused.' }),
    decision: nullable(Type.String()),
  }),
);

const shape = { tag: 'Joining', status: 200 } as const;

export const joiningOperations = {
  applyForOrganisation: operation({
    ...shape,
    id: 'applyForOrganisation',
    method: 'post',
    path: '/applications',
    permission: 'organisation:apply',
    status: 202,
    summary: 'Apply for an organisation; the answer is the same whether or not the e-mail is known',
    body: request({
      kind: Type.Union(applicantKinds.map((kind) => Type.Literal(kind))),
      organisationName: Type.String({ minLength: 2, maxLength: 200, pattern: '\\S' }),
      country: Country,
      companyImoNumber: Type.Optional(CompanyNumber),
      applicantName: Word,
      email: Email,
      message: Sentence,
    }),
    result: Done,
    problems: [],
  }),
  listApplications: operation({
    ...shape,
    id: 'listApplications',
    method: 'get',
    path: '/applications',
    permission: 'organisation:list-applications',
    summary: 'Applications, those that wait first, oldest first',
    result: Type.Object({ items: Type.Array(Application) }),
    problems: [],
  }),
  decideApplication: operation({
    ...shape,
    id: 'decideApplication',
    method: 'post',
    path: '/applications/{id}/decision',
    permission: 'organisation:decide-application',
    summary: 'Accept an application, which makes the organisation and invites its administrator, or refuse it',
    params: IdPath,
    body: request({
      isAccepted: Type.Boolean(),
      reason: Sentence,
      flag: Type.Optional({ ...Country, description: 'Of a flag State: the flag whose ships it reads.' }),
      ports: Type.Optional(
        Type.String({
          pattern: '^[A-Z]{2}[A-Z0-9]{3}( [A-Z]{2}[A-Z0-9]{3}){0,99}$',
          examples: ['NLRTM NLAMS'],
          description: 'Of a port authority: UN/LOCODEs with spaces between them.',
        }),
      ),
    }),
    result: Done,
    problems: [
      'application-not-found',
      'application-incomplete',
      'organisation-exists',
      'not-in-this-state',
      'four-eyes-needed',
      'step-up-needed',
    ],
  }),
  resendAdmission: operation({
    ...shape,
    id: 'resendAdmission',
    method: 'post',
    path: '/applications/{id}/invitation',
    permission: 'organisation:decide-application',
    summary: 'Invite the administrator of an accepted organisation again while it has none',
    params: IdPath,
    result: Done,
    problems: ['application-not-found', 'not-in-this-state', 'four-eyes-needed', 'step-up-needed'],
  }),
  askOwnTakeOver: operation({
    ...shape,
    id: 'askOwnTakeOver',
    method: 'post',
    path: '/organisation/take-over',
    permission: 'organisation:ask-own-take-over',
    status: 201,
    summary: 'Ask to become administrator of my organisation because the last one has gone',
    body: request({ reason: Sentence }),
    result: Done,
    problems: ['organisation-not-found', 'take-over-exists', 'role-held-already'],
  }),
  askTakeOver: operation({
    ...shape,
    id: 'askTakeOver',
    method: 'post',
    path: '/take-overs',
    permission: 'organisation:ask-take-over',
    status: 202,
    summary:
      'Ask, without an account, to take over an organisation whose last administrator has gone; the answer is the same whether or not there is one',
    body: request({
      organisationName: Type.String({ minLength: 2, maxLength: 200, pattern: '\\S' }),
      country: Country,
      applicantName: Word,
      email: Email,
      reason: Sentence,
    }),
    result: Done,
    problems: [],
  }),
  listTakeOvers: operation({
    ...shape,
    id: 'listTakeOvers',
    method: 'get',
    path: '/take-overs',
    permission: 'organisation:list-take-overs',
    summary: 'Requests to take over, those that wait first, oldest first',
    result: Type.Object({ items: Type.Array(TakeOver) }),
    problems: [],
  }),
  decideTakeOver: operation({
    ...shape,
    id: 'decideTakeOver',
    method: 'post',
    path: '/take-overs/{id}/decision',
    permission: 'organisation:take-over',
    summary: 'Grant or refuse a take-over; everybody of the organisation is told, with the reason',
    params: IdPath,
    body: request({
      isGranted: Type.Boolean(),
      reason: Sentence,
      endsEarlier: Type.Optional(
        Type.Boolean({ description: 'Ends the memberships of the administrators who have gone.', default: false }),
      ),
    }),
    result: Done,
    problems: [
      'take-over-not-found',
      'take-over-too-early',
      'organisation-not-found',
      'not-in-this-state',
      'four-eyes-needed',
      'step-up-needed',
    ],
  }),
};
