// Fills the report schema to the brim for tests: every member present, a planted word in every text that must not be shared.
import type { Report } from '@plimsoll/standard';

export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Record<string, Schema>;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly examples?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Record<string, Schema>;
  readonly required?: readonly string[];
  readonly 'x-tier'?: number;
  readonly 'x-confidential'?: boolean;
}

export interface Planted {
  readonly report: Report;
  /** Words that stand in members which must not be shared. */
  readonly canaries: readonly string[];
  /** Words that stand in members which may be shared. */
  readonly shareable: readonly string[];
}

/** `schema` is the report schema. `choose(n)` gives a whole number from 0 to n − 1; it decides lengths of lists, enums and which optional members are present. */
export function plantedReport(schema: Schema, choose: (n: number) => number): Planted {
  const canaries: string[] = [];
  const shareable: string[] = [];
  let serial = 0;
  const plant = (node: Schema): string => {
    const shared = node['x-tier'] === 3 && node['x-confidential'] !== true;
    const word = `${shared ? 'share' : 'CANARY'}${serial++}x`;
    (shared ? shareable : canaries).push(word);
    return word;
  };
  const fill = (node: Schema): unknown => {
    if (node.$ref !== undefined) {
      const target = schema.$defs?.[node.$ref.slice('#/$defs/'.length)] ?? {};
      if (target.type === 'object') return fill(target);
      return target.enum ? pick(target.enum) : (node.examples?.[0] ?? target.examples?.[0]);
    }
    if (node.const !== undefined) return node.const;
    if (node.enum) return pick(node.enum);
    if (node.type === 'array') return distinct(Array.from({ length: 1 + choose(2) }, () => fill(node.items ?? {})));
    if (node.type === 'object' && node.properties) {
      const entries = Object.entries(node.properties).filter(
        ([key]) => node.required?.includes(key) === true || choose(4) > 0,
      );
      return { ...Object.fromEntries(entries.map(([key, value]) => [key, fill(value)])), 'x-note': plant({}) };
    }
    if (node.type === 'string' && node.pattern === undefined) return plant(node);
    return node.examples?.[0];
  };
  const pick = (values: readonly unknown[]): unknown => values[choose(values.length)];
  const filled = fill(schema) as Report;
  const known = canaries.filter((word) => word !== filled.methodology.id);
  return {
    report: { ...filled, methodology: { ...filled.methodology, id: 'plimsoll-ship' } },
    canaries: known,
    shareable,
  };
}

/** Lists of the schema that must not repeat an item are kept valid by never repeating one. */
function distinct(items: readonly unknown[]): unknown[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
