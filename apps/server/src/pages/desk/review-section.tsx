// What a moderator compares a report with: her other reports, like weaknesses on other ships, and text that stands elsewhere.
import {
  day,
  DataTable,
  GradeBadge,
  percent,
  SeverityTag,
  type GradeLetter,
  type SeverityWord,
} from '@plimsoll/figures';
import { placeUrl, procedureUrl, reportUrl } from '../urls.ts';
import { systemWords } from './findings-page.tsx';
import { CaseLinks, PlaceLinks } from './place-links.tsx';
import { statusTitle } from './report-pages.tsx';
import type { CaseKey, ShownReview } from './shown-review.ts';
import { ValidationSection } from './validation-section.tsx';

export function ReviewSections({ review, of }: { readonly review: ShownReview; readonly of: CaseKey }) {
  return (
    <>
      <ValidationSection validation={review.validation} of={of} />
      <EarlierReports review={review} />
      <LikeFindings like={review.like} of={of} />
      <CopiedText review={review} of={of} />
      {review.barred > 0 ? (
        <p>
          {review.barred === 1 ? 'One case is' : `${review.barred} cases are`} left out, because you have a tie with one
          of the parties.
        </p>
      ) : null}
    </>
  );
}

type Earlier = ShownReview['earlier'][number];

function EarlierReports({ review: { earlier, own } }: { readonly review: ShownReview }) {
  if (earlier.length === 0)
    return (
      <section>
        <h2>Her other reports</h2>
        <p>The register holds no other report on her.</p>
      </section>
    );
  const cells = (one: ShownReview['own'] | Earlier, compared: Earlier | null) => ({
    report:
      compared === null ? 'This report' : <a href={reportUrl(one.reportId, one.revision)}>{statusTitle(one.status)}</a>,
    issued: day(one.issuedOn),
    supplier: one.supplier,
    grade: <GradeBadge grade={one.grade as GradeLetter} />,
    open: one.open,
    carried: compared?.carried.length ?? '',
    closed: compared?.closed.length ?? '',
    fresh: compared?.fresh.length ?? '',
    gone: compared?.gone.length ?? '',
  });
  return (
    <section>
      <h2>Her other reports</h2>
      <DataTable
        id="earlier"
        caption="Findings are counted as this report stands to each of the others"
        columns={[
          { key: 'report', title: 'Report' },
          { key: 'issued', title: 'Issued' },
          { key: 'supplier', title: 'Supplier' },
          { key: 'grade', title: 'Grade then' },
          { key: 'open', title: 'Left open', kind: 'number' },
          { key: 'carried', title: 'Carried over', kind: 'number' },
          { key: 'closed', title: 'Now closed', kind: 'number' },
          { key: 'fresh', title: 'New', kind: 'number' },
          { key: 'gone', title: 'Gone', kind: 'number' },
        ]}
        rows={[
          { key: 'own', cells: cells(own, null) },
          ...earlier.map((one) => ({ key: one.reportId, cells: cells(one, one) })),
        ]}
      />
      {earlier.map((one) => (
        <Standing key={one.reportId} one={one} />
      ))}
    </section>
  );
}

const standings = [
  ['gone', 'Left open then and not named now'],
  ['closed', 'Closed now'],
  ['carried', 'Carried over'],
  ['fresh', 'New'],
] as const;

function Standing({ one }: { readonly one: Earlier }) {
  const filled = standings.filter(([key]) => one[key].length > 0);
  if (filled.length === 0) return null;
  return (
    <details>
      <summary>Finding by finding against the report of {day(one.issuedOn)}</summary>
      {filled.map(([key, title]) => (
        <div key={key}>
          <h3>{title}</h3>
          <ul>
            {one[key].map(({ id, title: name, was, is }) => (
              <li key={id}>
                {id}: {name} ({[was, is].filter(Boolean).join(' → ')})
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}

const order = ['critical', 'high', 'medium', 'low', 'info'] as const;

const inWords = (counts: Readonly<Record<string, number>>): string =>
  order
    .filter((severity) => counts[severity])
    .map((severity) => `${String(counts[severity])} ${severity}`)
    .join(', ') || 'none';

function LikeFindings({ like, of }: { readonly like: ShownReview['like']; readonly of: CaseKey }) {
  return (
    <section>
      <h2>Like findings elsewhere</h2>
      {like.length === 0 ? (
        <p>
          No published report on another ship has a weakness found by the same procedure on the same kind of system.
        </p>
      ) : (
        <DataTable
          id="like"
          caption="Published weaknesses of other ships, by the same procedure on the same kind of system"
          columns={[
            { key: 'finding', title: 'Finding', share: 3 },
            { key: 'severity', title: 'Severity here', share: 1 },
            { key: 'others', title: 'Elsewhere', share: 2 },
            { key: 'same', title: 'Of the same weakness', share: 2 },
            { key: 'cases', title: 'For instance', share: 2 },
          ]}
          rows={like.map((one) => ({
            key: one.findingId,
            cells: {
              finding: (
                <>
                  <a href={placeUrl(of.id, of.revision, one.pointer)}>
                    {one.findingId}: {one.title}
                  </a>
                  <br />
                  {one.procedures.map((id) => (
                    <span key={id}>
                      <a href={procedureUrl(id)}>{id}</a>{' '}
                    </span>
                  ))}
                  {one.systemCode === '' ? '' : systemWords(one.systemCode)}
                </>
              ),
              severity: (
                <>
                  <SeverityTag severity={one.severity as SeverityWord} />
                  {one.isFar ? <strong> far from the usual</strong> : null}
                </>
              ),
              others: inWords(one.others),
              same: inWords(one.sameWeakness),
              cases: <CaseLinks cases={one.cases} />,
            },
          }))}
        />
      )}
    </section>
  );
}

const whoseWords = {
  'another-supplier': 'In reports of other suppliers',
  'same-supplier': 'In this supplier’s reports on other ships',
  'same-vessel': 'In other reports on her',
} as const;

function CopiedText({ review, of }: { readonly review: ShownReview; readonly of: CaseKey }) {
  const groups = (Object.keys(whoseWords) as (keyof typeof whoseWords)[])
    .map((whose) => ({ whose, items: review.copied.filter((one) => one.whose === whose) }))
    .filter(({ items }) => items.length > 0);
  return (
    <section>
      <h2>Copied text</h2>
      <p>
        {groups.length === 0
          ? 'No sentence of eight words or more stands word for word in another report.'
          : `${percent(review.copiedShare)} of its sentences stand word for word in a report on another ship. Sentences of the standard are not counted.`}
      </p>
      {groups.map(({ whose, items }) => (
        <details key={whose} open={whose === 'another-supplier'}>
          <summary>
            {whoseWords[whose]} ({items.length})
          </summary>
          <ul>
            {items.map((one) => (
              <li key={`${one.text} ${one.at[0]?.pointer ?? ''}`}>
                <q>{one.text}</q> <PlaceLinks at={one.at} of={of} />. Also in <CaseLinks cases={one.cases} />
                {one.more ? ' and others' : ''}.
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
