// A vessel’s profile: the ten-second answer first, then domains, findings, what changed and why, coverage, history.
import {
  Banner,
  CoverageBar,
  DataTable,
  day,
  DomainBars,
  FindingCounts,
  GradeBadge,
  LoadLine,
  percent,
  points,
  SummaryList,
  TrendLine,
} from '@plimsoll/figures';
import type { VesselProfile } from '@plimsoll/registry';
import { flagByCode, shipTypeById } from '@plimsoll/standard/codes';
import { publicPage } from './frame.tsx';
import { vesselUrl } from './urls.ts';

const assuranceWords: Readonly<Record<string, string>> = {
  'certified-independent': 'certified, independent assessor',
  'second-party': 'second party',
  'internal-audit': 'internal audit',
  'self-assessment': 'self-assessment',
};
const statusWords = {
  current: 'Current',
  stale: 'Stale: older than 12 months',
  expired: 'Expired: older than 24 months',
  none: 'Not assessed',
} as const;

export function vesselPage(profile: VesselProfile, today: string): string {
  const { vessel, result } = profile;
  const isExpired = profile.status === 'expired';
  return publicPage({
    title: `${vessel.name}, ${isExpired ? 'expired' : result.grade === 'NR' ? 'not rated' : `grade ${result.grade}`}`,
    section: 'Vessels',
    current: 'vessels',
    isUnlisted: true,
    css: '.change-lines td.number{white-space:nowrap}.vessel-head{display:flex;gap:16px;align-items:center;flex-wrap:wrap}',
    heading: (
      <div className="vessel-head">
        {isExpired ? null : <GradeBadge grade={result.grade} size="large" />}
        <h1>{vessel.name}</h1>
      </div>
    ),
    children: (
      <div className="stack">
        <p>
          IMO {vessel.imoNumber} · {flagByCode(vessel.flag)?.name ?? vessel.flag} ·{' '}
          {shipTypeById(vessel.type)?.title ?? vessel.type} · {vessel.grossTonnage.toLocaleString('en-GB')} GT ·
          delivered {day(vessel.builtOn)} · managed by {profile.company}
        </p>
        {profile.asOf !== today ? (
          <Banner kind="note" title={`As of ${day(profile.asOf)}`}>
            <p>
              Computed for that day from the reports issued by then.{' '}
              <a href={vesselUrl(vessel.imoNumber)}>See today’s profile</a>.
            </p>
          </Banner>
        ) : null}
        <div className="hero">
          <div className="stack">
            <LoadLine
              total={result.total}
              high={result.high}
              grade={result.grade}
              {...(isExpired ? { expiredOn: profile.validUntil } : {})}
            />
          </div>
          <Facts profile={profile} />
        </div>
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
        <Reasons profile={profile} />
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
        <Assessments profile={profile} />
        <Frameworks profile={profile} />
        <form className="filters" method="get" action={vesselUrl(vessel.imoNumber)}>
          <label>
            What was known on
            <input className="input" type="date" name="at" defaultValue={profile.asOf} max={today} />
          </label>
          <button className="button" type="submit">
            Show
          </button>
        </form>
        <p className="hint">
          Computed for {day(profile.asOf)} by {result.model}, a rule of the Plimsoll project.{' '}
          <a href="/spec/19">How the score is made</a>.
        </p>
      </div>
    ),
  });
}

function Facts({ profile }: { readonly profile: VesselProfile }) {
  const { result } = profile;
  const last = profile.assessments[0];
  return (
    <SummaryList
      facts={[
        { term: 'Status', value: `${statusWords[profile.status]}; counts until ${day(profile.validUntil)}` },
        {
          term: 'Score',
          value: `${points(result.total)} of 100, up to ${points(result.high)} if everything unknown were met`,
        },
        { term: 'Confidence', value: `${percent(result.confidence)} known (${result.confidenceWord})` },
        {
          term: 'Assurance',
          value: result.assurance ? (assuranceWords[result.assurance] ?? result.assurance) : 'none',
        },
        {
          term: 'Last assessed',
          value: last ? `${day(last.end.slice(0, 10))}, ${last.kind}, by ${last.supplier}` : null,
        },
        { term: 'Dangerous findings, open', value: profile.dangerous },
        ...(profile.assessments.length > 1 ? [{ term: 'Trend', value: <TrendLine values={trend(profile)} /> }] : []),
      ]}
    />
  );
}

function trend(profile: VesselProfile): { on: string; total: number | null }[] {
  const past = profile.assessments
    .map(({ issuedOn, grade, total }) => ({ on: issuedOn, total: grade === 'NR' ? null : total }))
    .toReversed();
  return [...past, { on: profile.asOf, total: profile.result.grade === 'NR' ? null : profile.result.total }];
}

function Reasons({ profile }: { readonly profile: VesselProfile }) {
  const { reasons } = profile.result;
  if (reasons.length === 0) return null;
  return (
    <section>
      <h2>What costs most</h2>
      <ul>
        {reasons.map((reason) => (
          <li key={reason.domain + reason.kind}>
            {points(reason.points)} points: {reason.text}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Changes({ profile }: { readonly profile: VesselProfile }) {
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

function Assessments({ profile }: { readonly profile: VesselProfile }) {
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
            on: <a href={vesselUrl(profile.vessel.imoNumber, one.issuedOn)}>{day(one.issuedOn)}</a>,
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

function Frameworks({ profile }: { readonly profile: VesselProfile }) {
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
