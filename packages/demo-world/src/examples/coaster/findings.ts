// What was found aboard the coaster, in the words of her lead tester.
import type { WeaknessDescription } from '../../builder/describe.ts';

export const coasterFindings: readonly WeaknessDescription[] = [
  {
    procedure: 'NAV-01',
    outcome: 'partial',
    systems: ['NAV-ECDIS'],
    weakness: 'CWE-1188',
    techniques: ['T0859'],
    cvss: 'CVSS:4.0/AV:L/AC:L/AT:N/PR:N/UI:N/VC:L/VI:H/VA:H/SC:N/SI:N/SA:N',
    safetySeverity: 'SI3',
    exposure: 'CY2',
    cause: 'configuration',
    title: 'Chart displays share one password that came with the unit',
    description:
      'The two Halcyon displays of 2016 open their maintenance menu with the word printed on page 4 of the handbook, which stands on the shelf above. From the menu a person can choose another position source or wipe the route to the next lock. The mate did not know that the menu exists.',
    publicSummary: 'The chart displays are not protected by a password of the ship’s own.',
    recommendation:
      'Set a password of the ship’s own on each unit, put it in an envelope in the Master’s cabin, and have the Halcyon dealer in Harlingen show the mate the menu.',
    remarks: 'The word from the handbook opened the maintenance menu on the starboard and on the port unit',
  },
  {
    procedure: 'NAV-04',
    outcome: 'partial',
    systems: ['NAV-AIS'],
    weakness: 'CWE-346',
    techniques: ['T0856'],
    safetySeverity: 'SI2',
    exposure: 'CY2',
    cause: 'human',
    title: 'The ship tells others that she is fourteen metres longer than she is',
    description:
      'The transponder was taken over from a sister in 2020 with her dimensions. Seen from the quay, the broadcast outline lies across the next berth. In the narrow bends of the Ems another pilot reckons with the wrong stern.',
    publicSummary: 'Particulars broadcast by the ship differ from her real ones.',
    recommendation:
      'Enter length, beam and antenna position from the tonnage certificate, lock the page, and read the own-ship line aloud in the departure check.',
    remarks:
      'Length broadcast 14 m too great; name, number and position right, compared with a hand receiver on the quay',
  },
  {
    procedure: 'ITA-02',
    outcome: 'partial',
    systems: ['IT-ADM'],
    weakness: 'CWE-1104',
    techniques: ['T0866'],
    cvss: 'CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:H/I:H/A:H',
    safetySeverity: 'SI1',
    exposure: 'CY5',
    cause: 'process',
    title: 'Updates of office computers stopped months ago',
    description:
      'Of the three PCs in the deckhouse two have taken no update since the new satellite plan of November, which blocks large downloads at sea. The third is the private one of the cook and does the stores list. Protection files are six weeks old.',
    publicSummary: 'Office computers lack months of updates.',
    recommendation:
      'Leave both PCs on in Harlingen every second Saturday, when the ship has the quay’s Wi-Fi, and buy the cook’s list a computer of the ship.',
    remarks: 'Two of three PCs 164 days behind; the Purser box itself is up to date',
  },
  {
    procedure: 'HUM-01',
    outcome: 'partial',
    systems: [],
    weakness: 'CWE-1059',
    techniques: ['T0865'],
    safetySeverity: 'SI1',
    exposure: 'CY2',
    cause: 'human',
    title: 'A third of the crew has no record of cyber training',
    description:
      'Two of the six, the second engineer and the new deckhand, joined since the last training evening in Groningen. Both had good sense in the interview; there is simply no paper.',
    publicSummary: 'Part of the crew has not been trained.',
    recommendation: 'Let both do the owner’s half-hour course before the next voyage, and put it on the joining sheet.',
    remarks: 'Six files read, four certificates in date',
  },
  {
    procedure: 'MED-01',
    outcome: 'partial',
    systems: [],
    weakness: 'CWE-1059',
    techniques: ['T0847'],
    safetySeverity: 'SI1',
    exposure: 'CY2',
    cause: 'process',
    title: 'Nobody keeps the register of portable media',
    description:
      'The last line is by a mate who left in August. The chart stick lay in the pencil tray, next to one with holiday photographs that the agent had forgotten.',
    publicSummary: 'The register of portable media is not kept.',
    recommendation:
      'One red stick for charts, one for everything else, both on a hook beside the key of the clean PC; nothing else comes near a console.',
    remarks: 'Last entry eight months old; five sticks aboard, none marked',
  },
  {
    procedure: 'RES-01',
    outcome: 'partial',
    systems: [],
    weakness: 'CWE-1053',
    techniques: [],
    safetySeverity: 'SI2',
    exposure: 'CY2',
    cause: 'process',
    title: 'Three of seven numbers in the response plan lead nowhere',
    description:
      'The folder on the bridge is of spring 2024. We called each number from the ship’s telephone: the IT firm has changed hands, the dealer has moved, and the superintendent retired. With six people aboard there is nobody to spare for searching numbers.',
    publicSummary: 'The plan for cyber incidents is out of date.',
    recommendation:
      'Write desks instead of people into the plan, call them all on the first Monday of a quarter, and date the page.',
    remarks: 'Seven numbers called between 14:00 and 14:25; three not reached',
  },
  {
    procedure: 'NET-02',
    outcome: 'fail',
    systems: ['MCH-AMS'],
    weakness: 'CWE-653',
    techniques: ['T0886'],
    cvss: 'CVSS:4.0/AV:A/AC:L/AT:N/PR:N/UI:N/VC:L/VI:H/VA:H/SC:N/SI:N/SA:N',
    safetySeverity: 'SI2',
    exposure: 'CY4',
    cause: 'hardware',
    title: 'An unmanaged switch joins ship office and machinery network',
    description:
      'Behind the engine log desk a five-port switch from a household shop joins the deckhouse printer with the Watchkeeper panel. The engineer put it there to print the alarm list. Whatever gets into the printer’s network gets to the panel that watches bilges and fire on a ship with one engineer.',
    publicSummary: 'Office and machinery networks are joined by a switch that is not on the drawing.',
    recommendation:
      'Take the switch out, let the panel write its list to the small printer it came with, and blank the two free sockets of the panel.',
    remarks: 'Five-port switch found behind the log desk with three cables; the engineer explained each of them',
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
    title: 'The cabinet with firewall and alarm wiring stands open beside the gangway',
    description:
      'It hangs in the passage where stevedores come for coffee, its lock is rusted open, and the third socket inside is live. The second cabinet, under the bridge stairs, closes well.',
    publicSummary: 'Network cabinets are not locked.',
    recommendation:
      'Fit a stainless lock, switch off the third socket at the firewall, and add the door to the mate’s evening round.',
    remarks: 'One of two cabinets open; no cable without a label',
  },
];
