// What was found in the bulk carrier’s engine room, on her deck and on the ways in from ashore.
import type { WeaknessDescription } from '../../builder/describe.ts';

export const engineAndCargoFindings: readonly WeaknessDescription[] = [
  {
    procedure: 'MCH-02',
    outcome: 'partial',
    systems: ['MCH-AMS', 'PWR-PMS'],
    weakness: 'CWE-262',
    techniques: ['T0859'],
    cvss: 'CVSS:4.0/AV:L/AC:L/AT:N/PR:N/UI:N/VC:L/VI:H/VA:H/SC:N/SI:N/SA:N',
    safetySeverity: 'SI2',
    exposure: 'CY3',
    cause: 'configuration',
    title: 'The control room stations stay open with full rights day and night',
    description:
      'Three of four Steinmar stations were logged in with the commissioning rights when we came in at 06:50 and nobody was in the room. The key switch of the power station is taped in “engineer”. Anybody passing can start or stop an auxiliary engine.',
    publicSummary: 'Control room stations stay open when nobody is there.',
    recommendation:
      'Remove the tape, keep the key with the duty engineer, and have the stations fall back to view-only after ten minutes.',
    remarks: 'Three of four stations open with rights to change; key switch taped over',
  },
  {
    procedure: 'MCH-04',
    outcome: 'partial',
    systems: ['PWR-PMS'],
    weakness: 'CWE-353',
    techniques: ['T0889'],
    cvss: 'CVSS:3.1/AV:A/AC:H/PR:L/UI:N/S:U/C:N/I:H/A:H',
    safetySeverity: 'SI3',
    exposure: 'CY3',
    cause: 'process',
    title: 'Nobody can show which settings of power management class approved',
    description:
      'The approved copy in the chief engineer’s cupboard is of 2009 and for two generators; a third was fitted in 2016. Of 212 settings read, 31 differ, and 19 of those are not in any service report. Among them is the delay before the stand-by set starts: 9 seconds aboard, 4 on paper. Steering is without power for that long.',
    publicSummary: 'Settings of power management cannot be traced to an approved copy.',
    recommendation:
      'Ask Steinmar and class to agree a list of settings for three generators, save it aboard and ashore, and compare it after each service visit.',
    remarks: '212 settings read with the Steinmar engineer present; 31 differ from the copy of 2009',
  },
  {
    procedure: 'CGO-01',
    outcome: 'partial',
    systems: ['CGO-LOAD'],
    weakness: 'CWE-494',
    techniques: ['T0862'],
    safetySeverity: 'SI2',
    exposure: 'CY3',
    cause: 'process',
    title: 'The loading computer is used for mail and carries a version class has not seen',
    description:
      'The Trim program is one step newer than its certificate and was put in from a mail attachment of the agent in Santos. The same PC opens the cargo surveyors’ sticks. The test condition still gave bending moments within half a per cent, so the result is right today; nothing would warn the chief officer if it were not.',
    publicSummary: 'The loading computer runs a version without approval.',
    recommendation:
      'Go back to the certified version from the Dunmore disc, take mail off the PC, and run the test condition before each loading.',
    remarks: 'Test condition 3 (grain, alternate holds) agreed within 0.5 %; version newer than the certificate',
  },
  {
    procedure: 'CGO-02',
    outcome: 'partial',
    systems: ['CGO-BAL', 'SAF-HULL', 'CGO-CRANE'],
    weakness: 'CWE-653',
    techniques: ['T0886'],
    cvss: 'CVSS:4.0/AV:A/AC:L/AT:P/PR:N/UI:N/VC:N/VI:L/VA:L/SC:N/SI:N/SA:N',
    safetySeverity: 'SI2',
    exposure: 'CY4',
    cause: 'configuration',
    title: 'Ballast control, hull stress and crane share the office switch on the upper deck',
    description:
      'In the deck office one 24-port switch carries ballast valves, the hull stress monitor, the crane’s fault reader and two office PCs, without division. A cargo surveyor’s laptop was plugged in beside the ballast controller when we came. Ballast can be worked by hand from the pump room, which the bosun showed.',
    publicSummary: 'Cargo and ballast systems are not separated from the ship office.',
    recommendation:
      'Give ballast and hull stress a small switch of their own, and put surveyors on a socket that leads nowhere but to the printer.',
    remarks:
      'One switch, eleven cables, no division; surveyor’s laptop found connected and taken off by the chief officer',
  },
  {
    procedure: 'REM-03',
    outcome: 'fail',
    systems: ['REM-GW'],
    weakness: 'CWE-308',
    techniques: ['T0822'],
    cvss: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:L',
    safetySeverity: 'SI2',
    exposure: 'CY5',
    cause: 'configuration',
    title: 'Makers come in from ashore with a password and nothing else',
    description:
      'The Gangway box lists nine accounts. Three belong to service desks and are used by whoever has the shift, two to engineers who left Steinmar in 2023, and none ever ends or asks for a second factor. From the box one is on the scrubber and the alarm server.',
    publicSummary: 'Remote access is not protected by a second factor.',
    recommendation:
      'Keep the box off by its key switch today. Then have Pelagic switch on the second factor, close the two dead accounts, and name the rest.',
    remarks: 'Nine accounts read from the gateway’s list, none with a second factor, two without an owner',
  },
  {
    procedure: 'REM-01',
    outcome: 'partial',
    systems: ['REM-GW'],
    weakness: 'CWE-1059',
    techniques: ['T0822'],
    safetySeverity: 'SI2',
    exposure: 'CY5',
    cause: 'process',
    title: 'Two ways in from ashore were not on the ship’s list',
    description:
      'The list names the gateway and the provider. We also found a cellular modem in the scrubber cabinet in the funnel, lit and registered in port, and a dial-in unit for the crane in the deck office, unplugged but with a live line. The scrubber modem passes by the gateway altogether.',
    publicSummary: 'Paths for remote access were not known to the ship.',
    recommendation:
      'Pull the modem’s supply now, take the dial-in unit ashore, and walk all cabinets once a year with the list in hand.',
    remarks:
      'Two paths listed, four found; the modem in the funnel was switched off by the chief engineer while we stood there',
  },
  {
    procedure: 'MED-02',
    outcome: 'partial',
    systems: ['NAV-ECDIS', 'MCH-AMS', 'CGO-LOAD'],
    weakness: 'CWE-1299',
    techniques: ['T0847'],
    cvss: 'CVSS:4.0/AV:P/AC:L/AT:N/PR:N/UI:N/VC:L/VI:H/VA:H/SC:N/SI:N/SA:N',
    safetySeverity: 'SI3',
    exposure: 'CY3',
    cause: 'hardware',
    title: 'Nine of thirteen ports on consoles of bridge and control room have no lock',
    description:
      'A box of port locks, bought in 2023, lies unopened in the electrician’s store. A loudspeaker was charging in the second chart display and a telephone in the alarm station at the log desk.',
    publicSummary: 'Ports for portable devices are open on important consoles.',
    recommendation:
      'Fit the locks that are aboard this week, key with the second officer, and put a charging strip in both rooms.',
    remarks: 'Thirteen ports looked at, nine open, two in use for charging',
  },
  {
    procedure: 'SUP-05',
    outcome: 'partial',
    systems: ['MCH-AMS', 'NAV-ECDIS'],
    weakness: 'CWE-347',
    techniques: ['T0862'],
    safetySeverity: 'SI2',
    exposure: 'CY3',
    cause: 'process',
    title: 'The last three updates came aboard without proof of where they came from',
    description:
      'One came on a service engineer’s own stick, one through a file exchange that the agent forwarded, one by post without a letter. Steinmar and Halcyon both publish digests; nobody aboard had been told.',
    publicSummary: 'The origin of updates is not checked.',
    recommendation:
      'Add one line to the work order: digest of the update, read from the maker’s page by the superintendent, compared by the electrician.',
    remarks: 'Three updates traced, no digest or signature compared for any',
  },
];
