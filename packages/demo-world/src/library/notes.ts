// Observations and things done well, as a lead would write them.
import type { NoteDescription } from '../builder/describe.ts';

export const notes: readonly NoteDescription[] = [
  {
    kind: 'positive',
    procedure: 'MCH-01',
    title: 'Engineers know every local stand',
    description: 'Each engineer asked walked straight to the stand and named the steps.',
    publicSummary: 'The engine crew knows local control of propulsion, steering and power.',
  },
  {
    kind: 'positive',
    procedure: 'COM-04',
    title: 'Distress radio works without the ship’s computers',
    description: 'All distress equipment passed its own test on reserve power with the office network off.',
    publicSummary: 'Distress communication does not depend on ship computers.',
  },
  {
    kind: 'positive',
    procedure: 'PHY-01',
    title: 'Bridge and control room are kept closed in port',
    description: 'Visitors were asked for name and purpose at each door.',
    publicSummary: 'Access to important rooms is controlled well.',
  },
  {
    kind: 'positive',
    procedure: 'RES-02',
    title: 'The table-top exercise went calmly',
    description: 'Master and chief engineer took the right decisions in order and told the office in good time.',
    publicSummary: 'The crew handled the exercise of an incident well.',
  },
  {
    kind: 'positive',
    procedure: 'NAV-02',
    title: 'The second chart display took over in four minutes',
    description: 'The officer changed over and back without help.',
    publicSummary: 'Changeover of chart displays is practised.',
  },
  {
    kind: 'positive',
    procedure: 'GOV-01',
    title: 'Policy is short and known',
    description: 'Everybody asked could say where it hangs and what to do first.',
    publicSummary: 'The cyber policy is known aboard.',
  },
  {
    kind: 'positive',
    procedure: 'HUM-02',
    title: 'Officers ask before they plug in',
    description: 'In the interviews all officers named the clean station as the first step.',
    publicSummary: 'Officers know the rules for portable media.',
  },
  {
    kind: 'observation',
    procedure: 'PNT-05',
    title: 'Interference of position was seen twice last year',
    description:
      'The logs show two losses of position near areas of published interference; both were handled by radar.',
    publicSummary: 'Loss of satellite position was met and handled.',
  },
  {
    kind: 'observation',
    procedure: 'GOV-03',
    title: 'The deputy for cyber matters changes often',
    description: 'Three people held the role in a year; hand-over notes exist.',
    publicSummary: 'The deputy’s role changes often.',
  },
  {
    kind: 'observation',
    procedure: 'SUP-01',
    title: 'Two contracts will end within the year',
    description:
      'Contracts of two makers with remote access end soon; the new ones should ask for notice of weaknesses.',
    publicSummary: 'Two service contracts are due for renewal.',
  },
  {
    kind: 'observation',
    procedure: 'CRW-05',
    title: 'The notice on private use is in English only',
    description: 'Part of the crew would read it more easily in their own language.',
    publicSummary: 'Notices could be offered in more languages.',
  },
  {
    kind: 'observation',
    procedure: 'PHY-05',
    title: 'The server room is warm in the tropics',
    description: 'Crew report 31 degrees in summer; the fan runs without a spare.',
    publicSummary: 'Cooling of the server room is at its limit in summer.',
  },
];
