// What a recipient asked for, and the form to ask with.
import { DataTable, day } from '@plimsoll/figures';
import { publicPage, type Viewer } from '../frame.tsx';
import { ActionForm, Choice, Field } from './action-form.tsx';
import { tierOptions, tierTitles } from './tier-titles.ts';

export interface RequestLine {
  readonly id: string;
  readonly recipient: string;
  readonly imoNumber: string;
  readonly vesselName: string | null;
  readonly tier: number;
  readonly purpose: string;
  readonly message: string;
  readonly status: string;
  readonly askedAt: string;
  readonly lapsesAt: string;
  readonly reason: string | null;
}
export function requestsPage({
  viewer,
  requests,
}: {
  viewer: Viewer | null;
  requests: readonly RequestLine[];
}): string {
  return publicPage({
    title: 'Requests for access',
    current: 'requests',
    viewer,
    isUnlisted: true,
    children: (
      <div className="stack">
        {requests.length === 0 ? null : (
          <DataTable
            id="requests"
            caption="Newest first"
            columns={[
              { key: 'vessel', title: 'Ship' },
              { key: 'tier', title: 'Tier' },
              { key: 'status', title: 'State' },
              { key: 'asked', title: 'Asked' },
              { key: 'reason', title: 'Answer' },
            ]}
            rows={requests.map((one) => ({
              key: one.id,
              cells: {
                vessel: one.vesselName ?? `IMO ${one.imoNumber}`,
                tier: tierTitles[one.tier],
                status: one.status === 'asked' ? `asked, lapses ${day(one.lapsesAt.slice(0, 10))}` : one.status,
                asked: day(one.askedAt.slice(0, 10)),
                reason: one.reason ?? '',
              },
            }))}
          />
        )}
        <AskForm imoNumber="" back="/requests" />
      </div>
    ),
  });
}

/** The same whether or not the ship is in the register. */
export function AskForm({ imoNumber, back }: { readonly imoNumber: string; readonly back: string }) {
  return (
    <section>
      <h2>Ask the company</h2>
      <ActionForm operation="requestAccess" back={back} submit="Ask" {...(imoNumber ? { body: { imoNumber } } : {})}>
        {imoNumber ? null : <Field name="imoNumber" title="IMO number" />}
        <Choice name="tier" title="Up to" value="2" options={tierOptions} />
        <Field name="purpose" title="For" />
        <Field name="message" title="Message to the company" rows={3} />
      </ActionForm>
    </section>
  );
}
