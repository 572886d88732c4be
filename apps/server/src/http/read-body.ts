// Reads the JSON a request carries, and refuses what two readers could understand differently.
import { findDuplicateKeys } from '@plimsoll/validator';
import { ProblemError } from './problem-response.ts';

/** A request other than a report is small. */
const LIMIT = 1_048_576;

/** An empty body is an empty object, so that a step without fields needs none. */
export function readBody(bytes: Buffer): unknown {
  if (bytes.length === 0) return {};
  if (bytes.length > LIMIT)
    throw new ProblemError('document-too-large', { detail: 'A request of this kind has at most 1 MiB.' });
  let text: string;
  let body: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    body = JSON.parse(text);
  } catch (error) {
    throw new ProblemError('request-not-understood', {
      detail: `The body is no JSON document in UTF-8: ${error instanceof Error ? error.message : 'it can not be read'}.`,
    });
  }
  const [twice] = findDuplicateKeys(text);
  if (twice)
    throw new ProblemError('request-not-understood', {
      detail: `The key ${twice.key} stands twice in one object, so its meaning is uncertain.`,
      errors: [{ pointer: twice.at, text: 'stands twice' }],
    });
  return body;
}
