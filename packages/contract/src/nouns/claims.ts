// Operations by which a company comes to answer for a vessel: it claims her with evidence, a registrar decides.
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

export const VesselClaim = named(
  'VesselClaim',
  Type.Object({
    id: Uuid,
    imoNumber: ImoNumber,
    vesselName: Type.String(),
    company: Type.String(),
    since: Day,
    evidence: Type.String(),
    status: Type.String({ description: 'submitted, granted or refused.' }),
    submittedAt: Moment,
    reason: nullable(Type.String()),
  }),
);

export const claimOperations = {
  claimVessel: operation({
    id: 'claimVessel',
    method: 'post',
    path: '/vessel-claims',
    tag: 'Vessels',
    permission: 'vessel:claim',
    status: 201,
    summary: 'Claim a vessel for my company, with evidence such as the number of her document of compliance',
    body: request({
      imoNumber: ImoNumber,
      vesselName: Word,
      flag: Type.String({ pattern: '^[A-Z]{2}$', examples: ['LR'] }),
      type: Type.String({ pattern: '^[a-z-]{2,40}$', examples: ['bulk-carrier'] }),
      grossTonnage: Type.Integer({ minimum: 1, maximum: 400_000 }),
      since: Day,
      evidence: Sentence,
    }),
    result: VesselClaim,
    problems: ['imo-number-wrong', 'claim-exists'],
  }),
  listClaims: operation({
    id: 'listClaims',
    method: 'get',
    path: '/vessel-claims',
    tag: 'Vessels',
    permission: 'vessel:list-claims',
    status: 200,
    summary: 'Claims of my company, or those that wait for a registrar, oldest first',
    result: Type.Object({ items: Type.Array(VesselClaim) }),
    problems: [],
  }),
  decideClaim: operation({
    id: 'decideClaim',
    method: 'post',
    path: '/vessel-claims/{id}/decision',
    tag: 'Vessels',
    permission: 'vessel:decide-claim',
    status: 200,
    summary:
      'Grant a claim, which splits the history of the vessel and ends what the earlier company had granted, or refuse it',
    params: IdPath,
    body: request({ isGranted: Type.Boolean(), reason: Sentence }),
    result: Done,
    problems: ['claim-not-found', 'not-in-this-state', 'fact-not-understood'],
  }),
};
