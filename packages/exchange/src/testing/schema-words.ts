// Short words to write down a foreign JSON Schema with, strict about unknown members and empty lists.
export interface Schema {
  readonly [keyword: string]: unknown;
}

/** Members named without question mark are required; others are refused. */
export function object(members: Readonly<Record<string, Schema>>): Schema {
  const names = Object.keys(members);
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(members).map(([name, schema]) => [name.replace('?', ''), schema])),
    required: names.filter((name) => !name.endsWith('?')),
    additionalProperties: false,
  };
}

export const list = (items: Schema): Schema => ({ type: 'array', minItems: 1, items });

export const text = (pattern: string): Schema => ({ type: 'string', pattern });

export const oneOf = (...values: readonly string[]): Schema => ({ enum: values });

export const ref = (name: string): Schema => ({ $ref: `#/definitions/${name}` });

export const either = (...schemas: readonly Schema[]): Schema => ({ anyOf: schemas });
