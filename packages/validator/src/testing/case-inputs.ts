// Builds the inputs of a case from JSON: registers that agree with the base report, and the case’s own overrides.
import type { Report } from '@plimsoll/standard';
import { earlierFromReports } from '../earlier-reports.ts';
import type { EvidenceFile, Inputs } from '../inputs.ts';
import { registerFromFile } from '../register-file.ts';
import type { CaseFile, CaseInputs, Overrides } from './case-model.ts';
import { resolvePath, valueAt } from './case-path.ts';
import { evidenceFile, readEvidence, readValid, validExamples } from './corpus-files.ts';
import { earlierDocuments } from './patch-report.ts';
import { registerOfReports, type FullRegisterFile } from './register-of-reports.ts';
import { caseKey } from './seal.ts';

/** What a valid example is validated with: every port, agreeing with it; evidence only where its files exist. */
export function defaultInputs(base: string): Inputs {
  const { report } = readValid(base);
  return caseInputs({ base, inputs: { evidence: true } }, report);
}

/** @param document the patched report; earlier reports are chosen for it */
export function caseInputs({ base, inputs = {} }: Pick<CaseFile, 'base' | 'inputs'>, document: Report): Inputs {
  const { report } = readValid(base);
  const { register = {}, exploited = {}, submittedAt = soonAfter(report.issuedAt), exports } = inputs;
  const evidence = evidenceOf(base, inputs.evidence);
  const earlier =
    inputs.earlier === null
      ? undefined
      : inputs.earlier
        ? earlierDocuments(inputs.earlier)
        : earlierFromReports(
            validExamples().map((name) => readValid(name).report),
            document,
          );
  return {
    ...(register === null ? {} : { register: registerFromFile(overridden(report, register, leadOf(document))) }),
    ...(earlier ? { earlier } : {}),
    ...(evidence ? { evidence: { files: evidence } } : {}),
    ...(exploited === null
      ? {}
      : { exploited: { cves: new Set(exploited.cves ?? []), products: exploited.products ?? [] } }),
    ...(exports ? { exports } : {}),
    ...(submittedAt === null ? {} : { submittedAt }),
  };
}

/** A day after issue. */
const soonAfter = (issuedAt: string): string =>
  new Date(Date.parse(issuedAt) + 86_400_000).toISOString().replace('.000Z', 'Z');

const leadOf = ({ team, attestation }: Report): string | undefined =>
  team.find(({ id }) => id === attestation.lead)?.registerId;

/** The register knows the key of the cases as that of the base’s lead, and of whoever the case makes the lead. */
function overridden(
  report: Report,
  overrides: NonNullable<CaseInputs['register']>,
  lead: string | undefined,
): FullRegisterFile {
  const file = registerOfReports([report]);
  const register = structuredClone(file) as unknown as Record<string, Record<string, Record<string, unknown>[]>>;
  for (const one of new Set([leadOf(report), lead]))
    for (const entry of (one && register['practitioners']?.[one]) || [])
      entry['keys'] = [...(entry['keys'] as string[]), caseKey];
  for (const [part, values] of Object.entries(withValues(overrides, report) as typeof overrides)) {
    const isDated = part === 'practitioners' || part === 'suppliers' || part === 'vessels';
    if (!isDated) (register as Record<string, unknown>)[part] = values;
    else
      for (const [key, change] of Object.entries(values as Overrides))
        register[part] = { ...register[part], [key]: dated(register[part] ?? {}, key, change) };
  }
  return register as unknown as FullRegisterFile;
}

/** A number that the default does not hold starts from the entry of its first neighbour. */
function dated(
  table: Readonly<Record<string, Record<string, unknown>[]>>,
  key: string,
  change: unknown,
): Record<string, unknown>[] {
  if (change === null) return [];
  const entries = table[key] ?? Object.values(table)[0] ?? [];
  const start = entries[0] ?? {};
  return Array.isArray(change)
    ? change.map((one: object) => ({ ...start, ...one }))
    : entries.map((entry) => ({ ...entry, ...(change as object) }));
}

function withValues(value: unknown, report: Report): unknown {
  if (typeof value === 'string') return value.startsWith('@') ? wanted(value, report) : value;
  if (Array.isArray(value)) return value.map((item) => withValues(item, report));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key.startsWith('@') ? String(wanted(key, report)) : key,
      withValues(item, report),
    ]),
  );
}

function wanted(path: string, report: Report): unknown {
  const at = resolvePath(report, path);
  const value = at === null ? undefined : valueAt(report, at);
  if (value === undefined) throw new Error(`nothing matches ${path}`);
  return value;
}

function evidenceOf(base: string, asked: CaseInputs['evidence']): ReadonlyMap<string, EvidenceFile> | null {
  if (asked === undefined || asked === false) return null;
  const files = readEvidence(base);
  if (asked === true || files === null) return files;
  const changed = new Map(files);
  for (const [name, content] of Object.entries(asked)) {
    if (content === null) changed.delete(name);
    else
      changed.set(
        name,
        evidenceFile(typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content.hex, 'hex')),
      );
  }
  return changed;
}
