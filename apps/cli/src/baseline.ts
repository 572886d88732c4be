// Reads the fingerprints of an earlier result, so that a run can say what is new and what was there.
import { readJson } from './read-input.ts';
import { UsageError } from './usage-error.ts';

interface Fingerprinted {
  readonly messages?: readonly { readonly fingerprint?: string }[];
  readonly results?: readonly Fingerprinted[];
  readonly runs?: readonly {
    readonly results?: readonly { readonly partialFingerprints?: Readonly<Record<string, string>> }[];
  }[];
}

/** Accepts our own JSON result or SARIF. */
export async function baselineFrom(name: string): Promise<ReadonlySet<string>> {
  const value = (await readJson(name)) as Fingerprinted | null;
  const found = value === null ? null : fingerprintsOf(value);
  if (!found)
    throw new UsageError(
      `${name} is not a validation result.`,
      'Write one with plimsoll validate --format json or --format sarif.',
    );
  return new Set(found);
}

function fingerprintsOf(value: Fingerprinted): string[] | null {
  if (value.messages) return value.messages.flatMap(({ fingerprint }) => (fingerprint ? [fingerprint] : []));
  if (value.results) return value.results.flatMap((result) => fingerprintsOf(result) ?? []);
  if (value.runs)
    return value.runs.flatMap((run) =>
      (run.results ?? []).flatMap((result) => Object.values(result.partialFingerprints ?? {})),
    );
  return null;
}
