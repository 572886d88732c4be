// Claims of vessels: a company claims here, a registrar decides here.
import { DataTable, day } from '@plimsoll/figures';
import { publicPage, type Viewer } from '../frame.tsx';
import { ActionForm, Choice, Field } from './action-form.tsx';

export interface ClaimLine {
  readonly id: string;
  readonly imoNumber: string;
  readonly vesselName: string;
  readonly company: string;
  readonly since: string;
  readonly evidence: string;
  readonly status: string;
  readonly reason: string | null;
}

interface ClaimsProps {
  readonly viewer: Viewer | null;
  readonly claims: readonly ClaimLine[];
  readonly mayClaim: boolean;
  readonly mayDecide: boolean;
  /** Identifier and name of each type of ship. */
  readonly types: readonly (readonly [string, string])[];
}

export function claimsPage({ viewer, claims, mayClaim, mayDecide, types }: ClaimsProps): string {
  const open = mayDecide ? claims.filter(({ status }) => status === 'submitted') : [];
  return publicPage({
    title: 'Claims of vessels',
    current: 'claims',
    viewer,
    isUnlisted: true,
    children: (
      <div className="stack">
        {open.map((claim) => (
          <article key={claim.id}>
            <h2>
              {claim.company} claims {claim.vesselName}, IMO {claim.imoNumber}
            </h2>
            <p>
              Since {day(claim.since)}. {claim.evidence}
            </p>
            <ActionForm operation="decideClaim" params={{ id: claim.id }} back="/claims" submit="Decide">
              <Choice
                name="isGranted"
                title="Decision"
                options={[
                  ['true', 'Granted'],
                  ['false', 'Refused'],
                ]}
              />
              <Field name="reason" title="Reason" rows={2} />
            </ActionForm>
          </article>
        ))}
        {claims.length > 0 ? (
          <DataTable
            id="claims"
            caption="Claims"
            columns={[
              { key: 'vessel', title: 'Ship' },
              { key: 'company', title: 'Company' },
              { key: 'since', title: 'Since' },
              { key: 'status', title: 'State' },
              { key: 'reason', title: 'Reason' },
            ]}
            rows={claims.map((claim) => ({
              key: claim.id,
              cells: {
                vessel: `${claim.vesselName}, IMO ${claim.imoNumber}`,
                company: claim.company,
                since: day(claim.since),
                status: claim.status,
                reason: claim.reason ?? '',
              },
            }))}
          />
        ) : (
          <p>No claim yet.</p>
        )}
        {mayClaim ? (
          <section>
            <h2>Claim a vessel</h2>
            <ActionForm operation="claimVessel" back="/claims" submit="Claim">
              <Field name="imoNumber" title="IMO number" />
              <Field name="vesselName" title="Name of the ship" />
              <Field name="flag" title="Flag" hint="Two letters, such as LR" />
              <Choice name="type" title="Type" options={types} />
              <Field name="grossTonnage" title="Gross tonnage" type="number" />
              <Field name="since" title="Your company manages her since" type="date" />
              <Field
                name="evidence"
                title="Evidence"
                hint="Such as the number of her document of compliance and who issued it"
                rows={3}
              />
            </ActionForm>
          </section>
        ) : null}
      </div>
    ),
  });
}
