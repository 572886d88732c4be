// The parts say in words what they show, and never let text become markup.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PageFrame } from '../frame/page-frame.tsx';
import { pageMarkup } from '../markup.tsx';
import { CoverageBar } from './coverage-bar.tsx';
import { DataTable } from './data-table.tsx';
import { DomainBars, orderedDomains, type DomainRow } from './domain-bars.tsx';
import { GradeBadge } from './grade-badge.tsx';
import { Pager } from './pager.tsx';
import { RegisterStatusTag, SafetyClassTag, SeverityTag, StateTag } from './tags.tsx';
import { trendSentence } from './trend-line.tsx';

const rows: readonly DomainRow[] = [
  { id: 'D02', title: 'Inventory', total: 90, high: 90, grade: 'A' },
  { id: 'D01', title: 'Governance', total: 39.2, high: 45, grade: 'D', mandatory: true },
  { id: 'D03', title: 'Networks', total: 90, high: 90, grade: 'A' },
];

describe('domains', () => {
  it('come weakest first, ties by identifier, or in the order of the catalogue', () => {
    expect(orderedDomains(rows, 'weakest').map(({ id }) => id)).toEqual(['D01', 'D02', 'D03']);
    expect(orderedDomains(rows.toReversed(), 'catalogue').map(({ id }) => id)).toEqual(['D01', 'D02', 'D03']);
  });

  it('are a table with score, interval, letter and duty as text; the bar is silent', () => {
    const html = renderToStaticMarkup(<DomainBars rows={rows} caption="Governance is weakest" />);
    expect(text(html)).toContain('D01Governance\u00A0 (mandatory)39.2 to 45.0Grade D');
    expect(html.match(/<svg/g)?.length).toBe(html.match(/<svg aria-hidden="true"/g)?.length);
  });
});

it.each([
  [<GradeBadge grade="NR" />, 'Not rated: NR'],
  [<GradeBadge grade="B" />, 'Grade B'],
  [<SeverityTag severity="critical" />, 'Critical'],
  [<StateTag state="fixed" />, 'Fixed (not verified)'],
  [<SafetyClassTag safetyClass="S4" />, 'S4 intrusive'],
  [<RegisterStatusTag status="suspended" underAppeal />, 'Suspended, under appeal'],
] as const)('a tag says its word: %#', (element, words) => {
  expect(text(renderToStaticMarkup(element))).toBe(words);
});

it('coverage writes all five counts, also the zeros', () => {
  const html = renderToStaticMarkup(
    <CoverageBar coverage={{ pass: 61, partial: 0, fail: 9, notTested: 10, notApplicable: 8 }} />,
  );
  expect(text(html)).toBe('61 passed0 partial9 failed10 not tested8 not applicable');
});

it.each([
  [
    [
      ['2025-06-01', 63.9],
      ['2026-06-01', 56.4],
    ],
    'Down 7.5 in 12 months',
  ],
  [
    [
      ['2026-05-01', 50],
      ['2026-06-01', 52],
    ],
    'Up 2.0 in 1 month',
  ],
  [
    [
      ['2026-01-01', 50],
      ['2026-04-01', null],
      ['2026-06-01', 50],
    ],
    'Unchanged in 5 months',
  ],
  [
    [
      ['2026-01-01', 50],
      ['2026-06-01', null],
    ],
    'Not rated now, 50.0 before',
  ],
  [[], 'Not rated in this period'],
] as const)('the trend in words: %#', (values, sentence) => {
  expect(trendSentence(values.map(([on, total]) => ({ on, total })))).toBe(sentence);
});

it('a table is reached by keyboard and named by its caption', () => {
  const html = renderToStaticMarkup(
    <DataTable
      id="t"
      caption="Procedures"
      columns={[
        { key: 'a', title: 'A' },
        { key: 'n', title: 'N', kind: 'number' },
      ]}
      rows={[{ key: '1', cells: { a: 'x', n: 1 } }]}
    />,
  );
  expect(html).toContain('role="region" aria-labelledby="t-caption" tabindex="0"');
  expect(html).toContain('<th scope="row">x</th><td class="number">1</td>');
});

it('the pager shows the ends, the neighbours and where the reader is', () => {
  const html = renderToStaticMarkup(<Pager page={4} pages={12} hrefOf={(page) => `?page=${page}`} />);
  expect([...html.matchAll(/href="\?page=(\d+)"/g)].map(([, page]) => page)).toEqual([
    '3',
    '1',
    '3',
    '4',
    '5',
    '12',
    '5',
  ]);
  expect(html.match(/aria-current="page"/g)).toHaveLength(1);
});

it('a page has one h1, a skip link to its content, and no text turns into markup', () => {
  const nasty = '</style><script>alert(1)</script>';
  const html = pageMarkup({
    title: nasty,
    description: nasty,
    body: (
      <PageFrame title={nasty} current="verify" about={nasty}>
        {nasty}
      </PageFrame>
    ),
  });
  expect(html).not.toContain('<script');
  expect(html.match(/<\/style>/g)).toHaveLength(1);
  expect(html.match(/<h1/g)).toHaveLength(1);
  expect(html).toContain('href="#content"');
  expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
});

function text(html: string): string {
  return html.replace(/<[^>]*>/g, '');
}
