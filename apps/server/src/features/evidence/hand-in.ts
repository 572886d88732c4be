// Takes a file in for whoever handed it in: the permit before, the row with its event in one transaction after, and the answer.
import type { Actor } from '@plimsoll/registry';
import { problems } from '@plimsoll/contract';
import type { Tx } from '../../database/connection.ts';
import { createBlobId } from '../../evidence/blob-store.ts';
import { EvidenceRefusal, type EvidenceRefusalCode } from '../../evidence/evidence-refusal.ts';
import { keepOrDelete } from '../../evidence/finish-upload.ts';
import { takeIn, type EvidencePlace, type StoredEvidence } from '../../evidence/intake.ts';
import { UploadDenied, type UploadAnswer } from '../../evidence/upload-answers.ts';
import type { UploadDenial, UploadPermit } from '../../evidence/upload-permit.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { tell } from '../events/tell.ts';
import { awaitedBy, isHeld, type Goal } from './evidence-things.store.ts';
import { fileRows, keepFile, shownFile, type EvidenceThing, type HeldFile } from './evidence.store.ts';

/** Who hands in, as the database knows them. */
export interface Hand {
  readonly actor: Actor;
  readonly now: string;
  readonly as: <T>(work: (transaction: Tx) => Promise<T>) => Promise<T>;
}

export interface EvidencePermit extends UploadPermit {
  readonly hand: Hand;
  readonly goal: Goal;
  readonly thing: EvidenceThing;
}

/** @param isBeginning what is held already is not begun again, but its end may be asked about */
export async function permitFor(
  hand: Hand,
  goal: Goal,
  { isBeginning }: { isBeginning: boolean },
): Promise<EvidencePermit> {
  const { actor } = hand;
  return hand.as(async (transaction) => {
    const awaited = await awaitedBy(transaction, actor, goal);
    if (isBeginning && (await isHeld(transaction, awaited))) throw new ProblemError('evidence-held-already');
    return {
      owner: `${actor.personId ?? ''}/${actor.organisationId ?? ''}`,
      organisation: actor.organisationId ?? '',
      name: awaited.name,
      expectedSha256: awaited.sha256,
      expectedSize: awaited.size,
      hand,
      goal,
      thing: awaited.thing,
    };
  });
}

/** The row and the event that says it came. The case may have moved on while the bytes came, so it is asked again. */
export async function record(
  stored: StoredEvidence,
  { uploadId, permit }: { readonly uploadId: string; readonly permit: EvidencePermit },
): Promise<HeldFile> {
  const { hand, goal } = permit;
  return hand.as(async (transaction) => {
    const { thing, sha256 } = await awaitedBy(transaction, hand.actor, goal);
    if (sha256.toLowerCase() !== stored.sha256) throw new ProblemError('evidence-digest-differs');
    const id = await keepFile(transaction, { stored, uploadId, thing }, hand);
    if (id === null) throw new ProblemError('evidence-held-already');
    await tell(
      transaction,
      [
        {
          type: thing.findingId === null ? 'report:evidence-arrived' : 'finding:evidence-attached',
          imoNumber: thing.imoNumber,
          at: hand.now,
          subject: thing.findingId === null ? evidenceSubject(thing.reportId) : `finding:${thing.findingId}`,
          facts: { ...factsOf(thing), file: stored.name, bytes: stored.size, sha256: stored.sha256 },
        },
      ],
      hand.actor,
    );
    return shownFile(await fileRows(transaction).where('e.id', '=', id).executeTakeFirstOrThrow());
  });
}

/** Of an upload whose row was written before the server died. */
export async function recorded(uploadId: string, { hand }: EvidencePermit): Promise<HeldFile | null> {
  return hand.as(async (transaction) => {
    const row = await fileRows(transaction).where('e.upload_id', '=', uploadId).executeTakeFirst();
    return row ? shownFile(row) : null;
  });
}

/** The moderator sees that another file was tried. */
export async function refused(code: EvidenceRefusalCode, { hand, thing }: EvidencePermit): Promise<void> {
  if (thing.findingId !== null) return;
  await hand.as((transaction) =>
    tell(
      transaction,
      [
        {
          type: 'report:evidence-refused',
          imoNumber: thing.imoNumber,
          at: hand.now,
          subject: evidenceSubject(thing.reportId),
          facts: { ...factsOf(thing), code },
        },
      ],
      hand.actor,
    ),
  );
}

/** Apart from the steps of the case, so that files that come do not make a moderator’s page stale. */
export const evidenceSubject = (reportId: string): string => `evidence:${reportId}`;

const factsOf = ({ reportId, revision, evidenceId }: EvidenceThing): Record<string, string | number> => ({
  report: reportId,
  revision,
  ...(evidenceId === null ? {} : { evidence: evidenceId }),
});

/** A whole file at once. @throws ProblemError */
export async function handIn(place: EvidencePlace, permit: EvidencePermit, bytes: Uint8Array): Promise<HeldFile> {
  try {
    const stored = await takeIn(place, { ...permit, source: once(bytes) });
    return (await keepOrDelete(place, stored, () => record(stored, { uploadId: createBlobId(), permit }))) as HeldFile;
  } catch (error) {
    if (!(error instanceof EvidenceRefusal)) throw error;
    await refused(error.code, permit);
    throw new ProblemError(error.code, error.detail === undefined ? {} : { detail: error.detail });
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield bytes;
}

/** A problem of the interface as an upload is told it. */
export async function orDenial<T>(work: () => Promise<T>): Promise<T | UploadDenial> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UploadDenied) return { denied: error.answer };
    if (error instanceof ProblemError) return { denied: answerOf(error) };
    throw error;
  }
}

function answerOf({ code, facts }: ProblemError): UploadAnswer {
  const { status, title, do: advice } = problems[code];
  return { status, code, title, do: advice, ...(facts.detail === undefined ? {} : { detail: facts.detail }) };
}
