// Types of the attestation, generated from standard/schemas/v1/attestation.schema.json by npm run generate.

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

/** Country and place in five characters. */
export type Locode = string;

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

/** What may be shared of an assessment report: a projection of it by fixed rules, without address, credential, configuration, version or reproduction step. The format of the Plimsoll project, version 1; not a publication of IMCSO. */
export interface Attestation {
  /** Says what the document is. */
  format: 'plimsoll-attestation';
  /** Major and minor version. */
  formatVersion: string;
  /** The report it is the projection of. */
  report: {
    /** Identifier of the report; stays the same over all revisions. */
    id: Uuid;
    /** Counts from 1. */
    revision: number;
  };
  /** Day for which the result is computed. */
  asOf: CalendarDate;
  /** When the lead finished the revision of the report. */
  issuedAt: UtcTime;
  /** BCP 47 tag of the text. */
  language: string;
  /** Catalogue and profile the ship was assessed by. */
  methodology: {
    /** Identifier. */
    id: string;
    /** Version of the catalogue. */
    version: string;
    /** Kind of ship. */
    profile: 'dry-cargo' | 'tanker-gas' | 'container' | 'passenger' | 'offshore-dp';
  };
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
    grossTonnage: number;
    /** Date of delivery. */
    builtOn: CalendarDate;
  };
  /** The company responsible for the safe operation of the ship. */
  company: {
    /** Name on the Document of Compliance. */
    name: string;
    /** Seven digits of the IMO company number. */
    imoNumber?: string;
  };
  /** The job under which the ship was assessed. */
  engagement: {
    /** Why the ship was assessed. */
    kind: 'initial' | 'periodic' | 'follow-up' | 'after-incident' | 'after-change';
    /** First and last moment of the work, ashore and aboard. */
    period: {
      /** First moment of the work. */
      start: UtcTime;
      /** Last moment of the work. */
      end: UtcTime;
    };
    /** Ports at which the ship was boarded. */
    places: readonly Locode[];
    /** How independent the supplier is from what it inspects. */
    independence: {
      /** Type of inspection body: A third party, B in-house, C other. */
      type: 'A' | 'B' | 'C';
      /** Who assessed. */
      assurance: Assurance;
    };
  };
  /** The firm that did the assessment. */
  supplier: {
    /** Number in the supplier register. */
    registerId: string;
    /** Name in the register. */
    name: string;
  };
  /** Who declares, by register number and never by name. */
  lead?: {
    /** Number in the professional register. */
    registerId: string;
  };
  /** Score of the ship as the published model computes it from the report. */
  result: {
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
  domains: readonly DomainResult[];
  /** What was done. Each procedure of the catalogue counts once, by its worst outcome: fail, partial, not tested, pass, not applicable. */
  coverage: {
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
  /** Which rules apply to the ship. */
  frameworks: readonly {
    /** Key of the framework. */
    framework: string;
    /** Whether it applies to this ship. */
    applies: boolean;
    /** In words. */
    reason: string;
  }[];
  /** Every weakness of the report, in its order; observations are not part of it. */
  findings: readonly Finding[];
  /** What works and should stay. */
  positive: readonly string[];
  /** What was left out of the assessment. */
  exclusions: readonly {
    /** Reason code of the methodology. */
    reason: string;
    /** What may go wrong because of it. */
    risk?: string;
  }[];
  /** What hindered the work. */
  limitations: readonly ('time' | 'refused' | 'unsafe-state' | 'no-access' | 'maker')[];
  /** What the lead declares. */
  declaration: {
    /** In the lead’s words. */
    declaration: string;
    /** Statement of independence. */
    independence: string;
    /** The methodology was followed, with the deviations named. */
    methodFollowed: boolean;
    /** Where it was not. */
    deviations: readonly string[];
    /** When. */
    declaredAt: UtcTime;
  };
  /** Digest and signature of the body that hands the document out, over its canonical bytes without this member. */
  proof?: {
    /** Data Integrity proof. */
    type?: 'DataIntegrityProof';
    /** Signature suite. */
    cryptosuite?: string;
    /** When it was signed. */
    created?: UtcTime;
    /** Public key of the signer, as did:key. */
    verificationMethod?: string;
    /** What the signature says. */
    proofPurpose?: 'assertionMethod';
    /** SHA-256 of the canonical bytes of the document without proof. */
    documentSha256: Sha256;
    /** Multibase base58btc. */
    proofValue?: string;
  };
}
