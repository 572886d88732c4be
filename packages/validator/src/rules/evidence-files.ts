// Pairs the evidence listed in a report with the files beside it.
import type { Evidence } from '@plimsoll/standard';
import { gather } from '../gather.ts';
import type { EvidenceFile, Inputs } from '../inputs.ts';
import type { Placed, ReportIndex } from '../report-index.ts';

export interface FiledEvidence {
  readonly item: Placed<Evidence>;
  readonly file: EvidenceFile;
}

/** Without the evidence whose file is not there; EVD-002 names it. */
export const filedEvidence = ({ evidence }: ReportIndex, { evidence: input }: Inputs): readonly FiledEvidence[] =>
  gather(evidence, (item) => {
    const file = input?.files.get(item.value.fileName);
    return file ? [{ item, file }] : [];
  });
