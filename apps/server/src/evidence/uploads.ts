// Evidence comes over poor links from ships and ports, so an upload that breaks goes on where it stopped (tus 1.0.0).
import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import { EvidenceRefusal, type EvidenceRefusalCode } from './evidence-refusal.ts';
import { finishUploads, type UploadFinish } from './finish-upload.ts';
import type { EvidencePlace } from './intake.ts';
import { declaredMetadata, ownMetadata, RESERVED, stagedUploads, type StagedUpload } from './staged-uploads.ts';
import { answerOf, problemText, sendAnswer, UploadDenied } from './upload-answers.ts';
import type { RecordEvidence, UploadDenial, UploadPermit, UploadWish } from './upload-permit.ts';

export interface EvidenceUploadsOptions<P extends UploadPermit = UploadPermit> {
  /** Without a slash at the end, such as `/api/v1/evidence-uploads`. */
  readonly path: string;
  /** Of unfinished uploads, which lie there unsealed; used by one server process alone. */
  readonly folder: string;
  readonly maxBytes: number;
  /** After its beginning, in milliseconds. */
  readonly expiresAfter: number;
  readonly place: EvidencePlace;
  readonly authorise: (wish: UploadWish) => Promise<P | UploadDenial>;
  /** Keeps the row. If it denies or fails, the stored file is deleted. */
  readonly record: RecordEvidence<P>;
  /** The receipt of an upload whose row is kept already, for the case that the server died before it noted so. */
  readonly recorded?: (uploadId: string, permit: P) => Promise<object | null>;
  /** Told of content that was refused. */
  readonly refused?: (code: EvidenceRefusalCode, permit: P) => Promise<void>;
  /** Told of what went wrong on our side. */
  readonly onFault?: (error: unknown) => void;
}

export interface EvidenceUploads {
  /**
   * Answers a request at `path` or below. In Fastify, within a scope of its own:
   *
   *     scope.addContentTypeParser('application/offset+octet-stream', (_request, _payload, done) => done(null));
   *     const mount = (request, reply) => { reply.hijack(); void uploads.handle(request.raw, reply.raw); };
   *     scope.all(path, mount); scope.all(`${path}/*`, mount);
   * A beginning may come by any address when the caller says with `about` what it belongs to.
   */
  handle(request: IncomingMessage, response: ServerResponse, about?: string): Promise<void>;
  /** Removes uploads that began longer ago than allowed; gives their number. Call it now and then. */
  removeExpired(): Promise<number>;
}

const steps: Readonly<Record<string, UploadWish['step']>> = {
  POST: 'begin',
  PATCH: 'send',
  HEAD: 'ask',
  DELETE: 'cancel',
};

export function evidenceUploads<P extends UploadPermit>(options: EvidenceUploadsOptions<P>): EvidenceUploads {
  const { path, folder, expiresAfter } = options;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const datastore = new FileStore({ directory: folder, expirationPeriodInMilliseconds: expiresAfter });
  const staged = stagedUploads(datastore);
  const { place, record, recorded, refused } = options;
  const finish = finishUploads<P>({ staged, place, record, recorded, refused });
  const current = new AsyncLocalStorage<Current<P>>();
  const tus = tusServer({ options, datastore, finish, current });
  return {
    async handle(request, response, about = '') {
      try {
        const { wish, upload } = await wishOf({ request, path, staged, about });
        const permit = await permitOf({ options, wish, upload });
        // Whoever asks about a whole upload learns of success only once it is taken in, also after a crash between.
        if (upload?.isWhole === true && wish.step === 'ask') await finish.run(upload.id, permit);
        await current.run({ permit, about }, () => tus.handle(request, response));
      } catch (error) {
        sendAnswer(response, answerOf(error, options));
      }
    },
    removeExpired: () => staged.removeExpired(expiresAfter, (id) => finish.isRunning(id)),
  };
}

/** Of the request that is being answered. */
interface Current<P extends UploadPermit> {
  readonly permit: P;
  readonly about: string;
}

async function wishOf({
  request,
  path,
  staged,
  about,
}: {
  readonly request: IncomingMessage;
  readonly path: string;
  readonly staged: ReturnType<typeof stagedUploads>;
  readonly about: string;
}): Promise<{ wish: UploadWish; upload: StagedUpload | null }> {
  const step = steps[request.method ?? ''];
  // Reading an unfinished upload back, which tus would serve under the type that the client declared, is not offered.
  if (!step) throw new EvidenceRefusal('upload-not-understood');
  const at = (request.url ?? '').split('?')[0] ?? '';
  if (step === 'begin') {
    if (about === '' && at !== path && at !== `${path}/`) throw new EvidenceRefusal('upload-not-found');
    return { wish: { request, step, metadata: declaredMetadata(request), about }, upload: null };
  }
  const upload = at.startsWith(`${path}/`) ? await staged.find(at.slice(path.length + 1)) : null;
  return { wish: { request, step, metadata: upload?.metadata ?? {}, about: upload?.about ?? '' }, upload };
}

async function permitOf<P extends UploadPermit>({
  options,
  wish,
  upload,
}: {
  readonly options: EvidenceUploadsOptions<P>;
  readonly wish: UploadWish;
  readonly upload: StagedUpload | null;
}): Promise<P> {
  const permit = await options.authorise(wish);
  if ('denied' in permit) throw new UploadDenied(permit.denied);
  if (wish.step === 'begin')
    await orRefused(options, permit, () => checkLength(wish.request, permit, options.maxBytes));
  // The same answer for an upload of somebody else as for none.
  else if (upload?.owner !== permit.owner) throw new EvidenceRefusal('upload-not-found');
  return permit;
}

async function orRefused<P extends UploadPermit>(
  { refused }: EvidenceUploadsOptions<P>,
  permit: P,
  check: () => void,
): Promise<void> {
  try {
    check();
  } catch (error) {
    if (error instanceof EvidenceRefusal) await refused?.(error.code, permit);
    throw error;
  }
}

/** Refused before a byte is sent, if it can't become what the report states. */
function checkLength({ headers }: IncomingMessage, { expectedSize }: UploadPermit, maxBytes: number): void {
  const length = headers['upload-length'];
  if (typeof length !== 'string' || !/^[0-9]{1,15}$/.test(length)) throw new EvidenceRefusal('upload-not-understood');
  if (Number(length) === 0) throw new EvidenceRefusal('evidence-empty');
  if (Number(length) > maxBytes)
    throw new EvidenceRefusal('evidence-too-large', `It has ${length} bytes; ${maxBytes} are allowed.`);
  if (Number(length) !== expectedSize)
    throw new EvidenceRefusal('evidence-size-differs', `The report states ${expectedSize} bytes; it has ${length}.`);
}

function tusServer<P extends UploadPermit>({
  options,
  datastore,
  finish,
  current,
}: {
  readonly options: EvidenceUploadsOptions<P>;
  readonly datastore: FileStore;
  readonly finish: UploadFinish<P>;
  readonly current: AsyncLocalStorage<Current<P>>;
}): Server {
  const now = (): Current<P> => {
    const held = current.getStore();
    if (!held) throw new Error('An upload request came without a permit.');
    return held;
  };
  return new Server({
    path: options.path,
    datastore,
    maxSize: options.maxBytes,
    relativeLocation: true,
    // No other origin is answered.
    allowedOrigins: [],
    disableTerminationForFinishedUploads: true,
    onUploadCreate: (_request, { metadata }) =>
      Promise.resolve({
        metadata: { ...ownMetadata(metadata), [RESERVED.owner]: now().permit.owner, [RESERVED.about]: now().about },
      }),
    async onUploadFinish(request, { id }) {
      const receipt = await finish.run(id, now().permit);
      return {
        // A new upload answers 201, which alone carries its location.
        ...(request.method === 'PATCH' ? { status_code: 200 } : {}),
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(receipt),
      };
    },
    onResponseError(_request, error) {
      const answer = answerOf(error, options);
      return { status_code: answer.status, body: problemText(answer) };
    },
  });
}
