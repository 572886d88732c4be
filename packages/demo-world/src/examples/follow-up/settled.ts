// What the follow-up saw of each finding of February that is mended, held or accepted now, by procedure.
import type { SettledDescription } from '../../builder/describe.ts';

export type Settlement = Required<
  Pick<SettledDescription, 'as' | 'text' | 'description' | 'publicSummary' | 'recommendation'>
>;

export const settlements: Readonly<Record<string, Settlement>> = {
  'NET-04': {
    as: 'closed',
    text: 'All six forbidden connections blocked on 10 September, from the same socket as in February',
    description:
      'The 2019 opening is gone from the boundary. Running hours leave by a one-way copy, and nothing comes back. The engineers have slept better since, says the second.',
    publicSummary: 'The boundary between office and machinery holds now.',
    recommendation:
      'Keep the rule count of the boundary on the monthly round, so that nobody opens it again for a report.',
  },
  'NET-01': {
    as: 'closed',
    text: 'Export of 1 September read again: 26 rules, all with owner and date',
    description:
      'From 58 rules 26 are left. The fleet IT desk took out the dead ones over four weeks, watching the counters.',
    publicSummary: 'Firewall rules are explained and few.',
    recommendation: 'Read the list once a year with the superintendent, best in the month of the docking.',
  },
  'NAV-01': {
    as: 'compensated',
    text: 'Sticks pass the clean station, sockets are locked, units are loaded a day apart; seen for chart weeks 35 and 36',
    description:
      'The docking slipped to spring, so the old software sails on. Three habits hold the risk meanwhile, and the second officer could show each of them for two weeks back.',
    publicSummary: 'Old software of the chart displays is guarded by other measures until it is replaced.',
    recommendation: 'Replace both units in the spring docking, as ordered; the measures are not meant for longer.',
  },
  'NAV-03': {
    as: 'closed',
    text: 'Ten talkers heard in fifty minutes, drawing corrected',
    description:
      'Converter and tape are gone, the radar source was set to the first receiver, and the vectors no longer jump.',
    publicSummary: 'Only known devices send data on the bridge network.',
    recommendation: 'Let any trial equipment leave with the person who brought it.',
  },
  'NAV-05': {
    as: 'closed',
    text: 'Own password since the annual test of April, envelope in the safe, reading account in use',
    description: 'The agent changed the service account in front of the Master and Halcyon opened one for reading.',
    publicSummary: 'The voyage recorder has accounts of the ship’s own.',
    recommendation: 'Change it after each service by a new firm.',
  },
  'PNT-06': {
    as: 'closed',
    text: 'Five clocks within nine seconds',
    description:
      'The alarm server takes its time from the receiver over the serial input that had been there, unused, since 2009.',
    publicSummary: 'Clocks of systems that keep records agree.',
    recommendation: 'Leave one line in the Monday list for a glance at both clocks.',
  },
  'COM-03': {
    as: 'closed',
    text: 'Delivery account refused; page silent from office and mess',
    description: 'Pelagic’s technician came aboard in Santos and did it in an hour, with a note for the safe.',
    publicSummary: 'The satellite antenna control has a password of the ship’s own.',
    recommendation: 'Ask the provider to do the same on the five sisters.',
  },
  'CRW-02': {
    as: 'closed',
    text: 'Nothing of office or deck answered from mess, cabin 214 and bosun’s store',
    description: 'The access point hangs on its own port at the edge again and a spare lies beside it.',
    publicSummary: 'Crew and office networks are apart.',
    recommendation: 'Mark the spare port of the office switch with a red cap, since that is where it went wrong.',
  },
  'MCH-02': {
    as: 'compensated',
    text: 'Room locked or manned whenever the stations are open; seen on two days and one night',
    description:
      'The tape is off the key switch. The time-out of the stations needs a release that Steinmar has promised for spring, so the chief keeps the room locked and the key log is complete.',
    publicSummary: 'Open stations are guarded by a locked room until they lock themselves.',
    recommendation: 'Ask for the release in writing and try the time-out on one station first.',
  },
  'MCH-04': {
    as: 'closed',
    text: 'All 212 settings equal to the list stamped by class in June',
    description:
      'Steinmar, class and chief agreed one list for three generators; the start delay is four seconds again.',
    publicSummary: 'Settings of power management are traced to an approved list.',
    recommendation: 'Compare after each visit; the sheet for it hangs in the control room now.',
  },
  'CGO-01': {
    as: 'closed',
    text: 'Certified version on the loading PC, mail removed, test condition agreed',
    description:
      'The chief officer put the disc in himself and runs the condition before each loading, the last four are signed.',
    publicSummary: 'The loading computer runs its approved version.',
    recommendation: 'Keep the disc in the Master’s safe and the surveyors’ sticks away.',
  },
  'CGO-02': {
    as: 'closed',
    text: 'Ballast and hull stress on a switch of their own; surveyor’s socket leads to the printer alone',
    description:
      'A small cabinet under the deck office bench does it. A laptop on the surveyor’s socket saw one printer.',
    publicSummary: 'Ballast and hull stress are separated from the ship office.',
    recommendation: 'Draw the new cabinet into sheet N-207.',
  },
  'REM-03': {
    as: 'closed',
    text: 'Six accounts, all named, second factor asked at each try',
    description:
      'The two dead accounts went in the week of the report, the shared ones in May. The key switch stays in use.',
    publicSummary: 'Remote access asks for a second factor.',
    recommendation: 'Let accounts run out with the contract of the firm.',
  },
  'REM-01': {
    as: 'closed',
    text: 'Modem and dial-in unit landed in Singapore; walk of all cabinets found the listed two paths',
    description: 'The funnel cabinet is empty where the modem was and its cable is cut back to the tray.',
    publicSummary: 'All paths for remote access are known to the ship.',
    recommendation: 'Repeat the walk when the scrubber’s maker has been aboard.',
  },
  'MED-02': {
    as: 'closed',
    text: 'Thirteen ports, thirteen locks, key log kept',
    description: 'The box from the store was opened at last, and both rooms have a charging strip.',
    publicSummary: 'Ports on important consoles are locked.',
    recommendation: 'Order five spare locks; two have already gone with a technician.',
  },
  'SUP-05': {
    as: 'closed',
    text: 'Two updates since spring, digest compared and logged for both',
    description:
      'The extra line in the work order works. For one update the digest did not fit at first: the file had been cut short in the mail.',
    publicSummary: 'The origin of updates is checked.',
    recommendation: 'Tell the sisters about the file that was cut short; it convinces people.',
  },
  'GOV-04': {
    as: 'accepted',
    text: 'The new change procedure starts with the spring docking; until then the superintendent approves by mail',
    description: 'Mails exist for the four changes since March. They are an approval and no record of a test.',
    publicSummary: 'Records of software changes are kept in a provisional way.',
    recommendation: 'Bring the form in with the docking and let the first entries be those of the yard.',
  },
  'GOV-02': {
    as: 'closed',
    text: 'Assessment of 14 May read: written aboard, fits the ship',
    description:
      'Fourteen pages by chief officer and electrician, cranes and ballast treatment first. Inert gas is gone.',
    publicSummary: 'The risk assessment describes this ship.',
    recommendation: 'Review after the docking.',
  },
  'AST-01': {
    as: 'closed',
    text: 'Sample of all category III and twenty others: no difference',
    description: 'The marked copy was typed in, the scrapped entries struck, and the weather PC given to a school.',
    publicSummary: 'The inventory is up to date.',
    recommendation: 'Go on with ten lines a month.',
  },
  'ITA-02': {
    as: 'closed',
    text: 'Six PCs and server within eleven days',
    description:
      'The first load came on a sealed drive in Algeciras. Since then the server fetches at night over the quay link.',
    publicSummary: 'Office computers are up to date.',
    recommendation: 'Ask for a plan that lets the most urgent ones through at sea as well.',
  },
  'ITA-03': {
    as: 'closed',
    text: 'Old password refused; two named accounts; sealed envelope with today’s date',
    description:
      'The rack door is clean. By the superintendent’s mail the five sisters were changed in the same week of March.',
    publicSummary: 'Administrators have accounts of their own.',
    recommendation: 'Renew the sealed one whenever the envelope is opened.',
  },
  'MED-01': {
    as: 'closed',
    text: 'Register complete since March; eight painted sticks, eight found',
    description: 'Four red, four blue, nothing else in any drawer we opened.',
    publicSummary: 'Portable media are controlled.',
    recommendation: 'Paint a ninth for the surveyor.',
  },
  'RES-01': {
    as: 'closed',
    text: 'Printed plan at both telephones; seven numbers of seven answered',
    description:
      'The laminated page hangs where one’s eye falls while dialling. The relief Master found it without a hint.',
    publicSummary: 'The plan for cyber incidents is at hand on paper.',
    recommendation: 'Print anew when the manager’s desk moves in January.',
  },
  'RES-03': {
    as: 'closed',
    text: 'Images of both chart displays and the alarm server in the safe; one was put back before our eyes',
    description:
      'Made by Halcyon’s and Steinmar’s agents in June, second copies ashore. The noisy disc was changed on that occasion.',
    publicSummary: 'Important systems can be restored from aboard.',
    recommendation: 'Make them again after the docking changes everything.',
  },
};
