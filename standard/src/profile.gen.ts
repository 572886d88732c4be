// Types of the profile, generated from standard/schemas/v1/profile.schema.json by npm run generate.

/** RFC 3339 date and time in UTC, ending in Z. */
export type UtcTime = string;

/** Calendar date, RFC 3339 full-date. */
export type CalendarDate = string;

/** Letters, digits, dot, dash or underscore; starts with a letter or digit. */
export type LocalId = string;

/** Lower-case UUID. */
export type Uuid = string;

/** SHA-256 digest, 64 lower-case hexadecimal digits. */
export type Sha256 = string;

/** Seven digits without the letters IMO; the last is the check digit. */
export type ImoNumber = string;

/** ISO 3166-1 alpha-2 code. */
export type Country = string;

/** Domain D01 to D16 of the methodology. */
export type Domain = 'D01' | 'D02' | 'D03' | 'D04' | 'D05' | 'D06' | 'D07' | 'D08' | 'D09' | 'D10' | 'D11' | 'D12' | 'D13' | 'D14' | 'D15' | 'D16';

/** Resulting severity by the published table, as the model computed it. */
export type Severity = 'info' | 'low' | 'medium' | 'high' | 'critical';

/** Letter of the scale, or NR for not rated. */
export type Grade = 'A' | 'B' | 'C' | 'D' | 'E' | 'NR';

/** What a system is for, in one word; never its maker, model, version or address. */
export type SystemGroup = 'navigation' | 'communication' | 'propulsion' | 'machinery' | 'cargo' | 'safety' | 'ship-it' | 'remote';

/** open, planned, fixed (not verified), compensated (verified), accepted or closed. */
export type FindingState = 'open' | 'planned' | 'fixed' | 'compensated' | 'accepted' | 'closed';

/** Who assessed: certified independent, second party, internal audit or self. */
export type Assurance = 'certified-independent' | 'second-party' | 'internal-audit' | 'self-assessment';

/** Number of findings in each state. */
export interface StateCounts {
  /** Number in state open. */
  open: number;
  /** Number in state planned. */
  planned: number;
  /** Number in state fixed. */
  fixed: number;
  /** Number in state compensated. */
  compensated: number;
  /** Number in state accepted. */
  accepted: number;
  /** Number in state closed. */
  closed: number;
}

/** One domain of the methodology. */
export interface DomainResult {
  /** D01 to D16. */
  id: Domain;
  /** Title in the methodology. */
  title: string;
  /** S_d, what is proven. */
  total: number;
  /** S_d,high, were everything unknown to pass. */
  high: number;
  /** K_d, share known. */
  known: number;
  /** Letter of the domain. */
  grade: Grade;
}

/** One weakness, told without anything that helps an attack. */
export interface Finding {
  /** Identifier in the report. */
  id: LocalId;
  /** The weakness in words a Master can read. */
  title: string;
  /** Plain words without anything that helps an attack. */
  publicSummary: string;
  /** Severity as the model computed it, not as claimed. */
  severity: Severity;
  /** Distinct groups of the systems affected, in the order of the list; empty when the weakness is of the ship as a whole. */
  systemGroups: readonly SystemGroup[];
  /** State when the document was made. */
  state: FindingState;
  /** Date by which it is to be fixed. */
  dueOn?: CalendarDate;
}

/** What is known of the cyber risk of one ship at one moment. Each property says from which tier of access (0 to 4) it is shown; a property above the reader’s tier is absent. The format of the Plimsoll project, version 1; not a publication of IMCSO. */
export interface Profile {
  /** Says what the document is. */
  format: 'plimsoll-profile';
  /** Major and minor version. */
  formatVersion: string;
  /** Tier of access for which this document was made: 0 status, 1 grade, 2 profile, 3 findings, 4 report. */
  tier: number;
  /** Day for which the profile is computed. */
  asOf: CalendarDate;
  /** For a past profile: only what the register knew at this moment is in it. */
  knownAt?: UtcTime;
  /** The ship. */
  vessel: {
    /** The number that stays with the hull for life. */
    imoNumber: ImoNumber;
    /** Name of the ship. */
    name: string;
    /** Flag State. */
    flag: Country;
    /** Kind of ship. */
    type: 'bulk-carrier' | 'general-cargo' | 'ro-ro-cargo' | 'vehicle-carrier' | 'reefer' | 'livestock-carrier' | 'tug' | 'dredger' | 'research' | 'fishing' | 'other' | 'oil-tanker' | 'chemical-tanker' | 'product-tanker' | 'lng-carrier' | 'lpg-carrier' | 'bunker-vessel' | 'container-ship' | 'passenger-ship' | 'cruise-ship' | 'ro-pax' | 'high-speed-passenger' | 'offshore-supply' | 'offshore-construction' | 'drilling-unit' | 'cable-layer' | 'diving-support' | 'shuttle-tanker-dp';
    /** By the International Tonnage Certificate. */
    grossTonnage?: number;
    /** Date of delivery. */
    builtOn?: CalendarDate;
  };
  /** current; stale: still valid, and evidence has aged; expired: too old to be relied on; none: in the register without a published report. */
  status: 'current' | 'stale' | 'expired' | 'none';
  /** The company that manages the ship now. */
  company?: {
    /** Name on the Document of Compliance. */
    name: string;
    /** Seven digits of the IMO company number. */
    imoNumber?: string;
    /** First day of management; earlier results were under another manager. */
    since?: CalendarDate;
  };
  /** Last day of the newest published assessment. */
  assessedOn?: CalendarDate;
  /** Last day on which the profile counts as current or stale. */
  validUntil?: CalendarDate;
  /** Score of the ship as the published model computes it from the report. */
  result?: {
    /** Scoring model. */
    model: string;
    /** Date of the calculation; evidence is as old as it is on this day. */
    asOf: CalendarDate;
    /** Letter; NR when too little is known. */
    grade: Grade;
    /** T, what is proven. */
    total: number;
    /** T_high, were everything unknown to pass. */
    high: number;
    /** K, share known. */
    confidence: number;
    /** high from 0.85, moderate from 0.65, low from 0.5, else insufficient. */
    confidenceWord: 'high' | 'moderate' | 'low' | 'insufficient';
    /** The weakest among the executions that count; absent when none does. */
    assurance?: Assurance;
    /** Present with grade NR: each reason. */
    notRatedBecause?: readonly string[];
  };
  /** Result of each scored domain, D01 to D16; a domain of which no procedure applies to the ship is not in it. */
  domains?: readonly DomainResult[];
  /** How many weaknesses there are, without saying which. */
  findingCounts?: {
    /** Number of weaknesses of each severity in each state. */
    bySeverity: {
      critical: StateCounts;
      high: StateCounts;
      medium: StateCounts;
      low: StateCounts;
      info: StateCounts;
    };
    /** Not closed and past the date by which they are to be fixed. */
    overdue: number;
    /** Critical, not closed, and on a system of category III. */
    dangerous: number;
  };
  /** What was done. Each procedure of the catalogue counts once, by its worst outcome: fail, partial, not tested, pass, not applicable. */
  coverage?: {
    /** Every execution passed. */
    pass: number;
    /** At least one execution passed in part, none failed. */
    partial: number;
    /** At least one execution failed. */
    fail: number;
    /** Applies and was not done on every system, or not at all. */
    notTested: number;
    /** The ship has nothing it applies to. */
    notApplicable: number;
    /** The same, of the mandatory procedures alone (weight 3). */
    mandatory: {
      /** Every execution passed. */
      pass: number;
      /** At least one execution passed in part, none failed. */
      partial: number;
      /** At least one execution failed. */
      fail: number;
      /** Applies and was not done on every system, or not at all. */
      notTested: number;
      /** The ship has nothing it applies to. */
      notApplicable: number;
    };
  };
  /** Published assessments of the ship, newest first. */
  assessments?: readonly ({
    /** Why the ship was assessed. */
    kind: 'initial' | 'periodic' | 'follow-up' | 'after-incident' | 'after-change';
    /** First moment of the work. */
    start: UtcTime;
    /** Last moment of the work. */
    end: UtcTime;
    /** When the register published it. */
    publishedOn: CalendarDate;
    /** in-force: counts in the profile; superseded by a newer revision; expired; withdrawn. */
    state: 'in-force' | 'superseded' | 'expired' | 'withdrawn';
    /** The firm that did the assessment. */
    supplier: {
      /** Number in the supplier register. */
      registerId: string;
      /** Name in the register. */
      name: string;
    };
    /** Who assessed. */
    assurance: Assurance;
    /** Letter on the day of publication. */
    grade: Grade;
    /** T on the day of publication. */
    total: number;
    /** By which a copy of the attestation is known to be the right one. */
    attestationSha256?: Sha256;
    /** The confidential report. */
    report?: {
      /** Identifier of the report. */
      id: Uuid;
      /** Counts from 1. */
      revision: number;
      /** SHA-256 of its canonical bytes without proof. */
      sha256: Sha256;
    };
  })[];
  /** What moved the result since the last published report; the points of the lines add up to the difference. */
  changes?: {
    /** Day of the last published report. */
    since: CalendarDate;
    /** T on that day. */
    before: number;
    /** T now. */
    after: number;
    /** Each cause, largest effect first. */
    lines: readonly ({
      /** Day on which it took effect. */
      on: CalendarDate;
      /** What happened. */
      kind: 'report' | 'evidence-aged' | 'finding-opened' | 'finding-state' | 'finding-overdue' | 'change-of-manager' | 'refit' | 'incident' | 'advisory' | 'correction';
      /** Domains concerned. */
      domains: readonly Domain[];
      /** Effect on the total; negative for a loss. */
      points: number;
      /** One sentence, made by the register from the facts above, naming no finding. */
      text: string;
    })[];
  };
  /** Result at earlier moments, oldest first. */
  trend?: readonly {
    /** Day. */
    asOf: CalendarDate;
    /** Letter. */
    grade: Grade;
    /** T. */
    total: number;
    /** T_high. */
    high: number;
  }[];
  /** Where the ship stands among ships like her; absent when fewer than five companies are in the group. */
  peers?: {
    /** Which ships. */
    group: string;
    /** Distinct companies in the group. */
    companies: number;
    /** Share of the group with a lower total. */
    percentile: number;
  };
  /** Compliance with rules, derived from the procedures that map to their clauses. */
  frameworks?: readonly {
    /** Key of the framework. */
    framework: string;
    /** Whether it applies to this ship. */
    applies: boolean;
    /** Number of clauses by state. */
    clauses?: {
      /** Every procedure that maps to the clause passed. */
      met: number;
      /** Some passed. */
      partlyMet: number;
      /** None passed. */
      notMet: number;
      /** No procedure maps to it, or none was tested. */
      notAssessed: number;
    };
  }[];
  /** Weaknesses that are not closed, told without anything that helps an attack. */
  findings?: readonly Finding[];
}
