// Short desk pages: disputes that wait for the panel, emergency access, the outbox of the demonstration.
import { DataTable, EmptyState, moment } from '@plimsoll/figures';
import { publicPage, type Viewer } from '../frame.tsx';
import { reportUrl, vesselUrl } from '../urls.ts';
import { ActionForm, Choice, Field } from './action-form.tsx';
import { tierTitles } from './tier-titles.ts';

const severities = ['struck', 'info', 'low', 'medium', 'high', 'critical'] as const;

export interface DisputeLine {
  readonly id: string;
  readonly findingId: string;
  readonly text: string;
  readonly raisedAt: string;
  readonly reportId: string;
  readonly revision: number;
  readonly imoNumber: string;
}

export function disputesPage({
  viewer,
  disputes,
}: {
  viewer: Viewer | null;
  disputes: readonly DisputeLine[];
}): string {
  return publicPage({
    title: 'Disputes',
    current: 'disputes',
    viewer,
    isUnlisted: true,
    children:
      disputes.length === 0 ? (
        <EmptyState title="No dispute is open">
          <p>A company that disputes a finding brings it here.</p>
        </EmptyState>
      ) : (
        <div className="stack">
          {disputes.map((one) => (
            <article key={one.id}>
              <h2>
                Finding {one.findingId}, IMO {one.imoNumber}
              </h2>
              <p>
                {one.text} <span className="hint">Raised {moment(one.raisedAt)}.</span>{' '}
                <a href={reportUrl(one.reportId, one.revision)}>The case</a>
              </p>
              <ActionForm operation="decideDispute" params={{ id: one.id }} back="/disputes" submit="Decide">
                <Choice
                  name="isUpheld"
                  title="Decision"
                  options={[
                    ['true', 'Upheld'],
                    ['false', 'Refused'],
                  ]}
                />
                <Choice
                  name="severity"
                  title="If upheld, its severity from now on"
                  options={severities.map((word) => [word, word === 'struck' ? 'struck: it does not stand' : word])}
                />
                <Field name="reason" title="Reason" rows={3} />
              </ActionForm>
            </article>
          ))}
        </div>
      ),
  });
}

export interface GlassLine {
  readonly id: string;
  readonly recipient: string;
  readonly imoNumber: string;
  readonly tier: number;
  readonly reason: string;
  readonly askedAt: string;
  readonly isApproved: boolean | null;
  readonly until: string | null;
}

export function emergencyPage({
  viewer,
  lines,
  mayDecide,
}: {
  viewer: Viewer | null;
  lines: readonly GlassLine[];
  mayDecide: boolean;
}): string {
  return publicPage({
    title: 'Emergency access',
    current: 'emergency',
    viewer,
    isUnlisted: true,
    children:
      lines.length === 0 ? (
        <EmptyState title="Nobody asked">
          <p>A flag State or a port authority can ask for more than the grade in an emergency.</p>
        </EmptyState>
      ) : (
        <div className="stack">
          {lines.map((one) => (
            <article key={one.id}>
              <h2>
                {one.recipient}: {tierTitles[one.tier]} of <a href={vesselUrl(one.imoNumber)}>IMO {one.imoNumber}</a>
              </h2>
              <p>
                {one.reason} <span className="hint">Asked {moment(one.askedAt)}.</span>
              </p>
              {one.isApproved === null && mayDecide ? (
                <div className="choices">
                  <ActionForm
                    operation="decideBreakGlass"
                    params={{ id: one.id }}
                    body={{ isApproved: true }}
                    back="/emergency-access"
                    submit="Approve"
                  >
                    <Field name="hours" title="Hours" type="number" value="72" />
                  </ActionForm>
                  <ActionForm
                    operation="decideBreakGlass"
                    params={{ id: one.id }}
                    body={{ isApproved: false }}
                    back="/emergency-access"
                    submit="Refuse"
                    tone="danger"
                  />
                </div>
              ) : (
                <p>
                  {one.isApproved === null
                    ? 'Waits for a registrar.'
                    : one.isApproved
                      ? `Approved until ${moment(one.until ?? '')}.`
                      : 'Refused.'}
                </p>
              )}
            </article>
          ))}
        </div>
      ),
  });
}

export function outboxPage({
  viewer,
  letters,
}: {
  viewer: Viewer | null;
  letters: readonly { id: string; email: string; subject: string; text: string; at: string; isSent: boolean }[];
}): string {
  return publicPage({
    title: 'Outbox',
    viewer,
    isUnlisted: true,
    children: (
      <div className="stack">
        <p>
          Mail that the demonstration would have sent. With PLIMSOLL_SMTP set it is sent, and this page is not there.
        </p>
        <DataTable
          id="mail"
          caption="Newest first"
          columns={[
            { key: 'at', title: 'When' },
            { key: 'to', title: 'To' },
            { key: 'subject', title: 'Letter' },
          ]}
          rows={letters.map((one) => ({
            key: one.id,
            cells: {
              at: moment(one.at),
              to: one.email,
              subject: (
                <details>
                  <summary>{one.subject}</summary>
                  <pre style={{ whiteSpace: 'pre-wrap' }}>{one.text}</pre>
                </details>
              ),
            },
          }))}
        />
      </div>
    ),
  });
}
