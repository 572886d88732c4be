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
  readonly properties: readonly { readonly name: string; readonly step: string; readonly plan: Plan }[];
  readonly role: Role | null;
}

type Role = 'id' | 'ref' | 'text' | 'day' | 'deprecated';

let compiled: Plan | null = null;

export function collectAnnotated(report: unknown): Annotated {
  compiled ??= compile(reportSchema) ?? { node: {}, items: null, properties: [], role: null };
  const out: Annotated = { ids: [], refs: [], texts: [], impossibleDays: [], deprecated: [] };
  walk(report, compiled, '', out);
  return out;
}

function compile(raw: SchemaNode): Plan | null {
  const node = resolve(raw);
  const items = node.items ? compile(node.items) : null;
  const properties = Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
    const plan = compile(child);
    return plan ? [{ name, step: pointer(name), plan }] : [];
  });
  const role = roleOf(node);
  return role || items || properties.length > 0 ? { node, items, properties, role } : null;
}

function roleOf(node: SchemaNode): Role | null {
  if (node.deprecated) return 'deprecated';
  if (node['x-id']) return 'id';
  if (node['x-ref']) return 'ref';
  if (node['x-text']) return 'text';
  return node['x-form'] === 'date' || node['x-form'] === 'utc-time' ? 'day' : null;
}

/** Pointers grow by one step a level and are made only where something is collected: this walk meets every member. */
function walk(value: unknown, plan: Plan, at: Pointer, out: Annotated): void {
  if (plan.role) act(value, plan, at, out);
  if (Array.isArray(value)) {
    const { items } = plan;
    if (items) for (let n = 0; n < value.length; n++) visit(value[n], items, `${at}/${n}`, out);
  } else if (value !== null && typeof value === 'object') {
    for (const { name, step, plan: child } of plan.properties) {
      const member = (value as Record<string, unknown>)[name];
      if (member !== undefined) visit(member, child, at + step, out);
    }
  }
}

/** Nothing is to be collected from numbers and the like unless the property itself is deprecated. */
function visit(value: unknown, plan: Plan, at: Pointer, out: Annotated): void {
  if (typeof value === 'object') walk(value, plan, at, out);
  else if (plan.role) act(value, plan, at, out);
}

function act(value: unknown, { node, role }: Plan, at: Pointer, out: Annotated): void {
  if (role === 'deprecated') out.deprecated.push({ at, node, property: at.slice(at.lastIndexOf('/') + 1) });
  if (typeof value !== 'string') return;
  if (node['x-id']) out.ids.push({ id: value, kind: node['x-id'], at });
  else if (node['x-ref']) out.refs.push({ id: value, kinds: node['x-ref'], at });
  else if (node['x-text']) out.texts.push({ at, text: value, isShareable: node['x-tier'] === 3 });
  else if (role === 'day' && !isDayOfCalendar(value)) out.impossibleDays.push({ at, text: value });
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
