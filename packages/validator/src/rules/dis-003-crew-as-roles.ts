// DIS-003: people of the ship and the company appear as what they do, never by name.
import type { Pointer } from '../pointer.ts';
import type { ReportIndex } from '../report-index.ts';
import type { Check } from '../rule.ts';
import { looksLikePerson } from './person-name.ts';

export const crewAsRoles: Check = (index) => {
  const named = [...roles(index)].filter(({ text }) => looksLikePerson(text));
  const addressed = index.texts.filter(({ text }) => addressesPerson(text));
  return [...named.map(({ at }) => ({ at })), ...addressed.map(({ at }) => ({ at, variant: 'text' }))];
};

interface Role {
  readonly text: string;
  readonly at: Pointer;
}

/** Members that hold a role. Register numbers hold digits and are no names. */
function* roles({ report, executions, findings }: ReportIndex): Generator<Role> {
  for (const [n, { role }] of report.company.contacts.entries())
    yield { text: role, at: `/company/contacts/${n}/role` };
  for (const { at, value } of executions) if (value.crew) yield { text: value.crew.role, at: `${at}/crew/role` };
  for (const { at, value } of findings) {
    if (value.ownerRole !== undefined) yield { text: value.ownerRole, at: `${at}/ownerRole` };
    if (value.fixedBy !== undefined) yield { text: value.fixedBy, at: `${at}/fixedBy` };
    if (value.acceptance) yield { text: value.acceptance.by, at: `${at}/acceptance/by` };
    for (const [n, { by }] of (value.history ?? []).entries()) yield { text: by, at: `${at}/history/${n}/by` };
  }
}

/** A title and a name: “Capt. Smith”, “Mr Jansen”, “Chief Officer Petrov said”. */
const PERSON =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Capt|Captain)\b\.? (?!(?:Class|Cook Islands)\b)\p{Lu}[\p{Ll}’'-]{1,30}|\b(?:Chief|First|Second|Third|Fourth) (?:Officer|Mate|Engineer) \p{Lu}[\p{Ll}’'-]{2,30}\b(?! (?:Officer|Mate|Engineer))/u;
/** Words that may follow a role with a capital letter. */
const NO_NAME =
  /(?:Officer|Mate|Engineer|Captain) (?:And|Or|Of|On|At|In|The|Cabin|Room|Control|Master|Navigation|Deck|Engine|Bridge|Cyber|Standing|Night|Orders?)\b/u;

function addressesPerson(text: string): boolean {
  const found = PERSON.exec(text)?.[0];
  return found !== undefined && !NO_NAME.test(found);
}
