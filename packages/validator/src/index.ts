// The validator’s face: one function, its result, and the ports that a caller may offer.
export { validate, type ValidateOptions } from './validate.ts';
export type {
  Message,
  MessagePlace,
  RuleOutcome,
  RuleResult,
  ValidationCounts,
  ValidationResult,
  ValidationVerdict,
} from './result.ts';
export type {
  EarlierReports,
  EvidenceFile,
  EvidenceFiles,
  ExploitedList,
  Inputs,
  MadeExports,
  PortCall,
  PractitionerOnDate,
  Register,
  RegisterPart,
  SupplierOnDate,
  Tie,
  VesselOnDate,
} from './inputs.ts';
export type { Problem, Check } from './rule.ts';
export { limits } from './bytes/limits.ts';
export { findDuplicateKeys, type DuplicateKey } from './bytes/duplicate-keys.ts';
export { locate, type Position } from './bytes/positions.ts';
export { pointer, segmentsOf, type Pointer } from './pointer.ts';
export { registerFromFile, RegisterFileError, type KnownName, type RegisterFile, type Work } from './register-file.ts';
export { earlierFromReports } from './earlier-reports.ts';
export { describePlace, type Place, type Thing } from './message/describe-place.ts';
