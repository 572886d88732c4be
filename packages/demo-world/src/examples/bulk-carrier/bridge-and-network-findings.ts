// What was found on the bulk carrier’s bridge, antennas and networks, in the words of her lead tester.
import type { WeaknessDescription } from '../../builder/describe.ts';

export const bridgeAndNetworkFindings: readonly WeaknessDescription[] = [
  {
    procedure: 'NET-04',
    outcome: 'fail',
    systems: ['MCH-AMS'],
    weakness: 'CWE-1220',
    techniques: ['T0886', 'T0866'],
    cvss: 'CVSS:3.1/AV:A/AC:L/PR:N/UI:N/S:C/C:L/I:H/A:H',
    safetySeverity: 'SI3',
    exposure: 'CY4',
    cause: 'configuration',
    title: 'Ship office computers can reach the alarm and monitoring network',
    description:
      'From the cargo office PC on A-deck two of six forbidden connections were let through to the Steinmar server behind the control room switchboard. One of them is the path by which the maker changes alarm limits. A disturbance there would leave an engineer on an unmanned watch without bilge, lubricating oil and fire pump alarms. The boundary was opened in 2019 for a fuel report that no longer runs.',
    publicSummary: 'Separation between office and machinery networks is incomplete.',
    recommendation:
      'Take the 2019 opening out of the boundary, keep only the one-way copy of running hours, and have this test repeated before the ship next sails with an unmanned engine room.',
    remarks:
      'Two of six forbidden connections came through from the cargo office to the Watchkeeper server; four were blocked',
  },
  {
    procedure: 'NET-01',
    outcome: 'partial',
    systems: ['IT-EDGE'],
    weakness: 'CWE-1188',
    techniques: ['T0886'],
    cvss: 'CVSS:3.1/AV:A/AC:H/PR:L/UI:N/S:U/C:L/I:H/A:L',
    safetySeverity: 'SI2',
    exposure: 'CY5',
    cause: 'configuration',
    title: 'Half of the firewall rules have neither an owner nor a purpose',
    description:
      'The export of the Seawall firewall of 3 February holds 58 rules; 27 carry no comment and 14 have not been hit since the counters were set back in 2024. Three of those would let any office PC out to any address. Nobody in the company could say who asked for them.',
    publicSummary: 'The firewall holds rules that nobody can explain.',
    recommendation:
      'Let the fleet IT desk go through the 27 rules with the superintendent, delete what has no hit in a month, and give the rest an owner and a date of review.',
    remarks: '58 rules read offline: 27 without comment, 14 without a hit in fourteen months',
  },
  {
    procedure: 'NAV-01',
    outcome: 'fail',
    systems: ['NAV-ECDIS'],
    weakness: 'CWE-1104',
    techniques: ['T0866', 'T0847'],
    cvss: 'CVSS:3.1/AV:L/AC:L/PR:N/UI:R/S:U/C:L/I:H/A:H',
    safetySeverity: 'SI3',
    exposure: 'CY3',
    cause: 'software',
    title: 'Both chart displays run on an operating system that lost its support years ago',
    description:
      'The two Halcyon units of 2014 start with an operating system whose maker stopped mending it in 2020. Malware protection was removed by a service engineer in Zhoushan because it slowed the chart redraw, and the weekly chart stick goes straight into the front socket. Both units are fed from one stick within ten minutes, so one bad stick takes away both charts, and this ship has no paper outside the Mediterranean.',
    publicSummary: 'The chart displays run on software without support and take charts from portable media unchecked.',
    recommendation:
      'Order the Halcyon upgrade for both units for the May docking. Until then scan each chart stick at the clean station, load the second unit a day after the first, and lock the front sockets.',
    remarks: 'Both units show the same end-of-support notice at start; no protection running; front sockets open',
  },
  {
    procedure: 'NAV-03',
    outcome: 'fail',
    systems: ['NAV-INS', 'NAV-RADAR'],
    weakness: 'CWE-923',
    techniques: ['T0856'],
    cvss: 'CVSS:4.0/AV:A/AC:L/AT:N/PR:N/UI:N/VC:N/VI:H/VA:L/SC:N/SI:N/SA:N',
    safetySeverity: 'SI3',
    exposure: 'CY3',
    cause: 'configuration',
    title: 'A converter from a cancelled trial still speaks on the bridge data network',
    description:
      'Fifty minutes of listening at the bridge switch showed eleven talkers; the drawing has ten. The eleventh is a grey converter taped under the chart table, left from a voyage-optimiser trial of 2021. It repeats the position half a second late, and the radars take whichever sentence comes first. The third officer knew the radar vectors “jump at times” and had put it down to the gyro.',
    publicSummary: 'A device that is not on the drawing sends data on the bridge network.',
    recommendation:
      'Have the Halcyon engineer take the converter out, check the source selection of both radars afterwards, and compare talkers with the drawing at the yearly radar service.',
    remarks: 'Eleven talkers against ten on drawing N-204; the odd one traced by hand to the chart table',
  },
  {
    procedure: 'NAV-05',
    outcome: 'partial',
    systems: ['NAV-VDR'],
    weakness: 'CWE-521',
    techniques: ['T0859'],
    cvss: 'CVSS:3.1/AV:A/AC:L/PR:L/UI:N/S:U/C:H/I:L/A:L',
    safetySeverity: 'SI2',
    exposure: 'CY3',
    cause: 'configuration',
    title: 'The voyage recorder has one account, and every agent who serviced it knows its password',
    description:
      'The Recall recorder in the locker behind the bridge knows a single service account, used by four service firms since delivery. Whoever holds it can listen to twelve hours of bridge talk and clear the fault list. After a collision the owner could not show that the record was left alone.',
    publicSummary: 'The voyage recorder is protected by one shared account.',
    recommendation:
      'At the annual test in April let the agent set a password for this ship alone, sealed in the Master’s safe, and ask Halcyon for a read-only account for replay.',
    remarks: 'One account on the recorder, used under the eyes of the agent; annual test in date until 30 April',
  },
  {
    procedure: 'PNT-02',
    outcome: 'partial',
    systems: ['NAV-GNSS'],
    weakness: 'CWE-636',
    techniques: ['T0856'],
    safetySeverity: 'SI3',
    exposure: 'CY2',
    cause: 'human',
    title: 'The bridge team noticed a drifting position after seventeen minutes',
    description:
      'In the drill off Carnero Point the lead moved the plotted position by a mile in twenty minutes on paper slips. The watch compared it with the radar only when the echo sounder no longer fitted. At twelve knots that is three and a half miles, and the shoal off Perla is two miles from the usual track.',
    publicSummary: 'A slowly drifting position is noticed late on the bridge.',
    recommendation:
      'Write a radar or visual fix every thirty minutes into the passage plan for coastal legs, keep the radar overlay on, and drill a drift with each watch twice a year.',
    remarks: 'Drill alongside with slips: drift seen after 17 of 20 minutes; a sudden loss was handled at once',
  },
  {
    procedure: 'PNT-06',
    outcome: 'partial',
    systems: ['NAV-VDR', 'MCH-AMS'],
    weakness: 'CWE-778',
    techniques: ['T0872'],
    safetySeverity: 'SI1',
    exposure: 'CY2',
    cause: 'configuration',
    title: 'The engine alarm log runs eleven minutes behind the bridge',
    description:
      'Read out at the same moment, the alarm printer showed 10:19, the recorder 10:30 and the second receiver 10:30. The Steinmar server keeps its own clock and was last set by hand at the 2022 docking. In the blackout of October the two logs could not be laid side by side.',
    publicSummary: 'Clocks of systems that keep records differ.',
    recommendation:
      'Let the second engineer set the server’s clock on the first of each month and ask Steinmar for a time input from the receiver at the docking.',
    remarks: 'Five clocks read within one minute: spread 11 min 10 s, all of it the alarm server',
  },
  {
    procedure: 'COM-03',
    outcome: 'fail',
    systems: ['COM-VSAT'],
    weakness: 'CWE-1392',
    techniques: ['T0812'],
    cvss: 'CVSS:4.0/AV:A/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N',
    safetySeverity: 'SI1',
    exposure: 'CY5',
    cause: 'configuration',
    title: 'The satellite dome still takes the password it left the factory with',
    description:
      'The Skylink controller in the radio locker accepted the delivery account at the first try, with the provider listening in. With it the dome can be turned away from the satellite and its page shows the ship’s position to a metre. The page answers from the office and from the crew mess alike.',
    publicSummary: 'The satellite antenna control keeps its delivery password.',
    recommendation:
      'Have Pelagic set a password of its own for this ship while she is in port and let the page answer at the radio locker socket only.',
    remarks: 'Delivery account accepted, with the provider on the telephone; nothing was changed',
  },
  {
    procedure: 'CRW-02',
    outcome: 'fail',
    systems: ['IT-CREW'],
    weakness: 'CWE-653',
    techniques: ['T0886'],
    cvss: 'CVSS:3.1/AV:A/AC:L/PR:N/UI:N/S:U/C:L/I:L/A:N',
    safetySeverity: 'SI1',
    exposure: 'CY5',
    cause: 'configuration',
    title: 'From the crew mess the file server and the crane PC answer',
    description:
      'A test telephone on the crew network in the mess got answers from the Purser file server, the loading PC in the ship’s office and the maintenance PC of deck crane 1. The crew network was moved to a spare port of the office switch when its own access point failed last summer.',
    publicSummary: 'Crew and office networks are not separated.',
    recommendation:
      'Put the access point back on its own port at the edge, buy a spare for it, and repeat the test from mess and bosun’s store.',
    remarks: 'Three addresses answered that should not, tried from the mess and from cabin 214',
  },
];
