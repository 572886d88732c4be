// Problems of claims, records, inventories and fleets of vessels.
import type { Problem } from './problem.ts';

export const vesselProblems = {
  'claim-exists': {
    status: 409,
    title: 'Your company claimed her already',
    meaning: 'A claim of your company for this vessel waits for a registrar.',
    do: 'Wait for the decision; it comes by mail.',
  },
  'claim-not-found': {
    status: 404,
    title: 'No such claim',
    meaning: 'There is no claim under this identifier that you may see.',
    do: 'Look at the list of claims.',
  },
  'company-not-found': {
    status: 404,
    title: 'No such company',
    meaning: 'No company under this identifier is active in the register.',
    do: 'Check the identifier of the company.',
  },
  'fact-not-understood': {
    status: 422,
    title: 'The fact does not hold together',
    meaning: 'The value has not the form of its kind, or its day lies in the future or before what it would end.',
    do: 'Mend what the answer names.',
  },
  'record-change-not-found': {
    status: 404,
    title: 'No such merge or split',
    meaning: 'There is none under this identifier.',
    do: 'Look at the list of merges and splits.',
  },
  'record-change-not-understood': {
    status: 422,
    title: 'These records can not be merged or split so',
    meaning:
      'A merge joins two records that stand by themselves; a split takes out a record that was merged before, or a number that the register does not hold yet.',
    do: 'The answer says what stands in the way.',
  },
  'correction-not-found': {
    status: 404,
    title: 'No such correction',
    meaning: 'There is no correction under this identifier that you may decide.',
    do: 'Look at the list of corrections.',
  },
  'inventory-not-understood': {
    status: 422,
    title: 'The inventory can not be read',
    meaning:
      'The file is neither a table with the columns of IACS Rec 190 nor a JSON list of systems, or a system in it is not as described. Nothing was changed.',
    do: 'Mend what the answer names and send the whole inventory again.',
  },
  'fleet-exists': {
    status: 409,
    title: 'You have a fleet of this name',
    meaning: 'Names of fleets are unique in an organisation.',
    do: 'Choose another name, or use the fleet you have.',
  },
  'fleet-file-not-understood': {
    status: 422,
    title: 'The file can not be read as a list of vessels',
    meaning: 'It is no table with a column of IMO numbers, or it has too many rows. Nothing was written.',
    do: 'Send CSV, a workbook or JSON Lines, with a column named imoNumber.',
  },
  'fleet-plan-changed': {
    status: 409,
    title: 'The plan is another by now',
    meaning: 'The file or the register changed since the preview, so rows would fare otherwise. Nothing was written.',
    do: 'Look at the preview again, then confirm it.',
  },
  'look-quota-used': {
    status: 429,
    title: 'Your organisation has looked at its vessels of today',
    meaning:
      'An organisation is shown a number of vessels in a day (UTC), so that the register is asked and not copied. The headers RateLimit-Policy and RateLimit say how many.',
    do: 'Go on after midnight UTC, or ask the companies for the vessels that you need.',
  },
  'export-above-tier': {
    status: 403,
    title: 'Your tier does not reach this file',
    meaning: 'You may see the vessel, but this file holds what only a higher tier shows.',
    do: 'Take another format, or ask the company for the tier that the answer names.',
  },
  'export-quota-used': {
    status: 429,
    title: 'Your organisation has taken its rows of today',
    meaning: 'An organisation may take 20,000 rows a day out of the register, counted from the log of looks.',
    do: 'Go on tomorrow, or take fewer vessels.',
  },
  'no-published-report': {
    status: 404,
    title: 'No report on her is published',
    meaning: 'What is asked for is computed from published reports, and the register has none on this vessel.',
    do: 'Come back when a report on her is published.',
  },
} as const satisfies Record<string, Problem>;
