// Evidence that is not taken in says what is wrong with it and what the person can do, in the words of the published problems.
import { problems } from '@plimsoll/contract';

export const evidenceRefusalCodes = [
  'evidence-empty',
  'evidence-too-large',
  'evidence-size-differs',
  'evidence-digest-differs',
  'evidence-kind-not-allowed',
  'evidence-kind-differs',
  'evidence-not-text',
  'upload-not-found',
  'upload-out-of-step',
  'upload-not-understood',
  'upload-failed',
] as const;
export type EvidenceRefusalCode = (typeof evidenceRefusalCodes)[number];

export class EvidenceRefusal extends Error {
  readonly code: EvidenceRefusalCode;
  readonly status: number;
  readonly title: string;
  readonly do: string;
  readonly detail?: string;

  constructor(code: EvidenceRefusalCode, detail?: string) {
    const refusal = problems[code];
    super(detail === undefined ? `${refusal.title}.` : `${refusal.title}. ${detail}`);
    this.name = 'EvidenceRefusal';
    this.code = code;
    this.status = refusal.status;
    this.title = refusal.title;
    this.do = refusal.do;
    if (detail !== undefined) this.detail = detail;
  }
}
