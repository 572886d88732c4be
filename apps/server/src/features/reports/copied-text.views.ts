// Sentences of a report that stand word for word in other reports, with where they stand here and whose the others are.
import type { Report } from '@plimsoll/standard';
import { describePlace } from '@plimsoll/validator';
import { sql } from 'kysely';
import type { Tx } from '../../database/connection.ts';
import { labelOf } from './report-place.ts';
import { hashOf, ownSentences } from './review-index.store.ts';
import { isBarred, type Reviewing } from './reviewing.ts';

/** Other reports looked at for each sentence. */
const MOST_OTHERS = 20;
const MOST_CASES = 3;
const MOST_PLACES = 5;
/** Sentences shown; the share tells of all. */
const MOST_SENTENCES = 100;

interface Row {
  readonly hash: string;
  readonly report_id: string;
  readonly revision: number;
  readonly imo_number: string;
  readonly supplier_id: string;
  readonly company_id: string | null;
}

const kinds = ['another-supplier', 'same-supplier', 'same-vessel'] as const;

export async function copiedText(transaction: Tx, reviewing: Reviewing, report: Report) {
  const own = new Map<string, { text: string; pointers: string[] }>();
  for (const sentence of ownSentences(report)) {
    const hash = hashOf(sentence);
    const held = own.get(hash) ?? { text: sentence.text, pointers: [] };
    held.pointers.push(sentence.pointer);
    own.set(hash, held);
  }
  const { rows } = await sql<Row>`
    select h as hash, o.* from unnest(${[...own.keys()]}::text[]) h cross join lateral (
      select s.report_id, s.revision, r.imo_number, r.supplier_id, r.company_id
      from report_sentence s join report r on r.id = s.report_id and r.revision = s.revision
      where s.hash = decode(h, 'hex') and s.report_id <> ${reviewing.reportId}
      limit ${MOST_OTHERS + 1}) o`.execute(transaction);
  const free = rows.filter((row) => !isBarred(row, reviewing));
  const byHash = new Map<string, Row[]>();
  for (const row of free) byHash.set(row.hash, [...(byHash.get(row.hash) ?? []), row]);
  const items = [...byHash].map(([hash, others]) => {
    const whose = kinds.find((kind) => others.some((row) => kindOf(row, reviewing) === kind)) ?? 'same-vessel';
    const { text, pointers } = own.get(hash) ?? { text: '', pointers: [] };
    return {
      text,
      at: pointers
        .slice(0, MOST_PLACES)
        .map((pointer) => ({ pointer, label: labelOf(describePlace(report, pointer)) })),
      whose,
      cases: others
        .filter((row) => kindOf(row, reviewing) === whose)
        .slice(0, MOST_CASES)
        .map(({ report_id: reportId, revision }) => ({ reportId, revision })),
      more: others.length > MOST_CASES,
    };
  });
  const elsewhere = items.filter(({ whose }) => whose !== 'same-vessel').length;
  return {
    items: items.toSorted((a, b) => kinds.indexOf(a.whose) - kinds.indexOf(b.whose)).slice(0, MOST_SENTENCES),
    share: own.size === 0 ? 0 : Math.round((elsewhere / own.size) * 1000) / 1000,
    barred: [...new Set(rows.filter((row) => isBarred(row, reviewing)).map((row) => row.report_id))],
  };
}

const kindOf = (row: Row, { imoNumber, supplierId }: Reviewing): (typeof kinds)[number] =>
  row.imo_number === imoNumber ? 'same-vessel' : row.supplier_id === supplierId ? 'same-supplier' : 'another-supplier';
