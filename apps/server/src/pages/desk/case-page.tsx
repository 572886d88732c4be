// The page of one case: its state, what is said in it, and what happened.
import { moment, SummaryList } from '@plimsoll/figures';
import { roleTitles, type Role } from '@plimsoll/registry';
import { publicPage, type Viewer } from '../frame.tsx';
import { placeUrl, reportUrl, ruleUrl, vesselUrl } from '../urls.ts';
import { ActionForm, Field } from './action-form.tsx';
import { ReviewSections } from './review-section.tsx';
import type { ShownReview } from './shown-review.ts';
import type { ShownCase } from './shown-case.ts';
import { CaseActions } from './case-actions.tsx';
import { EvidenceSection, type ShownEvidence } from './evidence-section.tsx';
import { dueWords, statusTitle } from './report-pages.tsx';

export function reportPage({
  viewer,
  shown,
  now,
  findings,
  evidence,
  mayCheckEvidence,
  review,
}: {
  viewer: Viewer | null;
  shown: ShownCase;
  now: string;
  findings: readonly { id: string; title: string }[];
  /** null: not for this reader. */
  evidence: ShownEvidence | null;
  mayCheckEvidence: boolean;
  /** For a moderator who is free to judge the case. */
  review: ShownReview | null;
}): string {
  const { report } = shown;
  return publicPage({
    title: `${report.vesselName}, ${statusTitle(report.status).toLowerCase()}`,
    section: 'Reports',
    current: 'reports',
    viewer,
    isUnlisted: true,
    ...(evidence?.mayHandIn ? { script: 'evidence' as const } : {}),
    children: (
      <div className="stack">
        <SummaryList
          facts={[
            { term: 'State', value: statusTitle(report.status) },
            { term: 'Due', value: report.dueAt === null ? null : dueWords(report.dueAt, now) },
            {
              term: 'Ship',
              value: (
                <a href={vesselUrl(report.imoNumber)}>
                  {report.vesselName}, IMO {report.imoNumber}
                </a>
              ),
            },
            { term: 'Supplier', value: report.supplier },
            { term: 'Company', value: report.company ?? 'none has claimed her' },
            { term: 'Moderator', value: report.moderator },
            {
              term: 'Revision',
              value:
                shown.supersedes === null ? (
                  String(report.revision)
                ) : (
                  <>
                    {report.revision} (
                    <a href={`${reportUrl(report.id, report.revision)}/changes`}>
                      what changed since revision {shown.supersedes}
                    </a>
                    )
                  </>
                ),
            },
            { term: 'Reason', value: shown.reason },
          ]}
        />
        <p>
          <a href={`/reports/${report.id}/${report.revision}/document`}>Download the report</a>
        </p>
        <Points shown={shown} />
        <Said shown={shown} />
        {evidence ? (
          <EvidenceSection
            evidence={evidence}
            url={reportUrl(report.id, report.revision)}
            endpoint={`/api/v1/reports/${report.id}/revisions/${report.revision}/evidence`}
            mayCheck={mayCheckEvidence}
          />
        ) : null}
        <CaseActions shown={shown} findings={findings} />
        {review === null ? <Warnings shown={shown} /> : <ReviewSections review={review} of={report} />}
        <Steps shown={shown} />
      </div>
    ),
  });
}

function Points({ shown }: { readonly shown: ShownCase }) {
  if (shown.points.length === 0) return null;
  const back = reportUrl(shown.report.id, shown.report.revision);
  return (
    <section>
      <h2>Points of the moderator</h2>
      <ol>
        {shown.points.map((point) => (
          <li key={point.id}>
            <a href={placeUrl(shown.report.id, shown.report.revision, point.pointer)}>
              {point.pointer || 'the whole report'}
            </a>
            : {point.text}
            {point.answer ? <p>Answer: {point.answer}</p> : null}
            {point.answer === null && shown.actions.includes('answer-point') ? (
              <ActionForm operation="answerPoint" params={{ id: point.id }} back={back} submit="Answer">
                <Field name="answer" title="Your answer" rows={2} />
              </ActionForm>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Said({ shown }: { readonly shown: ShownCase }) {
  if (shown.comments.length + shown.disputes.length === 0) return null;
  return (
    <section>
      <h2>Comments and disputes</h2>
      <ul>
        {shown.comments.map((one) => (
          <li key={one.id}>
            {one.organisation}, {moment(one.madeAt)}
            {one.findingId ? `, on finding ${one.findingId}` : ''}: {one.text}
          </li>
        ))}
        {shown.disputes.map((one) => (
          <li key={one.id}>
            Dispute of finding {one.findingId}, {one.status}
            {one.severity ? ` (${one.severity})` : ''}: {one.text}
            {one.reason ? <p>Decision: {one.reason}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Warnings({ shown }: { readonly shown: ShownCase }) {
  if (shown.warnings.length === 0) return null;
  return (
    <details>
      <summary>
        {shown.warnings.length === 1 ? 'One warning' : `${shown.warnings.length} warnings`} of the validator
      </summary>
      <ul>
        {shown.warnings.map((one, n) => (
          <li key={n}>
            <a href={ruleUrl(one.rule)}>{one.rule}</a>{' '}
            <a href={placeUrl(shown.report.id, shown.report.revision, one.pointer)}>{one.pointer || 'the report'}</a>:{' '}
            {one.text}
          </li>
        ))}
      </ul>
    </details>
  );
}

const stepWords: Readonly<Record<string, string>> = {
  'report:submitted': 'Submitted',
  'report:taken': 'Taken for review',
  'report:point-added': 'Point added',
  'report:point-answered': 'Point answered',
  'report:returned': 'Returned',
  'report:accepted': 'Accepted',
  'report:rejected': 'Rejected',
  'report:commented': 'Commented',
  'report:published': 'Published',
  'report:withdrawn': 'Withdrawn',
  'dispute:raised': 'Finding disputed',
  'dispute:upheld': 'Dispute upheld',
  'dispute:refused': 'Dispute refused',
};

function Steps({ shown }: { readonly shown: ShownCase }) {
  if (shown.steps.length === 0) return null;
  return (
    <section>
      <h2>What happened</h2>
      <ol>
        {shown.steps.map((step, n) => (
          <li key={n}>
            {moment(step.at)}: {stepWords[step.type] ?? step.type}
            {step.role ? `, ${roleTitles[step.role as Role].toLowerCase()}` : ', by the register'}
            {step.reason ? `. ${step.reason}` : ''}
          </li>
        ))}
      </ol>
    </section>
  );
}
