// Two reports on one ship side by side: findings, systems and executions that are new, gone or changed.
import type { Execution, Finding, Report, System } from '@plimsoll/standard';

export interface Change {
  readonly member: string;
  readonly before: string;
  readonly after: string;
}

export interface Changed<T> {
  readonly before: T;
  readonly after: T;
  readonly changes: readonly Change[];
}

export interface Differences {
  readonly findings: {
    readonly fresh: readonly Finding[];
    /** Closed in the later report, open in the earlier one. */
    readonly closed: readonly Changed<Finding>[];
    readonly changed: readonly Changed<Finding>[];
    readonly unchanged: number;
    /** Still open in the earlier report and not named by the later one. */
    readonly unaddressed: readonly Finding[];
  };
  readonly systems: {
    readonly added: readonly System[];
    readonly removed: readonly System[];
    readonly changed: readonly Changed<System>[];
  };
  readonly executions: {
    readonly added: readonly ProcedureOutcome[];
    readonly removed: readonly ProcedureOutcome[];
    readonly changed: readonly Changed<ProcedureOutcome>[];
    readonly unchanged: number;
  };
}

/** What all executions of one procedure came to. */
export interface ProcedureOutcome {
  readonly procedure: string;
  readonly outcome: string;
  readonly newest: string | null;
}

export function compareReports(earlier: Report, later: Report): Differences {
  return {
    findings: compareFindings(earlier, later),
    systems: compareSystems(earlier, later),
    executions: compareExecutions(earlier, later),
  };
}

const isOver = ({ state }: Finding): boolean => state === 'closed';

function compareFindings(earlier: Report, later: Report): Differences['findings'] {
  const byId = new Map(earlier.findings.map((finding) => [finding.id, finding]));
  const met = new Set<Finding>();
  const pairs: { before: Finding; after: Finding }[] = [];
  const fresh: Finding[] = [];
  for (const after of later.findings) {
    const before = beforeOf(after, { earlier, later, byId });
    if (before) {
      met.add(before);
      pairs.push({ before, after });
    } else fresh.push(after);
  }
  const compared = pairs.map(({ before, after }) => ({
    before,
    after,
    changes: changesOf(before, after, findingMembers),
  }));
  const closed = compared.filter(({ before, after }) => isOver(after) && !isOver(before));
  const changed = compared.filter((pair) => pair.changes.length > 0 && !closed.includes(pair));
  return {
    fresh,
    closed,
    changed,
    unchanged: compared.length - closed.length - changed.length,
    unaddressed: earlier.findings.filter(
      (finding) => finding.kind === 'weakness' && !met.has(finding) && !isOver(finding),
    ),
  };
}

interface Search {
  readonly earlier: Report;
  readonly later: Report;
  readonly byId: ReadonlyMap<string, Finding>;
}

/** The link of the later report decides; in revisions of one report the identifier does. */
function beforeOf(after: Finding, { earlier, later, byId }: Search): Finding | undefined {
  if (after.previous?.report === earlier.id) return byId.get(after.previous.finding);
  return earlier.id === later.id ? byId.get(after.id) : undefined;
}

type Members<T> = Readonly<Record<string, (thing: T) => string>>;

const findingMembers: Members<Finding> = {
  state: ({ state }) => state ?? 'open',
  severity: ({ severity }) => severity ?? '',
  exposure: ({ exposure }) => exposure ?? '',
  'due date': ({ dueOn }) => dueOn ?? '',
  title: ({ title }) => title,
};

const systemMembers: Members<System> = {
  name: ({ name }) => name,
  category: ({ category }) => category,
  zone: ({ zone }) => zone,
  maker: ({ maker, model }) => `${maker} ${model}`,
  versions: ({ versions }) => versions.map(({ part, version }) => `${part} ${version}`).join('; '),
  connectivity: ({ connectivity }) => connectivity,
};

const outcomeMembers: Members<ProcedureOutcome> = { outcome: ({ outcome }) => outcome };

function changesOf<T>(before: T, after: T, members: Members<T>): Change[] {
  return Object.entries(members).flatMap(([member, read]) =>
    read(before) === read(after) ? [] : [{ member, before: read(before), after: read(after) }],
  );
}

/** By identifier and kind, or else by kind and name: another team may have numbered the inventory anew. */
function compareSystems(earlier: Report, later: Report): Differences['systems'] {
  const left = new Set(earlier.systems);
  const pairs: { before: System; after: System }[] = [];
  const unpaired = (by: (before: System, after: System) => boolean, candidates: readonly System[]): System[] =>
    candidates.filter((after) => {
      const before = [...left].find((one) => one.code === after.code && by(one, after));
      if (!before) return true;
      left.delete(before);
      pairs.push({ before, after });
      return false;
    });
  const others = unpaired((before, after) => before.id === after.id, later.systems);
  const added = unpaired((before, after) => before.name === after.name, others);
  const changed = pairs.map(({ before, after }) => ({
    before,
    after,
    changes: changesOf(before, after, systemMembers),
  }));
  return { added, removed: [...left], changed: changed.filter(({ changes }) => changes.length > 0) };
}

function compareExecutions(earlier: Report, later: Report): Differences['executions'] {
  const before = outcomes(earlier.executions);
  const after = outcomes(later.executions);
  const changed = pairsOf(before, after, outcomeMembers);
  const shared = [...after.keys()].filter((id) => before.has(id)).length;
  return {
    added: [...after.values()].filter(({ procedure }) => !before.has(procedure)),
    removed: [...before.values()].filter(({ procedure }) => !after.has(procedure)),
    changed,
    unchanged: shared - changed.length,
  };
}

function pairsOf<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>, members: Members<T>): Changed<T>[] {
  return [...after].flatMap(([id, now]) => {
    const was = before.get(id);
    const changes = was === undefined ? [] : changesOf(was, now, members);
    return was === undefined || changes.length === 0 ? [] : [{ before: was, after: now, changes }];
  });
}

const order = [
  'fail',
  'partial',
  'pass',
  'not-tested',
  'not-applicable',
] as const satisfies readonly Execution['outcome'][];

/** `2 pass, 1 fail`: the identifiers of executions differ from report to report, the procedures don't. */
function outcomes(executions: readonly Execution[]): Map<string, ProcedureOutcome> {
  const groups = new Map<string, Execution[]>();
  for (const execution of executions)
    groups.set(execution.procedure, [...(groups.get(execution.procedure) ?? []), execution]);
  return new Map(
    [...groups].map(([procedure, group]) => {
      const counted = order
        .map((outcome) => ({ outcome, n: group.filter((one) => one.outcome === outcome).length }))
        .filter(({ n }) => n > 0);
      const outcome =
        group.length === 1
          ? (counted[0]?.outcome ?? '')
          : counted.map(({ outcome: word, n }) => `${n} ${word}`).join(', ');
      const newest =
        group
          .flatMap(({ end }) => (end ? [end.slice(0, 10)] : []))
          .sort()
          .at(-1) ?? null;
      return [procedure, { procedure, outcome, newest }];
    }),
  );
}
