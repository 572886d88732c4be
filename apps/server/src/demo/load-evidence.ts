// Evidence of the demonstration: the files of the examples beside the reports that list them, taken in and sealed as any other.
import { exampleReports } from '@plimsoll/demo-world';
import { nobody } from '@plimsoll/registry';
import type { Report } from '@plimsoll/standard';
import type { Databases } from '../database/connection.ts';
import { createBlobId } from '../evidence/blob-store.ts';
import { takeIn, type EvidencePlace } from '../evidence/intake.ts';
import { keepFile } from '../features/evidence/evidence.store.ts';

/** How many files of each report have come, by the state of the report; none of those that are not named. */
const arrived: Readonly<Record<string, number>> = { submitted: 40, 'in-review': 1000, published: 1000 };

/** @returns how many files */
export async function loadEvidence({ worker }: Databases, place: EvidencePlace, now: string): Promise<number> {
  const bytesOf = new Map(
    exampleReports().flatMap(({ report, files }) =>
      report.evidence.map((one) => [one.sha256, files.get(one.fileName)?.bytes] as const),
    ),
  );
  const reports = await worker
    .selectFrom('report as r')
    .innerJoin('report_document as d', (join) => join.onRef('d.id', '=', 'r.id').onRef('d.revision', '=', 'r.revision'))
    .innerJoin('organisation as o', 'o.id', 'r.supplier_id')
    .select(['r.id', 'r.revision', 'r.imo_number', 'r.status', 'r.supplier_id', 'd.canonical'])
    .where('r.status', 'in', Object.keys(arrived))
    .where('o.name', '=', 'Saltmarsh Cyber Survey')
    .execute();
  let taken = 0;
  for (const row of reports) {
    const { evidence } = JSON.parse(row.canonical.toString('utf8')) as Report;
    const thing = { reportId: row.id, revision: row.revision, imoNumber: row.imo_number, findingId: null };
    for (const one of evidence.slice(0, arrived[row.status] ?? 0)) {
      const bytes = bytesOf.get(one.sha256);
      if (!bytes) break;
      const stored = await takeIn(place, {
        source: once(bytes),
        name: one.fileName,
        organisation: row.supplier_id,
        expectedSha256: one.sha256,
        expectedSize: one.size,
      });
      await worker
        .transaction()
        .execute((transaction) =>
          keepFile(
            transaction,
            { stored, uploadId: createBlobId(), thing: { ...thing, evidenceId: one.id, about: one.title } },
            { actor: nobody, now },
          ),
        );
      taken += 1;
    }
  }
  return taken;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield bytes;
}
