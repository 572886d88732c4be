// The report schema as the validator reads it: JSON Schema plus our annotations.
import data from '@plimsoll/standard/schemas/report' with { type: 'json' };

export interface SchemaNode {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly items?: SchemaNode;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly examples?: readonly unknown[];
  readonly deprecated?: boolean;
  readonly 'x-id'?: string;
  readonly 'x-ref'?: readonly string[];
  readonly 'x-text'?: boolean;
  readonly 'x-tier'?: number;
  readonly 'x-form'?: string;
  readonly 'x-successor'?: string;
  readonly 'x-last-version'?: string;
}

export const reportSchema: SchemaNode = data;

/** Follows `$ref`; annotations beside the reference win over those of the definition. */
export function resolve(node: SchemaNode): SchemaNode {
  if (!node.$ref) return node;
  const def = reportSchema.$defs?.[node.$ref.slice('#/$defs/'.length)];
  if (!def) return node;
  const { $ref: _ref, ...beside } = node;
  return { ...def, ...beside };
}

/** The node that describes the value at these segments; undefined where the schema describes nothing. */
export function nodeAt(segments: readonly string[]): SchemaNode | undefined {
  let node: SchemaNode | undefined = reportSchema;
  for (const segment of segments) {
    const here: SchemaNode = resolve(node);
    node = here.items && /^\d+$/.test(segment) ? here.items : here.properties?.[segment];
    if (!node) return undefined;
  }
  return resolve(node);
}
