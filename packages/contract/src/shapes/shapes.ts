// The small shapes that all nouns are made of, with their limits.
import { Type, type TProperties, type TSchema } from 'typebox';

/** Gives a schema the name under which the public document shows it. */
export function named<T extends TSchema>(name: string, schema: T): T {
  return { ...schema, $id: name };
}

/** What a request carries: a field that is not named here is refused. */
export const request = <T extends TProperties>(fields: T) => Type.Object(fields, { additionalProperties: false });

export const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
export const page = <T extends TSchema>(item: T) =>
  Type.Object({
    items: Type.Array(item),
    next: nullable(Type.String({ description: 'Cursor of the next page; null on the last.' })),
  });

export const ImoNumber = Type.String({
  pattern: '^[0-9]{7}$',
  description: 'IMO number, seven digits.',
  examples: ['2100013'],
});
export const Uuid = Type.String({
  pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
  examples: ['0b8f1f0e-6f0a-4c57-9a53-0a6d2d2c6f11'],
});
export const Day = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', examples: ['2026-11-23'] });
export const Moment = Type.String({
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$',
  description: 'RFC 3339, UTC.',
  examples: ['2026-11-23T10:00:00Z'],
});
export const Points = Type.Number({ minimum: 0, maximum: 100, description: 'Points of 100, one decimal.' });
export const Sentence = Type.String({ minLength: 1, maxLength: 4000, pattern: '\\S' });
export const Word = Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' });
export const Tier = Type.Integer({
  minimum: 0,
  maximum: 4,
  description: 'Tier of access: 0 status, 1 grade, 2 profile, 3 findings, 4 report.',
});
export const Cursor = Type.Optional(Type.String({ maxLength: 300 }));
export const Limit = Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 }));
export const VesselPath = Type.Object({ imoNumber: Type.String({ description: 'IMO number, seven digits.' }) });
export const IdPath = Type.Object({ id: Uuid });
export const Done = Type.Object({ status: Type.String() });
