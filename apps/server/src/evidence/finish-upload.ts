// A whole upload is taken in once, however often clients ask and whatever crashed between.
import { EvidenceRefusal } from './evidence-refusal.ts';
import { takeIn, type EvidencePlace, type StoredEvidence } from './intake.ts';
import type { StagedUploads } from './staged-uploads.ts';
import { UploadDenied } from './upload-answers.ts';
import type { RecordEvidence, UploadDenial, UploadPermit } from './upload-permit.ts';

export interface UploadFinish {
  /** Takes the upload in, joins the work if it is going on, or gives the receipt of before. */
  run(id: string, permit: UploadPermit): Promise<object>;
  isRunning(id: string): boolean;
}

interface Workplace {
  readonly staged: StagedUploads;
  readonly place: EvidencePlace;
  readonly record: RecordEvidence;
}

export function finishUploads(workplace: Workplace): UploadFinish {
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
async function finish({ staged, place, record }: Workplace, uploadId: string, permit: UploadPermit): Promise<object> {
  const upload = await staged.find(uploadId);
  if (!upload) throw new EvidenceRefusal('upload-not-found');
  if (upload.receipt) return upload.receipt;
  try {
    const stored = await takeIn(place, { ...permit, source: staged.read(uploadId) });
    const receipt = await orDelete(place, stored, () => record(stored, { uploadId, permit }));
    await staged.markTaken(uploadId, receipt);
    return receipt;
  } catch (error) {
    if (error instanceof EvidenceRefusal || error instanceof UploadDenied) await staged.remove(uploadId);
    throw error;
  }
}

async function orDelete(
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
