// Types of the methodology, generated from standard/schemas/v1/methodology.schema.json by npm run generate.

/** One of the sixteen domains. */
export type Domain = 'D01' | 'D02' | 'D03' | 'D04' | 'D05' | 'D06' | 'D07' | 'D08' | 'D09' | 'D10' | 'D11' | 'D12' | 'D13' | 'D14' | 'D15' | 'D16';

/** Who must agree to a test. */
export type Role = 'DPA' | 'M' | 'CE' | 'TS' | 'IT' | 'CSO' | 'SSO' | 'CLS' | 'OEM' | 'ISP' | 'TRM' | 'FLG' | 'CLT';

/** U under way in open water, A at anchor, L alongside, C cargo operations, D dry dock or lay-up, O off the ship. */
export type VesselState = 'U' | 'A' | 'L' | 'C' | 'D' | 'O';

/** What a test touches: S0 nothing aboard to S4 what acts on the ship. */
export type SafetyClass = 'S0' | 'S1' | 'S2' | 'S3' | 'S4';

/** How fast a result loses its worth. */
export type AgeClassId = 'fast' | 'normal' | 'slow';

/** stated: somebody said so; checked: seen or read by the assessor; tested: shown by a test. */
export type Knowledge = 'stated' | 'checked' | 'tested';

/** Kind of ship by which domains are weighed. */
export type ProfileId = 'dry-cargo' | 'tanker-gas' | 'container' | 'passenger' | 'offshore-dp';

/** Number of a prerequisite. */
export type PrerequisiteId = string;

/** What is tested: anything, shipboard IT, systems of tier II and III, or people. */
export type MatrixTarget = 'any' | 'ship-it' | 'tier-2-3' | 'people';

/** Whether and under what condition the class is allowed in the state. */
export type MatrixCondition = 'yes' | 'no' | 'off-watch' | 'not-cargo' | 'interview' | 'fitted-tap' | 'bench' | 'out-of-service' | 'isolated' | 'trial';

/** A code with its words. */
export interface Coded {
  /** Short code, stable between versions. */
  id: string;
  /** What the code stands for. */
  title: string;
}

/** One of the procedures; the words for people are on its card. */
export interface Procedure {
  /** Prefix of the domain and number; never reused. */
  id: string;
  /** Domain in which it counts. */
  domain: Domain;
  /** What is done, in one line. */
  title: string;
  /** What it touches. */
  safetyClass: SafetyClass;
  /** States of the ship in which it may be done, before the matrix is applied. */
  states: readonly VesselState[];
  /** States allowed only under a special condition of the execution. */
  stateConditions?: readonly ({
    /** The state. */
    state: VesselState;
    /** What must be arranged. */
    condition: 'planned-trial' | 'trial-area';
  })[];
  /** All must be met before it begins. */
  prerequisites: readonly PrerequisiteId[];
  /** Any one of these sets is enough. */
  alternativePrerequisites?: readonly (readonly PrerequisiteId[])[];
  /** Needed only when the condition holds. */
  conditionalPrerequisites?: readonly {
    /** What is needed. */
    prerequisite: PrerequisiteId;
    /** The condition. */
    when: 'under-way';
  }[];
  /** Roles needed in addition to the designated person ashore and the Master. */
  authorisers: readonly Role[];
  /** Roles needed only when the condition holds. */
  conditionalAuthorisers?: readonly ({
    /** Who must agree. */
    role: Role;
    /** The condition. */
    when: 'newbuild' | 'flag-requires';
  })[];
  /** 3 mandatory, 2 required, 1 advisory. */
  weight: 1 | 2 | 3;
  /** How fast its result ages. */
  ageClass: AgeClassId;
  /** The least level of knowledge on which a pass may be claimed. */
  minimumKnowledge: Knowledge;
  /** What it is done to. */
  target: 'systems' | 'people';
  /** Members of the crew take part or are the subject. */
  involvesCrew?: boolean;
  /** When present, it applies only to ships that have one of these systems, are of one of these types, or carry the notation. */
  applicability?: {
    /** Codes of shipboard systems. */
    anySystem?: readonly string[];
    /** Codes of types. */
    shipTypes?: readonly string[];
    /** Class notation that the ship carries. */
    notation?: 'dynamic-positioning';
  };
  /** The announced headings under which it is shown as a second axis. */
  headings: readonly string[];
  /** Clauses of frameworks that its result speaks to, FRAMEWORK:clause. */
  maps: readonly string[];
  /** ATT&CK for ICS techniques that it looks for. */
  techniques?: readonly string[];
  /** Public advisories that gave rise to it. */
  advisories?: readonly string[];
}

/** A version of the methodology: domains, classes, the matrix of classes and states, prerequisites, weights and all procedures. The format of the Plimsoll project, version 1; not a publication of IMCSO. */
export interface Methodology {
  /** Says what the document is. */
  format: 'plimsoll-methodology';
  /** Major and minor version. */
  formatVersion: string;
  /** Name of the methodology, stable between versions. */
  id: string;
  /** Year and number within it. */
  version: string;
  /** Name in words. */
  title: string;
  /** Model by which results are scored. */
  scoringModel: string;
  /** First day on which an engagement may be scoped by it. */
  inForceFrom: string;
  /** Last day, or null while it is in force. */
  inForceUntil: string | null;
  /** An assessment begun under the version may be finished so long after its end. */
  graceDays: number;
  /** Under what licence the catalogue may be used. */
  licence: string;
  /** Whose it is and what it is not. */
  note: string;
  /** The domains, in order. */
  domains: readonly {
    /** Number of the domain. */
    id: Domain;
    /** What it covers. */
    title: string;
    /** Letters with which its procedures begin. */
    prefix: string;
    /** Must be covered in every full assessment. */
    mandatory: boolean;
  }[];
  /** Ten headings announced elsewhere, as a second axis. */
  headings: readonly Coded[];
  /** What each class of test touches. */
  safetyClasses: readonly ({
    /** The class. */
    id: SafetyClass;
    /** Its name. */
    title: string;
    /** What it touches aboard. */
    touches: string;
    /** Assessment method when exported. */
    oscalMethod: 'EXAMINE' | 'INTERVIEW' | 'TEST';
  })[];
  /** The states in which tests are allowed or not. */
  vesselStates: readonly {
    /** The state. */
    id: VesselState;
    /** The state in words. */
    title: string;
  }[];
  /** Conditions in which only the lowest class is allowed, whatever the state. */
  restrictedConditions: readonly {
    /** Code of the condition. */
    id: string;
    /** The condition in words. */
    title: string;
    /** Highest class allowed. */
    highestClass: 'S0';
  }[];
  /** Which class of test is allowed in which state and under what condition. */
  matrix: readonly {
    /** Name of the row. */
    row: string;
    /** Class of the test. */
    safetyClass: SafetyClass;
    /** What is tested. */
    target: MatrixTarget;
    /** For each state the condition. */
    allowed: {
      /** Condition in state U. */
      U: MatrixCondition;
      /** Condition in state A. */
      A: MatrixCondition;
      /** Condition in state L. */
      L: MatrixCondition;
      /** Condition in state C. */
      C: MatrixCondition;
      /** Condition in state D. */
      D: MatrixCondition;
      /** Condition in state O. */
      O: MatrixCondition;
    };
  }[];
  /** What each condition means. */
  matrixConditions: readonly {
    /** The condition. */
    id: MatrixCondition;
    /** What it asks for. */
    title: string;
  }[];
  /** What must be in place before a test. */
  prerequisites: readonly {
    /** Its number. */
    id: PrerequisiteId;
    /** What must be in place. */
    title: string;
  }[];
  /** Prerequisites of every test of these classes. */
  standingPrerequisites: {
    /** Classes for which they stand. */
    classes: readonly SafetyClass[];
    /** What must be in place. */
    prerequisites: readonly PrerequisiteId[];
  };
  /** Who may have to agree. */
  authorisers: readonly {
    /** The role. */
    id: Role;
    /** The role in words. */
    title: string;
    /** The role agrees to every assessment. */
    needed?: 'every-assessment';
  }[];
  /** How fast results age. */
  ageClasses: readonly {
    /** The class. */
    id: AgeClassId;
    /** No ageing for so long. */
    graceMonths: number;
    /** After the grace a result is worth half after so long. */
    halfLifeMonths: number;
  }[];
  /** What the weights mean. */
  weights: readonly ({
    /** The weight. */
    weight: 1 | 2 | 3;
    /** Its meaning. */
    title: string;
  })[];
  /** Codes of reasons that a report may give. */
  reasons: {
    /** Why something was not tested. */
    notTested: readonly Coded[];
    /** Why something does not apply. */
    notApplicable: readonly Coded[];
    /** Why something was left out of the scope. */
    exclusion: readonly Coded[];
  };
  /** How many systems are compared with the inventory. */
  sampling: {
    /** The procedure that compares. */
    procedure: string;
    /** Categories of which every system is compared. */
    allOfCategory: readonly ('I' | 'II' | 'III')[];
    /** So many of the others. */
    othersAtLeast: number;
  };
  /** Above it an assessment is not complete. */
  notTestedLimit: {
    /** Largest share of mandatory procedures that may be left untested. */
    mandatoryShare: number;
  };
  /** How domains weigh for each kind of ship. */
  profiles: readonly {
    /** The profile. */
    id: ProfileId;
    /** The kind in words. */
    title: string;
    /** Types that it serves. */
    shipTypes: readonly string[];
    /** In hundredths; they sum to 100. */
    domainWeights: {
      /** Share of the domain D01. */
      D01: number;
      /** Share of the domain D02. */
      D02: number;
      /** Share of the domain D03. */
      D03: number;
      /** Share of the domain D04. */
      D04: number;
      /** Share of the domain D05. */
      D05: number;
      /** Share of the domain D06. */
      D06: number;
      /** Share of the domain D07. */
      D07: number;
      /** Share of the domain D08. */
      D08: number;
      /** Share of the domain D09. */
      D09: number;
      /** Share of the domain D10. */
      D10: number;
      /** Share of the domain D11. */
      D11: number;
      /** Share of the domain D12. */
      D12: number;
      /** Share of the domain D13. */
      D13: number;
      /** Share of the domain D14. */
      D14: number;
      /** Share of the domain D15. */
      D15: number;
      /** Share of the domain D16. */
      D16: number;
    };
  }[];
  /** All procedures, in order. */
  procedures: readonly Procedure[];
}
