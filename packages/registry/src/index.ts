// The domain’s face: decisions and computations that know no transport, storage or clock.
export { done, refused, type Result } from './result.ts';
export { eventTypes, type EventType, type RegistryEvent } from './events.ts';
export { reportActions, reportStatuses, type ReportStatus } from './report/report-status.ts';
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
export { vesselScoreInput } from './vessel/vessel-score-input.ts';
