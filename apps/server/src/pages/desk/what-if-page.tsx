// What a company would gain on a vessel: now beside then, the choice as a form whose state is the address, what gains most first.
import { DataTable, day, GradeBadge, LoadLine, points, SeverityTag, type SeverityWord } from '@plimsoll/figures';
import { trackedStatusWords, type TrackedStatus } from '@plimsoll/registry';
import { publicPage, type Viewer } from '../frame.tsx';
import { findingUrl, procedureUrl, vesselUrl, whatIfUrl } from '../urls.ts';
import { domainGains, gainWords } from './gain-words.tsx';

interface Gain {
  readonly gained: number;
  readonly gainedExact: number;
}
interface Figures {
  readonly grade: string;
  readonly total: number;
  readonly high: number;
  readonly notRatedBecause: readonly string[];
}
interface FindingOption extends Gain {
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  readonly status: string;
  readonly dueOn: string | null;
  readonly procedures: readonly string[];
  readonly isSupposed: boolean;
  readonly withProcedures: Gain;
}
interface ProcedureOption extends Gain {
  readonly id: string;
  readonly title: string;
  readonly domain: string;
  readonly now: string;
  readonly isSupposed: boolean;
}
export interface WhatIfShown extends Gain {
  readonly imoNumber: string;
  readonly name: string;
  readonly asOf: string;
  readonly before: Figures;
  readonly after: Figures;
  readonly domains: Parameters<typeof domainGains>[0];
  readonly findings: readonly FindingOption[];
  readonly procedures: readonly ProcedureOption[];
  readonly ignored: readonly string[];
}

export function whatIfPage({ viewer, shown }: { readonly viewer: Viewer | null; readonly shown: WhatIfShown }): string {
  const isAsked = shown.findings.some(isSupposed) || shown.procedures.some(isSupposed);
  return publicPage({
    title: `What if: ${shown.name}`,
    section: 'Vessels',
    current: 'vessels',
    viewer,
    isUnlisted: true,
    css: '.tick{display:flex;gap:8px;align-items:start}.tick input{flex:none;inline-size:24px;block-size:24px;margin:0}.now-then{display:grid;gap:24px}@media(min-width:48rem){.now-then{grid-template-columns:1fr 1fr}}.now-then h2{display:flex;gap:12px;align-items:center}',
    children: (
      <div className="stack">
        <p>
          <a href={vesselUrl(shown.imoNumber)}>{shown.name}</a>, IMO {shown.imoNumber}. Only your company sees this
          page. Nothing is kept: the choice is in the address.
        </p>
        <Sentence shown={shown} isAsked={isAsked} />
        <div className="now-then">
          <Side title="Now" figures={shown.before} id="now" />
          {isAsked ? <Side title="Then" figures={shown.after} id="then" /> : null}
        </div>
        {isAsked ? domainGains(shown.domains) : null}
        <Choice shown={shown} isAsked={isAsked} />
      </div>
    ),
  });
}

const isSupposed = (one: { readonly isSupposed: boolean }): boolean => one.isSupposed;

function Sentence({ shown, isAsked }: { readonly shown: WhatIfShown; readonly isAsked: boolean }) {
  const { before, after, asOf, ignored } = shown;
  if (!isAsked)
    return (
      <p className="lead">
        On {day(asOf)} she has {points(before.total)} of 100. Tick below what you suppose to be done.
      </p>
    );
  return (
    <>
      <p className="lead">
        From {points(before.total)} ({gradeWords(before.grade)}) to {points(after.total)} ({gradeWords(after.grade)}):{' '}
        {gainWords(shown)}, if what is ticked were done on {day(asOf)}.
      </p>
      {ignored.length > 0 ? (
        <p className="hint">
          {ignored.length === 1 ? 'One thing in the address was' : `${ignored.length} things in the address were`} left
          out, since nothing of the kind is open on her or gains points.
        </p>
      ) : null}
    </>
  );
}

const gradeWords = (grade: string): string => (grade === 'NR' ? 'not rated' : `grade ${grade}`);

function Side({ title, figures, id }: { readonly title: string; readonly figures: Figures; readonly id: string }) {
  const grade = figures.grade as 'A';
  return (
    <section>
      <h2>
        <GradeBadge grade={grade} /> {title}
      </h2>
      <LoadLine total={figures.total} high={figures.high} grade={grade} id={id} />
      {figures.notRatedBecause.length > 0 ? (
        <ul>
          {figures.notRatedBecause.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function Choice({ shown, isAsked }: { readonly shown: WhatIfShown; readonly isAsked: boolean }) {
  return (
    <form method="get" action={whatIfUrl(shown.imoNumber)} className="stack">
      <h2>Findings: what gains most</h2>
      <p>
        A finding is closed by a later passing execution of its procedure. So there are two figures: closed by itself,
        and closed with its procedures passed. Effects do not add up; tick several to see them together.
      </p>
      {shown.findings.length === 0 ? <p>No finding is open on her.</p> : <FindingTable shown={shown} />}
      <Buttons shown={shown} isAsked={isAsked} />
      <h2>Procedures: what gains most</h2>
      {shown.procedures.length === 0 ? (
        <p>No procedure would give points if it passed today.</p>
      ) : (
        <ProcedureTable procedures={shown.procedures} />
      )}
      <Buttons shown={shown} isAsked={isAsked} />
    </form>
  );
}

function Buttons({ shown, isAsked }: { readonly shown: WhatIfShown; readonly isAsked: boolean }) {
  return (
    <p className="row">
      <button className="button" type="submit">
        Compute with what is ticked
      </button>
      {isAsked ? <a href={whatIfUrl(shown.imoNumber)}>Untick all</a> : null}
    </p>
  );
}

function FindingTable({ shown }: { readonly shown: WhatIfShown }) {
  return (
    <DataTable
      id="findings"
      caption="Open findings, what gains most with its procedures first; points of 100"
      quietCaption
      columns={[
        { key: 'title', title: 'Suppose it closed', share: 6 },
        { key: 'severity', title: 'Severity', share: 2 },
        { key: 'status', title: 'State', share: 2 },
        { key: 'alone', title: 'By itself', kind: 'number', share: 2 },
        { key: 'whole', title: 'With its procedures', kind: 'number', share: 2 },
        { key: 'procedures', title: 'Procedures', share: 2 },
      ]}
      rows={shown.findings.map((one) => ({
        key: one.id,
        cells: {
          title: (
            <span className="tick">
              <input
                type="checkbox"
                name="close"
                value={one.id}
                defaultChecked={one.isSupposed}
                aria-label={`Suppose closed: ${one.title}`}
              />
              <a href={findingUrl(one.id)}>{one.title}</a>
            </span>
          ),
          severity: <SeverityTag severity={one.severity as SeverityWord} />,
          status: trackedStatusWords[one.status as TrackedStatus],
          alone: gainWords(one),
          whole: (
            <a href={whatIfUrl(shown.imoNumber, { close: [one.id], pass: one.procedures })}>
              {gainWords(one.withProcedures)}
            </a>
          ),
          procedures: one.procedures.map((id, n) => (
            <span key={id}>
              {n > 0 ? ', ' : ''}
              <a href={procedureUrl(id)}>{id}</a>
            </span>
          )),
        },
      }))}
    />
  );
}

const nowWords: Readonly<Record<string, string>> = {
  'not-tested': 'not tested',
  fail: 'failed',
  partial: 'partial',
  aged: 'passed; older, by a weaker method or with less assurance',
};

function ProcedureTable({ procedures }: { readonly procedures: readonly ProcedureOption[] }) {
  return (
    <DataTable
      id="procedures"
      caption="Procedures that would give points if they passed today, what gains most first; points of 100"
      quietCaption
      columns={[
        { key: 'title', title: 'Suppose it passed', share: 6 },
        { key: 'now', title: 'Result now', share: 3 },
        { key: 'domain', title: 'Domain', share: 1 },
        { key: 'gain', title: 'By itself', kind: 'number', share: 2 },
      ]}
      rows={procedures.map((one) => ({
        key: one.id,
        cells: {
          title: (
            <span className="tick">
              <input
                type="checkbox"
                name="pass"
                value={one.id}
                defaultChecked={one.isSupposed}
                aria-label={`Suppose passed: ${one.id} ${one.title}`}
              />
              <span>
                <a href={procedureUrl(one.id)}>{one.id}</a> {one.title}
              </span>
            </span>
          ),
          now: nowWords[one.now] ?? one.now,
          domain: one.domain,
          gain: gainWords(one),
        },
      }))}
    />
  );
}
