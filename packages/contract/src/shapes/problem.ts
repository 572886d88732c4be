// The shape of every failure: RFC 9457 with our code, the places and what to do.
import { Type } from 'typebox';
import { named } from './shapes.ts';

export const Problem = named(
  'Problem',
  Type.Object(
    {
      type: Type.String(),
      title: Type.String(),
      status: Type.Integer(),
      code: Type.String(),
      detail: Type.Optional(Type.String()),
      instance: Type.Optional(Type.String()),
      traceId: Type.Optional(Type.String()),
      errors: Type.Optional(
        Type.Array(
          Type.Object({
            pointer: Type.String(),
            rule: Type.Optional(Type.String()),
            text: Type.String(),
            do: Type.Optional(Type.String()),
          }),
        ),
      ),
    },
    { description: 'RFC 9457 problem details.' },
  ),
);
