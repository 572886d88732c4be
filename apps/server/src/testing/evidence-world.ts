// A report whose evidence files exist, for tests of evidence: the example of the standard with small files of our own.
import { createHash, randomUUID } from 'node:crypto';
import type { Evidence, Report } from '@plimsoll/standard';
import { exampleReport, type Asks, type TestApp } from './test-app.ts';

export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const textFile = (n: number): Buffer => Buffer.from(`Observation ${n} of the test: ports shut at 08:2${n % 10}Z\n`);

export interface FiledReport {
  readonly report: Report;
  /** By the identifier of the evidence. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/** @param own files instead of the small ones, by identifier of the evidence */
export function filedReport(
  own: Readonly<Record<string, { readonly bytes: Buffer; readonly fileName: string; readonly mediaType: string }>> = {},
): FiledReport {
  const report = exampleReport('bulk-carrier-in-service');
  const files = new Map<string, Buffer>();
  const evidence = report.evidence.map((one, n): Evidence => {
    const other = own[one.id];
    const bytes = other?.bytes ?? textFile(n);
    files.set(one.id, bytes);
    return {
      ...one,
      ...(other ? { fileName: other.fileName, mediaType: other.mediaType } : {}),
      size: bytes.length,
      sha256: digestOf(bytes),
    };
  });
  return { report: { ...report, id: randomUUID(), evidence }, files };
}

/** Another report, submitted by the lead of the demonstration’s first supplier. */
export async function submitted(test: TestApp, filed = filedReport()): Promise<FiledReport> {
  const lead = await test.as('lead');
  const answer = await lead('POST', '/reports', filed.report);
  if (answer.statusCode !== 201) throw new Error(answer.body.slice(0, 500));
  return filed;
}

export const evidenceUrl = ({ report }: FiledReport, evidenceId = '', more = ''): string =>
  `/reports/${report.id}/revisions/${report.revision}/evidence${evidenceId === '' ? '' : `/${evidenceId}`}${more}`;

export const put = (asks: Asks, filed: FiledReport, evidenceId: string, bytes?: Buffer) =>
  asks('PUT', evidenceUrl(filed, evidenceId), bytes ?? filed.files.get(evidenceId), {
    'content-type': 'application/octet-stream',
  });
