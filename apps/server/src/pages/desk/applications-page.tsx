// The registrar’s queue of organisations that apply and of requests to take one over, each decided with a reason.
import { DataTable, EmptyState, moment, SummaryList, day } from '@plimsoll/figures';
import { applicantTitles, type ApplicantKind } from '@plimsoll/registry';
import { flagByCode } from '@plimsoll/standard/codes';
import { publicPage, type Viewer } from '../frame.tsx';
import { ActionForm, Choice, Field } from './action-form.tsx';
import { countries } from './apply-pages.tsx';
import { TakeOverToDecide, type TakeOverLine } from './take-over-part.tsx';

export type { TakeOverLine } from './take-over-part.tsx';

export interface ApplicationLine {
  readonly id: string;
  readonly kind: string;
  readonly organisationName: string;
  readonly country: string;
  readonly companyImoNumber: string | null;
  readonly applicantName: string;
  readonly email: string;
  readonly message: string;
  readonly status: string;
  readonly submittedAt: string;
  readonly decidedAt: string | null;
  readonly decidedBy: string | null;
  readonly reason: string | null;
  readonly existing: { readonly name: string; readonly administrators: number } | null;
  readonly hasJoined: boolean | null;
}

interface ApplicationsProps {
  readonly viewer: Viewer | null;
  readonly applications: readonly ApplicationLine[];
  readonly takeOvers: readonly TakeOverLine[];
  readonly mayDecide: boolean;
  readonly now: string;
}

export function applicationsPage({ viewer, applications, takeOvers, mayDecide, now }: ApplicationsProps): string {
  const open = applications.filter(({ status }) => status === 'submitted');
  const asked = takeOvers.filter(({ status }) => status === 'asked');
  const decided = applications.filter(({ status }) => status !== 'submitted');
  return publicPage({
    title: 'Applications',
    current: 'applications',
    viewer,
    isUnlisted: true,
    children: (
      <div className="stack">
        {open.length + asked.length === 0 ? (
          <EmptyState title="Nothing waits to be decided">
            <p>
              Organisations apply at <a href="/apply">/apply</a>.
            </p>
          </EmptyState>
        ) : null}
        {open.map((one) => (
          <ApplicationToDecide key={one.id} one={one} mayDecide={mayDecide} />
        ))}
        {asked.map((one) => (
          <TakeOverToDecide key={one.id} one={one} mayDecide={mayDecide} now={now} />
        ))}
        {decided.length > 0 ? <Decided lines={decided} mayDecide={mayDecide} /> : null}
        <DecidedTakeOvers lines={takeOvers.filter(({ status }) => status !== 'asked')} />
      </div>
    ),
  });
}

const kindOf = (kind: string): string => applicantTitles[kind as ApplicantKind];

function ApplicationToDecide({ one, mayDecide }: { readonly one: ApplicationLine; readonly mayDecide: boolean }) {
  return (
    <article id={one.id}>
      <h2>{one.organisationName} applies</h2>
      <SummaryList
        facts={[
          { term: 'Kind', value: kindOf(one.kind) },
          { term: 'Country', value: flagByCode(one.country)?.name ?? one.country },
          ...(one.kind === 'company' ? [{ term: 'IMO company number', value: one.companyImoNumber }] : []),
          { term: 'Contact', value: `${one.applicantName}, ${one.email}` },
          { term: 'Sent', value: moment(one.submittedAt) },
          { term: 'Reasons and evidence', value: one.message },
          { term: 'In the register', value: <Existing existing={one.existing} /> },
        ]}
      />
      {mayDecide ? (
        <ActionForm operation="decideApplication" params={{ id: one.id }} back="/applications" submit="Decide">
          <Choice
            name="isAccepted"
            title="Decision"
            hint="Whoever is accepted is invited as administrator."
            options={[
              ['true', 'Accepted'],
              ['false', 'Refused'],
            ]}
            isAsked
          />
          {one.kind === 'flag-state' ? (
            <Choice name="flag" title="Flag whose ships it reads, if accepted" options={[['', 'None'], ...countries]} />
          ) : null}
          {one.kind === 'port-authority' ? (
            <Field name="ports" title="Its ports" hint="UN/LOCODEs with spaces, such as NLRTM NLAMS" isOptional />
          ) : null}
          <Field name="reason" title="Reason" hint="What you checked; a refusal is sent with it" rows={2} />
        </ActionForm>
      ) : null}
    </article>
  );
}

function Existing({ existing }: { readonly existing: ApplicationLine['existing'] }) {
  if (existing === null) return <>nothing of this number or name</>;
  if (existing.administrators === 0)
    return <>{existing.name}, named by reports and without people; accepting gives it to the contact</>;
  return <>{existing.name}, which has an administrator; it can not be accepted twice</>;
}

function Decided({ lines, mayDecide }: { readonly lines: readonly ApplicationLine[]; readonly mayDecide: boolean }) {
  return (
    <DataTable
      id="decided"
      caption="Decided applications"
      columns={[
        { key: 'name', title: 'Organisation' },
        { key: 'kind', title: 'Kind' },
        { key: 'decision', title: 'Decision' },
        { key: 'reason', title: 'Reason' },
        { key: 'joined', title: 'Invitation' },
      ]}
      rows={lines.map((one) => ({
        key: one.id,
        cells: {
          name: one.organisationName,
          kind: kindOf(one.kind),
          decision: `${one.status === 'granted' ? 'accepted' : 'refused'} ${day(one.decidedAt ?? '')} by ${one.decidedBy ?? 'the register'}`,
          reason: one.reason,
          joined:
            one.hasJoined === null ? (
              ''
            ) : one.hasJoined ? (
              'used'
            ) : mayDecide ? (
              <ActionForm
                operation="resendAdmission"
                params={{ id: one.id }}
                back="/applications"
                submit={`Send again to ${one.applicantName}`}
                isInline
              />
            ) : (
              'not used yet'
            ),
        },
      }))}
    />
  );
}

function DecidedTakeOvers({ lines }: { readonly lines: readonly TakeOverLine[] }) {
  if (lines.length === 0) return null;
  return (
    <DataTable
      id="taken-over"
      caption="Decided take-overs"
      columns={[
        { key: 'name', title: 'Organisation' },
        { key: 'who', title: 'Asked by' },
        { key: 'decision', title: 'Decision' },
        { key: 'reason', title: 'Reason' },
      ]}
      rows={lines.map((one) => ({
        key: one.id,
        cells: { name: one.organisationName, who: one.askedBy, decision: one.status, reason: one.decision },
      }))}
    />
  );
}
