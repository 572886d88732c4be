// Whether somebody may hand in a file, and what the report says about it, is decided outside; these are the terms.
import type { IncomingMessage } from 'node:http';
import type { StoredEvidence } from './intake.ts';
import type { UploadAnswer } from './upload-answers.ts';

/** What one request wants: begin an upload, send a piece of it, ask how far it is, or give it up. */
export interface UploadWish {
  readonly request: IncomingMessage;
  readonly step: 'begin' | 'send' | 'ask' | 'cancel';
  /** What the client declared when it began; the same in every later step. Such as report and evidence identifiers. */
  readonly metadata: Readonly<Record<string, string>>;
  /** What the server itself noted when the upload began, such as the case it belongs to; empty without. */
  readonly about: string;
}

/** What the report states about the file, and for whom it comes. Asked for again with every request. */
export interface UploadPermit {
  /** The person or client; nobody else can go on with the upload. */
  readonly owner: string;
  readonly organisation: string;
  readonly name: string;
  readonly expectedSha256: string;
  readonly expectedSize: number;
}

export interface UploadDenial {
  readonly denied: UploadAnswer;
}

/**
 * What it gives is the body of the last answer and must be small: identifiers, not the evidence.
 * It is not called for an upload whose receipt `recorded` knows.
 */
export type RecordEvidence<P extends UploadPermit> = (
  stored: StoredEvidence,
  upload: { readonly uploadId: string; readonly permit: P },
) => Promise<object | UploadDenial>;
