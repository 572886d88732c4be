// Whatever goes wrong with an upload, the client gets one shape of answer: code, title and what to do.
import type { ServerResponse } from 'node:http';
import { TUS_RESUMABLE } from '@tus/server';
import { problems } from '@plimsoll/contract';
import { problemUrl } from '../pages/urls.ts';
import { EvidenceRefusal, type EvidenceRefusalCode } from './evidence-refusal.ts';

export interface UploadAnswer {
  /** Of HTTP. */
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly do: string;
  readonly detail?: string;
}

/** Carries the answer of whoever decides about uploads. */
export class UploadDenied extends Error {
  readonly answer: UploadAnswer;

  constructor(answer: UploadAnswer) {
    super(answer.title);
    this.name = 'UploadDenied';
    this.answer = answer;
  }
}

/** By the HTTP status that the tus server gives; the client must see that very status to know how to go on. */
const byTusStatus: Readonly<Record<number, EvidenceRefusalCode>> = {
  400: 'upload-not-understood',
  403: 'upload-not-understood',
  404: 'upload-not-found',
  409: 'upload-out-of-step',
  410: 'upload-not-found',
  412: 'upload-not-understood',
  413: 'evidence-too-large',
  423: 'upload-out-of-step',
};

/** The answer to an error; faults of our own are told to `onFault` and not to the client. */
export function answerOf(error: unknown, { onFault }: { readonly onFault?: (error: unknown) => void }): UploadAnswer {
  if (error instanceof UploadDenied) return error.answer;
  if (error instanceof EvidenceRefusal) {
    const { status, code, title, do: advice, detail } = error;
    return { status, code, title, do: advice, ...(detail === undefined ? {} : { detail }) };
  }
  const status = (error as { status_code?: number }).status_code ?? 500;
  const code = byTusStatus[status];
  if (code) return { ...inShort(code), status };
  onFault?.(error);
  return inShort('upload-failed');
}

function inShort(code: EvidenceRefusalCode): UploadAnswer {
  const { status, title, do: advice } = problems[code];
  return { status, code, title, do: advice };
}

/** As a problem document (RFC 9457). */
export const problemText = (answer: UploadAnswer): string =>
  JSON.stringify({ type: problemUrl(answer.code), ...answer });

export function sendAnswer(response: ServerResponse, answer: UploadAnswer): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(answer.status, {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
    'Tus-Resumable': TUS_RESUMABLE,
  });
  response.end(problemText(answer));
}
