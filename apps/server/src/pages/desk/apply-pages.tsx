// What somebody without an account can ask of the register: to admit an organisation, or to give one back its administrator.
import { applicantKinds, applicantTitles } from '@plimsoll/registry';
import { flags } from '@plimsoll/standard/codes';
import { publicPage, type Viewer } from '../frame.tsx';
import { ActionForm, Choice, Field } from './action-form.tsx';

interface Shown {
  readonly viewer: Viewer | null;
}

export const countries = flags
  .map(({ code, name }) => [code, name] as const)
  .toSorted((a, b) => (a[1] < b[1] ? -1 : 1));
const kinds = applicantKinds.map((kind) => [kind, applicantTitles[kind]] as const);

export function applyPage({ viewer }: Shown): string {
  return publicPage({
    title: 'Apply for your organisation',
    description: 'How a company, a supplier, a port authority, an insurer or another reader joins the register.',
    viewer,
    children: (
      <div className="stack">
        <p>
          A registrar reads what you write, checks it against public registers, and answers by letter. Whoever is
          admitted gets a link to make an account, and invites colleagues from there.
        </p>
        <p>
          Is your organisation here already? Then its administrator invites you. If the last one has gone,{' '}
          <a href="/take-over">ask to take it over</a>.
        </p>
        <ActionForm operation="applyForOrganisation" back="/apply/received" submit="Apply">
          <Field name="organisationName" title="Name of the organisation" autoComplete="organization" />
          <Choice name="kind" title="Kind" options={kinds} isAsked />
          <Choice name="country" title="Country" options={countries} isAsked />
          <Field
            name="companyImoNumber"
            title="IMO company number"
            hint="Seven digits, for a company that manages ships"
            isOptional
          />
          <Field
            name="message"
            title="Why you apply, and what shows who you are"
            hint="Such as entries in public registers, the number of a document of compliance, an accreditation"
            rows={6}
          />
          <Field name="applicantName" title="Your name" autoComplete="name" />
          <Field
            name="email"
            title="Your e-mail"
            hint="At the organisation’s own domain, so that it can be checked"
            type="email"
            autoComplete="email"
          />
        </ActionForm>
      </div>
    ),
  });
}

export function receivedPage({ viewer }: Shown): string {
  return publicPage({
    title: 'We have what you sent',
    viewer,
    isUnlisted: true,
    children: (
      <div className="stack">
        <p>A registrar decides, and the answer comes by letter to the address you gave.</p>
        <p>
          This page says the same whether or not we know the address or the organisation. <a href="/">Start page</a>
        </p>
      </div>
    ),
  });
}

export function takeOverPage({ viewer }: Shown): string {
  return publicPage({
    title: 'Take over an organisation',
    viewer,
    children: (
      <div className="stack">
        <p>
          When the last administrator of an organisation has gone, somebody else of it can take their place. A registrar
          decides with a reason. Everybody who acts for the organisation is told at once, and while it has an
          administrator nothing is granted for seven days.
        </p>
        {viewer === null ? null : (
          <p>
            If you act for it already, ask on <a href="/organisation">the page of your organisation</a>.
          </p>
        )}
        <ActionForm operation="askTakeOver" back="/apply/received" submit="Ask">
          <Field
            name="organisationName"
            title="Name of the organisation"
            hint="As it stands in the register"
            autoComplete="organization"
          />
          <Choice name="country" title="Country" options={countries} isAsked />
          <Field
            name="reason"
            title="What happened, and what shows that you may act for it"
            hint="Such as a letterhead, an entry in a public register, somebody we can call"
            rows={5}
          />
          <Field name="applicantName" title="Your name" autoComplete="name" />
          <Field name="email" title="Your e-mail" type="email" autoComplete="email" />
        </ActionForm>
      </div>
    ),
  });
}
