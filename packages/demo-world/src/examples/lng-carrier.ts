// A gas carrier on long charter, assessed at a repair yard visit.
import type { ShipDescription } from '../builder/describe.ts';
import { imoNumberOf } from '../builder/derive.ts';
import { systemsOf } from '../library/ship-systems.ts';
import { lngCarrierFindings } from './lng-carrier/findings.ts';
import { lngCarrierNotes, lngCarrierObservations } from './lng-carrier/observations.ts';
import { company, frameworks, team } from './example-ship.ts';

const name = 'Polar Verity';

export const lngCarrier: ShipDescription = {
  key: 'lng-carrier',
  vessel: {
    imoNumber: imoNumberOf(210005),
    name,
    flag: 'NO',
    type: 'lng-carrier',
    grossTonnage: 113400,
    contractedOn: '2017-02-28',
    builtOn: '2020-05-14',
    mmsi: '257041900',
    callSign: 'LAPV',
    classSociety: 'DNV',
    classNotations: ['1A', 'Tanker for liquefied gas', 'Cyber secure'],
    dynamicPositioning: 'none',
    personsOnBoard: 27,
    internationalVoyages: true,
    frameworks: [frameworks.before2024, frameworks.ism],
  },
  company: company('Verity Gas Transport', 525566),
  supplier: { registerId: 'S-0229', name: 'Nordlys Inspection', accreditation: 'ACC-0229-1' },
  team: team('P-03615', 'P-04750'),
  profile: 'tanker-gas',
  kind: 'after-change',
  basis: 'New low-orbit terminal and boil-off reporting fitted in the yard',
  commissionedBy: 'charterer',
  independenceType: 'A',
  boardedOn: '2026-07-14',
  locode: 'NOBGO',
  berth: 'Repair quay 2',
  office: 'NOOSL',
  systems: systemsOf('gas', 'lng-carrier'),
  notTested: {
    'MCH-06': { reason: 'unsafe-state', remarks: 'Repair quay, not dock; the owner plans it for 2028' },
    'NET-06': { reason: 'maker', remarks: 'No consent of the alarm system’s maker to excess traffic' },
  },
  omitted: ['NAV-07', 'PNT-04', 'MED-06'],
  weaknesses: lngCarrierFindings,
  notes: lngCarrierNotes,
  observations: lngCarrierObservations,
  incident: {
    procedure: 'CRW-02',
    description: 'The crew network stopped for fourteen minutes when the test laptop took an address that was in use',
    effect: 'Crew could not call home in that time; nothing else was touched',
    minutes: 14,
  },
  limitations: [
    { reason: 'unsafe-state', text: 'At a repair quay without dock no automation server was stopped' },
    { reason: 'maker', text: 'Consent to excess traffic on the alarm network was not given' },
  ],
  summary: {
    forMaster:
      'Emergency shutdown and gas detection stand on their own, as they should. What the yard brought in June is the weak side. The new terminal kept its delivery password, and one maker may come in unasked. Both are settings and can be changed in an afternoon. A reporting box joins cargo and office until its cable is pulled. Two drills were slow: the change to the second chart display and the takeover of the main engine. Practise both before the next loading.',
    forCompany:
      'The ship is kept well and the yard stay was not: nine of eleven points came with it. Settle password, approval and cable before she loads, and review the assessment with the two new links in it.',
    positive: [
      'Emergency shutdown is independent of everything else',
      'Doors were kept through the whole yard stay',
      'What looks odd is reported within a minute',
    ],
    urgentActions: [
      'Change the delivery password of the new terminal',
      'Pull the network cable of the boil-off reporting box',
      'Let the fourth maker wait for approval like the others',
    ],
  },
};
