// Attestation and report as tagged PDF; the only door of this package that needs Node.
import type { ScoreResult } from '@plimsoll/scoring';
import type { Report } from '@plimsoll/standard';
import type { Attestation } from '@plimsoll/standard/attestation';
import { attestationContent } from '../content/attestation-content.ts';
import { reportContent } from '../content/report-content.ts';
import { profileContent, type ProfileDocument } from '../content/profile-content.ts';
import type { AcceptanceLine } from '../content/result.ts';
import { withReader, type Taken } from '../content/taken.ts';
import { typeset } from './typeset.ts';

export type { ProfileDocument } from '../content/profile-content.ts';
export type { Taken } from '../content/taken.ts';
export { TypesetError } from './typeset.ts';

/** For anyone; holds nothing that the attestation does not hold. */
export function attestationPdf(attestation: Attestation, line?: AcceptanceLine): Uint8Array {
  return typeset(attestationContent(attestation, line));
}

/** For the company and those it admits; every page says that it is confidential. */
export function reportPdf(report: Report, score: ScoreResult, line?: AcceptanceLine): Uint8Array {
  return typeset(reportContent(report, score, line));
}

/** An attestation that was taken out of a register; it carries the reader’s name beside the document, which stays as it is. */
export function takenAttestationPdf(attestation: Attestation, taken: Taken): Uint8Array {
  return typeset(withReader(attestationContent(attestation), taken));
}

/** A profile that was taken out of a register, with the reader’s name; it holds what it is given and nothing more. */
export function takenProfilePdf(vessel: ProfileDocument, taken: Taken): Uint8Array {
  return typeset(withReader(profileContent(vessel), taken));
}
