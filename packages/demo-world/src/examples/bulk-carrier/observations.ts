// What the team saw aboard the bulk carrier where nothing was wrong, and what was worth a word of its own.
import type { NoteDescription } from '../../builder/describe.ts';

export const bulkCarrierNotes: readonly NoteDescription[] = [
  {
    kind: 'positive',
    procedure: 'PHY-01',
    title: 'The gangway watch lets nobody past without a badge',
    description:
      'We tried three times a day, once with a laptop bag and in a hurry, and were stopped politely each time.',
    publicSummary: 'Access to the ship is controlled well.',
  },
  {
    kind: 'positive',
    procedure: 'RES-02',
    title: 'Calm and right decisions in the table-top exercise',
    description:
      'With both charts gone in the strait the Master had a paper fix within six minutes and the chief a man at the engine stand before he was asked.',
    publicSummary: 'The crew handled the exercise of an incident well.',
  },
  {
    kind: 'observation',
    procedure: 'GOV-03',
    title: 'The electrician is the ship’s cyber officer and signs off in April',
    description: 'He knows every cable and nobody deputises for him; a hand-over of a week would save most of it.',
    publicSummary: 'The role for cyber matters rests on one person.',
  },
  {
    kind: 'observation',
    procedure: 'PNT-05',
    title: 'Satellite position was lost for forty minutes off Port Said in November',
    description:
      'The log agrees with the published area of interference. The watch steered by radar and wrote it down well.',
    publicSummary: 'Loss of satellite position was met and handled.',
  },
];

export const bulkCarrierObservations: Readonly<Record<string, string>> = {
  'GOV-01': 'Policy of 2022 in chapter 11 of the manual, signed by the managing director; a copy hangs in the mess',
  'GOV-03':
    'Letter of appointment names the electrician; the office side is the technical superintendent; no deputy aboard',
  'GOV-05': 'Internal audit of October has two cyber remarks, both closed with a date; four records drawn',
  'GOV-06': 'Owner’s gap plan of nine lines seen; five done, four tied to the May docking',
  'AST-02': 'Category and zone given for all 38; three untrusted links entered late, by hand, on the day before',
  'AST-03': 'Seven cabinets from forecastle to steering flat agree with N-201 to N-207 as to zones',
  'AST-04': 'Forty-three hosts heard at two taps, forty-three explained after the walk-round',
  'AST-05': 'Versions read from screens by second officer and electrician; all equal to the list but one',
  'AST-06': 'Thirty-eight versions compared ashore; two advisories apply, both for the office firewall and both mended',
  'NET-02':
    'Walked with torch from bridge to steering flat; no second network card and no radio found beyond what NET-04 shows',
  'NET-03':
    'Ninety minutes at the machinery boundary: running hours to the office every hour, nothing else of its own accord',
  'NET-05': 'Address table of the alarm switch read with the viewing account; nineteen entries, nineteen known',
  'NET-07': 'Office side pulled at 10:12 and put back at 10:24; engine alarms and telegraph went on without it',
  'NAV-02': 'Third officer brought the route to the second unit in 4 min 20 s and back in three',
  'NAV-04': 'Own ship’s line compared with registry papers and a hand receiver ashore; all fields right',
  'NAV-06': 'Second chart display, out of service: four services answer, all on the maker’s list',
  'PNT-01': 'List of seven users of position and time hangs by the chart table; we found the same seven',
  'PNT-03':
    'Both receivers use two constellations; integrity alarm rang when the antenna cable of the first was pulled',
  'PNT-05': 'Logs of twelve months: one loss, off Port Said, inside the published area',
  'COM-01': 'Contract and drawing of the link agree; management plane belongs to the provider',
  'COM-02': 'Four public addresses asked from our office; none answered',
  'COM-04': 'Office network switched off; MF/HF and both Inmarsat C sets passed their own test on reserve power',
  'COM-05': 'One hour at the edge, headers only; no log-in in clear text in that hour, noon report not due',
  'COM-06': 'Dome shaded with a wet towel: cellular link took over after 70 s, crew traffic last, as agreed',
  'MCH-01': 'Second and third engineer walked to the main engine, steering and generator stands without a pause',
  'MCH-03': 'Eighty polls a second between panel and cabinets, steady over fifty minutes, no stranger',
  'MCH-05': 'Local control of main engine reached in 3 min, telegraph by telephone; back in two',
  'CGO-03': 'Bosun opened and shut ballast valve 14 by hand pump in the pipe duct, indication followed',
  'ITA-01': 'Three of six PCs read with the viewing account: local administrators as listed, disc not encrypted on one',
  'ITA-04': 'Slow scan of the office network between 13 and 15 h; what it shows is the lack of updates, already noted',
  'ITA-05': 'Mail goes through the company’s filter; forged test mail in the company’s own name was refused',
  'ITA-06': 'From a cloned PC the test account got no further than its own folder in one hour',
  'CRW-01': 'Four networks heard, four on the list; no open one',
  'CRW-04': 'Nine cameras and two doors, each with an account of its own; recorder in the ship’s office under lock',
  'CRW-05': 'Eight people asked; all knew that the crew network is watched for volume and not for content',
  'REM-02':
    'Staged session of the scrubber’s maker waited for the chief’s key; turned back, it was dead in two seconds',
  'REM-04': 'Eleven sessions in three months, ten work orders, the eleventh a test of our own',
  'REM-05': 'Sales brochure with a bridge photograph found, no screen readable; nothing else of use to a stranger',
  'REM-07':
    'Halcyon agent’s laptop scanned at the clean station before it went to the bridge; entry in the visitor log',
  'MED-03': 'Harmless test file caught at the clean station in three seconds',
  'MED-04': 'Unknown stick refused by four of four office PCs',
  'MED-05': 'Week 5 of the charts followed from mail to stick to unit; scan skipped, as NAV-01 tells',
  'MED-06': 'Four marked sticks laid out; three came back to the Master the same day, one on the next',
  'PHY-01': 'Bridge locked in port, control room and radio locker with a code changed in January',
  'PHY-02': 'Six cabinets closed and dry; every second cable labelled anew since the last visit',
  'PHY-03': 'Camera recorder and door panel refuse the delivery account',
  'PHY-05': 'Firewall and server on one supply with eleven minutes of battery; 24 °C in the rack',
  'HUM-02':
    'Master, second officer and third engineer asked alone; all three would pull the cable and call the Master first',
  'HUM-03': 'Nineteen test mails, two clicked, five reported within the hour',
  'HUM-05': 'A frozen radar picture was staged; reported to the Master after four minutes and logged',
  'HUM-06': 'Seven people left in January; all seven accounts closed on the day',
  'RES-02': 'Two hours in the conference room with Master, chief, chief officer; paper plot in six minutes',
  'RES-04': 'Office server put onto the spare in 2 h 10 min with yesterday’s copy',
  'RES-06': 'Firewall keeps 120 days, alarm list a year on paper, recorder as its rules say',
  'RES-07': 'Superintendent answered after two rings at 05:40 local; flag’s duty desk after one minute',
  'SUP-01': 'Fourteen suppliers with their weight; contracts of Pelagic and Steinmar promise notice within three days',
  'SUP-02': 'Maintenance log complete for the engine; bridge visits entered by the agent',
  'SUP-03': 'Type approvals of twelve systems in the file, none asked for of the rest by the date of the ship',
  'SUP-04': 'Component list received from two of nine makers; both matched against advisories, nothing open',
};
