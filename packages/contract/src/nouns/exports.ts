// Operations that give a file to take away: cut to the reader’s tier, with the reader’s name in it, noted in the log of looks.
import { Type } from 'typebox';
import { operation } from '../operation.ts';
import { IdPath, ImoNumber, VesselPath } from '../shapes/shapes.ts';

const CSV = 'text/csv';
const JSON_FILE = 'application/json';
const PDF = 'application/pdf';
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const format = <const First extends string>(formats: readonly [First, ...string[]]) =>
  Type.Optional(Type.String({ pattern: `^(${formats.join('|')})$`, default: formats[0] }));
const file = Type.String({ description: 'The file.' });

export const exportOperations = {
  exportVessel: operation({
    id: 'exportVessel',
    method: 'get',
    path: '/vessels/{imoNumber}/export',
    tag: 'Exports',
    permission: 'vessel:export',
    status: 200,
    summary: 'The profile of a vessel as a file, cut to my tier; a PDF from tier 1 on',
    params: VesselPath,
    query: Type.Object({ format: format(['csv', 'json', 'pdf']) }),
    result: file,
    media: [CSV, JSON_FILE, PDF],
    problems: ['imo-number-wrong', 'vessel-not-found', 'export-above-tier', 'export-quota-used'],
  }),
  exportAttestation: operation({
    id: 'exportAttestation',
    method: 'get',
    path: '/vessels/{imoNumber}/attestation/export',
    tag: 'Exports',
    permission: 'vessel:export',
    status: 200,
    summary: 'The attestation of the newest published report as a file; from tier 3 on',
    params: VesselPath,
    query: Type.Object({ format: format(['json', 'pdf']) }),
    result: file,
    media: [JSON_FILE, PDF],
    problems: ['imo-number-wrong', 'vessel-not-found', 'report-not-found', 'export-above-tier', 'export-quota-used'],
  }),
  exportFindings: operation({
    id: 'exportFindings',
    method: 'get',
    path: '/findings/export',
    tag: 'Exports',
    permission: 'finding:export',
    status: 200,
    summary: 'Findings of the vessels that I may see findings of, as a table of at most 10,000 rows',
    query: Type.Object({
      imoNumber: Type.Optional(ImoNumber),
      severity: Type.Optional(Type.String({ pattern: '^(info|low|medium|high|critical)$' })),
      status: Type.Optional(
        Type.String({ pattern: '^(active|open|planned|fixed|verified-closed|accepted|compensated|struck)$' }),
      ),
      format: format(['csv', 'xlsx', 'json']),
    }),
    result: file,
    media: [CSV, WORKBOOK, JSON_FILE],
    problems: ['export-quota-used'],
  }),
  exportFleet: operation({
    id: 'exportFleet',
    method: 'get',
    path: '/fleets/{id}/export',
    tag: 'Exports',
    permission: 'vessel:export',
    status: 200,
    summary: 'A fleet as a table, each vessel cut to my tier; each look is noted, 20,000 rows a day',
    params: IdPath,
    query: Type.Object({ format: format(['csv', 'xlsx', 'json']) }),
    result: file,
    media: [CSV, WORKBOOK, JSON_FILE],
    problems: ['fleet-not-found', 'export-quota-used'],
  }),
};
