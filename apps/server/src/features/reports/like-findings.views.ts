// Weaknesses of other vessels that were found by the same procedure on the same kind of system, as severities and cases without a ship’s name.
import { isFarFromUsual, likenessOf } from '@plimsoll/registry';
import type { Report } from '@plimsoll/standard';
import { sql } from 'kysely';
import type { Tx } from '../../database/connection.ts';
import { isBarred, type Reviewing } from './reviewing.ts';

/** Others looked at for each weakness and procedure, so that a page costs the same in a large register. */
const MOST_OTHERS = 200;
const MOST_CASES = 3;

interface Row {
  readonly finding_id: string;
  readonly report_id: string;
  readonly revision: number;
  readonly other: string;
  readonly severity: string;
  readonly is_same: boolean;
  readonly supplier_id: string;
  readonly company_id: string | null;
}

export async function likeFindings(transaction: Tx, reviewing: Reviewing, report: Report) {
  const own = likenessOf(report);
  const { rows } = await sql<Row>`
    select l."findingId" as finding_id, o.report_id, o.revision, o.finding_id as other, o.severity, o.is_same, o.supplier_id, o.company_id
    from jsonb_to_recordset(${JSON.stringify(own)}::jsonb)
        as l ("findingId" text, procedure text, "systemCode" text, weakness text)
      cross join lateral (
        select k.report_id, k.revision, k.finding_id, k.severity, r.supplier_id, r.company_id,
          k.weakness <> '' and k.weakness = l.weakness as is_same
        from finding_likeness k join report r on r.id = k.report_id and r.revision = k.revision
        where k.procedure = l.procedure and k.system_code = l."systemCode" and k.report_id <> ${reviewing.reportId}
          and r.imo_number <> ${reviewing.imoNumber} and r.status = 'published'
        order by k.report_id
        limit ${MOST_OTHERS}) o`.execute(transaction);
  const free = rows.filter((row) => !isBarred(row, reviewing));
  const places = new Map(report.findings.map(({ id, title }, n) => [id, { title, pointer: `/findings/${n}` }]));
  const items = [...new Set(own.map(({ findingId }) => findingId))].flatMap((findingId) => {
    const mine = own.filter((one) => one.findingId === findingId);
    const [first] = mine;
    const others = distinct(free.filter((row) => row.finding_id === findingId));
    if (!first || others.length === 0) return [];
    const counts = countsOf(others);
    return [
      {
        findingId,
        ...(places.get(findingId) ?? { title: '', pointer: '' }),
        severity: first.severity,
        procedures: mine.map(({ procedure }) => procedure),
        systemCode: first.systemCode,
        others: counts,
        sameWeakness: countsOf(others.filter((row) => row.is_same)),
        isFar: isFarFromUsual(first.severity, counts),
        cases: others
          .toSorted((a, b) => Number(b.is_same) - Number(a.is_same))
          .slice(0, MOST_CASES)
          .map(({ report_id: reportId, revision, severity }) => ({ reportId, revision, severity })),
      },
    ];
  });
  return {
    items: items.toSorted((a, b) => Number(b.isFar) - Number(a.isFar)),
    barred: [...new Set(rows.filter((row) => isBarred(row, reviewing)).map((row) => row.report_id))],
  };
}

/** A weakness of another report counts once, however many procedures showed it. */
const distinct = (rows: readonly Row[]): Row[] => [
  ...new Map(rows.map((row) => [`${row.report_id} ${row.other}`, row])).values(),
];

function countsOf(rows: readonly Row[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { severity } of rows) counts[severity] = (counts[severity] ?? 0) + 1;
  return counts;
}
