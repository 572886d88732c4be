// What rules may be given besides the document, each behind a port, and the answers they get.
import type { Domain, Report } from '@plimsoll/standard';
import type { ExportName } from '@plimsoll/standard/losses';
import type { SafetyClass } from '@plimsoll/standard/methodology';
import type { RuleEntry } from '@plimsoll/standard/rules';

export interface PractitionerOnDate {
  readonly status: 'active' | 'suspended' | 'withdrawn' | 'lapsed' | 'unknown';
  readonly domains: readonly Domain[];
  readonly highestClass: SafetyClass;
  /** Public keys in force, as multibase Ed25519 (`z6Mk…`). */
  readonly keys: readonly string[];
}

export interface SupplierOnDate {
  readonly status: 'accredited' | 'in-remediation' | 'suspended' | 'withdrawn' | 'lapsed' | 'unknown';
  readonly domains: readonly Domain[];
  readonly independence: 'A' | 'B' | 'C' | null;
}

export interface VesselOnDate {
  readonly name: string;
  readonly flag: string;
  readonly type: string;
  /** Company IMO number or name of the manager on the date. */
  readonly manager: string | null;
}

/** Sold, installed or maintained something aboard. */
export interface Tie {
  /** Register number of a person or supplier. */
  readonly party: string;
  readonly maker: string | null;
  readonly imoNumber: string | null;
  readonly nature: 'sold' | 'installed' | 'maintained' | 'employed';
  readonly until: string;
}

export interface PortCall {
  readonly locode: string;
  readonly from: string;
  readonly until: string;
  /** null: the register holds where she was and not in which state. */
  readonly state: 'A' | 'L' | 'C' | 'D' | null;
}

/** What a register may hold, by the words that the rule catalogue uses. */
export type RegisterPart = NonNullable<RuleEntry['asks']>[number];

/** The registers, as of dates; all answers are synchronous because the caller has fetched what the report names. */
export interface Register {
  /** The parts it can answer for; rules that ask another are not run. Absent: all. */
  readonly holds?: ReadonlySet<RegisterPart>;
  practitioner(registerId: string, date: string): PractitionerOnDate;
  supplier(registerId: string, date: string): SupplierOnDate;
  /** null: not in the register. */
  vessel(imoNumber: string, date: string): VesselOnDate | null;
  ties(registerId: string): readonly Tie[];
  portCalls(imoNumber: string): readonly PortCall[];
  /** Names of other ships and companies known to the register, for the search of stray names. */
  otherNames(imoNumber: string): readonly string[];
  /** Executions of a person on other ships. */
  otherWork(
    registerId: string,
  ): readonly { readonly imoNumber: string; readonly locode: string; readonly start: string; readonly end: string }[];
}

/** Earlier revisions of this report and earlier reports on the same vessel, newest first. */
export interface EarlierReports {
  readonly revisions: readonly { readonly report: Report; readonly sha256: string; readonly accepted: boolean }[];
  readonly reports: readonly { readonly report: Report; readonly sha256: string }[];
}

/** The files beside the report; `sha256` is computed by the caller over the bytes. */
export interface EvidenceFiles {
  readonly files: ReadonlyMap<string, EvidenceFile>;
}

export interface EvidenceFile {
  readonly size: number;
  readonly sha256: string;
  /** The first 64 KiB. */
  readonly head: Uint8Array;
}

/** Known exploited vulnerabilities, as lists brought by the caller (CISA KEV and the like). */
export interface ExploitedList {
  readonly cves: ReadonlySet<string>;
  /** CVE → CPE vendor:product pairs in lower case with the versions it names, or `*`. */
  readonly products: readonly {
    readonly cve: string;
    readonly vendor: string;
    readonly product: string;
    readonly versions: readonly string[];
  }[];
}

/** Exports that are to travel with the report, made and checked by the caller: the validator stands below the exporters. */
export interface MadeExports {
  readonly asked: readonly ExportName[];
  /** What the pinned schema of OSCAL assessment results says of the export; absent when it was not made. Each at most a line, without values of the report. */
  readonly oscalProblems?: readonly string[];
}

export interface Inputs {
  readonly register?: Register;
  readonly earlier?: EarlierReports;
  readonly evidence?: EvidenceFiles;
  readonly exploited?: ExploitedList;
  readonly exports?: MadeExports;
  /** Instant of submission, RFC 3339 UTC. */
  readonly submittedAt?: string;
}
