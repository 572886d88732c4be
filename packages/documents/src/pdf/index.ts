// Attestation and report as tagged PDF; the only door of this package that needs Node.
import type { ScoreResult } from '@plimsoll/scoring';
import type { Report } from '@plimsoll/standard';
import type { Attestation } from '@plimsoll/standard/attestation';
import { attestationContent } from '../content/attestation-content.ts';
import { reportContent } from '../content/report-content.ts';
import type { AcceptanceLine } from '../content/result.ts';
import { typeset } from './typeset.ts';

export { TypesetError } from './typeset.ts';

/** For anyone; holds nothing that the attestation does not hold. */
export function attestationPdf(attestation: Attestation, line?: AcceptanceLine): Uint8Array {
  return typeset(attestationContent(attestation, line));
}

/** For the company and those it admits; every page says that it is confidential. */
export function reportPdf(report: Report, score: ScoreResult, line?: AcceptanceLine): Uint8Array {
  return typeset(reportContent(report, score, line));
}
