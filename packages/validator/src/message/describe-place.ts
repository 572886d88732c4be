// Names the thing at a JSON Pointer as a person would: "NET-04 on ECDIS 1, 20 Apr 2026", not /executions/37.
import type { Report } from '@plimsoll/standard';
import { segmentsOf, type Pointer } from '../pointer.ts';
import { secretIn } from '../rules/secrets.ts';

export interface Thing {
  readonly kind: string;
  /** Identifier in the report; stable when things move. */
  readonly id: string;
  readonly label: string;
}

export interface Place {
  readonly thing: Thing | null;
  /** What of the thing, in words: "start", "authorisations, item 2". */
  readonly detail: string;
}

type Described = { readonly kind: string; readonly label: (value: never, report: Report) => string };

const parts: Readonly<Record<string, Described>> = {
  systems: { kind: 'system', label: (system: Report['systems'][number]) => named`${system.name}` },
  zones: { kind: 'zone', label: (zone: Report['zones'][number]) => named`zone ${zone.name}` },
  conduits: { kind: 'conduit', label: (conduit: Report['conduits'][number]) => named`conduit ${conduit.name}` },
  team: { kind: 'person', label: (member: Report['team'][number]) => named`${member.role} ${member.registerId}` },
  authorisations: {
    kind: 'authorisation',
    label: (one: Report['authorisations'][number]) => named`${one.kind === 'permit' ? 'permit' : one.kind} ${one.id}`,
  },
  executions: { kind: 'execution', label: executionLabel },
  findings: {
    kind: 'finding',
    label: (finding: Report['findings'][number]) => named`finding ${finding.id} “${cut(finding.title)}”`,
  },
  evidence: {
    kind: 'evidence',
    label: (item: Report['evidence'][number]) => named`evidence ${item.id} “${cut(item.title)}”`,
  },
  incidents: { kind: 'incident', label: (incident: Report['incidents'][number]) => named`incident ${incident.id}` },
  handback: { kind: 'handback', label: (entry: Report['handback'][number]) => named`hand-back ${entry.id}` },
  changes: { kind: 'change', label: (change: Report['changes'][number]) => named`change ${change.id}` },
  responses: {
    kind: 'response',
    label: (response: Report['responses'][number]) => named`answer to ${response.rule} for ${response.target}`,
  },
};

/** Total: a report of broken shape gets plain words for what can't be named. */
export function describePlace(report: unknown, at: Pointer): Place {
  const [part, index, ...rest] = segmentsOf(at);
  if (part === undefined) return { thing: null, detail: 'the report' };
  const described = parts[part];
  const value = described && index !== undefined ? itemOf(report, part, index) : undefined;
  if (!described || value === undefined)
    return { thing: null, detail: words([part, ...(index === undefined ? [] : [index]), ...rest]) };
  return {
    thing: {
      kind: described.kind,
      id: idOf(value),
      label: quiet(
        safely(() => described.label(value as never, report as Report), `${described.kind} ${idOf(value)}`),
        `${described.kind} ${idOf(value)}`,
      ),
    },
    detail: words(rest),
  };
}

function executionLabel(execution: Report['executions'][number], report: Report): string {
  const names = execution.systems.map((id) => named`${report.systems.find((system) => system.id === id)?.name ?? id}`);
  const on =
    names.length === 0
      ? ''
      : ` on ${names.length > 2 ? `${String(names[0])} and ${names.length - 1} others` : names.join(' and ')}`;
  return named`${execution.procedure}${on}${execution.start ? `, ${dayWords(execution.start)}` : ''}`;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-04-20T08:00:00Z` → `20 Apr 2026`. */
export function dayWords(time: string): string {
  const [year, month, day] = time.slice(0, 10).split('-');
  return `${Number(day)} ${months[Number(month) - 1] ?? String(month)} ${String(year)}`;
}

function itemOf(report: unknown, part: string, index: string): unknown {
  const list = (report as Record<string, unknown> | null)?.[part];
  return Array.isArray(list) ? (list as unknown[])[Number(index)] : undefined;
}

function idOf(value: unknown): string {
  const id = value !== null && typeof value === 'object' ? (value as { id?: unknown }).id : undefined;
  return typeof id === 'string' ? id : '';
}

function words(segments: readonly string[]): string {
  return segments
    .map((segment) =>
      /^\d+$/.test(segment)
        ? `item ${Number(segment) + 1}`
        : segment.replaceAll(/([a-z])([A-Z])/g, (_all, a: string, b: string) => `${a} ${b.toLowerCase()}`),
    )
    .join(', ');
}

/** A template whose every gap must hold a text: a name that is missing or of another kind makes no label. */
function named(texts: TemplateStringsArray, ...values: readonly unknown[]): string {
  return texts.reduce((label, text, n) => {
    const value = values[n - 1];
    if (typeof value !== 'string') throw new TypeError('a label needs texts');
    return label + value + text;
  });
}

/** Labels are made of what the report holds, which may be of any kind when its shape is broken. */
function safely(make: () => string, otherwise: string): string {
  try {
    return make();
  } catch {
    return otherwise;
  }
}

/** A label that holds a secret gives way to a plain one (clause 22.10). */
const quiet = (label: string, plain: string): string => (secretIn(label) === null ? label : plain);

/** Cutting could leave half a secret that nobody recognises, so the whole text is looked at first. */
const cut = (text: string): string =>
  secretIn(text) !== null ? '…' : text.length > 60 ? text.slice(0, 59) + '…' : text;
