// The follow-up on the bulk carrier seven months later: what was mended is tested again, the rest is settled or still open.
import { reportDigest } from '@plimsoll/proofs';
import type { Finding, Report } from '@plimsoll/standard';
import type { SettledDescription, ShipDescription, WeaknessDescription } from '../builder/describe.ts';
import { bulkCarrier } from './bulk-carrier.ts';
import { notesOn, weaknesses } from './example-ship.ts';

/** Procedures whose weakness is not yet mended. */
const stillOpen = ['PNT-02', 'SUP-06'];
const compensated = 'MCH-02';
const accepted = 'GOV-04';

export function followUp(first: Report): ShipDescription {
  const procedureOf = (finding: Finding): string =>
    first.executions.find(({ id }) => finding.executions.includes(id))?.procedure ?? '';
  const earlier = first.findings.filter(({ kind }) => kind === 'weakness');
  const again: WeaknessDescription[] = weaknesses(bulkCarrier.vessel.name, ...stillOpen).map((one) => {
    const before = earlier.find((finding) => procedureOf(finding) === one.procedure);
    return { ...one, previous: { report: first.id, finding: before?.id ?? '' } };
  });
  return {
    ...bulkCarrier,
    key: 'follow-up-closes-findings',
    kind: 'follow-up',
    basis: 'Follow-up of the findings of February',
    boardedOn: '2026-09-08',
    locode: 'GRPIR',
    berth: 'Perama repair quay',
    office: 'ESVLC',
    team: [
      { ...bulkCarrier.team[0], id: 'P1', registerId: 'P-04350', certificate: 'C-0435-9QXD' },
      { ...bulkCarrier.team[1], id: 'P2', registerId: 'P-05188', certificate: 'C-0518-7K3M' },
    ] as unknown as ShipDescription['team'],
    notTested: {
      'MCH-06': { reason: 'unsafe-state', remarks: 'Needs a dry dock; planned for the spring' },
      'NET-06': { reason: 'maker', remarks: 'The maker did not agree to load tests without its engineer' },
    },
    weaknesses: [...again, ...weaknesses(bulkCarrier.vessel.name, 'COM-05', 'PHY-02')],
    settled: earlier
      .filter((finding) => !stillOpen.includes(procedureOf(finding)))
      .map((from): SettledDescription => settle(from, procedureOf(from))),
    notes: notesOn('PHY-01', 'MCH-01', 'HUM-02'),
    incident: {
      procedure: 'RES-05',
      description: 'The restored station of the alarm system needed a second restart before it showed all points',
      effect: 'None: the second station was in service and manned',
    },
    previousReport: { id: first.id, revision: first.revision, sha256: reportDigest(first) },
    previousSystems: first.systems,
    previousExecutions: first.executions,
    limitations: [
      { reason: 'unsafe-state', text: 'Loss and restart of an automation server needs a dry dock' },
      { reason: 'maker', text: 'Load tests of a controller were not agreed by the maker' },
    ],
    summary: {
      forMaster:
        'Much has been mended since February, and it was seen to work. Office computers can no longer reach the alarm system, makers need a second factor, and images lie in your safe: one was put back before our eyes. The drill with a false position is still slow; keep plotting by radar. Two new things were found: noon reports leave in clear text, and two cabinets stand open.',
      forCompany:
        'Nine of thirteen findings are verified closed. One is held by a control that was tested, one is accepted until the docking, two are still open. The refused restore of February was permitted and passed.',
      positive: [
        'The boundary between office and machinery holds',
        'A restore of the alarm system was shown',
        'Local stands are known',
      ],
      urgentActions: [
        'Drill a drifting position twice before the year ends',
        'Decide on systems without support',
        'Close the two cabinets on the upper deck',
      ],
    },
  };
}

function settle(from: Finding, procedure: string): SettledDescription {
  if (procedure === compensated)
    return {
      previousId: from.id,
      from,
      as: 'compensated',
      text: 'The control room is locked and manned whenever the stations are open; seen on two days and one night',
    };
  if (procedure === accepted)
    return {
      previousId: from.id,
      from,
      as: 'accepted',
      text: 'The new change procedure starts with the docking; until then the superintendent approves by mail',
    };
  return { previousId: from.id, from, as: 'closed', text: 'Mended by the company; the same test passed this time' };
}
