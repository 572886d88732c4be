// Access: who sees what of which vessel until when and who looked, given and revoked here.
import { counted, DataTable, day, EmptyState, moment } from '@plimsoll/figures';
import { classTitles } from '@plimsoll/registry';
import { publicPage, type Viewer } from '../frame.tsx';
import { vesselUrl } from '../urls.ts';
import { ActionForm, Choice, Field } from './action-form.tsx';
import type { RequestLine } from './request-pages.tsx';
import { tierOptions, tierTitles } from './tier-titles.ts';

const basisWords: Readonly<Record<string, string>> = {
  grant: 'your grant',
  flag: 'flag State by law',
  'port-call': 'declared port call',
  'break-glass': 'emergency, approved by the body',
};
const until = (at: string | null): string => (at === null ? 'until revoked' : `until ${day(at.slice(0, 10))}`);

export interface ReaderLine {
  readonly imoNumber: string;
  readonly vesselName: string;
  readonly reader: string;
  readonly tier: number;
  readonly basis: string;
  readonly until: string | null;
  readonly grantId: string | null;
  readonly lastLookAt: string | null;
  readonly looks: number;
}
export interface GrantLine {
  readonly id: string;
  readonly recipient: string;
  readonly imoNumber: string | null;
  readonly vesselName: string | null;
  readonly fleet: string | null;
  readonly tier: number;
  readonly purpose: string;
  readonly until: string | null;
  readonly revokedAt: string | null;
}
interface AccessProps {
  readonly viewer: Viewer | null;
  readonly readers: readonly ReaderLine[];
  readonly grants: readonly GrantLine[];
  readonly requests: readonly RequestLine[];
  readonly recipients: readonly { readonly id: string; readonly name: string; readonly class: string }[];
  readonly vessels: readonly { readonly imoNumber: string; readonly name: string }[];
  readonly mayGrant: boolean;
}

export function accessPage({ viewer, readers, grants, requests, recipients, vessels, mayGrant }: AccessProps): string {
  const asked = requests.filter(({ status }) => status === 'asked');
  return publicPage({
    title: 'Who sees your ships',
    current: 'access',
    viewer,
    isUnlisted: true,
    children: (
      <div className="stack">
        {asked.length > 0 ? <Asked requests={asked} mayGrant={mayGrant} /> : null}
        <section>
          <h2>Now and soon</h2>
          {readers.length === 0 ? (
            <EmptyState title="Nobody sees your ships">
              <p>Grant access below. Flag States and ports of declared calls see the grade by law of this register.</p>
            </EmptyState>
          ) : (
            <DataTable
              id="readers"
              caption="Each reader of each ship"
              quietCaption
              columns={[
                { key: 'vessel', title: 'Ship' },
                { key: 'reader', title: 'Who' },
                { key: 'tier', title: 'Sees up to' },
                { key: 'basis', title: 'Because of' },
                { key: 'until', title: 'How long' },
                { key: 'looks', title: 'Looked' },
              ]}
              rows={readers.map((row, n) => ({
                key: String(n),
                cells: {
                  vessel: <a href={vesselUrl(row.imoNumber)}>{row.vesselName}</a>,
                  reader: row.reader,
                  tier: tierTitles[row.tier],
                  basis: basisWords[row.basis] ?? row.basis,
                  until: until(row.until),
                  looks:
                    row.lastLookAt === null ? 'never' : `${counted(row.looks, 'time')}, last ${moment(row.lastLookAt)}`,
                },
              }))}
            />
          )}
        </section>
        <Grants grants={grants} mayRevoke={mayGrant} />
        {mayGrant ? <GrantForm recipients={recipients} vessels={vessels} /> : null}
        <p>
          <a href="/access/log">Every look at your ships</a>
        </p>
      </div>
    ),
  });
}

function Asked({ requests, mayGrant }: { readonly requests: readonly RequestLine[]; readonly mayGrant: boolean }) {
  return (
    <section>
      <h2>Asked of you</h2>
      {requests.map((one) => (
        <article key={one.id}>
          <h3>
            {one.recipient} asks for {tierTitles[one.tier]} of {one.vesselName ?? `IMO ${one.imoNumber}`}
          </h3>
          <p>
            {one.purpose}. {one.message} Lapses on {day(one.lapsesAt.slice(0, 10))}.
          </p>
          {mayGrant ? (
            <div className="choices">
              <ActionForm
                operation="decideAccessRequest"
                params={{ id: one.id }}
                body={{ isGranted: true }}
                back="/access"
                submit="Grant"
              >
                <Choice
                  name="tier"
                  title="Up to"
                  value={String(one.tier)}
                  options={tierOptions.slice(0, one.tier + 1)}
                />
                <Field name="until" title="Until" type="date" isOptional />
              </ActionForm>
              <ActionForm
                operation="decideAccessRequest"
                params={{ id: one.id }}
                body={{ isGranted: false }}
                back="/access"
                submit="Refuse"
                tone="danger"
              >
                <Field name="reason" title="Reason" isOptional />
              </ActionForm>
            </div>
          ) : null}
        </article>
      ))}
    </section>
  );
}

function Grants({ grants, mayRevoke }: { readonly grants: readonly GrantLine[]; readonly mayRevoke: boolean }) {
  if (grants.length === 0) return null;
  return (
    <section>
      <h2>Your grants</h2>
      <DataTable
        id="grants"
        caption="Newest first"
        quietCaption
        columns={[
          { key: 'recipient', title: 'To' },
          { key: 'of', title: 'Of' },
          { key: 'tier', title: 'Up to' },
          { key: 'purpose', title: 'For' },
          { key: 'until', title: 'How long' },
          { key: 'revoke', title: 'Revoke' },
        ]}
        rows={grants.map((grant) => ({
          key: grant.id,
          cells: {
            recipient: grant.recipient,
            of: grant.vesselName ?? grant.fleet ?? 'all your ships',
            tier: tierTitles[grant.tier],
            purpose: grant.purpose,
            until: grant.revokedAt ? `revoked ${day(grant.revokedAt.slice(0, 10))}` : until(grant.until),
            revoke:
              grant.revokedAt === null && mayRevoke ? (
                <ActionForm
                  operation="revokeGrant"
                  params={{ id: grant.id }}
                  back="/access"
                  submit={`Revoke from ${grant.recipient}`}
                  tone="danger"
                  isInline
                />
              ) : (
                ''
              ),
          },
        }))}
      />
    </section>
  );
}

function GrantForm({ recipients, vessels }: Pick<AccessProps, 'recipients' | 'vessels'>) {
  return (
    <section>
      <h2>Grant access</h2>
      <ActionForm operation="grantAccess" back="/access" submit="Grant">
        <Choice
          name="recipientId"
          title="To"
          options={[
            ['', 'a class of readers, chosen below'],
            ...recipients.map((one) => [one.id, `${one.name} (${one.class})`] as const),
          ]}
        />
        <Choice
          name="recipientClass"
          title="Or to every"
          options={[
            ['', '(one reader, chosen above)'],
            ...Object.entries(classTitles),
            ['public', 'person on earth: the status only'],
          ]}
        />
        <Choice
          name="imoNumber"
          title="Of"
          options={[
            ['', 'all your ships, present and future'],
            ...vessels.map((one) => [one.imoNumber, one.name] as const),
          ]}
        />
        <Choice name="tier" title="Up to" value="2" options={tierOptions} />
        <Field
          name="purpose"
          title="For"
          hint="Such as: hull policy 2027, call at Rotterdam, charter party of 1 March"
        />
        <Field name="until" title="Until" type="date" isOptional />
      </ActionForm>
    </section>
  );
}
