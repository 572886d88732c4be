// Sends a report to the register by the typed client and turns every answer, or none, into words.
import { plimsollClient } from '@plimsoll/api-client';

export interface ProblemError {
  readonly pointer: string;
  readonly text: string;
  readonly rule?: string;
  readonly do?: string;
}

export type Answer =
  | {
      readonly kind: 'accepted';
      readonly address: string;
      readonly revision: number;
      readonly sha256: string;
      readonly warnings: number;
    }
  | {
      readonly kind: 'refused';
      readonly title: string;
      readonly detail?: string;
      readonly errors: readonly ProblemError[];
    };

const client = plimsollClient('');

/** The bytes go as they are: nothing parses or writes them on the way. */
export async function submit(bytes: Blob): Promise<Answer> {
  try {
    const { data, error, response } = await client.POST('/reports', {
      body: {} as never,
      bodySerializer: () => bytes,
      headers: { 'content-type': 'application/json' },
    });
    if (data)
      return {
        kind: 'accepted',
        address: data.case,
        revision: data.revision,
        sha256: data.sha256,
        warnings: data.warnings,
      };
    const problem = error as { title?: string; detail?: string; errors?: readonly ProblemError[] } | undefined;
    return {
      kind: 'refused',
      title: problem?.title ?? `The register answered ${response.status}`,
      ...(problem?.detail ? { detail: problem.detail } : {}),
      errors: problem?.errors ?? [],
    };
  } catch {
    return {
      kind: 'refused',
      title: 'The register could not be reached',
      detail: 'Nothing was stored. Try again when the network is back.',
      errors: [],
    };
  }
}
