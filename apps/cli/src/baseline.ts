// Reads what an earlier result reported, so that a run can say what is new, what was there and what has gone.
import { readJson } from './read-input.ts';
import { UsageError } from './usage-error.ts';

/** What is known of a message of the earlier run; its words are not carried over, they may say more than this run may. */
export interface EarlierMessage {
  readonly rule: string;
  /** File as the earlier run named it. */
  readonly file: string | null;
  readonly pointer: string | null;
}

/** By fingerprint. */
export type Baseline = ReadonlyMap<string, EarlierMessage>;

interface OwnResult {
  readonly input?: { readonly name?: string };
  readonly messages?: readonly {
    readonly fingerprint?: string;
    readonly rule?: string;
    readonly at?: readonly { readonly pointer?: string }[];
  }[];
  readonly results?: readonly OwnResult[];
}

interface SarifLog {
  readonly runs?: readonly { readonly results?: readonly SarifResult[] }[];
}

interface SarifResult {
  readonly ruleId?: string;
  readonly baselineState?: string;
  readonly partialFingerprints?: Readonly<Record<string, string>>;
  readonly locations?: readonly {
    readonly physicalLocation?: { readonly artifactLocation?: { readonly uri?: string } };
    readonly logicalLocations?: readonly { readonly fullyQualifiedName?: string }[];
  }[];
}

/** Accepts our own JSON result or SARIF. */
export async function baselineFrom(name: string): Promise<Baseline> {
  const value = (await readJson(name)) as (OwnResult & SarifLog) | null;
  const found = value === null ? null : (fromOwn(value) ?? fromSarif(value));
  if (!found)
    throw new UsageError(
      `${name} is not a validation result.`,
      'Write one with plimsoll validate --format json or --format sarif.',
    );
  return new Map(found);
}

type Entry = readonly [fingerprint: string, EarlierMessage];

function fromOwn(value: OwnResult): Entry[] | null {
  if (value.messages)
    return value.messages.flatMap(({ fingerprint, rule, at }): Entry[] =>
      fingerprint
        ? [[fingerprint, { rule: rule ?? '', file: value.input?.name ?? null, pointer: at?.[0]?.pointer ?? null }]]
        : [],
    );
  return value.results ? value.results.flatMap((result) => fromOwn(result) ?? []) : null;
}

/** What had gone before the earlier run is not gone again. */
function fromSarif({ runs }: SarifLog): Entry[] | null {
  if (!runs) return null;
  return runs
    .flatMap(({ results = [] }) => results)
    .filter(({ baselineState }) => baselineState !== 'absent')
    .flatMap(({ ruleId = '', partialFingerprints = {}, locations }) =>
      Object.values(partialFingerprints).map((fingerprint): Entry => {
        const uri = locations?.[0]?.physicalLocation?.artifactLocation?.uri;
        return [
          fingerprint,
          {
            rule: ruleId,
            file: uri === undefined ? null : decodeURIComponent(uri.replace(/%(?![0-9a-f]{2})/gi, '%25')),
            pointer: locations?.[0]?.logicalLocations?.[0]?.fullyQualifiedName ?? null,
          },
        ];
      }),
    );
}
