// Problems of evidence files: code → status, title, what it means and what to do; the server’s intake refuses with these.
import type { Problem } from './problem.ts';

export const evidenceProblems = {
  'evidence-empty': {
    status: 422,
    title: 'The evidence file is empty',
    meaning: 'A file without bytes proves nothing. Nothing was kept.',
    do: 'Hand in the file that the report describes.',
  },
  'evidence-too-large': {
    status: 413,
    title: 'The evidence file is larger than may be handed in',
    meaning: 'The register sets a limit for one file. Nothing was kept.',
    do: 'Cut the capture to what the finding rests on, state the smaller file in the report and hand it in.',
  },
  'evidence-size-differs': {
    status: 422,
    title: 'The evidence file does not have the size stated',
    meaning: 'The report, or the declaration before the upload, states another length. Nothing was kept.',
    do: 'Hand in the very file that the report describes, or correct the report.',
  },
  'evidence-digest-differs': {
    status: 422,
    title: 'The evidence file is not the one stated: its SHA-256 differs',
    meaning:
      'The bytes are not those whose digest the report, or the declaration before the upload, states. Nothing was kept.',
    do: 'Hand in the very file that the report describes, or correct the report.',
  },
  'evidence-kind-not-allowed': {
    status: 415,
    title: 'Evidence of this kind of file is not taken in',
    meaning: 'Only kinds of file that can be kept inert are taken in.',
    do: 'Hand in PNG, JPEG, PDF, PCAP, PCAPNG, text in UTF-8, CSV, JSON, XML, or any file packed as ZIP or GZ.',
  },
  'evidence-kind-differs': {
    status: 415,
    title: 'The content of the evidence file is not what its name says',
    meaning: 'The first bytes show another kind of file than the ending of the name. Nothing was kept.',
    do: 'Give the file the ending that fits its content, state that name in the report and hand it in again.',
  },
  'evidence-not-text': {
    status: 415,
    title: 'The evidence file is named as text but is not text in UTF-8',
    meaning: 'A file named as text is text in UTF-8 to its last byte. Nothing was kept.',
    do: 'Save it as UTF-8, or pack it as ZIP or GZ; state the file as handed in in the report.',
  },
  'evidence-not-found': {
    status: 404,
    title: 'No such evidence',
    meaning: 'The report lists no evidence under this identifier, or its file has not come, or you may not see it.',
    do: 'Look at the list of evidence of the case.',
  },
  'evidence-held-already': {
    status: 409,
    title: 'The register holds this file already',
    meaning: 'The file with the digest stated was handed in before and is safe.',
    do: 'Nothing needs to be done.',
  },
  'upload-not-found': {
    status: 404,
    title: 'There is no such upload; it may have expired',
    meaning: 'No unfinished upload of yours has this address.',
    do: 'Start the upload again.',
  },
  'upload-out-of-step': {
    status: 409,
    title: 'The upload is at another place in the file, or another request is sending it',
    meaning: 'The offset sent is not the one reached.',
    do: 'Ask how far the upload is and go on from there.',
  },
  'upload-not-understood': {
    status: 400,
    title: 'The upload request can not be understood',
    meaning: 'It is not of the tus protocol 1.0.0, or does not state what is due.',
    do: 'Send it by the tus protocol 1.0.0, with the length of the file.',
  },
  'upload-failed': {
    status: 500,
    title: 'The upload failed on our side',
    meaning: 'The fault is ours. What was sent so far is kept and can be gone on with.',
    do: 'Try again later.',
  },
} as const satisfies Record<string, Problem>;
