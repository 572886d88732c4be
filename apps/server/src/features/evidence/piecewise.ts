// Files that come piece by piece: each request of the upload is judged anew by who sends it and what the case awaits.
import type { IncomingMessage } from 'node:http';
import { EvidenceRefusal } from '../../evidence/evidence-refusal.ts';
import { evidenceUploads, type EvidenceUploads } from '../../evidence/uploads.ts';
import type { UploadDenial, UploadWish } from '../../evidence/upload-permit.ts';
import type { Call } from '../../http/implement.ts';
import type { Goal } from './evidence-things.store.ts';
import { orDenial, permitFor, record, recorded, refused, type EvidencePermit } from './hand-in.ts';
import type { EvidenceHouse } from './open-evidence.ts';

/** A ship may be without a link for days. */
const EXPIRES_AFTER = 7 * 24 * 60 * 60 * 1000;
export const UPLOADS_PATH = '/api/v1/evidence-uploads';

export interface Piecewise extends Pick<EvidenceUploads, 'removeExpired'> {
  /** Answers the request of the call by tus; `goal` when it begins an upload. */
  answer(call: Call, goal?: Goal): Promise<Call['reply']>;
}

/** @param onFault told of what went wrong on our side */
export function piecewise(
  { place, uploadsFolder, maxBytes }: EvidenceHouse,
  onFault: (error: unknown) => void = () => undefined,
): Piecewise {
  const calls = new WeakMap<IncomingMessage, Call>();
  const uploads = evidenceUploads<EvidencePermit>({
    path: UPLOADS_PATH,
    folder: uploadsFolder,
    maxBytes,
    expiresAfter: EXPIRES_AFTER,
    place,
    authorise: (wish) => authorise(wish, calls.get(wish.request)),
    record: (stored, upload) => orDenial(() => record(stored, upload)),
    recorded,
    refused,
    onFault,
  });
  return {
    async answer(call, goal) {
      const { reply } = call;
      const { raw } = reply.request;
      calls.set(raw, call);
      reply.raw.setHeader('X-Content-Type-Options', 'nosniff');
      reply.raw.setHeader('Cache-Control', 'no-store');
      void reply.hijack();
      await uploads.handle(raw, reply.raw, goal === undefined ? '' : JSON.stringify(goal));
      return reply;
    },
    removeExpired: () => uploads.removeExpired(),
  };
}

function authorise({ step, about }: UploadWish, call: Call | undefined): Promise<EvidencePermit | UploadDenial> {
  return orDenial(() => {
    if (call === undefined || about === '') throw new EvidenceRefusal('upload-not-found');
    return permitFor(call, JSON.parse(about) as Goal, { isBeginning: step === 'begin' });
  });
}

/** What the client says of a proof as it begins. @throws EvidenceRefusal */
export function proofGoal(
  findingId: string,
  request: IncomingMessage,
  metadata: Readonly<Record<string, string>>,
): Goal {
  const { filename = '', sha256 = '' } = metadata;
  const size = Number(request.headers['upload-length'] ?? 'NaN');
  if (filename === '' || !/^[0-9a-f]{64}$/.test(sha256) || !Number.isSafeInteger(size) || size < 0)
    throw new EvidenceRefusal(
      'upload-not-understood',
      'State Upload-Length, and filename and sha256 in Upload-Metadata.',
    );
  return { of: 'finding', findingId, name: filename, sha256, size };
}
