// What a case file may say: a base, the smallest change that breaks one rule, inputs, and what is expected.
import type { ValidationProfile } from '@plimsoll/standard/rules';
import type { ExploitedList, MadeExports } from '../inputs.ts';
import type { PatchOperation } from './json-patch.ts';
import type { Kept } from './seal.ts';

export interface CaseFile {
  readonly rule: string;
  /** Name of a valid example. */
  readonly base: string;
  /** One sentence: what was changed. */
  readonly about: string;
  /** Paths may be case paths (case-path.ts), resolved against the base, or where nothing there matches, against what the earlier operations made. */
  readonly patch?: readonly PatchOperation[];
  /** Changes of the text that no patch can make; each must be found, and its first place is changed. */
  readonly text?: readonly { readonly replace: string; readonly with: string }[];
  /** Changes of the bytes, after the text. `prepend` and `append` are hexadecimal; `cut` drops bytes from the end. */
  readonly bytes?: {
    readonly prepend?: string;
    readonly append?: string;
    readonly cut?: number;
    readonly encode?: 'utf-16le' | 'latin1';
  };
  /** Name of a file beside the case that is the document, whatever its bytes. */
  readonly raw?: string;
  /** Derived values that must not be derived anew after the patch. */
  readonly keep?: readonly Kept[];
  /** Signs the patched report with the key of the cases, which the register knows as the lead’s; members given differ from that proof. */
  readonly sign?: true | Overrides;
  readonly inputs?: CaseInputs;
  readonly profile?: ValidationProfile;
  /** Everything the case says beyond what its base says. */
  readonly expect: readonly {
    readonly rule: string;
    readonly at: string;
    readonly severity?: 'error' | 'warning' | 'note';
  }[];
}

export type Overrides = Readonly<Record<string, unknown>>;

/** In register, keys and texts that begin with `@` are case paths into the base and stand for the value there. */
export interface CaseInputs {
  /**
   * null: no register at all. Otherwise per number what differs from the default: for practitioners, suppliers and vessels an object
   * with the members that differ (or a list of periods, or null for none); ties, portCalls, work and names replace the default.
   */
  readonly register?: { readonly [part: string]: Overrides | readonly unknown[] } | null;
  /** null: no port. Documents are names of valid examples, or a base with a patch. Revisions count as accepted unless said otherwise. */
  readonly earlier?: {
    readonly reports?: readonly EarlierDocument[];
    readonly revisions?: readonly EarlierDocument[];
  } | null;
  /** true: the files of the base. An object: those files, with per name a changed text, other bytes in hexadecimal, or null for missing. */
  readonly evidence?: boolean | Readonly<Record<string, string | { readonly hex: string } | null>>;
  readonly exploited?: { readonly cves?: readonly string[]; readonly products?: ExploitedList['products'] } | null;
  /** As the rules get it; without it no export is asked for. */
  readonly exports?: MadeExports;
  /** null: not known. */
  readonly submittedAt?: string | null;
}

export type EarlierDocument =
  string | { readonly base: string; readonly patch?: readonly PatchOperation[]; readonly accepted?: boolean };
