// One finding: what is known of it, what happened to it, and what the reader may do with it now.
import { DataTable, day, moment, SummaryList, type Fact } from '@plimsoll/figures';
import { findingActionNames, type FindingAction } from '@plimsoll/registry';
import type { HeldFile } from '../../features/evidence/evidence.store.ts';
import { methodology } from '@plimsoll/standard/methodology';
import { publicPage, type Viewer } from '../frame.tsx';
import { findingUrl, procedureUrl, vesselUrl, whatIfUrl } from '../urls.ts';
import { ActionForm, Choice, Field } from './action-form.tsx';
import { ChangeFields } from './finding-change-form.tsx';
import { ProofSection } from './proof-section.tsx';
import { findingsUrl } from './finding-filter.ts';
import { dueWords, stateWords, systemWords, type FindingLine } from './findings-page.tsx';

export interface FindingShown extends FindingLine {
  readonly domains: readonly string[];
  readonly openedOn: string;
  readonly closedOn: string | null;
  readonly countsFrom: string;
  readonly plan: string | null;
  readonly assessedBy: string | null;
  readonly procedures: readonly string[];
  readonly history: readonly {
    readonly type: string;
    readonly at: string;
    readonly by: string;
    readonly reason: string | null;
    readonly facts: Readonly<Record<string, string | number>>;
  }[];
}

interface FindingProps {
  readonly viewer: Viewer | null;
  readonly shown: FindingShown;
  readonly today: string;
  readonly proofs: readonly HeldFile[];
  readonly mayAttach: boolean;
  /** The company may ask what closing it would gain. */
  readonly maySuppose: boolean;
}

export function findingPage({ viewer, shown, today, proofs, mayAttach, maySuppose }: FindingProps): string {
  return publicPage({
    title: shown.title,
    section: 'Findings',
    current: 'findings',
    viewer,
    isUnlisted: true,
    children: (
      <div className="stack">
        <p>
          <a href={vesselUrl(shown.imoNumber)}>{shown.vesselName}</a>,{' '}
          <a href={findingsUrl({ imoNumber: shown.imoNumber })}>all her findings</a>,{' '}
          <a href={`${vesselUrl(shown.imoNumber)}#reasons`}>what costs her most</a>
          {maySuppose ? (
            <>
              ,{' '}
              <a href={whatIfUrl(shown.imoNumber, { close: [shown.id], pass: shown.procedures })}>
                what closing it would gain
              </a>
            </>
          ) : null}
        </p>
        <SummaryList facts={factsOf(shown, today)} />
        <Actions shown={shown} />
        <ProofSection findingId={shown.id} files={proofs} mayAttach={mayAttach} />
        <History shown={shown} />
      </div>
    ),
  });
}

const titles: ReadonlyMap<string, string> = new Map(methodology.domains.map(({ id, title }) => [id, title]));
const titleOf = (id: string): string => `${id} ${titles.get(id) ?? ''}`.trim();

function factsOf(shown: FindingShown, today: string): Fact[] {
  const facts: (Fact | false)[] = [
    { term: 'State', value: stateWords(shown) },
    {
      term: 'Severity',
      value: shown.isDangerous
        ? `${shown.severity}; dangerous, since the system’s failure endangers people, ship or environment`
        : shown.severity,
    },
    { term: 'System', value: systemWords(shown.systemGroup) },
    {
      term: 'Domains',
      value: shown.domains.map((id, n) => (
        <span key={id}>
          {n > 0 ? ', ' : ''}
          <a href={findingsUrl({ imoNumber: shown.imoNumber, domain: id })}>{titleOf(id)}</a>
        </span>
      )),
    },
    { term: 'Due', value: dueWords(shown, today) || null },
    { term: 'Found', value: day(shown.openedOn) },
    { term: 'Counts publicly from', value: day(shown.countsFrom) },
    shown.closedOn !== null && { term: 'Verified closed', value: day(shown.closedOn) },
    shown.owner !== null && { term: 'Owner', value: shown.owner },
    shown.plan !== null && { term: 'Plan', value: shown.plan },
    shown.claim !== null && {
      term: 'Compensation claimed',
      value: `${shown.claim.text} (${day(shown.claim.on)}, not verified)`,
    },
    shown.assessedBy !== null && { term: 'Assessed by', value: shown.assessedBy },
    shown.procedures.length > 0 && {
      term: 'Closed by a passing execution of',
      value: shown.procedures.map((id, n) => (
        <span key={id}>
          {n > 0 ? ', ' : ''}
          <a href={procedureUrl(id)}>{id}</a>
        </span>
      )),
    },
  ];
  return facts.filter((fact) => fact !== false);
}

function Actions({ shown }: { readonly shown: FindingShown }) {
  const back = findingUrl(shown.id);
  const actions = findingActionNames.filter((action) => shown.actions.includes(action)) satisfies FindingAction[];
  return (
    <>
      {actions.length > 0 ? (
        <section>
          <h2>What you do with it</h2>
          <ActionForm operation="changeFindings" body={{ ids: shown.id }} back={back} submit="Save">
            <ChangeFields actions={actions} owner={shown.owner} dueOn={shown.dueOn} />
          </ActionForm>
        </section>
      ) : null}
      {shown.actions.includes('verify-compensation') ? (
        <section>
          <h2>Is it guarded?</h2>
          <ActionForm operation="verifyCompensation" params={{ id: shown.id }} back={back} submit="Decide">
            <Choice
              name="isVerified"
              title="The measure"
              options={[
                ['true', 'was shown to guard it'],
                ['false', 'does not guard it, or was not shown'],
              ]}
            />
            <Field name="reason" title="Reason" rows={3} />
          </ActionForm>
        </section>
      ) : null}
    </>
  );
}

const eventWords: Readonly<Record<string, string>> = {
  'finding:opened': 'Found',
  'finding:alarmed': 'Told to the company at once as dangerous',
  'finding:planned': 'Planned',
  'finding:fixed': 'Reported as fixed',
  'finding:accepted': 'Risk accepted',
  'finding:acceptance-lapsed': 'Acceptance ended, open again',
  'finding:compensation-claimed': 'Compensation claimed',
  'finding:compensation-refused': 'Compensation refused',
  'finding:compensated': 'Compensation verified',
  'finding:reopened': 'Open again',
  'finding:evidence-attached': 'Proof attached',
  'finding:closed': 'Closed by a passing retest',
};
const factWords: Readonly<Record<string, string>> = {
  owner: 'owner',
  dueOn: 'due',
  dueBefore: 'due before',
  until: 'until',
  measure: 'measure',
  severity: 'severity',
  file: 'file',
};

function History({ shown: { history } }: { readonly shown: FindingShown }) {
  if (history.length === 0) return null;
  return (
    <section>
      <h2>What happened</h2>
      <DataTable
        id="history"
        caption="Newest first"
        quietCaption
        columns={[
          { key: 'what', title: 'What' },
          { key: 'at', title: 'When' },
          { key: 'by', title: 'Who' },
          { key: 'facts', title: 'Facts' },
          { key: 'reason', title: 'Reason' },
        ]}
        rows={history.map((one, n) => ({
          key: String(n),
          cells: {
            what: eventWords[one.type] ?? one.type,
            at: moment(one.at),
            by: one.by,
            facts: Object.entries(one.facts)
              .flatMap(([key, value]) => (factWords[key] ? [`${factWords[key]} ${day(String(value))}`] : []))
              .join('; '),
            reason: one.reason ?? '',
          },
        }))}
      />
    </section>
  );
}
