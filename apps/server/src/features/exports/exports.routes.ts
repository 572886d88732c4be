// Profiles, attestations and findings as files over HTTP: cut to the reader’s tier in the query, with their name inside, noted in the log.
import { projectAttestation } from '@plimsoll/attestation';
import type { Databases, Tx } from '../../database/connection.ts';
import type { Call, Some } from '../../http/implement.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { publishedReports } from '../profiles/published-reports.store.ts';
import { lookAtVessel, type LookedVessel } from '../vessels/vessel-look.store.ts';
import { requireImoNumber, shownDeeper, shownNow, vesselNotFound } from '../vessels/vessel-profile.view.ts';
import { findingTable } from './finding-table.store.ts';
import { noteExport } from './note-export.store.ts';
import { profileDocument, profileRows, type ShownProfile } from './profile-file.ts';
import { sendFile, sendTable } from '../../http/taken-file.ts';

export function exportsRoutes({
  appPool,
  worker,
}: Databases): Some<'exportVessel' | 'exportAttestation' | 'exportFindings'> {
  const look = async (call: VesselCall, kind: string): Promise<LookedVessel> => {
    const { actor, now } = call;
    const { imoNumber } = call.params;
    requireImoNumber(imoNumber);
    const purpose = `${kind}, ${call.query.format ?? 'as usual'}`;
    await call.as((transaction) => noteExport(transaction, { actor, rows: [], purpose, now }));
    const row = await lookAtVessel(appPool, { actor, imoNumber, purpose, now, withProfile: true, what: 'export' });
    if (!row) throw vesselNotFound(imoNumber);
    return row;
  };
  return {
    exportVessel: async (call) => {
      const { imoNumber } = call.params;
      const row = await look(call, 'profile');
      const shown = {
        ...shownNow(imoNumber, row, call.now.slice(0, 10)),
        ...(row.tier < 3 ? {} : await call.as((transaction) => shownDeeper(transaction, imoNumber, row.tier))),
      } as unknown as ShownProfile;
      return sendProfile(call, row, shown);
    },

    exportAttestation: async (call) => {
      const { actor, now, reply, query } = call;
      const { imoNumber } = call.params;
      const { tier, name } = await look(call, 'attestation');
      if (tier < 3) throw aboveTier(3, tier);
      // The report itself is of tier 4; what leaves this function is its projection.
      const [newest] = await publishedReports(worker, imoNumber);
      if (!newest) throw new ProblemError('report-not-found');
      const attestation = projectAttestation(newest.report, now.slice(0, 10));
      const taken = { by: actor.name, at: now, tier };
      const title = `${name} attestation`;
      if ((query.format ?? 'json') === 'json')
        return sendFile(reply, { title, format: 'json', now, bytes: JSON.stringify({ taken, attestation }) });
      const { takenAttestationPdf } = await import('@plimsoll/documents/pdf');
      return sendFile(reply, { title, format: 'pdf', now, bytes: takenAttestationPdf(attestation, taken) });
    },

    exportFindings: async ({ query, actor, now, as, reply }) => {
      const { format = 'csv' } = query;
      const { rows, content } = await as(async (transaction: Tx) => {
        const found = await findingTable(transaction, query, { actor, now });
        await noteExport(transaction, { actor, rows: found.vessels, purpose: `findings, ${format}`, now });
        return { rows: found.vessels, content: found.content };
      });
      return sendTable(reply, {
        title: rows.length === 1 ? `Findings ${rows[0]?.imo_number ?? ''}` : 'Findings',
        content,
        format,
        by: actor.name,
        now,
      });
    },
  };
}

type VesselCall = Call<{ imoNumber: string }, { format?: string }>;

const aboveTier = (needed: number, tier: number): ProblemError =>
  new ProblemError('export-above-tier', { detail: `This file needs tier ${needed}; you have tier ${tier} of her.` });

async function sendProfile({ actor, now, reply, query }: VesselCall, { tier }: LookedVessel, shown: ShownProfile) {
  const { format = 'csv' } = query;
  const taken = { by: actor.name, at: now, tier };
  const title = `${shown.name} profile`;
  if (format === 'json')
    return sendFile(reply, { title, format, now, bytes: JSON.stringify({ taken, vessel: shown }) });
  if (format === 'csv') {
    const rows = [...profileRows(shown), ['takenBy', actor.name] as const, ['takenAt', now] as const];
    return sendTable(reply, { title, content: { header: ['field', 'value'], rows }, format, by: actor.name, now });
  }
  const document = profileDocument(shown);
  if (!document) throw aboveTier(1, tier);
  const { takenProfilePdf } = await import('@plimsoll/documents/pdf');
  return sendFile(reply, { title, format, now, bytes: takenProfilePdf(document, taken) });
}
