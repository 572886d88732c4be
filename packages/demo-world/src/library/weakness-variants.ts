// Other ways in which the weaknesses of the library show themselves, with blanks; the first way is the template itself.
import type { WeaknessTemplate } from '../builder/describe.ts';

type Variant = Pick<WeaknessTemplate, 'title' | 'description' | 'recommendation' | 'remarks'>;

const told = (title: string, description: string, recommendation: string, remarks: string): Variant => ({
  title,
  description,
  recommendation,
  remarks,
});

export const variants: Readonly<Record<string, readonly Variant[]>> = {
  'GOV-02': [
    told(
      'The risk assessment was written for another ship of the fleet',
      'It names {a:2-6} systems that {ship} does not carry and leaves out {b:2-5} that she does.',
      'Write it anew aboard, with {the chief officer|the electrician|the second engineer} at the table.',
      '{a} systems too many, {b} missing',
    ),
    told(
      'Nobody has looked at the cyber risk assessment for {y:2-4} years',
      'The {last|only} review is {y} years old. Since then the {satellite link|ballast treatment|mail program} was changed.',
      'Set a date for the review in the planned maintenance, and start with what changed.',
      'Last review {y} years ago',
    ),
  ],
  'GOV-04': [
    told(
      'Service engineers change software and leave no paper',
      'Of {n:5-9} visits drawn, {m:2-4} left neither a report nor a signature, among them one of {maker} {place}.',
      'Make the report a condition of the signature on the time sheet.',
      '{m} of {n} changes without a record',
    ),
    told(
      'Changes are recorded after the fact and without a test',
      'All {n:4-8} changes have a form; {m:2-3} were filled in weeks later, and none says what was tried afterwards.',
      'Let the form be opened before the work and closed by a test.',
      '{n} forms read, {m} written later',
    ),
  ],
  'AST-01': [
    told(
      'Equipment {place} is missing in the inventory',
      'In the sample of {ship} {n:2-7} items were aboard and unlisted; the first we met was {place}.',
      'Walk the ship with the list once, correct it, and sample ten lines a month.',
      '{n} differences in the sample',
    ),
    told(
      'The inventory still shows what the last refit took out',
      '{n:2-6} entries stand for equipment that was landed; their successors are not entered.',
      'Let the yard’s removal list be worked into the inventory before sailing.',
      '{n} ghosts in the list, as many newcomers missing',
    ),
  ],
  'NET-01': [
    told(
      'Rules of the firewall name people who left the company',
      '{m:4-19} of {n:31-77} rules carry the initials of two former employees and no purpose.',
      'Give each rule a role as owner and a day on which it ends.',
      '{n} rules read, {m} without a present owner',
    ),
    told(
      'One firewall rule allows the office everything',
      'A rule of {2019|2020|2021|2022}, meant for a day of fault finding, still lets every office computer reach every service ashore.',
      'Replace the rule by the {4-9} services that are needed.',
      'One rule too wide, in use daily',
    ),
  ],
  'NET-02': [
    told(
      'A computer {place} stands with one leg in each network',
      'It collects {fuel figures|running hours|alarm lists} for the office and was given a second network card for it.',
      'Take out the second card; the figures can leave through the boundary like others.',
      'Bridge found {place}',
    ),
    told(
      'A wireless bridge carries the alarm network across the deck',
      'A pair of {grey|white} radio boxes, one of them {place}, replaces a cable that was cut. Their network is not on the drawing.',
      'Pull the cable anew and land the boxes.',
      'Radio pair found, name heard on deck',
    ),
  ],
  'NET-03': [
    told(
      'The machinery network asks for time and updates ashore',
      'In {n:60-120} minutes {m:2-6} kinds of request left the zone that the drawing does not show; none was answered.',
      'Answer the time inside the zone and stop the rest at its source.',
      '{m} flows not drawn in {n} minutes',
    ),
    told(
      'A printer service crosses the boundary every {s:10-50} seconds',
      'It was set up for the log desk and asks {maker}’s server for a page, day and night.',
      'Print at the station itself and close the flow.',
      'One flow not on the drawing, every {s} seconds',
    ),
  ],
  'NET-04': [
    told(
      '{m:2-4} forbidden ways lead from the office to the alarm system',
      'From a socket {place}, {m} of {n:6-10} forbidden connections were let through to {maker}’s station.',
      'Close the ways, keep what the drawing shows, and test again before the next voyage.',
      '{m} of {n} forbidden connections were let through',
    ),
    told(
      'The boundary to the machinery network lets the maintenance laptop pass',
      'Traffic of the laptop’s address is let through whole, and the address can be taken by any computer {place}.',
      'Allow the services the laptop needs, for the hours of the work order.',
      'Connections let through for one address, refused for others',
    ),
  ],
  'NAV-01': [
    told(
      'The chart displays of {ship} open to a code everybody knows',
      'The code of the maintenance menu is written {inside the cover of the folder|on the underside of the keyboard|on a sticker below the screen}; {n:3-6} people could say it.',
      'Choose a new code, keep it with the Master, and note the change.',
      'Code seen in writing beside both units',
    ),
    told(
      'A port of the second chart display is used to charge telephones',
      'The lock of the front port is missing since {the last service|spring|the change of crew}; the update stick goes through no scan.',
      'Fit the lock, put a charger elsewhere, and scan each stick.',
      'One of two units without lock, sticks not scanned',
    ),
  ],
  'NAV-02': [
    told(
      'The second chart display had other charts than the first',
      'After {n:6-14} minutes the officer found that the route did not load: the unit was {m:2-7} weeks behind in its charts.',
      'Update both units in the same watch and practise the change monthly.',
      'Changeover in {n} minutes, charts {m} weeks apart',
    ),
    told(
      'Going over to paper failed for want of a corrected chart',
      'The paper chart of the {approach|strait|roads} was last corrected {n:4-11} months ago.',
      'Decide between paper and a second unit, and keep the chosen one ready.',
      'Paper {n} months behind',
    ),
  ],
  'NAV-03': [
    told(
      '{n:2-4} unlisted senders talk on the bridge network',
      'They belong to a {weather service|fuel trial|pilot plug repeater} that ended; one sits {place}.',
      'Remove them and compare senders with the drawing at each annual service.',
      '{n} senders more than the drawing',
    ),
    told(
      'The position is repeated by a box that nobody ordered',
      'The box {place} sends position sentences half a second late; a radar followed it at times.',
      'Land the box and check the source chosen in each display.',
      'One sender too many, traced {place}',
    ),
  ],
  'NAV-04': [
    told(
      'The ship’s broadcast shows the draught of {another season|the last voyage|the docking}',
      'Draught and destination of {ship} were last set {n:3-12} weeks ago.',
      'Read the own-ship page aloud in the departure check.',
      'Draught and destination {n} weeks old',
    ),
    told(
      'Type and dimensions broadcast belong to a sister',
      'The transponder was changed for the sister’s in a hurry; beam is {n:1-4} m off.',
      'Enter the particulars from the certificate and lock the page.',
      'Beam {n} m off, identity right',
    ),
  ],
  'NAV-05': [
    told(
      'The voyage recorder’s page opens for anybody on the bridge network',
      'The page of {maker} lists recordings and faults without asking who looks.',
      'Ask for the setting that demands a log-in and close the page at the switch until then.',
      'Page opened without a log-in',
    ),
    told(
      'The service account of the recorder is the same on all ships of the maker',
      'The agent said so and showed it; the account can clear the fault list.',
      'Have a ship’s own account set at the next annual test.',
      'Maker’s general account accepted',
    ),
  ],
  'PNT-01': [
    told(
      'The list of users of satellite time misses {n:2-5} systems',
      'The bridge list ends with the chart display; clock of the alarm system and {the gyro|the radio|the recorder} are not on it.',
      'Complete the list with the fallback of each.',
      '{n} users more than listed',
    ),
    told(
      'No fallback is written down for the loss of position',
      'The users are known to the {second officer|electrician|Master}, the fallbacks to nobody.',
      'Write one line for each user and post it on the bridge.',
      'Users listed, fallbacks not',
    ),
  ],
  'PNT-02': [
    told(
      'A moved position was believed for {n:9-19} minutes',
      'The watch of {ship} trusted the chart display until the {echo sounder|radar overlay|bearing of the light} disagreed.',
      'Fix by radar every half hour near the coast, and drill drift with each watch.',
      'Drift noticed after {n} minutes',
    ),
    told(
      'The bridge team silenced the position alarm and sailed on',
      'In the drill the alarm was acknowledged {n:2-5} times before anybody took a bearing.',
      'Treat the alarm as a loss until a second fix agrees.',
      'Alarm acknowledged {n} times, then handled',
    ),
  ],
  'PNT-03': [
    told(
      'The integrity alarm of one position receiver is switched off',
      'It rang too often in {the Black Sea|the eastern Mediterranean|the Baltic} and was not switched on again.',
      'Switch it on, and note in the log where it rings.',
      'Alarm off on receiver {1-2}',
    ),
    told(
      'Both receivers share one power supply',
      'A fuse {place} feeds both; the second was meant for loss of the first.',
      'Give the second a supply of its own.',
      'Both receivers dark when one fuse was pulled by the electrician',
    ),
  ],
  'PNT-06': [
    told(
      'The alarm log is {n:3-17} minutes away from the bridge clock',
      'Nobody sets the clock of {maker}’s server; after an event records can’t be compared.',
      'Let it follow the ship’s time source.',
      'Spread of {n} minutes over {5-8} clocks',
    ),
    told(
      'One system keeps the time of its maker’s home',
      'The clock {place} runs {n:6-9} hours off, which makes its list hard to read in an event.',
      'Set it to UTC and check it weekly.',
      'One clock {n} hours off',
    ),
  ],
  'COM-02': [
    told(
      'A camera of the ship answers from the internet',
      'One picture {from the mast|of the gangway|of the deck} and its log-in page can be seen from ashore.',
      'Close it at the edge; who needs the picture can come through the gateway.',
      'One service answers that should not',
    ),
    told(
      'The old mail relay of {ship} still answers from outside',
      'It was replaced {2-5} years ago and never closed.',
      'Switch the relay off and have the provider count from outside each month.',
      'Two services answer, one of them by intention',
    ),
  ],
  'COM-03': [
    told(
      'The antenna’s page lies open to the crew network',
      'Page and delivery account of the {maker} controller can be used from the mess.',
      'Set a ship’s own password and close the page to the mess.',
      'Delivery account accepted, page reachable from the mess',
    ),
    told(
      'The antenna controller was set back to delivery by the last service',
      'Since the repair of {spring|last autumn|the dome} the account of the leaflet works again.',
      'Check accounts whenever a technician has been at the dome.',
      'Leaflet’s account accepted',
    ),
  ],
  'COM-05': [
    told(
      'The stores program sends its log-in unprotected',
      'In {n:60-150} minutes one log-in left the ship readable on the way.',
      'Choose the protected connection the program offers.',
      'One clear-text log-in in {n} minutes',
    ),
    told(
      'Weather data come by a connection anybody can alter',
      'The file is fetched unprotected and opened by the routing program.',
      'Fetch it by the protected address of the same service.',
      'One unprotected fetch every six hours',
    ),
  ],
  'MCH-02': [
    told(
      'The control room of {ship} is open, and so are its stations',
      '{m:2-4} of {n:4-6} stations of {maker} were logged in with rights to change, the room empty.',
      'Fall back to view after ten minutes; close the room in port.',
      '{m} of {n} stations open',
    ),
    told(
      'The key switch of the engineering station stays turned',
      'The key is {bent|lost|tied to the panel}; every function can be used by whoever stands there.',
      'Renew the switch, key with the duty engineer.',
      'Key in position “change” on both days',
    ),
  ],
  'MCH-04': [
    told(
      '{n:2-9} settings of power management are not the approved ones',
      'Compared with the copy aboard {n} differ; {m:1-2} could not be explained by anybody.',
      'Let {maker} confirm or correct them and save the result as the new copy.',
      '{n} settings differ, {m} unexplained',
    ),
    told(
      'There is no approved copy to compare power management with',
      'The copy was on a computer that was scrapped. The running program can’t be judged.',
      'Obtain the copy from {maker} and class, and compare it each quarter.',
      'No copy aboard; maker has one of {2-6} years ago',
    ),
  ],
  'MCH-05': [
    told(
      'The telegraph to the engine’s local stand did not ring',
      'Takeover took {n:6-12} minutes because orders had to be carried by a runner.',
      'Mend the telegraph and time the takeover monthly.',
      'Local control after {n} minutes',
    ),
    told(
      'Only the chief engineer could take the main engine locally',
      'The engineer on watch stopped at step {3-6} and called the chief.',
      'Practise with each engineer every quarter.',
      'Takeover completed with help, {6-11} minutes',
    ),
  ],
  'CGO-01': [
    told(
      'The loading computer’s certificate names an older version',
      'The version aboard came {on a stick|by mail|with a new PC}; class has not seen it.',
      'Return to the certified one or have the new one approved.',
      'Version and certificate differ',
    ),
    told(
      'The loading program’s test condition gives another result',
      'The bending moment was {n:3-8} % off the booklet, the tank table being a sister’s.',
      'Reload the tank table of {ship} and repeat the condition with class informed.',
      'Test condition {n} % off',
    ),
  ],
  'CGO-02': [
    told(
      'The cargo cabinet has a cable to the ship’s office',
      'It was laid for {a report|remote help|a printer} and joins both networks without a boundary {place}.',
      'Pull the cable, carry the report another way.',
      'One cable found that is not on the drawing',
    ),
    told(
      'Ballast control shares a switch with the mess',
      'The switch {place} knows no division, {n:5-14} cables end on it.',
      'Give ballast control a switch of its own.',
      '{n} cables on one undivided switch',
    ),
  ],
  'CGO-04': [
    told(
      '{n:2-8} shore accounts for the ship’s data have no owner',
      'They belong to people who left the charterer; position and consumption can be read with them.',
      'Close them and ask for the list each quarter.',
      '{n} accounts without an owner',
    ),
    told(
      'One account for cargo data is shared by a whole desk ashore',
      'Nobody can say who looked or changed a limit.',
      'Name the accounts and take away rights that are not needed.',
      'Shared account among {8-19}',
    ),
  ],
  'ITA-02': [
    told(
      '{m:2-5} office computers are {d:70-310} days behind with updates',
      'They wait for {a restart|bandwidth|the agent’s disc}; one of them opens the cargo documents.',
      'Bring them up to date in port and let the server report laggards.',
      '{m} computers {d} days behind',
    ),
    told(
      'Malware protection has run out on {ship}',
      'The licence ended {n:2-7} weeks ago, and the icon stayed green.',
      'Renew it and let the state be seen ashore.',
      'Definitions {n} weeks old on all computers',
    ),
  ],
  'ITA-03': [
    told(
      'Everybody in the office works as administrator',
      '{n:3-8} people use one account with all rights for mail and stores.',
      'Give each a plain account and two officers a separate one for administration.',
      '{n} people on one account',
    ),
    told(
      'The administrator password has not changed for {y:3-9} years',
      'It is that of the newbuilding and, by the crew’s word, of the sisters.',
      'Change it on all ships in one week and seal it in the safe.',
      'Password {y} years old',
    ),
  ],
  'ITA-05': [
    told(
      'Programs come through the ship’s mail filter',
      'A harmless test program in an archive was delivered to {2-4} of four mailboxes.',
      'Stop programs and macros at the provider.',
      'Harmless test archive delivered',
    ),
    told(
      'Mail from outside looks like mail from the office',
      'No mark, no check of the sender; the accounts desk ashore was deceived that way in {spring|summer|autumn}.',
      'Check senders and mark mail from outside.',
      'No sender check in the settings',
    ),
  ],
  'CRW-01': [
    told(
      'An open wireless network is sent from {the mess|a cabin|the pilot’s cabin}',
      'It leads to the office through a box that was meant to help a passenger of the owner.',
      'Take the box out and close the socket.',
      'One network more than listed',
    ),
    told(
      'The crew’s wireless still uses a protection of the last decade',
      'Two access points are too old for better, one of them {place}.',
      'Exchange the two; the others need a setting only.',
      '{2-4} of {5-8} points with weak protection',
    ),
  ],
  'CRW-02': [
    told(
      'From the crew network {n:2-6} office addresses answer',
      'Among them are {the file server|the printer|the stores PC} and a page of the edge firewall.',
      'Close the path at the edge and test from mess and cabins.',
      '{n} addresses answered',
    ),
    told(
      'The recreation room PC is joined to the office',
      'It was plugged into the nearest socket {place} and sees the file server.',
      'Join it to the crew network.',
      'Office answered from the recreation room',
    ),
  ],
  'CRW-03': [
    told(
      'Guests on deck {4-9} are not kept apart',
      '{n:4-23} other devices could be seen from one telephone.',
      'Switch on separation on that deck and walk the others.',
      '{n} other devices seen on one deck',
    ),
  ],
  'REM-01': [
    told(
      'A forgotten modem hangs {place}',
      'It is powered and belonged to the maker of the {boiler|scrubber|crane|ballast treatment}; ship and office had no note of it.',
      'Unplug it and put it on the list with its cut-off.',
      'One path more than listed',
    ),
    told(
      'A remote help program runs on the {loading|stores|weather} PC',
      'It was put on for one evening and starts with the computer since.',
      'Remove it; help comes through the gateway.',
      'One path found that is not on the list',
    ),
  ],
  'REM-02': [
    told(
      'Remote sessions begin while the watch sleeps',
      '{n:2-5} of the makers may come in at any hour; no lamp tells the ship.',
      'Let sessions wait for the duty engineer.',
      'Session opened unasked; cut-off in {2-9} s',
    ),
    told(
      'The cut-off for remote access is in a locked room',
      'The duty engineer needed {n:3-9} minutes to reach it.',
      'Move it to the control room.',
      'Approval asked; cut-off reached after {n} min',
    ),
  ],
  'REM-03': [
    told(
      '{n:3-9} remote accounts have neither a name nor an end',
      'They belong to service desks of {maker} and others, a password is enough.',
      'Name them, ask for a second factor, end them with the contract.',
      '{n} accounts without name, none with second factor',
    ),
    told(
      'The second factor of the gateway was switched off',
      'It failed once without a link and was left off since {spring|the docking|last winter}.',
      'Switch it on and keep codes for days without a link.',
      'Second factor off for all {6-14} accounts',
    ),
  ],
  'MED-01': [
    told(
      '{n:7-26} sticks without a number were found',
      'Bridge, control room and office had drawers full; the register has {2-5} lines.',
      'Collect them, mark a few, write those down.',
      '{n} unmarked sticks',
    ),
    told(
      'The clean station stands unused',
      'Its log shows {n:1-4} scans in half a year, and charts come weekly.',
      'Put the station on the way to the bridge and the rule on the door.',
      '{n} scans in half a year',
    ),
  ],
  'MED-02': [
    told(
      '{m:3-8} of {n:9-15} console ports are open',
      'Locks were taken off for {service|cleaning|a new printer} and not put back.',
      'Fit them again and number the keys.',
      '{m} of {n} ports open',
    ),
    told(
      'Port locks of {ship} open with any pin',
      'They are of a kind that gives way to a paper clip, as the electrician showed.',
      'Exchange them for ones with a key.',
      '{n:9-14} ports with locks that don’t hold',
    ),
  ],
  'PHY-02': [
    told(
      'A network cabinet {place} can be opened by anybody',
      'The lock is {broken|missing|without a key}; {2-5} sockets inside are live.',
      'Mend the lock, switch off spare sockets.',
      'One of {6-11} cabinets open',
    ),
    told(
      'Cables without a label end in the firewall',
      '{n:2-6} cables could not be explained by ship or office; one leads {place}.',
      'Trace, label or pull them.',
      '{n} cables without label',
    ),
  ],
  'HUM-01': [
    told(
      '{m:3-9} people of {ship} were never trained',
      'Among them are {an officer|two engineers|the cook and a cadet} who joined this year.',
      'Train them before they next keep watch.',
      '{m} records missing',
    ),
    told(
      'Training records end {n:14-30} months ago',
      'The course was held and not written down since the change of manager.',
      'Repeat it with a list to sign.',
      'Last record {n} months old',
    ),
  ],
  'HUM-06': [
    told(
      '{m:2-6} accounts outlived their owners’ contracts',
      'Of {n:7-12} people of the last change {m} can still log in.',
      'Let the crew list close accounts.',
      '{m} of {n} accounts open',
    ),
    told(
      'Joining officers use the account of the one before',
      'Mail and maintenance program know “second officer”, whoever that is.',
      'Open and close accounts by person.',
      '{2-4} accounts by rank shared over years',
    ),
  ],
  'RES-01': [
    told(
      'The response plan of {ship} names a company that no longer exists',
      'Manager and numbers are those before the sale; {n:3-6} calls led nowhere.',
      'Issue it anew and call each number every quarter.',
      '{n} numbers dead',
    ),
    told(
      'Nobody aboard had seen the response plan',
      'It is in the manual’s annex; {n:3-5} officers asked did not know it.',
      'Print two pages of it and drill them.',
      'Plan found in the annex, unknown to {n} officers',
    ),
  ],
  'RES-03': [
    told(
      'Images of {ship}’s systems are {y:3-8} years old',
      'Chart displays and alarm system have changed since; the images would bring back what no longer fits.',
      'Make new ones at the next service and after each change.',
      'Images {y} years old',
    ),
    told(
      'The only backup drive hangs on the server it protects',
      'What takes the server takes the copy. Bridge and engine have none at all.',
      'Keep one copy unplugged and have images made of bridge and engine.',
      'One copy, never unplugged',
    ),
  ],
  'RES-04': [
    told(
      'The restore of the office server failed at the first try',
      'The image was sound and the spare’s disc too small; with another it took {n:5-11} hours.',
      'Keep a spare that fits and repeat in three months.',
      'Restore in {n} hours, second try',
    ),
    told(
      'Nobody knew the key of the backup',
      'It came from ashore after {n:3-20} hours.',
      'Keep it sealed in the safe.',
      'Restore worked after {n} hours of waiting',
    ),
  ],
  'RES-06': [
    told(
      '{maker}’s log holds {n:2-6} days',
      'It is overwritten in a ring and sent nowhere.',
      'Send it to the ship’s server, ninety days.',
      'Oldest entry {n} days',
    ),
    told(
      'Logs are kept and nobody looks at them',
      'The firewall reported {n:40-900} refused tries a week; no one reads the mailbox.',
      'Let the fleet desk read them weekly and answer to the ship.',
      'Logs complete, mailbox unread for {2-9} months',
    ),
  ],
  'SUP-02': [
    told(
      '{m:2-6} software visits have an invoice and no report',
      'Of {n:8-14} visits in the year; the chief engineer signed hours only.',
      'No signature without a report.',
      '{m} of {n} visits without report',
    ),
    told(
      'Approvals for software service are missing since {spring|the sale|the new year}',
      'Work was done by mail between agent and maker.',
      'Let the superintendent approve in the maintenance system.',
      'No approval for {2-5} visits',
    ),
  ],
  'SUP-05': [
    told(
      '{m:1-3} of the last three updates came without a check',
      'They came {on a technician’s stick|by a file exchange|on an unlabelled disc}.',
      'Compare the digest from the maker’s page and log it.',
      '{m} of three updates unchecked',
    ),
    told(
      'The digest is written in the log and never compared',
      'The same value stands behind {2-4} different updates.',
      'Show once how to compare, and let two people sign.',
      'Digest in the log does not belong to the update',
    ),
  ],
  'SUP-06': [
    told(
      '{n:2-5} systems of {ship} are past their support',
      'Neither money nor date is set; {maker} offers an exchange.',
      'Decide for each on exchange, separation or acceptance until a date.',
      '{n} systems past support',
    ),
    told(
      'The register of end dates was left empty',
      'The column exists; {n:9-24} lines have no date.',
      'Ask the makers, fill it in, plan three years ahead.',
      '{n} lines without a date',
    ),
  ],
};

/** What may be shared of a procedure’s weakness, in whichever way it is told. */
export const plainly: Readonly<Record<string, string>> = {
  'GOV-02': 'The risk assessment does not fit the ship as she is today.',
  'NET-01': 'The firewall allows more than it needs to.',
  'NET-02': 'Networks that should be apart are joined at one place.',
  'NAV-01': 'The chart displays are not protected as they should be.',
  'NAV-02': 'Changing over to the second means of navigation does not work as planned.',
  'PNT-03': 'The position receivers are not set up as they should be.',
  'COM-02': 'A service of the ship answers from the internet.',
  'CGO-01': 'The loading computer does not agree with its approval.',
  'ITA-02': 'Office computers are not up to date.',
  'ITA-05': 'Mail to the ship is not filtered well enough.',
  'CRW-01': 'A wireless network aboard is not as it should be.',
  'REM-02': 'Approval or cut-off of remote sessions does not work as it should.',
  'PHY-02': 'Network cabinets or cables are not in order.',
  'RES-06': 'Logs do not serve their purpose.',
};
