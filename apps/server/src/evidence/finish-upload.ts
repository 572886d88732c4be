// A whole upload is taken in once, however often clients ask and whatever crashed between.
import { EvidenceRefusal, type EvidenceRefusalCode } from './evidence-refusal.ts';
import { takeIn, type EvidencePlace, type StoredEvidence } from './intake.ts';
import type { StagedUploads } from './staged-uploads.ts';
import { UploadDenied } from './upload-answers.ts';
import type { RecordEvidence, UploadDenial, UploadPermit } from './upload-permit.ts';

export interface UploadFinish<P extends UploadPermit> {
  /** Takes the upload in, joins the work if it is going on, or gives the receipt of before. */
  run(id: string, permit: P): Promise<object>;
  isRunning(id: string): boolean;
}

interface Workplace<P extends UploadPermit> {
  readonly staged: StagedUploads;
  readonly place: EvidencePlace;
  readonly record: RecordEvidence<P>;
  readonly recorded?: ((uploadId: string, permit: P) => Promise<object | null>) | undefined;
  readonly refused?: ((code: EvidenceRefusalCode, permit: P) => Promise<void>) | undefined;
}

export function finishUploads<P extends UploadPermit>(workplace: Workplace<P>): UploadFinish<P> {
  const running = new Map<string, Promise<object>>();
  return {
    run(id, permit) {
      const known = running.get(id);
      if (known) return known;
      const work = finish(workplace, id, permit).finally(() => running.delete(id));
      running.set(id, work);
      return work;
    },
    isRunning: (id) => running.has(id),
  };
}

/** Refused content goes; after a fault of ours the upload stays, so that asking again tries again. */
async function finish<P extends UploadPermit>(workplace: Workplace<P>, uploadId: string, permit: P): Promise<object> {
  const { staged, place, record, recorded, refused } = workplace;
  const upload = await staged.find(uploadId);
  if (!upload) throw new EvidenceRefusal('upload-not-found');
  if (upload.receipt) return upload.receipt;
  // A crash may have come between the row and the mark.
  const kept = (await recorded?.(uploadId, permit)) ?? null;
  if (kept !== null) {
    await staged.markTaken(uploadId, kept);
    return kept;
  }
  try {
    const stored = await takeIn(place, { ...permit, source: staged.read(uploadId) });
    const receipt = await keepOrDelete(place, stored, () => record(stored, { uploadId, permit }));
    await staged.markTaken(uploadId, receipt);
    return receipt;
  } catch (error) {
    if (error instanceof EvidenceRefusal || error instanceof UploadDenied) await staged.remove(uploadId);
    if (error instanceof EvidenceRefusal) await refused?.(error.code, permit);
    throw error;
  }
}

/** The stored file goes again unless its row is kept. */
export async function keepOrDelete(
  { store }: EvidencePlace,
  { fileId }: StoredEvidence,
  work: () => Promise<object | UploadDenial>,
): Promise<object> {
  try {
    const receipt = await work();
    if ('denied' in receipt) throw new UploadDenied(receipt.denied);
    return receipt;
  } catch (error) {
    await store.delete(fileId);
    throw error;
  }
}
