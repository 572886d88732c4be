// Problems on the wire: RFC 9457, a stable code, and what to do.
import { problems, type ProblemCode } from '@plimsoll/contract';
import type { FastifyReply } from 'fastify';
import { problemUrl } from '../pages/urls.ts';

export interface ProblemFacts {
  readonly detail?: string;
  readonly errors?: readonly {
    readonly pointer: string;
    readonly rule?: string;
    readonly text: string;
    readonly do?: string;
  }[];
}

/** Thrown by a route to answer with a problem. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly facts: ProblemFacts;

  constructor(code: ProblemCode, facts: ProblemFacts = {}) {
    super(code);
    this.code = code;
    this.facts = facts;
  }
}

export function sendProblem(reply: FastifyReply, code: ProblemCode, facts: ProblemFacts = {}): FastifyReply {
  const { status, title } = problems[code];
  return reply
    .code(status)
    .type('application/problem+json')
    .serializer((payload: unknown) => JSON.stringify(payload))
    .send({
      type: problemUrl(code),
      title,
      status,
      code,
      ...facts,
      instance: reply.request.url.split('?')[0],
      traceId: reply.request.id,
    });
}
