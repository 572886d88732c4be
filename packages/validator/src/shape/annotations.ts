// Walks a parsed report along the schema’s annotations and collects identifiers, references, free texts, dates and deprecated properties.
import { pointer, type Pointer } from '../pointer.ts';
import { reportSchema, resolve, type SchemaNode } from './schema.ts';

export interface FreeText {
  readonly at: Pointer;
  readonly text: string;
  /** May be shown to readers of tier 3 (the schema’s x-tier). */
  readonly isShareable: boolean;
}

export interface IdUse {
  readonly id: string;
  readonly kind: string;
  readonly at: Pointer;
}

export interface RefUse {
  readonly id: string;
  readonly kinds: readonly string[];
  readonly at: Pointer;
}

export interface Annotated {
  readonly ids: IdUse[];
  readonly refs: RefUse[];
  readonly texts: FreeText[];
  /** Strings in the form of a date or time whose day the calendar does not have. */
  readonly impossibleDays: { readonly at: Pointer; readonly text: string }[];
  readonly deprecated: { readonly at: Pointer; readonly node: SchemaNode; readonly property: string }[];
}

/** What to do at a value, with only the branches below it that have something to do. */
interface Plan {
  readonly node: SchemaNode;
  readonly items: Plan | null;
  readonly properties: readonly (readonly [string, Plan])[];
  readonly acts: boolean;
}

let compiled: Plan | null = null;

export function collectAnnotated(report: unknown): Annotated {
  compiled ??= compile(reportSchema) ?? { node: {}, items: null, properties: [], acts: false };
  const out: Annotated = { ids: [], refs: [], texts: [], impossibleDays: [], deprecated: [] };
  walk(report, compiled, [], out);
  return out;
}

function compile(raw: SchemaNode): Plan | null {
  const node = resolve(raw);
  const items = node.items ? compile(node.items) : null;
  const properties = Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
    const plan = compile(child);
    return plan ? [[name, plan] as const] : [];
  });
  const form = node['x-form'];
  const acts = Boolean(
    node['x-id'] || node['x-ref'] || node['x-text'] || node.deprecated || form === 'date' || form === 'utc-time',
  );
  return acts || items || properties.length > 0 ? { node, items, properties, acts } : null;
}

function walk(value: unknown, plan: Plan, path: (string | number)[], out: Annotated): void {
  if (plan.acts) act(value, plan.node, path, out);
  if (Array.isArray(value)) {
    if (!plan.items) return;
    for (let n = 0; n < value.length; n++) {
      path.push(n);
      walk(value[n], plan.items, path, out);
      path.pop();
    }
  } else if (value !== null && typeof value === 'object') {
    const object = value as Record<string, unknown>;
    for (const [name, child] of plan.properties) {
      if (!Object.hasOwn(object, name)) continue;
      path.push(name);
      walk(object[name], child, path, out);
      path.pop();
    }
  }
}

function act(value: unknown, node: SchemaNode, path: readonly (string | number)[], out: Annotated): void {
  if (node.deprecated) out.deprecated.push({ at: pointer(...path), node, property: String(path.at(-1)) });
  if (typeof value !== 'string') return;
  if (node['x-id']) out.ids.push({ id: value, kind: node['x-id'], at: pointer(...path) });
  else if (node['x-ref']) out.refs.push({ id: value, kinds: node['x-ref'], at: pointer(...path) });
  else if (node['x-text']) out.texts.push({ at: pointer(...path), text: value, isShareable: node['x-tier'] === 3 });
  else if (!node.deprecated && !isDayOfCalendar(value)) out.impossibleDays.push({ at: pointer(...path), text: value });
}

/** True for everything that does not begin like a date: its form is another rule’s business. */
function isDayOfCalendar(text: string): boolean {
  const day = (text.charCodeAt(8) - 48) * 10 + text.charCodeAt(9) - 48;
  if (!(day > 28)) return true;
  const month = (text.charCodeAt(5) - 48) * 10 + text.charCodeAt(6) - 48;
  if (month === 2) {
    const year = Number(text.slice(0, 4));
    return day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  }
  return day <= (month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
}
