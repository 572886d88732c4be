// Proof that a finding is mended over HTTP: the company attaches files, whoever tests it again opens them.
import { createHash } from 'node:crypto';
import { declaredMetadata } from '../../evidence/staged-uploads.ts';
import { EvidenceRefusal } from '../../evidence/evidence-refusal.ts';
import type { Some } from '../../http/implement.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { noteLook } from '../access/access-log.store.ts';
import { sealedFile } from './evidence.store.ts';
import { findingParties, proofsOf } from './evidence.views.ts';
import type { EvidenceRooms } from './evidence.routes.ts';
import { giveFile } from './give-file.ts';
import { handIn, permitFor } from './hand-in.ts';
import { proofGoal } from './piecewise.ts';

export function proofsRoutes({
  house: { place, maxBytes },
  uploads,
}: EvidenceRooms): Some<'listProofs' | 'attachProof' | 'beginProofUpload' | 'openProof'> {
  return {
    listProofs: (call) =>
      call.as(async (transaction) => {
        call.allow(await findingParties(transaction, call.params.id, call), new ProblemError('finding-not-found'));
        return { items: await proofsOf(transaction, call.params.id) };
      }),

    attachProof: async (call) => {
      const { bytes, params, query } = call;
      const permit = await permitFor(
        call,
        {
          of: 'finding',
          findingId: params.id,
          name: query.name,
          sha256: createHash('sha256').update(bytes).digest('hex'),
          size: bytes.length,
        },
        { isBeginning: true },
      );
      if (bytes.length > maxBytes) throw new ProblemError('evidence-too-large');
      return handIn(place, permit, bytes);
    },

    beginProofUpload: async (call) => {
      const { raw } = call.reply.request;
      try {
        return await uploads.answer(call, proofGoal(call.params.id, raw, declaredMetadata(raw)));
      } catch (error) {
        if (error instanceof EvidenceRefusal)
          throw new ProblemError(error.code, error.detail === undefined ? {} : { detail: error.detail });
        throw error;
      }
    },

    openProof: async (call) => {
      const { params, actor, now } = call;
      const file = await call.as(async (transaction) => {
        const absent = new ProblemError('evidence-not-found');
        const found = await sealedFile(transaction, { findingId: params.id, fileId: params.fileId });
        if (!found) throw absent;
        const parties = await findingParties(transaction, params.id, call);
        call.allow(parties, absent);
        await noteLook(
          transaction,
          {
            actor,
            imoNumber: found.imoNumber,
            // A supplier does not see whose the finding is now; who handed the proof in reads of it.
            companyId: parties.companyId ?? found.sealed.organisation,
            tier: 4,
            what: 'evidence',
            purpose: null,
            wasRefused: false,
            isAlways: true,
          },
          now,
        );
        return found;
      });
      return giveFile(place, call, file);
    },
  };
}
