// Runs the rules on evidence files over what has come, so that the moderator sees what the validator says with the files beside the report.
import { ruleById } from '@plimsoll/standard/rules';
import { validate, type EvidenceFile } from '@plimsoll/validator';
import { giveOut, type EvidencePlace } from '../../evidence/intake.ts';

export interface ArrivedFile {
  /** As the report names it. */
  readonly fileName: string;
  readonly size: number;
  readonly sha256: string;
  readonly sealed: Parameters<typeof giveOut>[1];
}

/** What the rules look at. */
const HEAD_BYTES = 64 * 1024;

export async function checkFiles(
  place: EvidencePlace,
  {
    canonical,
    arrived,
    now,
  }: { readonly canonical: Uint8Array; readonly arrived: readonly ArrivedFile[]; readonly now: string },
) {
  const files = new Map<string, EvidenceFile>();
  for (const { fileName, size, sha256, sealed } of arrived)
    files.set(fileName, { size, sha256, head: await headOf(place, sealed) });
  const result = validate(canonical, { profile: 'moderation', inputs: { submittedAt: now, evidence: { files } } });
  const isOnFiles = (rule: string): boolean => ruleById.get(rule)?.needs.includes('V') ?? false;
  return {
    files: files.size,
    rules: result.rules.filter(({ id }) => isOnFiles(id)).map(({ id, result: outcome }) => ({ id, result: outcome })),
    messages: result.messages
      .filter(({ rule }) => isOnFiles(rule))
      .map(({ rule, severity, text, at }) => ({ rule, severity, text, pointer: at[0]?.pointer ?? '' })),
  };
}

async function headOf(place: EvidencePlace, sealed: ArrivedFile['sealed']): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of await giveOut(place, sealed)) {
    pieces.push(piece);
    length += piece.length;
    if (length >= HEAD_BYTES) break;
  }
  return Buffer.concat(pieces).subarray(0, HEAD_BYTES);
}
