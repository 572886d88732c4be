// The follow-up on the bulk carrier seven months later: what was mended is tested again, the rest is settled or still open.
import { reportDigest } from '@plimsoll/proofs';
import type { Finding, Report } from '@plimsoll/standard';
import type { SettledDescription, ShipDescription, WeaknessDescription } from '../builder/describe.ts';
import { bulkCarrier } from './bulk-carrier.ts';
import { team } from './example-ship.ts';
import { freshFindings, stillOpenFindings } from './follow-up/findings.ts';
import { followUpNotes, followUpObservations } from './follow-up/observations.ts';
import { settlements } from './follow-up/settled.ts';

export function followUp(first: Report): ShipDescription {
  const procedureOf = (finding: Finding): string =>
    first.executions.find(({ id }) => finding.executions.includes(id))?.procedure ?? '';
  const earlier = first.findings.filter(({ kind }) => kind === 'weakness');
  const again = stillOpenFindings.map((one): WeaknessDescription => {
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
    team: team('P-04350', 'P-05188'),
    notTested: {
      'MCH-06': { reason: 'unsafe-state', remarks: 'Waits for the dry dock in the spring, as in February' },
      'NET-06': { reason: 'maker', remarks: 'Steinmar wants its engineer present for load tests and had none free' },
    },
    weaknesses: [...again, ...freshFindings],
    settled: earlier.flatMap((from): SettledDescription[] => {
      const settlement = settlements[procedureOf(from)];
      return settlement ? [{ previousId: from.id, from, ...settlement }] : [];
    }),
    notes: followUpNotes,
    observations: followUpObservations,
    incident: {
      procedure: 'RES-05',
      description: 'The restored station of the alarm system needed a second restart before it showed all points',
      effect: 'None: the second station was in service and manned',
    },
    previousReport: { id: first.id, revision: first.revision, sha256: reportDigest(first) },
    previousSystems: first.systems,
    previousExecutions: first.executions,
    limitations: [
      { reason: 'unsafe-state', text: 'The automation server was not stopped, since the ship lay afloat' },
      { reason: 'maker', text: 'No load test of a controller, for want of the maker’s engineer' },
    ],
    summary: {
      forMaster:
        'Much has been mended since February, and it was seen to work. Office computers can no longer reach the alarm system, makers need a second factor, and images lie in your safe: one was put back before our eyes. The drill with a false position is better and still slow; keep plotting by radar. Two new things were found: noon reports leave in clear text, and two cabinets stand open.',
      forCompany:
        'Of 27 findings 21 are verified closed. Two are held by controls that were tested, one is accepted until the docking, three are still open. The refused restore of February was permitted and passed.',
      positive: [
        'The boundary between office and machinery holds',
        'A restore of the alarm system was shown',
        'The new second engineer knows the local stands',
      ],
      urgentActions: [
        'Drill a drifting position with both watches before the year ends',
        'Decide on alarm server and office server before the docking list closes',
        'Close the two cabinets on the upper deck',
      ],
    },
  };
}
