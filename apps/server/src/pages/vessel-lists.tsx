// Findings and reports of a vessel as lists, from the tiers that show them.
import { DataTable, day, SeverityTag } from '@plimsoll/figures';
import { trackedStatusWords, type TrackedStatus } from '@plimsoll/registry';
import { findingsUrl } from './desk/finding-filter.ts';
import type { FindingLine } from './profile-parts.tsx';
import { findingUrl, reportUrl } from './urls.ts';

export interface OpenReport {
  readonly id: string;
  readonly revision: number;
  readonly issuedAt: string;
  readonly supplier: string;
}

interface FindingsProps {
  readonly findings: readonly FindingLine[];
  readonly imoNumber: string;
  readonly hasBoard: boolean;
}

export function Findings({ findings, imoNumber, hasBoard }: FindingsProps) {
  return (
    <section>
      <h2>Findings, without what would help an attacker</h2>
      {hasBoard ? (
        <p>
          <a href={findingsUrl({ imoNumber })}>Her findings on the board</a>, with what is planned and done.
        </p>
      ) : null}
      <DataTable
        id="findings"
        caption="Gravest first"
        quietCaption
        columns={[
          { key: 'title', title: 'Finding' },
          { key: 'severity', title: 'Severity' },
          { key: 'group', title: 'Kind of system' },
          { key: 'status', title: 'State' },
          { key: 'due', title: 'Due' },
        ]}
        rows={findings.map((one) => ({
          key: one.id,
          cells: {
            title: hasBoard ? <a href={findingUrl(one.id)}>{one.title}</a> : one.title,
            severity: <SeverityTag severity={one.severity} />,
            group: one.systemGroup,
            status: trackedStatusWords[one.status as TrackedStatus],
            due: one.dueOn ? day(one.dueOn) : '',
          },
        }))}
      />
    </section>
  );
}

export function Reports({ reports }: { readonly reports: readonly OpenReport[] }) {
  return (
    <section>
      <h2>Reports you may open</h2>
      <ul>
        {reports.map((one) => (
          <li key={`${one.id}-${one.revision}`}>
            <a href={`${reportUrl(one.id, one.revision)}/document`}>
              {day(one.issuedAt.slice(0, 10))}, by {one.supplier}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
