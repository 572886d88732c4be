// Evidence beside a report over HTTP: what is listed and what came, handing in, opening a file, checking what came.
import type { Call, Some } from '../../http/implement.ts';
import type { Tx } from '../../database/connection.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { noteLook } from '../access/access-log.store.ts';
import { reportNotFound, type ReportKey } from '../reports/report-case.store.ts';
import { checkFiles, type ArrivedFile } from './check-evidence.ts';
import { sealedFile } from './evidence.store.ts';
import { caseOf, declaredIn, evidenceList, type EvidenceCase } from './evidence.views.ts';
import { giveFile } from './give-file.ts';
import { handIn, permitFor } from './hand-in.ts';
import type { EvidenceHouse } from './open-evidence.ts';
import type { Piecewise } from './piecewise.ts';

export interface EvidenceRooms {
  readonly house: EvidenceHouse;
  readonly uploads: Piecewise;
}

export function evidenceRoutes({
  house: { place, maxBytes },
  uploads,
}: EvidenceRooms): Some<
  | 'listEvidence'
  | 'checkEvidence'
  | 'putEvidence'
  | 'openEvidence'
  | 'beginEvidenceUpload'
  | 'askEvidenceUpload'
  | 'sendEvidence'
  | 'cancelEvidenceUpload'
> {
  return {
    listEvidence: (call) =>
      call.as(async (transaction) =>
        evidenceList(transaction, call.params, await allowed(transaction, call), call.actor),
      ),

    checkEvidence: async (call) => {
      const found = await call.as(async (transaction) => {
        await allowed(transaction, call);
        return arrivedOf(transaction, call.params);
      });
      return checkFiles(place, { ...found, now: call.now });
    },

    putEvidence: async (call) => {
      const { bytes, params } = call;
      const permit = await permitFor(call, { of: 'report', ...params }, { isBeginning: true });
      if (bytes.length > maxBytes) throw new ProblemError('evidence-too-large');
      return handIn(place, permit, bytes);
    },

    openEvidence: async (call) => {
      const { params, actor, now } = call;
      const file = await call.as(async (transaction) => {
        const { companyId } = await allowed(transaction, call);
        const { sha256 } = await declaredIn(transaction, params);
        const found = await sealedFile(transaction, { ...params, sha256 });
        if (!found) throw new ProblemError('evidence-not-found');
        const { imoNumber } = found;
        await noteLook(
          transaction,
          { actor, imoNumber, companyId, tier: 4, what: 'evidence', purpose: null, wasRefused: false, isAlways: true },
          now,
        );
        return found;
      });
      return giveFile(place, call, file);
    },

    beginEvidenceUpload: (call) => uploads.answer(call, { of: 'report', ...call.params }),
    askEvidenceUpload: (call) => uploads.answer(call),
    sendEvidence: (call) => uploads.answer(call),
    cancelEvidenceUpload: (call) => uploads.answer(call),
  };
}

async function allowed(transaction: Tx, call: Call<ReportKey>): Promise<EvidenceCase> {
  const held = await caseOf(transaction, call.params, call);
  call.allow(held, reportNotFound());
  return held;
}

/** The bytes of the report and the files of it that have come, each under the name that the report gives it. */
async function arrivedOf(
  transaction: Tx,
  { reportId, revision }: ReportKey,
): Promise<{ canonical: Uint8Array; arrived: ArrivedFile[] }> {
  const document = await transaction
    .selectFrom('report_document')
    .select('canonical')
    .where('id', '=', reportId)
    .where('revision', '=', revision)
    .executeTakeFirst();
  if (!document) throw reportNotFound();
  const { evidence } = JSON.parse(document.canonical.toString('utf8')) as {
    evidence: readonly { id: string; fileName: string; sha256: string }[];
  };
  const arrived: ArrivedFile[] = [];
  for (const { id, fileName, sha256 } of evidence) {
    const found = await sealedFile(transaction, { reportId, evidenceId: id, sha256 });
    if (found) arrived.push({ ...found, fileName });
  }
  return { canonical: document.canonical, arrived };
}
