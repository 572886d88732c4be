// The other reports on a vessel beside the one under review: grades, dates, and which findings were carried over, are new or gone.
import { compareReports, type Changed, type Differences } from '@plimsoll/registry';
import { score, scoreInputOf } from '@plimsoll/scoring';
import type { Finding, Report } from '@plimsoll/standard';
import type { Tx } from '../../database/connection.ts';
import { isBarred, type Reviewing } from './reviewing.ts';

/** The newest are compared. */
const MOST_REPORTS = 6;

export async function earlierReports(transaction: Tx, reviewing: Reviewing, report: Report) {
  const { reportId, imoNumber } = reviewing;
  const rows = await transaction
    .selectFrom('report as r')
    .innerJoin('report_document as d', (join) => join.onRef('d.id', '=', 'r.id').onRef('d.revision', '=', 'r.revision'))
    .innerJoin('organisation as s', 's.id', 'r.supplier_id')
    .select(['r.id', 'r.revision', 'r.status', 'r.supplier_id', 'r.company_id', 's.name as supplier', 'd.canonical'])
    .where('r.imo_number', '=', imoNumber)
    .where('r.id', '<>', reportId)
    .where('r.status', '<>', 'superseded')
    .orderBy('r.issued_at', 'desc')
    .limit(MOST_REPORTS)
    .execute();
  const free = rows.filter((row) => !isBarred(row, reviewing));
  return {
    barred: rows.filter((row) => isBarred(row, reviewing)).map(({ id }) => id),
    own: { ...factsOf(report), status: 'this report', supplier: report.supplier.name },
    items: free.map((row) => {
      const earlier = JSON.parse(row.canonical.toString('utf8')) as Report;
      return {
        ...factsOf(earlier),
        status: row.status,
        supplier: row.supplier,
        ...comparison(compareReports(earlier, report), earlier, report),
      };
    }),
  };
}

function factsOf(report: Report) {
  const issuedOn = report.issuedAt.slice(0, 10);
  const { grade, total } = score(scoreInputOf(report), issuedOn);
  return {
    reportId: report.id,
    revision: report.revision,
    issuedOn,
    grade: grade as string,
    total,
    open: report.findings.filter(({ kind, state }) => kind === 'weakness' && state !== 'closed').length,
  };
}

const stateOf = ({ severity, state }: Finding): string => [severity, state ?? 'open'].filter(Boolean).join(', ');

function comparison({ findings }: Differences, earlier: Report, later: Report) {
  const both = ({ before, after }: Changed<Finding>) => ({
    id: after.id,
    title: after.title,
    was: stateOf(before),
    is: stateOf(after),
  });
  const byId = new Map(earlier.findings.map((finding) => [finding.id, finding]));
  const named = later.findings.flatMap((after) => {
    const before = after.previous?.report === earlier.id ? byId.get(after.previous.finding) : undefined;
    return before ? [{ before, after, changes: [] }] : [];
  });
  const closed = new Set(findings.closed.map(({ after }) => after.id));
  return {
    carried: named.filter(({ after }) => !closed.has(after.id)).map(both),
    fresh: findings.fresh.map((after) => ({ id: after.id, title: after.title, was: '', is: stateOf(after) })),
    closed: findings.closed.map(both),
    gone: findings.unaddressed.map((before) => ({
      id: before.id,
      title: before.title,
      was: stateOf(before),
      is: '',
    })),
  };
}
