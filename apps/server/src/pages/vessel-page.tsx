// A vessel’s profile: the ten-second answer first, then domains, findings, what changed and why, coverage, history.
import { Banner, day, GradeBadge, LoadLine, percent, points, SummaryList, TrendLine } from '@plimsoll/figures';
import { ExportLinks } from './export-links.tsx';
import { flagByCode, shipTypeById } from '@plimsoll/standard/codes';
import { ProfileParts, type Detail, type FindingLine } from './profile-parts.tsx';
import { AskForm } from './desk/request-pages.tsx';
import { tierTitles } from './desk/tier-titles.ts';
import { publicPage, type Viewer } from './frame.tsx';
import { vesselUrl } from './urls.ts';
import { Findings, Reports, type OpenReport } from './vessel-lists.tsx';

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

export interface SeenPage {
  readonly viewer: Viewer | null;
  readonly vessel: SeenVesselShape;
  readonly today: string;
  /** A recipient may ask for a higher tier. */
  readonly mayAsk: boolean;
  /** The dated record and the inventory of systems are shown to this reader. */
  readonly hasRecord?: boolean;
  readonly mayCorrect?: boolean;
  /** The reader has the board of findings. */
  readonly hasBoard?: boolean;
  /** The company that answers for her may ask what a change would gain. */
  readonly maySuppose?: boolean;
  readonly mayExport?: boolean;
}

export interface SeenVesselShape {
  readonly tier: number;
  readonly imoNumber: string;
  readonly name: string;
  readonly flag: string;
  readonly type: string;
  readonly grossTonnage: number;
  readonly status: keyof typeof statusWords | null;
  readonly asOf: string;
  readonly grade?: {
    readonly grade: 'A' | 'B' | 'C' | 'D' | 'E' | 'NR';
    readonly total: number;
    readonly high: number;
    readonly confidence: number;
    readonly assurance: string;
    readonly assessedOn: string;
  };
  readonly profile?: Detail;
  readonly findings?: readonly FindingLine[];
  readonly reports?: readonly OpenReport[];
}

export function vesselPage({
  viewer,
  vessel,
  today,
  mayAsk,
  hasRecord,
  mayCorrect,
  hasBoard,
  maySuppose,
  mayExport,
}: SeenPage): string {
  const { grade, profile } = vessel;
  const isExpired = vessel.status === 'expired';
  const letter = grade?.grade ?? profile?.result.grade;
  return publicPage({
    title: `${vessel.name}${letter === undefined ? '' : `, ${isExpired ? 'expired' : letter === 'NR' ? 'not rated' : `grade ${letter}`}`}`,
    section: 'Vessels',
    current: 'vessels',
    viewer,
    isUnlisted: true,
    css: '.change-lines td.number{white-space:nowrap}.vessel-head{display:flex;gap:16px;align-items:center;flex-wrap:wrap}',
    heading: (
      <div className="vessel-head">
        {isExpired || letter === undefined ? null : <GradeBadge grade={letter} size="large" />}
        <h1>{vessel.name}</h1>
      </div>
    ),
    children: (
      <div className="stack">
        <p>
          IMO {vessel.imoNumber} · {flagByCode(vessel.flag)?.name ?? vessel.flag} ·{' '}
          {shipTypeById(vessel.type)?.title ?? vessel.type} · {vessel.grossTonnage.toLocaleString('en-GB')} GT
          {profile ? ` · delivered ${day(profile.builtOn)} · managed by ${profile.company}` : ''}
        </p>
        {vessel.asOf !== today ? (
          <Banner kind="note" title={`As known on ${day(vessel.asOf)}`}>
            <p>
              {profile
                ? 'What the register knew on that day.'
                : 'The register knew nothing on that day that you may see.'}{' '}
              <a href={vesselUrl(vessel.imoNumber)}>See today’s profile</a>.
            </p>
          </Banner>
        ) : null}
        {grade === undefined && profile === undefined ? (
          <p>{vessel.status === null ? 'No report on her is published yet.' : `${statusWords[vessel.status]}.`}</p>
        ) : (
          <Standing vessel={vessel} />
        )}
        {profile ? (
          <ProfileParts
            profile={profile}
            imoNumber={vessel.imoNumber}
            findings={hasBoard ? (vessel.findings ?? []) : []}
            maySuppose={maySuppose ?? false}
          />
        ) : null}
        {vessel.findings ? (
          <Findings findings={vessel.findings} imoNumber={vessel.imoNumber} hasBoard={hasBoard ?? false} />
        ) : null}
        {vessel.reports && vessel.reports.length > 0 ? <Reports reports={vessel.reports} /> : null}
        {vessel.tier >= 2 ? (
          <p>
            <a href={`${vesselUrl(vessel.imoNumber)}/timeline`}>How her profile came to be what it is</a>
          </p>
        ) : null}
        {vessel.tier >= 2 ? (
          <form className="filters" method="get" action={vesselUrl(vessel.imoNumber)}>
            <label>
              What was known on
              <input className="input" type="date" name="at" defaultValue={vessel.asOf} max={today} />
            </label>
            <button className="button" type="submit">
              Show
            </button>
          </form>
        ) : null}
        <p className="hint">
          You see tier {tierTitles[vessel.tier]}.
          {profile ? (
            <>
              {' '}
              Computed for {day(profile.asOf)} by {profile.result.model}, a rule of the Plimsoll project.{' '}
              <a href="/spec/19">How the score is made</a>.
            </>
          ) : null}
        </p>
        {mayExport && vessel.asOf === today ? (
          <ExportLinks
            of="Take her profile away"
            url={`${vesselUrl(vessel.imoNumber)}/export`}
            formats={vessel.grade ? ['csv', 'json', 'pdf'] : ['csv', 'json']}
          />
        ) : null}
        {mayExport && vessel.tier >= 3 && vessel.grade ? (
          <ExportLinks
            of="Take the attestation of her newest report"
            url={`${vesselUrl(vessel.imoNumber)}/attestation/export`}
            formats={['json', 'pdf']}
          />
        ) : null}
        {hasRecord || mayCorrect ? (
          <p className="choices">
            {hasRecord ? <a href={`${vesselUrl(vessel.imoNumber)}/record`}>Her record and systems</a> : null}
            {mayCorrect ? <a href={`${vesselUrl(vessel.imoNumber)}/correction`}>Something here is wrong</a> : null}
          </p>
        ) : null}
        {mayAsk && vessel.tier < 4 ? <AskForm imoNumber={vessel.imoNumber} back="/requests" /> : null}
      </div>
    ),
  });
}

function Standing({ vessel }: { readonly vessel: SeenVesselShape }) {
  const { grade, profile, status } = vessel;
  const shown = grade ?? profile?.result;
  if (!shown) return null;
  const isExpired = status === 'expired';
  return (
    <div className="hero">
      <div className="stack">
        <LoadLine
          total={shown.total}
          high={shown.high}
          grade={shown.grade}
          {...(isExpired && profile ? { expiredOn: profile.validUntil } : {})}
        />
      </div>
      {profile ? (
        <Facts profile={profile} status={status} />
      ) : grade ? (
        <SummaryList
          facts={[
            { term: 'Status', value: status === null ? null : statusWords[status] },
            {
              term: 'Score',
              value: `${points(grade.total)} of 100, up to ${points(grade.high)} if everything unknown were met`,
            },
            { term: 'Confidence', value: `${percent(grade.confidence)} known` },
            { term: 'Assurance', value: assuranceWords[grade.assurance] ?? grade.assurance },
            { term: 'Last assessed', value: day(grade.assessedOn) },
          ]}
        />
      ) : null}
    </div>
  );
}

function Facts({ profile, status }: { readonly profile: Detail; readonly status: SeenVesselShape['status'] }) {
  const { result } = profile;
  const last = profile.assessments[0];
  return (
    <SummaryList
      facts={[
        {
          term: 'Status',
          value: `${status === null ? 'Not assessed' : statusWords[status]}; counts until ${day(profile.validUntil)}`,
        },
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

function trend(profile: Detail): { on: string; total: number | null }[] {
  const past = profile.assessments
    .map(({ issuedOn, grade, total }) => ({ on: issuedOn, total: grade === 'NR' ? null : total }))
    .toReversed();
  return [...past, { on: profile.asOf, total: profile.result.grade === 'NR' ? null : profile.result.total }];
}
