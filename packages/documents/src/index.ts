// Attestation and report as one HTML file each; the PDF form is a door of its own because it needs Node.
import type { ScoreResult } from '@plimsoll/scoring';
import type { Report } from '@plimsoll/standard';
import type { Attestation } from '@plimsoll/standard/attestation';
import { attestationContent } from './content/attestation-content.ts';
import { reportContent } from './content/report-content.ts';
import type { AcceptanceLine } from './content/result.ts';
import { documentHtml } from './html/document-html.tsx';

export type { AcceptanceLine } from './content/result.ts';

export interface DocumentOptions {
  /** The reader's own line; 50, the lower edge of grade C, when none is given. */
  readonly line?: AcceptanceLine;
  /** Fixes a theme; otherwise the system's setting holds. */
  readonly theme?: 'light' | 'dark';
}

/** A whole HTML file for anyone; holds nothing that the attestation does not hold. */
export function renderAttestationHtml(attestation: Attestation, { line, theme }: DocumentOptions = {}): string {
  return documentHtml(attestationContent(attestation, line), { ...(theme && { theme }) });
}

/** A whole HTML file for the company and those it admits; score is the result of this report. */
export function renderReportHtml(report: Report, score: ScoreResult, { line, theme }: DocumentOptions = {}): string {
  return documentHtml(reportContent(report, score, line), { ...(theme && { theme }) });
}
