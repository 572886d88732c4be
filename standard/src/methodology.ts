// The methodology catalogue in force, as typed data.
import catalogue from '../methodologies/plimsoll-ship/2026.1/methodology.json' with { type: 'json' };
import type { Domain, Role, VesselState } from './report.gen.ts';

export type SafetyClass = 'S0' | 'S1' | 'S2' | 'S3' | 'S4';
export type AgeClassId = 'fast' | 'normal' | 'slow';
export type Knowledge = 'stated' | 'checked' | 'tested';
export type ProfileId = 'dry-cargo' | 'tanker-gas' | 'container' | 'passenger' | 'offshore-dp';
export type PrerequisiteId = `P${number}`;
export type MatrixTarget = 'any' | 'ship-it' | 'tier-2-3' | 'people';
export type MatrixCondition =
  | 'yes'
  | 'no'
  | 'off-watch'
  | 'not-cargo'
  | 'interview'
  | 'fitted-tap'
  | 'bench'
  | 'out-of-service'
  | 'isolated'
  | 'trial';

/** One of the 99 procedures; the words for people are its card. */
export interface Procedure {
  readonly id: string;
  readonly domain: Domain;
  readonly title: string;
  readonly safetyClass: SafetyClass;
  /** Vessel states in which it may be done, before the class × state matrix is applied. */
  readonly states: readonly VesselState[];
  /** States allowed only under a special condition of the execution. */
  readonly stateConditions?: readonly {
    readonly state: VesselState;
    readonly condition: 'planned-trial' | 'trial-area';
  }[];
  readonly prerequisites: readonly PrerequisiteId[];
  /** Any one of these sets is enough. */
  readonly alternativePrerequisites?: readonly (readonly PrerequisiteId[])[];
  readonly conditionalPrerequisites?: readonly { readonly prerequisite: PrerequisiteId; readonly when: 'under-way' }[];
  /** Roles needed in addition to the designated person ashore and the Master. */
  readonly authorisers: readonly Role[];
  readonly conditionalAuthorisers?: readonly { readonly role: Role; readonly when: 'newbuild' | 'flag-requires' }[];
  /** 3 mandatory, 2 required, 1 advisory. */
  readonly weight: 1 | 2 | 3;
  readonly ageClass: AgeClassId;
  /** The least level of knowledge on which a pass may be claimed. */
  readonly minimumKnowledge: Knowledge;
  readonly target: 'systems' | 'people';
  readonly involvesCrew?: boolean;
  /** When present, the procedure applies only to ships that have one of these systems, are of one of these types, or carry the notation. Without it, it applies to every ship. */
  readonly applicability?: {
    readonly anySystem?: readonly string[];
    readonly shipTypes?: readonly string[];
    readonly notation?: 'dynamic-positioning';
  };
  readonly headings: readonly string[];
  /** Clauses of frameworks, FRAMEWORK:clause. */
  readonly maps: readonly string[];
  readonly techniques?: readonly string[];
  readonly advisories?: readonly string[];
}

interface Coded {
  readonly id: string;
  readonly title: string;
}

export interface Methodology {
  readonly format: 'plimsoll-methodology';
  readonly formatVersion: string;
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly scoringModel: string;
  readonly inForceFrom: string;
  readonly inForceUntil: string | null;
  readonly graceDays: number;
  readonly domains: readonly {
    readonly id: Domain;
    readonly title: string;
    readonly prefix: string;
    readonly mandatory: boolean;
  }[];
  readonly headings: readonly Coded[];
  readonly safetyClasses: readonly {
    readonly id: SafetyClass;
    readonly title: string;
    readonly touches: string;
    readonly oscalMethod: string;
  }[];
  readonly vesselStates: readonly { readonly id: VesselState; readonly title: string }[];
  readonly restrictedConditions: readonly {
    readonly id: string;
    readonly title: string;
    readonly highestClass: 'S0';
  }[];
  readonly matrix: readonly {
    readonly row: string;
    readonly safetyClass: SafetyClass;
    readonly target: MatrixTarget;
    readonly allowed: Readonly<Record<VesselState, MatrixCondition>>;
  }[];
  readonly matrixConditions: readonly { readonly id: MatrixCondition; readonly title: string }[];
  readonly prerequisites: readonly { readonly id: PrerequisiteId; readonly title: string }[];
  readonly standingPrerequisites: {
    readonly classes: readonly SafetyClass[];
    readonly prerequisites: readonly PrerequisiteId[];
  };
  readonly authorisers: readonly { readonly id: Role; readonly title: string; readonly needed?: 'every-assessment' }[];
  readonly ageClasses: readonly {
    readonly id: AgeClassId;
    readonly graceMonths: number;
    readonly halfLifeMonths: number;
  }[];
  readonly weights: readonly { readonly weight: 1 | 2 | 3; readonly title: string }[];
  readonly reasons: {
    readonly notTested: readonly Coded[];
    readonly notApplicable: readonly Coded[];
    readonly exclusion: readonly Coded[];
  };
  readonly sampling: {
    readonly procedure: string;
    readonly allOfCategory: readonly string[];
    readonly othersAtLeast: number;
  };
  readonly notTestedLimit: { readonly mandatoryShare: number };
  readonly profiles: readonly {
    readonly id: ProfileId;
    readonly title: string;
    readonly shipTypes: readonly string[];
    readonly domainWeights: Readonly<Record<Domain, number>>;
  }[];
  readonly procedures: readonly Procedure[];
}

export const methodology: Methodology = catalogue;

export const procedureById: ReadonlyMap<string, Procedure> = new Map(
  methodology.procedures.map((procedure) => [procedure.id, procedure]),
);
