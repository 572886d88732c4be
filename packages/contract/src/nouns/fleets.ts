// Operations on fleets and watchlists: lists of vessels that an organisation keeps, fills from files and takes away as files.
import { Type } from 'typebox';
import { operation } from '../operation.ts';
import {
  Cursor,
  Day,
  Done,
  IdPath,
  ImoNumber,
  Limit,
  Moment,
  named,
  nullable,
  page,
  Points,
  request,
  Tier,
  Uuid,
  Word,
} from '../shapes/shapes.ts';

export const Fleet = named(
  'Fleet',
  Type.Object({ id: Uuid, name: Type.String(), vessels: Type.Integer(), createdAt: Moment }),
);

const FleetVessel = Type.Object({
  imoNumber: ImoNumber,
  since: Moment,
  tier: nullable(Tier),
  name: nullable(Type.String({ description: 'null when there is nothing that I may see.' })),
  flag: nullable(Type.String()),
  status: nullable(Type.String()),
  grade: nullable(Type.String()),
  total: nullable(Points),
  high: nullable(Points),
  assessedOn: nullable(Day),
  dangerous: nullable(Type.Integer()),
});

const FleetRow = Type.Object({
  row: Type.Integer({ description: 'Counted from 1, the heading included, as a spreadsheet shows it.' }),
  imoNumber: Type.String(),
  name: Type.String(),
  fate: Type.String({ description: 'What becomes of the row.' }),
  text: Type.String({ description: 'The fate in a sentence.' }),
});

export const FleetPlan = named(
  'FleetPlan',
  Type.Object({
    digest: Type.String({ description: 'Names this plan; send it with the same file to carry the plan out.' }),
    added: Type.Integer(),
    counts: Type.Array(Type.Object({ fate: Type.String(), rows: Type.Integer() })),
    rows: Type.Array(FleetRow),
  }),
);

const FleetVesselPath = Type.Object({ id: Uuid, imoNumber: Type.String({ description: 'IMO number, seven digits.' }) });

export const fleetOperations = {
  listFleets: operation({
    id: 'listFleets',
    method: 'get',
    path: '/fleets',
    tag: 'Fleets',
    permission: 'fleet:read',
    status: 200,
    summary: 'The fleets of my organisation',
    result: Type.Object({ items: Type.Array(Fleet) }),
    problems: [],
  }),
  createFleet: operation({
    id: 'createFleet',
    method: 'post',
    path: '/fleets',
    tag: 'Fleets',
    permission: 'fleet:change',
    status: 201,
    summary: 'Make a fleet: ships of a company, or the watchlist of a recipient',
    body: request({ name: Word }),
    result: Fleet,
    problems: ['fleet-exists'],
  }),
  getFleet: operation({
    id: 'getFleet',
    method: 'get',
    path: '/fleets/{id}',
    tag: 'Fleets',
    permission: 'fleet:read',
    status: 200,
    summary: 'The vessels of a fleet, each cut to my tier',
    params: IdPath,
    query: Type.Object({ after: Cursor, limit: Limit }),
    result: Type.Intersect([Fleet, page(FleetVessel)]),
    problems: ['fleet-not-found'],
  }),
  addToFleet: operation({
    id: 'addToFleet',
    method: 'put',
    path: '/fleets/{id}/vessels/{imoNumber}',
    tag: 'Fleets',
    permission: 'fleet:change',
    status: 200,
    summary: 'Put a vessel into a fleet; a company only those it answers for',
    params: FleetVesselPath,
    result: Done,
    problems: ['fleet-not-found', 'imo-number-wrong', 'vessel-not-found'],
  }),
  removeFromFleet: operation({
    id: 'removeFromFleet',
    method: 'delete',
    path: '/fleets/{id}/vessels/{imoNumber}',
    tag: 'Fleets',
    permission: 'fleet:change',
    status: 200,
    summary: 'Take a vessel out of a fleet',
    params: FleetVesselPath,
    result: Done,
    problems: ['fleet-not-found', 'vessel-not-found'],
  }),
  previewFleetImport: operation({
    id: 'previewFleetImport',
    method: 'post',
    path: '/fleets/{id}/import-previews',
    tag: 'Fleets',
    permission: 'fleet:change',
    status: 200,
    summary: 'Say what would become of each row of a file of vessels; nothing is written',
    params: IdPath,
    body: 'bytes',
    result: FleetPlan,
    problems: ['fleet-not-found', 'fleet-file-not-understood', 'document-too-large'],
  }),
  importFleet: operation({
    id: 'importFleet',
    method: 'post',
    path: '/fleets/{id}/imports',
    tag: 'Fleets',
    permission: 'fleet:change',
    status: 200,
    summary: 'Put the vessels of a file into a fleet, as the preview said; refused when the plan is another by now',
    params: IdPath,
    query: Type.Object({ digest: Type.String({ pattern: '^[0-9a-f]{64}$', description: 'Of the preview.' }) }),
    body: 'bytes',
    result: FleetPlan,
    problems: ['fleet-not-found', 'fleet-file-not-understood', 'fleet-plan-changed', 'document-too-large'],
  }),
};
