// The public face of the score VCRP-1.0.
export type {
  Assurance,
  FindingState,
  MajorChange,
  Method,
  Outcome,
  ScoredExecution,
  ScoredFinding,
  ScoredProcedure,
  ScoreInput,
  Tier,
} from './input.ts';
export type {
  Cause,
  CauseKind,
  ConfidenceWord,
  DomainScore,
  Explanation,
  FindingEffect,
  Grade,
  Reason,
  ScoreResult,
} from './result.ts';
export type { Severity } from '@plimsoll/standard';
export type { WhatIf, WhatIfResult } from './what-if.ts';
export type { CvssBand, CvssResult } from './cvss.ts';
export type { CvssVersion } from './cvss-grammar.ts';
export type { FindingSeverity, SafetySeverity } from './finding-severity.ts';
export type { Rec171Treatment, Rec171View } from './rec171.ts';
export { scoreInputOf } from './score-input.ts';
export { applies } from './applicability.ts';
export { score } from './score.ts';
export { explain } from './explain.ts';
export { whatIf } from './what-if.ts';
export { findingSeverity } from './finding-severity.ts';
export { cvssOf } from './cvss.ts';
export { rec171Level } from './rec171.ts';
export { findingWeight } from './weigh-finding.ts';
export { gradeOfScore } from './grade.ts';
export { MODEL, MANDATORY_DOMAINS } from './model.ts';
