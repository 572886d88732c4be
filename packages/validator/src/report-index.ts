// Everything rules look up, built once per report: things by id, executions by procedure, times as numbers, pointers.
import { reportDigest, type Sha256 } from '@plimsoll/proofs';
import type {
  Authorisation,
  Conduit,
  Domain,
  Evidence,
  Execution,
  Finding,
  HandbackEntry,
  Incident,
  Member,
  Report,
  System,
  Zone,
} from '@plimsoll/standard';
import { procedureById, type Procedure } from '@plimsoll/standard/methodology';
import { pointer, type Pointer } from './pointer.ts';
import type { Annotated, FreeText, IdUse, RefUse } from './shape/annotations.ts';

/** A thing of the report together with where it stands. */
export interface Placed<T> {
  readonly value: T;
  /** Position in its list. */
  readonly n: number;
  readonly at: Pointer;
}

export interface PlacedExecution extends Placed<Execution> {
  /** undefined when the methodology has no such procedure (EXE-001 says so). */
  readonly procedure: Procedure | undefined;
  /** pass, partial or fail: something was done. */
  readonly isDone: boolean;
  /** Milliseconds since 1970; NaN where the report has none. */
  readonly start: number;
  readonly end: number;
  /** The systems it names that exist. */
  readonly systems: readonly Placed<System>[];
  readonly authorisations: readonly Placed<Authorisation>[];
  readonly domain: Domain | undefined;
}

export interface PlacedFinding extends Placed<Finding> {
  readonly systems: readonly Placed<System>[];
  readonly executions: readonly PlacedExecution[];
}

export interface ReportIndex {
  readonly report: Report;
  readonly systems: readonly Placed<System>[];
  readonly zones: readonly Placed<Zone>[];
  readonly conduits: readonly Placed<Conduit>[];
  readonly team: readonly Placed<Member>[];
  readonly authorisations: readonly Placed<Authorisation>[];
  readonly executions: readonly PlacedExecution[];
  /** Executions with outcome pass, partial or fail. */
  readonly done: readonly PlacedExecution[];
  readonly findings: readonly PlacedFinding[];
  readonly evidence: readonly Placed<Evidence>[];
  readonly incidents: readonly Placed<Incident>[];
  readonly handback: readonly Placed<HandbackEntry>[];
  readonly systemById: ReadonlyMap<string, Placed<System>>;
  readonly zoneById: ReadonlyMap<string, Placed<Zone>>;
  readonly conduitById: ReadonlyMap<string, Placed<Conduit>>;
  readonly personById: ReadonlyMap<string, Placed<Member>>;
  readonly authorisationById: ReadonlyMap<string, Placed<Authorisation>>;
  readonly executionById: ReadonlyMap<string, PlacedExecution>;
  readonly findingById: ReadonlyMap<string, PlacedFinding>;
  readonly evidenceById: ReadonlyMap<string, Placed<Evidence>>;
  readonly incidentById: ReadonlyMap<string, Placed<Incident>>;
  readonly executionsByProcedure: ReadonlyMap<string, readonly PlacedExecution[]>;
  readonly executionsBySystem: ReadonlyMap<string, readonly PlacedExecution[]>;
  readonly findingsBySystem: ReadonlyMap<string, readonly PlacedFinding[]>;
  readonly findingsByExecution: ReadonlyMap<string, readonly PlacedFinding[]>;
  readonly lead: Placed<Member> | undefined;
  /** First start and last end of what was done; NaN when nothing was. */
  readonly firstStart: number;
  readonly lastEnd: number;
  /** Every free text of the report, by the schema’s x-text mark, in document order. */
  readonly texts: readonly FreeText[];
  /** Every identifier declared and every reference made, by the schema’s x-id and x-ref marks. */
  readonly ids: readonly IdUse[];
  readonly refs: readonly RefUse[];
  /** The report’s digest as its proof should state it; computed once, when first asked for. */
  readonly digest: () => string;
  /** Visits every string of the report, names and extensions included; `at` is worked out only when called. */
  readonly eachString: (visit: (text: string, at: () => Pointer) => void) => void;
}

/** Milliseconds of an RFC 3339 instant; NaN when absent or impossible. */
export const instant = (time: string | undefined): number => (time === undefined ? Number.NaN : Date.parse(time));

export function buildIndex(report: Report, annotated: Annotated, sha256?: Sha256): ReportIndex {
  let digest: string | null = null;
  const systems = place('systems', report.systems);
  const zones = place('zones', report.zones);
  const conduits = place('conduits', report.conduits);
  const team = place('team', report.team);
  const authorisations = place('authorisations', report.authorisations);
  const evidence = place('evidence', report.evidence);
  const incidents = place('incidents', report.incidents);
  const handback = place('handback', report.handback);
  const systemById = byId(systems);
  const authorisationById = byId(authorisations);
  const executions = report.executions.map((value, n): PlacedExecution => {
    const procedure = procedureById.get(value.procedure);
    const { outcome } = value;
    return {
      value,
      n,
      at: `/executions/${n}`,
      procedure,
      isDone: outcome === 'pass' || outcome === 'partial' || outcome === 'fail',
      start: instant(value.start),
      end: instant(value.end),
      systems: found(value.systems, systemById),
      authorisations: found(value.authorisations ?? [], authorisationById),
      domain: procedure?.domain,
    };
  });
  const executionById = byId(executions);
  const findings = report.findings.map((value, n): PlacedFinding => ({
    value,
    n,
    at: `/findings/${n}`,
    systems: found(value.systems, systemById),
    executions: found(value.executions, executionById),
  }));
  const done = executions.filter((execution) => execution.isDone);
  return {
    report,
    systems,
    zones,
    conduits,
    team,
    authorisations,
    executions,
    done,
    findings,
    evidence,
    incidents,
    handback,
    systemById,
    authorisationById,
    executionById,
    zoneById: byId(zones),
    conduitById: byId(conduits),
    personById: byId(team),
    findingById: byId(findings),
    evidenceById: byId(evidence),
    incidentById: byId(incidents),
    executionsByProcedure: group(executions, (execution) => [execution.value.procedure]),
    executionsBySystem: group(executions, (execution) => execution.value.systems),
    findingsBySystem: group(findings, (finding) => finding.value.systems),
    findingsByExecution: group(findings, (finding) => finding.value.executions),
    lead: team.find((member) => member.value.role === 'lead'),
    firstStart: done.reduce((least, { start }) => (start < least || Number.isNaN(least) ? start : least), Number.NaN),
    lastEnd: done.reduce((most, { end }) => (end > most || Number.isNaN(most) ? end : most), Number.NaN),
    texts: annotated.texts,
    ids: annotated.ids,
    refs: annotated.refs,
    digest: () => (digest ??= reportDigest(report, sha256)),
    eachString: (visit) => {
      const path: (string | number)[] = [];
      visitStrings(report, { path, visit, at: () => pointer(...path) });
    },
  };
}

/** @param part a name that needs no escape in a pointer */
function place<T>(part: string, list: readonly T[]): readonly Placed<T>[] {
  return list.map((value, n) => ({ value, n, at: `/${part}/${n}` }));
}

/** The first of several with the same id wins; REF-001 names the others. */
function byId<P extends Placed<{ readonly id: string }>>(list: readonly P[]): Map<string, P> {
  const map = new Map<string, P>();
  for (const placed of list) if (!map.has(placed.value.id)) map.set(placed.value.id, placed);
  return map;
}

function found<P>(ids: readonly string[], map: ReadonlyMap<string, P>): P[] {
  const out: P[] = [];
  for (const id of ids) {
    const placed = map.get(id);
    if (placed) out.push(placed);
  }
  return out;
}

function group<P>(list: readonly P[], keysOf: (item: P) => readonly string[]): Map<string, P[]> {
  const map = new Map<string, P[]>();
  for (const item of list)
    for (const key of keysOf(item)) {
      const bucket = map.get(key);
      if (bucket) bucket.push(item);
      else map.set(key, [item]);
    }
  return map;
}

interface StringWalk {
  readonly path: (string | number)[];
  readonly visit: (text: string, at: () => Pointer) => void;
  readonly at: () => Pointer;
}

function visitStrings(value: unknown, walk: StringWalk): void {
  if (typeof value === 'string') walk.visit(value, walk.at);
  else if (Array.isArray(value)) {
    for (let n = 0; n < value.length; n++) visitAt(n, value[n], walk);
  } else if (value !== null && typeof value === 'object') {
    for (const key in value) visitAt(key, (value as Record<string, unknown>)[key], walk);
  }
}

function visitAt(segment: string | number, value: unknown, walk: StringWalk): void {
  if (value === null || (typeof value !== 'string' && typeof value !== 'object')) return;
  walk.path.push(segment);
  visitStrings(value, walk);
  walk.path.pop();
}
