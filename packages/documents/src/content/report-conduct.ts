// How the work was permitted, what went wrong, what was given back, and the evidence it rests on.
import { count, moment } from '@plimsoll/figures';
import type { Authorisation, Report } from '@plimsoll/standard';
import type { Section } from './blocks.ts';
import { memberName, systemNames } from './report-names.ts';
import { roleName, stateName } from './words.ts';

const kinds = { 'scope-letter': 'Scope letter', day: 'Day of the Master', permit: 'Permit' } as const satisfies Record<
  Authorisation['kind'],
  string
>;

export function permitSection(report: Report): Section {
  return {
    id: 'permits',
    title: 'Permits',
    blocks: [
      {
        kind: 'table',
        caption: 'Who allowed what, and when',
        none: 'No permit was listed.',
        columns: [
          { title: 'Permit', share: 1.1 },
          { title: 'Covers', share: 2 },
          { title: 'Window', share: 1.8 },
          { title: 'Agreed by', share: 1.6 },
          { title: 'Withdrawn', share: 1.2 },
        ],
        rows: report.authorisations.map((permit) => [
          `${kinds[permit.kind]} ${permit.id}`,
          coverOf(report, permit),
          `${moment(permit.window.start)} to ${moment(permit.window.end)}. ${permit.vesselStates.map(stateName).join('; ')}`,
          permit.authorisers.map(({ role }) => roleName(role)).join(', '),
          permit.withdrawals.map(({ at, role }) => `${moment(at)} by ${roleName(role)}`).join('; ') || 'no',
        ]),
      },
    ],
  };
}

function coverOf(report: Report, { procedures, systems }: Authorisation): string {
  const what = procedures.length > 0 ? procedures.join(', ') : 'all procedures in scope';
  return `${what}; ${systemNames(report, systems, 'all systems in scope')}`;
}

export function incidentSection(report: Report): Section {
  return {
    id: 'incidents',
    title: 'Incidents during the tests',
    blocks: [
      {
        kind: 'table',
        caption: 'Incidents',
        none: 'No test caused trouble.',
        columns: [{ title: 'When' }, { title: 'Systems' }, { title: 'What happened', share: 3 }, { title: 'Restored' }],
        rows: report.incidents.map(({ at, systems, description, effect, restoredAt }) => [
          moment(at),
          systemNames(report, systems),
          effect ? `${description} Effect: ${effect}` : description,
          restoredAt ? moment(restoredAt) : 'not stated',
        ]),
      },
    ],
  };
}

export function handbackSection(report: Report): Section {
  return {
    id: 'handback',
    title: 'Hand-back',
    blocks: [
      {
        kind: 'table',
        caption: 'Systems given back to the crew',
        none: 'No hand-back was recorded.',
        columns: [
          { title: 'Systems', share: 3 },
          { title: 'When', share: 1.2 },
          { title: 'Working as before', share: 0.8 },
          { title: 'Taken back by', share: 1 },
          { title: 'Remarks', share: 1.5 },
        ],
        rows: report.handback.map(({ systems, at, working, signedBy, remarks }) => [
          systemNames(report, systems),
          moment(at),
          working ? 'yes' : 'no',
          roleName(signedBy),
          remarks ?? '',
        ]),
      },
    ],
  };
}

export function evidenceSection(report: Report): Section {
  return {
    id: 'evidence',
    title: 'Evidence',
    blocks: [
      {
        kind: 'table',
        caption: 'Evidence; the files travel beside the report',
        none: 'No evidence was listed.',
        columns: [
          { title: 'Evidence', share: 2 },
          { title: 'Kind', share: 0.9 },
          { title: 'Captured', share: 1.4 },
          { title: 'Class', share: 1 },
          { title: 'Bytes', kind: 'number', share: 0.8 },
          { title: 'SHA-256', share: 1.8 },
        ],
        rows: report.evidence.map(({ id, title, kind, capturedAt, capturedBy, classification, size, sha256 }) => [
          `${id} ${title}`,
          kind.replaceAll('-', ' '),
          `${moment(capturedAt)}, ${memberName(report, capturedBy)}`,
          classification,
          count(size),
          { code: sha256 },
        ]),
      },
    ],
  };
}
