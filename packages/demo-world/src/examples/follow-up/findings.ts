// What the follow-up found still open, and what it found anew, in the words of its lead tester.
import type { WeaknessDescription } from '../../builder/describe.ts';

export const stillOpenFindings: readonly WeaknessDescription[] = [
  {
    procedure: 'PNT-02',
    outcome: 'partial',
    systems: ['NAV-GNSS'],
    weakness: 'CWE-636',
    techniques: ['T0856'],
    safetySeverity: 'SI3',
    exposure: 'CY2',
    cause: 'human',
    title: 'A drift of the position is still noticed late, though earlier than in February',
    description:
      'Eleven minutes instead of seventeen, in the same game on the chart of the Saronic Gulf. The half-hourly radar fix stands in the passage plan and was left out twice on the last coastal leg. The relief watch had not been drilled.',
    publicSummary: 'A drifting position is still noticed late on the bridge.',
    recommendation: 'Drill both watches before the year ends and let the Master initial the fixes of each coastal leg.',
    remarks: 'Drift called after 11 of 20 minutes by the regular watch; the relief watch did not call it',
  },
  {
    procedure: 'SUP-06',
    outcome: 'partial',
    systems: ['NAV-ECDIS', 'IT-ADM', 'MCH-AMS'],
    weakness: 'CWE-1357',
    techniques: ['T0866'],
    safetySeverity: 'SI2',
    exposure: 'CY4',
    cause: 'process',
    title: 'Two of four outlived systems have a decision, two still have none',
    description:
      'Chart displays and loading PC are ordered for spring. For the alarm server and the office server the papers wait on the technical manager’s desk since May.',
    publicSummary: 'The plan for systems without support is half done.',
    recommendation: 'Decide on the two before the order list of the docking closes on 15 November.',
    remarks: 'Register with four lines, two of them with order number and date',
  },
  {
    procedure: 'HUM-01',
    outcome: 'partial',
    systems: [],
    weakness: 'CWE-1053',
    techniques: ['T0865'],
    safetySeverity: 'SI1',
    exposure: 'CY2',
    cause: 'human',
    title: 'Four people who joined in August have not seen the training film',
    description:
      'The disc is aboard and seventeen of twenty-one have a record, both engineers with the short course. The joiners of August came after the last showing.',
    publicSummary: 'A few joiners have not been trained.',
    recommendation: 'Show it on the first Sunday after each change of crew.',
    remarks: 'Seventeen of twenty-one records in date, ten in February',
  },
];

export const freshFindings: readonly WeaknessDescription[] = [
  {
    procedure: 'COM-05',
    outcome: 'partial',
    systems: ['IT-EDGE'],
    weakness: 'CWE-319',
    techniques: ['T0842'],
    cvss: 'CVSS:3.1/AV:A/AC:H/PR:N/UI:N/S:U/C:H/I:N/A:N',
    safetySeverity: 'SI1',
    exposure: 'CY5',
    cause: 'software',
    title: 'Noon reports leave the ship in clear text',
    description:
      'In February no report fell into our hour; this time one did. The reporting program sends its log-in and the fuel figures so that any station on the way can read them.',
    publicSummary: 'The reporting program sends its figures without protection.',
    recommendation:
      'Choose the protected way in the program’s settings, which the maker has offered since 2022, and close the old one at the edge.',
    remarks: 'One unprotected log-in at 12:03, seen in the header only',
  },
  {
    procedure: 'PHY-02',
    outcome: 'partial',
    systems: ['MCH-AMS', 'IT-EDGE'],
    weakness: 'CWE-1263',
    techniques: ['T0866'],
    safetySeverity: 'SI2',
    exposure: 'CY3',
    cause: 'hardware',
    title: 'Two cabinets on the upper deck have stood open since the summer’s hatch repairs',
    description:
      'Welders ran cables through them in July and broke both locks. Inside, two sockets are live and without a label, one of them on the new ballast switch.',
    publicSummary: 'Two network cabinets are not locked.',
    recommendation:
      'New locks from the chandler at Piraeus, sockets off, and a look at both after any hot work near by.',
    remarks: 'Seven cabinets walked, five closed as in February, two on the upper deck open',
  },
];
