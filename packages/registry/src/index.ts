// The domain’s face: decisions and computations that know no transport, storage or clock.
export { done, refused, type Result } from './result.ts';
export { eventTypes, type EventType, type RegistryEvent } from './events.ts';
export {
  mayDo,
  rejectionReasons,
  reportActionNames,
  reportActions,
  reportDeadlines,
  reportStatuses,
  reportStatusWords,
  withdrawalReasons,
  type RejectionReason,
  type ReportAction,
  type ReportStatus,
  type WithdrawalReason,
} from './report/report-status.ts';
export {
  decideReport,
  later,
  type ReportCase,
  type ReportCommand,
  type ReportFailure,
  type ReportStep,
} from './report/decide-report.ts';
export { nobody, type Actor } from './people/actor.ts';
export {
  applicantKinds,
  applicantOf,
  applicantTitles,
  kindOfApplicant,
  type ApplicantKind,
  type KindAndClass,
} from './people/applicants.ts';
export { decideParting, type Member, type Parting, type PartingFailure } from './people/part-members.ts';
export {
  adminOf,
  classTitles,
  kindOfRole,
  needsTwoFactors,
  organisationKinds,
  recipientClasses,
  roles,
  rolesOf,
  roleTitles,
  type OrganisationKind,
  type RecipientClass,
  type Role,
} from './people/roles.ts';
export { passwordFault, PASSWORD_LENGTH } from './people/password-fault.ts';
export { can, type Permission, type Refusal } from './permissions/can.ts';
export { permissions, type Action } from './permissions/permissions.ts';
export type { Condition, Rule, Subject } from './permissions/rule.ts';
export {
  submit,
  submitFailures,
  type KnownRevision,
  type Submission,
  type SubmitCommand,
  type SubmitFailure,
} from './report/submit.ts';
export { addMonths, ladder, profileStatus, type ProfileStatus } from './vessel/ageing-ladder.ts';
export { computeProfile, type VesselProfile } from './vessel/compute-profile.ts';
export { profileChanges, type ProfileChange, type ProfileChanges } from './vessel/profile-changes.ts';
export { vesselFindings, vesselScoreInput, type VesselFinding } from './vessel/vessel-score-input.ts';
export {
  vesselWhatIf,
  type FindingGain,
  type Gain,
  type ProcedureGain,
  type Supposed,
  type VesselWhatIf,
} from './vessel/vessel-what-if.ts';
export { withTracking, type Tracking } from './vessel/with-tracking.ts';
export { trackedStatuses, type TrackedStatus } from './finding/tracked-status.ts';
export {
  findingActionNames,
  findingActions,
  findingActionWords,
  mayChangeFinding,
  trackedStatusWords,
  type FindingAction,
} from './finding/finding-actions.ts';
export {
  decideCompensation,
  decideFinding,
  faultsOf,
  lapseAcceptance,
  type CompensationClaim,
  type FieldFault,
  type FindingCase,
  type FindingCommand,
  type FindingFailure,
  type FindingStep,
} from './finding/decide-finding.ts';
export { reminderDay } from './finding/due-reminder.ts';
export { GRACE_DAYS, trackFindings, type KnownFinding, type TrackedFinding } from './finding/track-findings.ts';
export {
  compareReports,
  type Change,
  type Changed,
  type Differences,
  type ProcedureOutcome,
} from './report/compare-reports.ts';
export { sentencesOf, sentenceWords, SHORTEST_IN_WORDS, type Sentence } from './report/sentences.ts';
export { isFarFromUsual, likenessOf, testerStays, type Likeness, type TesterStay } from './report/likeness.ts';
export { possibleNames } from './report/possible-names.ts';
