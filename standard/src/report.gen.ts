// Types of the report, generated from standard/schemas/v1/report.schema.json by npm run generate.

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

/** Identifier of a procedure of the methodology. */
export type ProcedureId = string;

/** U under way in open water, A at anchor, L alongside without cargo work, C alongside with cargo work, D dry dock or laid up, O off the ship. */
export type VesselState = 'U' | 'A' | 'L' | 'C' | 'D' | 'O';

/** Domain D01 to D16 of the methodology. */
export type Domain = 'D01' | 'D02' | 'D03' | 'D04' | 'D05' | 'D06' | 'D07' | 'D08' | 'D09' | 'D10' | 'D11' | 'D12' | 'D13' | 'D14' | 'D15' | 'D16';

/** DPA designated person ashore, M Master, CE chief engineer, TS technical superintendent, IT company security lead, CSO and SSO security officers, CLS class, OEM maker, ISP provider, TRM terminal, FLG flag, CLT client. */
export type Role = 'DPA' | 'M' | 'CE' | 'TS' | 'IT' | 'CSO' | 'SSO' | 'CLS' | 'OEM' | 'ISP' | 'TRM' | 'FLG' | 'CLT';

/** Resulting severity by the published table; derived, so a value here is a claim that is recomputed. */
export type Severity = 'info' | 'low' | 'medium' | 'high' | 'critical';

/** CY1 isolated, CY2 local or physical access, CY3 same zone, CY4 from another zone aboard, CY5 from an untrusted network. */
export type Connectivity = 'CY1' | 'CY2' | 'CY3' | 'CY4' | 'CY5';

/** Who signed a part of the report, how, and over which bytes. */
export interface Signature {
  /** Role in which the signer signed. */
  role: Role;
  /** When it was signed. */
  at: UtcTime;
  /** paper: wet signature, scanned as evidence; electronic: signing service; passkey: the signer’s own device. */
  method: 'paper' | 'electronic' | 'passkey';
  /** Where the signature itself is kept: number of the paper form, or identifier in the signing service. */
  reference: string;
  /** SHA-256 of the canonical JSON (RFC 8785) of the signed part without its signature and withdrawals members. */
  coversSha256: Sha256;
}

/** A role account that can be reached, not a private person. */
export interface Contact {
  /** What the contact is for. */
  role: string;
  /** Address of a role account. */
  email?: string;
  /** In international form. */
  phone?: string;
}

/** The ship that was assessed, as found on the day. */
export interface Vessel {
  /** The number that stays with the hull for life. */
  imoNumber: ImoNumber;
  /** For a hull older than the numbering scheme whose number does not conform. */
  imoNumberOverride?: {
    /** Why the number does not conform. */
    reason: string;
    /** Document that shows the number. */
    evidence: LocalId;
  };
  /** Name on the day of the assessment. */
  name: string;
  /** Earlier names, newest first. */
  formerNames?: readonly string[];
  /** Flag State on the day of the assessment. */
  flag: Country;
  /** Kind of ship; decides which profile of the methodology applies. */
  type: 'bulk-carrier' | 'general-cargo' | 'ro-ro-cargo' | 'vehicle-carrier' | 'reefer' | 'livestock-carrier' | 'tug' | 'dredger' | 'research' | 'fishing' | 'other' | 'oil-tanker' | 'chemical-tanker' | 'product-tanker' | 'lng-carrier' | 'lpg-carrier' | 'bunker-vessel' | 'container-ship' | 'passenger-ship' | 'cruise-ship' | 'ro-pax' | 'high-speed-passenger' | 'offshore-supply' | 'offshore-construction' | 'drilling-unit' | 'cable-layer' | 'diving-support' | 'shuttle-tanker-dp';
  /** By the International Tonnage Certificate. */
  grossTonnage: number;
  /** Date of the contract for construction; decides whether IACS E26 and E27 apply. */
  contractedOn?: CalendarDate;
  /** Date of delivery. */
  builtOn: CalendarDate;
  /** Nine digits, programmed in the AIS. */
  mmsi?: string;
  /** Radio call sign. */
  callSign?: string;
  /** IACS member that classes the ship, or other. */
  classSociety: 'ABS' | 'BV' | 'CCS' | 'CRS' | 'DNV' | 'IRS' | 'KR' | 'LR' | 'NK' | 'PRS' | 'RINA' | 'TL' | 'other';
  /** As printed on the certificate of class. */
  classNotations: readonly string[];
  /** none, or IMO equipment class 1 to 3. */
  dynamicPositioning: 'none' | 'DP1' | 'DP2' | 'DP3';
  /** Crew and others carried on the day. */
  personsOnBoard?: number;
  /** True when the ship trades between States. */
  internationalVoyages: boolean;
  /** Which rules apply to this ship, and by which fact. */
  frameworks: readonly ({
    /** Key of the framework. */
    framework: string;
    /** Whether it applies to this ship. */
    applies: boolean;
    /** The fact that decides. */
    basis: 'contract-date' | 'flag' | 'tonnage' | 'type' | 'voyage' | 'company' | 'voluntary';
    /** In words. */
    reason: string;
  })[];
}

/** The company responsible for the safe operation of the ship under the ISM Code. */
export interface Company {
  /** Seven digits of the IMO company number. */
  imoNumber?: string;
  /** Name on the Document of Compliance. */
  name: string;
  /** In which role the company is named. */
  role: 'ism-company' | 'owner' | 'bareboat-charterer';
  /** Deprecated: one address for the company, as drafts of the format had it. */
  email?: string;
  /** Role accounts, at least the designated person ashore. */
  contacts: readonly Contact[];
}

/** The job under which the ship was assessed. */
export interface Engagement {
  /** The supplier’s number of the job. */
  reference: string;
  /** Why the ship was assessed. */
  kind: 'initial' | 'periodic' | 'follow-up' | 'after-incident' | 'after-change';
  /** What asked for the assessment. */
  basis: string;
  /** Who ordered and pays. */
  commissionedBy: 'company' | 'owner' | 'charterer' | 'insurer' | 'flag' | 'class' | 'port';
  /** First and last moment of the work, ashore and aboard. */
  period: {
    /** First moment of the work. */
    start: UtcTime;
    /** Last moment of the work. */
    end: UtcTime;
  };
  /** Ports at which the ship was boarded. */
  places: readonly Locode[];
  /** The signed record of how the tests may be done. */
  rulesOfEngagement: {
    /** Number of the document. */
    reference: string;
    /** When the last party signed. */
    signedAt: UtcTime;
    /** Roles that signed. */
    signedBy: readonly Role[];
    /** When the scope letter was signed for the company. */
    scopeSignedAt: UtcTime;
    /** The word at which everybody stops. */
    stopWord: string;
    /** Whether the insurer was told where the policy asks for it. */
    insurer: 'informed' | 'not-required';
  };
  /** Working time of the crew agreed for and taken by the assessment. */
  crewHours: {
    /** Hours agreed beforehand. */
    agreed: number;
    /** Hours used. */
    used: number;
  };
  /** The company’s approval of social engineering and similar tests. */
  peopleTestsApproval?: {
    /** Role that approved. */
    approvedBy: Role;
    /** When. */
    at: UtcTime;
    /** Document of approval. */
    reference: string;
  };
  /** How independent the supplier is from what it inspects. */
  independence: {
    /** Type of inspection body: A third party, B in-house, C other. */
    type: 'A' | 'B' | 'C';
    /** Who assessed: certified independent, second party, internal audit or self. */
    assurance: 'certified-independent' | 'second-party' | 'internal-audit' | 'self-assessment';
    /** In the lead’s words. */
    declaration: string;
    /** Sales, installation or maintenance work of the last 24 months. */
    ties: readonly ({
      /** Team member or supplier, by register number. */
      party: string;
      /** Systems the tie concerns. */
      systems: readonly LocalId[];
      /** What was done. */
      nature: 'sold' | 'installed' | 'maintained' | 'employed';
      /** When it ended. */
      until: CalendarDate;
      /** What the moderator should know. */
      explanation: string;
    })[];
  };
  /** The newest earlier report on the same vessel. */
  previousReport?: {
    /** Identifier of the earlier report. */
    id: Uuid;
    /** Revision of it. */
    revision: number;
    /** SHA-256 of its canonical bytes. */
    sha256: Sha256;
  };
}

/** The firm that did the assessment. */
export interface Supplier {
  /** Number in the supplier register. */
  registerId: string;
  /** Name in the register. */
  name: string;
  /** Number of the accreditation. */
  accreditation?: string;
}

/** One person of the team, by register number. */
export interface Member {
  /** Identifier of this person, unique in the report; everything that points to it uses it. */
  id: LocalId;
  /** Number in the professional register; trainees have one too. */
  registerId: string;
  /** Part in this assessment. */
  role: 'lead' | 'tester' | 'trainee';
  /** For a trainee: who mentored. */
  mentor?: LocalId;
  /** Certificates relied on. */
  certificates: readonly ({
    /** Number of the certificate. */
    number: string;
    /** Scheme it was awarded in. */
    scheme: string;
    /** Domains it covers. */
    domains: readonly Domain[];
    /** S4 needs an endorsement. */
    highestClass: 'S0' | 'S1' | 'S2' | 'S3' | 'S4';
  })[];
  /** Interests in the company, the ship or the makers. */
  conflicts: {
    /** True when there is nothing to declare. */
    none: boolean;
    /** What there is to declare. */
    statement: string;
  };
}

/** What was assessed, what was not, and why. */
export interface Scope {
  /** In words, what the assessment covered. */
  included: string;
  /** What the ship is measured against. */
  targetProfile: string;
  /** Systems or procedures left out, with reason and risk left. */
  exclusions: readonly {
    /** Identifier of this exclusion, unique in the report; everything that points to it uses it. */
    id: LocalId;
    /** Systems left out. */
    systems: readonly LocalId[];
    /** Procedures left out. */
    procedures: readonly ProcedureId[];
    /** Reason code of the methodology. */
    reason: string;
    /** In words. */
    explanation?: string;
    /** What may go wrong because of it. */
    risk?: string;
  }[];
  /** What hindered the work. */
  limitations: readonly ({
    /** Kind of limitation. */
    reason: 'time' | 'refused' | 'unsafe-state' | 'no-access' | 'maker';
    /** In words. */
    text: string;
  })[];
}

/** One computer-based system, with the columns of IACS Rec 190. */
export interface System {
  /** Identifier of this system, unique in the report; everything that points to it uses it. */
  id: LocalId;
  /** Name as used aboard. */
  name: string;
  /** Code in the list of shipboard systems. */
  code: string;
  /** Function it serves. */
  function: string;
  /** Consequence of failure: I none, II in time, III at once. */
  category: 'I' | 'II' | 'III';
  /** Why it is below the usual category of this kind of system. */
  categoryReason?: string;
  /** Security zone as found. */
  zone: LocalId;
  /** System that contains this one. */
  parent?: LocalId;
  /** Department that answers for it. */
  owner: string;
  /** Manufacturer. */
  maker: string;
  /** Model or type. */
  model: string;
  /** Software and firmware as read on the day. */
  versions: readonly {
    /** Software or firmware. */
    part: string;
    /** As shown on screen. */
    version: string;
  }[];
  /** Ports a person can reach. */
  ports: readonly ({
    /** Kind of port. */
    kind: 'usb' | 'ethernet' | 'serial' | 'memory-card' | 'optical-drive' | 'fibre' | 'other';
    /** How many. */
    count: number;
    /** All of them locked or blocked. */
    locked: boolean;
  })[];
  /** Protocols it speaks. */
  protocols: readonly string[];
  /** Connections to other systems in scope. */
  links: readonly {
    /** The other end. */
    system: LocalId;
    /** Conduit it runs through, when it crosses zones. */
    conduit?: LocalId;
    /** What for. */
    purpose: string;
  }[];
  /** Connections to anything outside the scope of E26. */
  untrustedLinks: readonly ({
    /** Which network. */
    to: 'internet' | 'company-network' | 'maker' | 'provider' | 'crew-network' | 'passenger-network' | 'portable-device' | 'shore-facility';
    /** What for. */
    purpose: string;
    /** How it is protected. */
    protection: string;
    /** Always connected. */
    permanent: boolean;
  })[];
  /** From where the system can be reached. */
  connectivity: Connectivity;
  /** End of the maker’s support. */
  supportEndsOn?: CalendarDate;
  /** What makes up for lacking support or category. */
  compensatingMeasures?: string;
  /** Names by which advisories can be matched. */
  identifiers?: {
    /** CPE 2.3 name. */
    cpe?: string;
    /** purl. */
    purl?: string;
    /** Confidential. */
    serial?: string;
  };
  /** Network addresses; confidential by Rec 190’s own wording. */
  addresses?: readonly string[];
  /** Type approvals and certificates. */
  approvals?: readonly string[];
  /** The second unit. */
  redundantWith?: LocalId;
  /** What is known of published vulnerabilities in the version found. */
  vulnerabilityStatements?: readonly ({
    /** CVE identifier. */
    cve: string;
    /** affected, not affected, fixed or under investigation. */
    status: 'affected' | 'not-affected' | 'fixed' | 'under-investigation';
    /** Why. */
    statement: string;
  })[];
}

/** One security zone, as found and as drawn. */
export interface Zone {
  /** Identifier of this zone, unique in the report; everything that points to it uses it. */
  id: LocalId;
  /** Name aboard. */
  name: string;
  /** Z0 safety, Z1 propulsion, steering and power, Z2 machinery, Z3 navigation, Z4 radio, Z5 cargo and ballast, Z6 OT buffer, Z7 ship IT, Z8 crew and passengers, Z9 wide-area edge. */
  kind: 'Z0' | 'Z1' | 'Z2' | 'Z3' | 'Z4' | 'Z5' | 'Z6' | 'Z7' | 'Z8' | 'Z9';
  /** Zone that contains this one. */
  parent?: LocalId;
  /** The zone is on the drawing. */
  asDrawn: boolean;
  /** The zone exists aboard. */
  asFound: boolean;
  /** Differences between drawing and ship. */
  remarks?: string;
}

/** One connection between zones, as found and as drawn. */
export interface Conduit {
  /** Identifier of this conduit, unique in the report; everything that points to it uses it. */
  id: LocalId;
  /** Name aboard. */
  name: string;
  /** One end. */
  from: LocalId;
  /** Other end. */
  to: LocalId;
  /** The conduit is on the drawing. */
  asDrawn: boolean;
  /** The conduit exists aboard. */
  asFound: boolean;
  /** What limits the traffic. */
  protection: string;
  /** Differences between drawing and ship. */
  remarks?: string;
}

/** A permission to test: the company’s scope letter, the Master’s day, or a permit for single tests. */
export interface Authorisation {
  /** Identifier of this authorisation, unique in the report; everything that points to it uses it. */
  id: LocalId;
  /** scope-letter: the company for the whole job; day: the Master for a day; permit: single tests from class S3 up. */
  kind: 'scope-letter' | 'day' | 'permit';
  /** Procedures it covers; for a scope letter or day, empty means all in scope. */
  procedures: readonly ProcedureId[];
  /** Systems it covers; for a scope letter or day, empty means all in scope. */
  systems: readonly LocalId[];
  /** From when until when. */
  window: {
    /** First moment allowed. */
    start: UtcTime;
    /** Last moment allowed. */
    end: UtcTime;
  };
  /** States of the ship in which it holds. */
  vesselStates: readonly VesselState[];
  /** When the last needed authoriser agreed. */
  grantedAt: UtcTime;
  /** Everyone who agreed. */
  authorisers: readonly {
    /** Role of the authoriser. */
    role: Role;
    /** When. */
    at: UtcTime;
    /** Signature, mail or document that shows it. */
    reference: string;
    /** For a maker’s no-objection: the versions it speaks of. */
    versions?: readonly string[];
    /** What was asked for. */
    conditions?: string;
  }[];
  /** When the test stops at once. */
  abortCriteria?: readonly string[];
  /** Word at which everybody stops. */
  stopWord?: string;
  /** Backups verified before the test. */
  backups?: readonly {
    /** Systems it restores. */
    systems: readonly LocalId[];
    /** When it was verified. */
    verifiedAt: UtcTime;
    /** Where it lies aboard. */
    medium: string;
  }[];
  /** Second units proven before the test. */
  redundancy?: readonly {
    /** Systems whose second unit was proven. */
    systems: readonly LocalId[];
    /** The second unit. */
    unit: string;
    /** When. */
    provenAt: UtcTime;
  }[];
  /** How systems were taken out of service. */
  isolation?: readonly {
    /** Systems isolated. */
    systems: readonly LocalId[];
    /** What was done. */
    how: string;
    /** When. */
    at: UtcTime;
    /** The bridge had rung off the engines. */
    finishedWithEngines: boolean;
  }[];
  /** Local or manual controls that were manned. */
  manualControl?: readonly {
    /** Systems controlled. */
    systems: readonly LocalId[];
    /** Where. */
    station: string;
    /** Since when. */
    mannedAt: UtcTime;
  }[];
  /** Statement that nothing was radiated. */
  radio?: {
    /** Number, or not needed and why. */
    licence: string;
    /** How the signal was kept in the cable. */
    cabling: string;
  };
  /** Each time it was paused or withdrawn. */
  withdrawals: readonly {
    /** When. */
    at: UtcTime;
    /** Who withdrew it. */
    role: Role;
    /** When it was granted anew, if it was. */
    grantedAgainAt?: UtcTime;
  }[];
  /** Signature over this authorisation. */
  signature?: Signature;
}

/** A port, a position, or both. */
export interface Place {
  /** Port or place. */
  locode?: Locode;
  /** Berth, yard or office. */
  berth?: string;
  /** WGS 84, north positive. */
  latitude?: number;
  /** WGS 84, east positive. */
  longitude?: number;
}

/** One procedure done (or not done) on one system or group of systems. */
export interface Execution {
  /** Identifier of this execution, unique in the report; everything that points to it uses it. */
  id: LocalId;
  /** Procedure of the methodology. */
  procedure: ProcedureId;
  /** Systems it was done on; empty where the procedure is about the ship as a whole. */
  systems: readonly LocalId[];
  /** pass, partial, fail, not-tested or not-applicable. */
  outcome: 'pass' | 'partial' | 'fail' | 'not-tested' | 'not-applicable';
  /** stated: somebody said so; checked: seen in a document or on a screen; tested: seen to work or fail. */
  knowledge?: 'stated' | 'checked' | 'tested';
  /** prescribed, or weaker than the methodology prescribes. */
  method?: 'prescribed' | 'weaker';
  /** Why a weaker method was used. */
  methodReason?: string;
  /** State of the ship during the execution. */
  vesselState?: VesselState;
  /** Special condition during the execution. */
  condition?: 'normal' | 'planned-trial' | 'trial-area' | 'bench' | 'pilotage' | 'restricted-waters' | 'restricted-visibility' | 'traffic-separation' | 'ship-to-ship-transfer' | 'bunkering' | 'crew-transfer' | 'heavy-weather';
  /** Where it was done. */
  place?: Place;
  /** When it began. */
  start?: UtcTime;
  /** When it ended. */
  end?: UtcTime;
  /** Team members who did it. */
  performedBy?: readonly LocalId[];
  /** Who mentored a trainee, and was there. */
  mentor?: LocalId;
  /** Scope letter, day and permits under which it was done. */
  authorisations?: readonly LocalId[];
  /** A departure from permit or matrix, for the moderator to judge. */
  deviation?: string;
  /** Devices connected to the ship. */
  devices?: readonly {
    /** What it is. */
    name: string;
    /** When. */
    connectedAt: UtcTime;
    /** When. */
    removedAt?: UtcTime;
    /** Why it was not removed. */
    leftReason?: string;
  }[];
  /** State of the system before the test. */
  stateBefore?: string;
  /** State of the system after the test. */
  stateAfter?: string;
  /** That everything was put back. */
  restoration?: {
    /** What was put back. */
    statement: string;
    /** When. */
    confirmedAt: UtcTime;
    /** Role that confirmed. */
    confirmedBy: Role;
  };
  /** For procedures with the crew: a role, never a name. */
  crew?: {
    /** Role aboard. */
    role: string;
    /** Language used. */
    language: string;
    /** The person was off watch. */
    offWatch?: boolean;
  };
  /** What was looked at, where not everything was. */
  sample?: string;
  /** Evidence it rests on. */
  evidence: readonly LocalId[];
  /** Findings it led to. */
  findings: readonly LocalId[];
  /** Reason code for not-tested or not-applicable. */
  reason?: string;
  /** What was seen. */
  remarks?: string;
}

/** A weakness, an observation, or something done well. */
export interface Finding {
  /** Identifier of this finding, unique in the report; everything that points to it uses it. */
  id: LocalId;
  /** weakness rests on a failed or partial execution; observation and positive do not count in the score. */
  kind: 'weakness' | 'observation' | 'positive';
  /** The weakness in words a Master can read. */
  title: string;
  /** What was found, confidential. */
  description: string;
  /** Plain words without anything that helps an attack. */
  publicSummary: string;
  /** Systems affected. */
  systems: readonly LocalId[];
  /** Executions that showed it. */
  executions: readonly LocalId[];
  /** CWE identifier. */
  weakness?: string;
  /** Techniques of ATT&CK for ICS it would help. */
  techniques?: readonly string[];
  /** Published vulnerabilities. */
  cves?: readonly string[];
  /** Technical severity. */
  cvss?: {
    /** CVSS 2.0, 3.0, 3.1 or 4.0 vector. */
    vector: string;
    /** Claimed score; recomputed from the vector. */
    score?: number;
  };
  /** Consequence for people, ship and environment: SI1 minor, SI2 significant, SI3 severe, SI4 catastrophic. */
  safetySeverity?: 'SI1' | 'SI2' | 'SI3' | 'SI4';
  /** From where the weakness can be used. */
  exposure?: Connectivity;
  /** The weakness is in a list of known exploited vulnerabilities or active use is reported. */
  exploited?: boolean;
  /** Claimed resulting severity; recomputed. */
  severity?: Severity;
  /** What to do, so that the company can order it. */
  recommendation?: string;
  /** Steps to show it again; confidential tier only. */
  reproduction?: string;
  /** What kind of thing failed. */
  cause?: 'human' | 'process' | 'hardware' | 'software' | 'configuration';
  /** What the company says. */
  ownerResponse?: {
    /** When. */
    at: UtcTime;
    /** In the company’s words. */
    text: string;
    /** What the company will do. */
    decision: 'fix' | 'compensate' | 'accept' | 'dispute';
  };
  /** open, planned, fixed (not verified), compensated (verified), accepted or closed. */
  state?: 'open' | 'planned' | 'fixed' | 'compensated' | 'accepted' | 'closed';
  /** Date by which it is to be fixed. */
  dueOn?: CalendarDate;
  /** Role that answers for it. */
  ownerRole?: string;
  /** Each change of state. */
  history?: readonly ({
    /** When. */
    at: UtcTime;
    /** State after the change. */
    state: 'open' | 'planned' | 'fixed' | 'compensated' | 'accepted' | 'closed';
    /** Role or register number. */
    by: string;
    /** Why. */
    note?: string;
  })[];
  /** Later passing execution of the same procedure that closes it. */
  retest?: LocalId;
  /** Role or register number of who fixed it. */
  fixedBy?: string;
  /** Team member who verified the closing. */
  closedBy?: LocalId;
  /** For state accepted. */
  acceptance?: {
    /** Why the risk is accepted. */
    reason: string;
    /** Role that accepted. */
    by: string;
    /** When the acceptance ends. */
    until: CalendarDate;
  };
  /** For state compensated. */
  compensation?: {
    /** What compensates. */
    control: string;
    /** When it was seen to work. */
    verifiedAt: UtcTime;
    /** Team member who verified. */
    verifiedBy: LocalId;
  };
  /** For a critical finding on a category III system: who was told at once. */
  fastLane?: {
    /** When. */
    companyInformedAt: UtcTime;
    /** When. */
    makerInformedAt?: UtcTime;
    /** When. */
    flagInformedAt?: UtcTime;
    /** Where it is recorded. */
    reference: string;
  };
  /** The same finding in an earlier report. */
  previous?: {
    /** Earlier report. */
    report: Uuid;
    /** Its identifier there. */
    finding: string;
  };
  /** The company reported it before the assessment. */
  selfReported?: boolean;
}

/** One piece of evidence; its bytes travel beside the report. */
export interface Evidence {
  /** Identifier of this evidence, unique in the report; everything that points to it uses it. */
  id: LocalId;
  /** Kind of evidence. */
  kind: 'photo' | 'screenshot' | 'capture' | 'log' | 'document' | 'configuration' | 'interview' | 'recording' | 'scan' | 'foreign-report' | 'other';
  /** What it shows. */
  title: string;
  /** Name of the file in the evidence folder. */
  fileName: string;
  /** IANA media type. */
  mediaType: string;
  /** Length of the file. */
  size: number;
  /** SHA-256 of the bytes. */
  sha256: Sha256;
  /** When it was captured, by the corrected clock. */
  capturedAt: UtcTime;
  /** Team member. */
  capturedBy: LocalId;
  /** What it was captured with. */
  tool?: {
    /** Name. */
    name: string;
    /** Version. */
    version: string;
  };
  /** Clock of the tool minus UTC at capture. */
  clockOffsetSeconds?: number;
  /** The times were corrected by the offset. */
  clockCorrected?: boolean;
  /** For passive captures. */
  capture?: {
    /** Where the tap or antenna was. */
    point?: string;
    /** What was kept. */
    filter?: string;
    /** How content of people was masked. */
    masking?: string;
    /** Hosts counted in the capture. */
    hostsSeen?: number;
    /** Hosts the inventory lets expect there. */
    hostsInventoried?: number;
    /** Why the two differ. */
    explanation?: string;
  };
  /** shareable, confidential, or sealed (opened only by a decision). */
  classification: 'shareable' | 'confidential' | 'sealed';
  /** People or their messages can be recognised. */
  showsPeople: boolean;
  /** How people were masked. */
  masking?: string;
  /** Why unmasked data of people may be kept. */
  privacyBasis?: string;
  /** Declared executable content; then it must be sealed. */
  containsExecutable?: boolean;
  /** For a report in another format: what it is. */
  foreignReference?: string;
}

/** Trouble caused by a test. */
export interface Incident {
  /** Identifier of this incident, unique in the report; everything that points to it uses it. */
  id: LocalId;
  /** When it began. */
  at: UtcTime;
  /** During which executions. */
  executions: readonly LocalId[];
  /** Systems troubled. */
  systems: readonly LocalId[];
  /** In words. */
  description: string;
  /** Effect on the ship and people. */
  effect?: string;
  /** When normal service was back. */
  restoredAt?: UtcTime;
  /** Who was told. */
  reportedTo: readonly {
    /** Who was told. */
    role: Role;
    /** When. */
    at: UtcTime;
  }[];
}

/** A system given back to the crew. */
export interface HandbackEntry {
  /** Identifier of this handback, unique in the report; everything that points to it uses it. */
  id: LocalId;
  /** Systems given back. */
  systems: readonly LocalId[];
  /** When. */
  at: UtcTime;
  /** Working as before at departure of the team. */
  working: boolean;
  /** Role that took it back. */
  signedBy: Role;
  /** What was seen. */
  remarks?: string;
  /** Incident, when it is not working. */
  incident?: LocalId;
  /** Signature over this entry. */
  signature?: Signature;
}

/** A change of systems since the previous report. */
export interface Change {
  /** Identifier of this change, unique in the report; everything that points to it uses it. */
  id: LocalId;
  /** What changed. */
  kind: 'added' | 'removed' | 'replaced' | 'software' | 'network' | 'management' | 'refit' | 'incident';
  /** Systems aboard now that are concerned. */
  systems: readonly LocalId[];
  /** Identifiers in the previous report. */
  previousSystems: readonly string[];
  /** Domains concerned. */
  domains: readonly Domain[];
  /** Evidence in these domains counts half until verified anew. */
  major: boolean;
  /** When. */
  on: CalendarDate;
  /** Change record or work order. */
  record: string;
  /** What was changed. */
  text: string;
}

/** The author’s answer to a warning; it travels with the report. */
export interface Response {
  /** Rule that warned. */
  rule: string;
  /** Identifier of the thing the warning is about, or the JSON Pointer where the thing has none. */
  target: string;
  /** Why it is right as it is. */
  text: string;
  /** Who answers. */
  by: LocalId;
  /** When. */
  at: UtcTime;
}

/** One ship, one assessment, one document that people and machines both use. The format of the Plimsoll project, version 1; not a publication of IMCSO. */
export interface Report {
  /** Says what the document is. */
  format: 'plimsoll-report';
  /** Major and minor version. */
  formatVersion: string;
  /** Stays the same over all revisions. */
  id: Uuid;
  /** Counts from 1. */
  revision: number;
  /** The revision this one replaces. */
  supersedes?: {
    /** Revision replaced. */
    revision: number;
    /** SHA-256 of its canonical bytes. */
    sha256: Sha256;
    /** Why it was replaced. */
    reason: 'moderator-points' | 'company-comment' | 'error' | 'dispute' | 'late-evidence';
    /** Parts of the report that were changed. */
    parts: readonly string[];
    /** What was changed and why. */
    text: string;
  };
  /** When the lead finished this revision. */
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
  vessel: Vessel;
  company: Company;
  engagement: Engagement;
  supplier: Supplier;
  /** Everybody who took part. */
  team: readonly Member[];
  scope: Scope;
  /** Inventory of computer-based systems. */
  systems: readonly System[];
  /** Security zones. */
  zones: readonly Zone[];
  /** Connections between zones. */
  conduits: readonly Conduit[];
  /** Permissions to test. */
  authorisations: readonly Authorisation[];
  /** What was done and what was not. */
  executions: readonly Execution[];
  /** Weaknesses, observations and good practice. */
  findings: readonly Finding[];
  /** List of evidence. */
  evidence: readonly Evidence[];
  /** Trouble caused by tests. */
  incidents: readonly Incident[];
  /** Systems given back. */
  handback: readonly HandbackEntry[];
  /** Changes since the previous report. */
  changes: readonly Change[];
  /** Plain language, without anything that helps an attack. */
  summary: {
    /** One page a Master can read in two minutes. */
    forMaster: string;
    /** What the company has to decide. */
    forCompany: string;
    /** What works and should stay. */
    positive: readonly string[];
    /** The three most urgent actions. */
    urgentActions: readonly string[];
  };
  /** The lead’s declaration. */
  attestation: {
    /** Who declares. */
    lead: LocalId;
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
    /** SHA-256 of the canonical bytes of the shareable projection of this report. */
    projectionSha256?: Sha256;
  };
  /** Answers to warnings. */
  responses: readonly Response[];
  /** Derived values as the supplier computed them; always recomputed. */
  claims?: {
    /** Scoring model. */
    model: string;
    /** Date of the calculation. */
    asOf: CalendarDate;
    /** T. */
    total?: number;
    /** T_high. */
    high?: number;
    /** K, share known. */
    confidence?: number;
    /** Letter. */
    grade?: 'A' | 'B' | 'C' | 'D' | 'E' | 'NR';
    /** Domain scores. */
    domains?: Partial<Record<'D01' | 'D02' | 'D03' | 'D04' | 'D05' | 'D06' | 'D07' | 'D08' | 'D09' | 'D10' | 'D11' | 'D12' | 'D13' | 'D14' | 'D15' | 'D16', number>>;
  };
  /** Digest and signature of the lead over the canonical bytes of the report without this member. */
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
    /** SHA-256 of the canonical bytes of the report without proof. */
    documentSha256: Sha256;
    /** Multibase base58btc. */
    proofValue?: string;
  };
}
