// What the reader of a case may do now, each as a form that calls one operation.
import { rejectionReasons, withdrawalReasons } from '@plimsoll/registry';
import { reportUrl } from '../urls.ts';
import { ActionForm, Choice, Field } from './action-form.tsx';
import type { ShownCase } from './shown-case.ts';

export function CaseActions({
  shown,
  findings,
}: {
  readonly shown: ShownCase;
  readonly findings: readonly { id: string; title: string }[];
}) {
  const { report } = shown;
  const params = { reportId: report.id, revision: report.revision };
  const back = reportUrl(report.id, report.revision);
  const may = (action: ShownCase['actions'][number]): boolean => shown.actions.includes(action);
  const ofFinding = findings.map(({ id, title }) => [id, `${id}: ${title}`] as const);
  // Evidence is handed in where it is listed.
  if (shown.actions.every((action) => action === 'hand-in-evidence')) return null;
  return (
    <section>
      <h2>What you can do now</h2>
      {may('take') ? <ActionForm operation="takeReport" params={params} back={back} submit="Take for review" /> : null}
      {may('add-point') ? (
        <details>
          <summary>Add a point</summary>
          <ActionForm operation="addPoint" params={params} back={back} submit="Add the point">
            <Field
              name="pointer"
              title="Place in the report"
              hint="A JSON Pointer such as /findings/0/description; empty for the whole report."
              isOptional
            />
            <Field name="text" title="What is wrong, and what to do" rows={3} />
          </ActionForm>
        </details>
      ) : null}
      {may('accept') ? (
        <ActionForm operation="acceptReport" params={params} back={back} submit="Accept; the company’s 14 days begin" />
      ) : null}
      {may('return') ? (
        <details>
          <summary>Return to the supplier</summary>
          <ActionForm operation="returnReport" params={params} back={back} submit="Return">
            <Field name="reason" title="In a sentence" rows={2} />
          </ActionForm>
        </details>
      ) : null}
      {may('reject') ? (
        <details>
          <summary>Reject</summary>
          <ActionForm operation="rejectReport" params={params} back={back} submit="Reject" tone="danger">
            <Choice name="reasonCode" title="Reason" options={Object.entries(rejectionReasons)} />
            <Field name="reason" title="In a sentence" rows={2} />
          </ActionForm>
        </details>
      ) : null}
      {may('publish') ? (
        <ActionForm operation="publishReport" params={params} back={back} submit="Publish now" />
      ) : null}
      {may('comment') ? (
        <details>
          <summary>Comment</summary>
          <ActionForm operation="commentReport" params={params} back={back} submit="Comment">
            <Choice name="findingId" title="On" options={[['', 'the whole report'], ...ofFinding]} />
            <Field name="text" title="Comment" rows={3} />
          </ActionForm>
        </details>
      ) : null}
      {may('dispute') ? (
        <details>
          <summary>Dispute a finding</summary>
          <ActionForm operation="raiseDispute" params={params} back={back} submit="Dispute">
            <Choice name="findingId" title="Finding" options={ofFinding} />
            <Field name="text" title="Why it does not stand" rows={3} />
          </ActionForm>
        </details>
      ) : null}
      {may('revise') ? (
        <p>
          <a href="/check">Check and submit the next revision</a>
        </p>
      ) : null}
      {may('withdraw') ? (
        <details>
          <summary>Withdraw the report</summary>
          <ActionForm operation="withdrawReport" params={params} back={back} submit="Withdraw" tone="danger">
            <Choice name="reasonCode" title="Reason" options={Object.entries(withdrawalReasons)} />
            <Field name="reason" title="In a sentence; everybody who saw the report is told" rows={2} />
          </ActionForm>
        </details>
      ) : null}
    </section>
  );
}
