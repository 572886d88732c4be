// The parts of a profile from tier 2 on: reasons, domains, counts, changes, coverage, history, frameworks.
import {
  counted,
  CoverageBar,
  DataTable,
  day,
  DomainBars,
  FindingCounts,
  GradeBadge,
  points,
  type SeverityWord,
} from '@plimsoll/figures';
import type { VesselProfile } from '@plimsoll/registry';
import { findingsUrl } from './desk/finding-filter.ts';
import { vesselUrl, whatIfUrl } from './urls.ts';

export type Detail = Pick<
  VesselProfile,
  | 'asOf'
  | 'company'
  | 'validUntil'
  | 'result'
  | 'domains'
  | 'openBySeverity'
  | 'closed'
  | 'overdue'
  | 'dangerous'
  | 'coverage'
  | 'assessments'
  | 'changes'
  | 'frameworks'
> & { readonly builtOn: string };

/** A finding as tier 3 shows it. */
export interface FindingLine {
  readonly id: string;
  readonly title: string;
  readonly domains: readonly string[];
  readonly severity: SeverityWord;
  readonly systemGroup: string;
  readonly status: string;
  readonly dueOn: string | null;
}

export interface ProfilePartsProps {
  readonly profile: Detail;
  readonly imoNumber: string;
  /** Those that the reader may open on the board. */
  readonly findings: readonly FindingLine[];
  readonly maySuppose: boolean;
}

export function ProfileParts({ profile, imoNumber, findings, maySuppose }: ProfilePartsProps) {
  const { result } = profile;
  return (
    <>
      {result.notRatedBecause ? (
        <section>
          <h2>Why she is not rated</h2>
          <ul>
            {result.notRatedBecause.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <Reasons profile={profile} imoNumber={imoNumber} findings={findings} maySuppose={maySuppose} />
      <section>
        <h2>Domains</h2>
        <DomainBars
          rows={profile.domains.map((row) => ({ ...row, mandatory: row.mandatory }))}
          caption="Weakest domains first"
        />
      </section>
      <section>
        <h2>Open findings</h2>
        <FindingCounts counts={profile.openBySeverity} none="No open finding" />
        <p>
          {profile.closed} verified closed, {profile.overdue} overdue, {profile.dangerous} dangerous (critical on a
          system whose failure is a danger at once).
        </p>
      </section>
      <Changes profile={profile} />
      <section>
        <h2>Coverage of the last assessment</h2>
        <CoverageBar coverage={profile.coverage} />
      </section>
      <Assessments profile={profile} imoNumber={imoNumber} />
      <Frameworks profile={profile} />
    </>
  );
}

function Reasons({ profile, imoNumber, findings, maySuppose }: ProfilePartsProps) {
  const { reasons } = profile.result;
  if (reasons.length === 0) return null;
  const openIn = (domain: string): number =>
    findings.filter(({ status, domains }) => status !== 'verified-closed' && domains.includes(domain)).length;
  return (
    <section id="reasons">
      <h2>What costs most</h2>
      <ul>
        {reasons.map((reason) => (
          <li key={reason.domain + reason.text}>
            {points(reason.points)} points: {reason.text}
            {openIn(reason.domain) > 0 ? (
              <>
                {' '}
                (
                <a href={findingsUrl({ imoNumber, domain: reason.domain })}>
                  {counted(openIn(reason.domain), 'open finding')} in {reason.domain}
                </a>
                )
              </>
            ) : null}
          </li>
        ))}
      </ul>
      {maySuppose ? (
        <p>
          <a href={whatIfUrl(imoNumber)}>What closing findings would gain</a>
        </p>
      ) : null}
    </section>
  );
}

function Changes({ profile }: { readonly profile: Detail }) {
  const { changes } = profile;
  if (!changes)
    return (
      <section>
        <h2>What changed</h2>
        <p>This is the first report on the ship in the register.</p>
      </section>
    );
  const difference = Math.round((changes.after - changes.before) * 10) / 10;
  return (
    <section className="change-lines">
      <h2>What changed since {day(changes.since)}</h2>
      <p>
        From {points(changes.before)} to {points(changes.after)}:{' '}
        {difference === 0
          ? 'no change in the score'
          : `${difference > 0 ? 'up' : 'down'} ${points(Math.abs(difference))}`}
        .
      </p>
      {changes.lines.length === 0 ? null : (
        <DataTable
          id="changes"
          caption="Each step of the change; the points add up"
          columns={[
            { key: 'text', title: 'Why' },
            { key: 'points', title: 'Points', kind: 'number' },
          ]}
          rows={changes.lines.map((line, n) => ({
            key: String(n),
            cells: { text: withDays(line.text), points: gained(line.points) },
          }))}
        />
      )}
    </section>
  );
}

/** Days as the page writes them. */
const withDays = (text: string): string => text.replaceAll(/\d{4}-\d{2}-\d{2}/g, day);

/** What is nothing when rounded has no sign. */
const gained = (value: number): string =>
  Math.abs(value) < 0.05 ? points(0) : `${value > 0 ? '+' : '−'}${points(Math.abs(value))}`;

function Assessments({ profile, imoNumber }: { readonly profile: Detail; readonly imoNumber: string }) {
  return (
    <section>
      <h2>Assessments</h2>
      <DataTable
        id="assessments"
        caption="Newest first"
        quietCaption
        columns={[
          { key: 'on', title: 'Issued' },
          { key: 'kind', title: 'Kind' },
          { key: 'supplier', title: 'Supplier' },
          { key: 'grade', title: 'Grade then' },
          { key: 'total', title: 'Score then', kind: 'number' },
        ]}
        rows={profile.assessments.map((one) => ({
          key: `${one.id}-${one.revision}`,
          cells: {
            on: <a href={vesselUrl(imoNumber, one.issuedOn)}>{day(one.issuedOn)}</a>,
            kind: one.kind,
            supplier: one.supplier,
            grade: <GradeBadge grade={one.grade} />,
            total: points(one.total),
          },
        }))}
      />
    </section>
  );
}

function Frameworks({ profile }: { readonly profile: Detail }) {
  return (
    <section>
      <h2>Rules that apply to her</h2>
      <DataTable
        id="frameworks"
        caption="Framework, whether it applies, and the fact that decides"
        quietCaption
        columns={[
          { key: 'key', title: 'Document' },
          { key: 'applies', title: 'Applies' },
          { key: 'because', title: 'Because' },
        ]}
        rows={profile.frameworks.map((one) => ({
          key: one.key,
          cells: { key: one.document, applies: one.applies ? 'yes' : 'no', because: one.because },
        }))}
      />
    </section>
  );
}
