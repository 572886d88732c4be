// `plimsoll render`: the attestation or the confidential report as one HTML file or as PDF.
import { projectAttestation } from '@plimsoll/attestation';
import { score, scoreInputOf } from '@plimsoll/scoring';
import type { Report } from '@plimsoll/standard';
import { withPackage } from '../optional-package.ts';
import { readReport } from '../read-report.ts';
import { dayOption } from '../time-option.ts';
import { UsageError } from '../usage-error.ts';
import { writeOutput } from '../write-output.ts';

export interface RenderOptions {
  readonly document: 'report' | 'attestation';
  readonly to: 'html' | 'pdf';
  readonly asOf?: string;
  readonly output?: string;
}

export async function runRender(file: string, options: RenderOptions): Promise<number> {
  if (options.to === 'pdf' && options.output === undefined && process.stdout.isTTY)
    throw new UsageError('A PDF is not text; it would upset the terminal.', 'Name a file with -o.');
  const report = await readReport(file);
  const asOf = dayOption(options.asOf, report.issuedAt);
  await writeOutput(await drawn(report, asOf, options), options.output);
  return 0;
}

async function drawn(report: Report, asOf: string, { document, to }: RenderOptions): Promise<string | Uint8Array> {
  const { renderAttestationHtml, renderReportHtml } = await import('@plimsoll/documents');
  if (to === 'html')
    return document === 'attestation'
      ? renderAttestationHtml(projectAttestation(report, asOf))
      : renderReportHtml(report, score(scoreInputOf(report), asOf));
  const { attestationPdf, reportPdf } = await withPackage(
    '@myriaddreamin/typst-ts-node-compiler',
    'PDF',
    () => import('@plimsoll/documents/pdf'),
  );
  return document === 'attestation'
    ? attestationPdf(projectAttestation(report, asOf))
    : reportPdf(report, score(scoreInputOf(report), asOf));
}
