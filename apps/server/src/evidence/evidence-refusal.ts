// Evidence that is not taken in says what is wrong with it and what the person can do.
export type EvidenceRefusalCode =
  | 'evidence-empty'
  | 'evidence-too-large'
  | 'evidence-size-differs'
  | 'evidence-digest-differs'
  | 'evidence-kind-not-allowed'
  | 'evidence-kind-differs'
  | 'evidence-not-text'
  | 'upload-not-found'
  | 'upload-out-of-step'
  | 'upload-not-understood'
  | 'upload-failed';

interface Refusal {
  /** Of HTTP. */
  readonly status: number;
  readonly title: string;
  readonly do: string;
}

export const evidenceRefusals = {
  'evidence-empty': {
    status: 422,
    title: 'The evidence file is empty.',
    do: 'Hand in the file that the report describes.',
  },
  'evidence-too-large': {
    status: 413,
    title: 'The evidence file is larger than may be handed in.',
    do: 'Cut the capture to what the finding rests on, state the smaller file in the report and hand it in.',
  },
  'evidence-size-differs': {
    status: 422,
    title: 'The evidence file does not have the size that the report states.',
    do: 'Hand in the very file that the report describes, or correct the report.',
  },
  'evidence-digest-differs': {
    status: 422,
    title: 'The evidence file is not the one that the report states: its SHA-256 differs.',
    do: 'Hand in the very file that the report describes, or correct the report.',
  },
  'evidence-kind-not-allowed': {
    status: 415,
    title: 'Evidence of this kind of file is not taken in.',
    do: 'Hand in PNG, JPEG, PDF, PCAP, PCAPNG, text in UTF-8, CSV, JSON, XML, or any file packed as ZIP or GZ.',
  },
  'evidence-kind-differs': {
    status: 415,
    title: 'The content of the evidence file is not what its name says.',
    do: 'Give the file the ending that fits its content, state that name in the report and hand it in again.',
  },
  'evidence-not-text': {
    status: 415,
    title: 'The evidence file is named as text but is not text in UTF-8.',
    do: 'Save it as UTF-8, or pack it as ZIP or GZ; state the file as handed in in the report.',
  },
  'upload-not-found': {
    status: 404,
    title: 'There is no such upload; it may have expired.',
    do: 'Start the upload again.',
  },
  'upload-out-of-step': {
    status: 409,
    title: 'The upload is at another place in the file, or another request is sending it.',
    do: 'Ask how far the upload is and go on from there.',
  },
  'upload-not-understood': {
    status: 400,
    title: 'The upload request can not be understood.',
    do: 'Send it by the tus protocol 1.0.0, with the length of the file.',
  },
  'upload-failed': {
    status: 500,
    title: 'The upload failed on our side.',
    do: 'Try again later.',
  },
} satisfies Record<EvidenceRefusalCode, Refusal>;

export class EvidenceRefusal extends Error {
  readonly code: EvidenceRefusalCode;
  readonly status: number;
  readonly title: string;
  readonly do: string;
  readonly detail?: string;

  constructor(code: EvidenceRefusalCode, detail?: string) {
    const refusal = evidenceRefusals[code];
    super(detail === undefined ? refusal.title : `${refusal.title} ${detail}`);
    this.name = 'EvidenceRefusal';
    this.code = code;
    this.status = refusal.status;
    this.title = refusal.title;
    this.do = refusal.do;
    if (detail !== undefined) this.detail = detail;
  }
}
