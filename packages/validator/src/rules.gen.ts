// Which function checks which rule, generated from the files in rules/ by npm run generate.
import type { Check } from './rule.ts';
import { noTechnicalDetail as dis001 } from './rules/dis-001-no-technical-detail.ts';
import { noSecrets as dis002 } from './rules/dis-002-no-secrets.ts';
import { crewAsRoles as dis003 } from './rules/dis-003-crew-as-roles.ts';
import { noReproductionSteps as dis004 } from './rules/dis-004-no-reproduction-steps.ts';
import { classificationFits as dis005 } from './rules/dis-005-classification-fits.ts';
import { exactProjection as dis006 } from './rules/dis-006-exact-projection.ts';
import { digestOfFile as evd001 } from './rules/evd-001-digest-of-file.ts';
import { filesListed as evd002 } from './rules/evd-002-files-listed.ts';
import { outcomeHasEvidence as evd003 } from './rules/evd-003-outcome-has-evidence.ts';
import { capturedWithin as evd004 } from './rules/evd-004-captured-within.ts';
import { bytesOnce as evd005 } from './rules/evd-005-bytes-once.ts';
import { mediaTypeOfContent as evd007 } from './rules/evd-007-media-type-of-content.ts';
import { captureDescribed as evd008 } from './rules/evd-008-capture-described.ts';
import { clockOffset as evd009 } from './rules/evd-009-clock-offset.ts';
import { insidePhoto as evd010 } from './rules/evd-010-inside-photo.ts';
import { noExecutableContent as evd011 } from './rules/evd-011-no-executable-content.ts';
import { toolAndVersion as evd012 } from './rules/evd-012-tool-and-version.ts';
import { evidenceAge as evd013 } from './rules/evd-013-evidence-age.ts';
import { peopleMasked as evd014 } from './rules/evd-014-people-masked.ts';
import { knownProcedure as exe001 } from './rules/exe-001-known-procedure.ts';
import { stateAllowed as exe002 } from './rules/exe-002-state-allowed.ts';
import { classMatrix as exe003 } from './rules/exe-003-class-matrix.ts';
import { restrictedConditions as exe004 } from './rules/exe-004-restricted-conditions.ts';
import { endAfterStart as exe005 } from './rules/exe-005-end-after-start.ts';
import { withinEngagement as exe006 } from './rules/exe-006-within-engagement.ts';
import { knownPlace as exe007 } from './rules/exe-007-known-place.ts';
import { positionNearPort as exe008 } from './rules/exe-008-position-near-port.ts';
import { oneThingAtATime as exe009 } from './rules/exe-009-one-thing-at-a-time.ts';
import { knowledgeForPass as exe010 } from './rules/exe-010-knowledge-for-pass.ts';
import { weakerMethodMarked as exe011 } from './rules/exe-011-weaker-method-marked.ts';
import { remarksAndSample as exe012 } from './rules/exe-012-remarks-and-sample.ts';
import { devicesRemoved as exe013 } from './rules/exe-013-devices-removed.ts';
import { stateOfPortCall as exe014 } from './rules/exe-014-state-of-port-call.ts';
import { crewAsRoles as exe015 } from './rules/exe-015-crew-as-roles.ts';
import { statesAndRestoration as exe016 } from './rules/exe-016-states-and-restoration.ts';
import { failureHasFinding as fnd001 } from './rules/fnd-001-failure-has-finding.ts';
import { findingRestsOnExecution as fnd002 } from './rules/fnd-002-finding-rests-on-execution.ts';
import { weaknessKnown as fnd003 } from './rules/fnd-003-weakness-known.ts';
import { cvePlausible as fnd004 } from './rules/fnd-004-cve-plausible.ts';
import { techniqueKnown as fnd005 } from './rules/fnd-005-technique-known.ts';
import { cvssVector as fnd006 } from './rules/fnd-006-cvss-vector.ts';
import { cvssScore as fnd007 } from './rules/fnd-007-cvss-score.ts';
import { severityDerived as fnd008 } from './rules/fnd-008-severity-derived.ts';
import { safetySeverityFloor as fnd009 } from './rules/fnd-009-safety-severity-floor.ts';
import { exposureOfSystem as fnd010 } from './rules/fnd-010-exposure-of-system.ts';
import { recommendation as fnd011 } from './rules/fnd-011-recommendation.ts';
import { dueDate as fnd012 } from './rules/fnd-012-due-date.ts';
import { closedByRetest as fnd013 } from './rules/fnd-013-closed-by-retest.ts';
import { closedByAnother as fnd014 } from './rules/fnd-014-closed-by-another.ts';
import { acceptanceRecorded as fnd015 } from './rules/fnd-015-acceptance-recorded.ts';
import { oneWeaknessOneFinding as fnd016 } from './rules/fnd-016-one-weakness-one-finding.ts';
import { followUpAnswersAll as fnd017 } from './rules/fnd-017-follow-up-answers-all.ts';
import { fastLane as fnd019 } from './rules/fnd-019-fast-lane.ts';
import { readableTitle as fnd020 } from './rules/fnd-020-readable-title.ts';
import { oscalConforms as int001 } from './rules/int-001-oscal-conforms.ts';
import { lossesNamed as int002 } from './rules/int-002-losses-named.ts';
import { foreignReportAsEvidence as int003 } from './rules/int-003-foreign-report-as-evidence.ts';
import { uniqueIds as ref001 } from './rules/ref-001-unique-ids.ts';
import { referencesResolve as ref002 } from './rules/ref-002-references-resolve.ts';
import { rightKind as ref003 } from './rules/ref-003-right-kind.ts';
import { nothingUnused as ref004 } from './rules/ref-004-nothing-unused.ts';
import { noCycle as ref005 } from './rules/ref-005-no-cycle.ts';
import { twoWayLinks as ref006 } from './rules/ref-006-two-way-links.ts';
import { scopeSignedFirst as saf001 } from './rules/saf-001-scope-signed-first.ts';
import { permitCoversTest as saf002 } from './rules/saf-002-permit-covers-test.ts';
import { permitBeforeTest as saf003 } from './rules/saf-003-permit-before-test.ts';
import { everyAuthoriser as saf004 } from './rules/saf-004-every-authoriser.ts';
import { masterAuthorisedDay as saf005 } from './rules/saf-005-master-authorised-day.ts';
import { abortCriteria as saf006 } from './rules/saf-006-abort-criteria.ts';
import { nothingAfterWithdrawal as saf007 } from './rules/saf-007-nothing-after-withdrawal.ts';
import { isolatedForIntrusion as saf008 } from './rules/saf-008-isolated-for-intrusion.ts';
import { backupSameDay as saf009 } from './rules/saf-009-backup-same-day.ts';
import { secondUnitProven as saf010 } from './rules/saf-010-second-unit-proven.ts';
import { handedBack as saf011 } from './rules/saf-011-handed-back.ts';
import { notWorkingHasIncident as saf012 } from './rules/saf-012-not-working-has-incident.ts';
import { incidentComplete as saf013 } from './rules/saf-013-incident-complete.ts';
import { nothingRadiated as saf014 } from './rules/saf-014-nothing-radiated.ts';
import { peopleTestsApproved as saf015 } from './rules/saf-015-people-tests-approved.ts';
import { noObjectionVersion as saf016 } from './rules/saf-016-no-objection-version.ts';
import { crewHours as saf017 } from './rules/saf-017-crew-hours.ts';
import { methodologyInForce as sco001 } from './rules/sco-001-methodology-in-force.ts';
import { mandatoryRecorded as sco002 } from './rules/sco-002-mandatory-recorded.ts';
import { requiredRecorded as sco003 } from './rules/sco-003-required-recorded.ts';
import { exclusionsExplained as sco004 } from './rules/sco-004-exclusions-explained.ts';
import { notApplicableByInventory as sco005 } from './rules/sco-005-not-applicable-by-inventory.ts';
import { notApplicableByNotation as sco006 } from './rules/sco-006-not-applicable-by-notation.ts';
import { notTestedReason as sco007 } from './rules/sco-007-not-tested-reason.ts';
import { enoughTestedForGrade as sco008 } from './rules/sco-008-enough-tested-for-grade.ts';
import { sampleLargeEnough as sco009 } from './rules/sco-009-sample-large-enough.ts';
import { limitationsDescribed as sco010 } from './rules/sco-010-limitations-described.ts';
import { categoryThreeTouched as sco011 } from './rules/sco-011-category-three-touched.ts';
import { refusedAgain as sco012 } from './rules/sco-012-refused-again.ts';
import { claimsRecomputed as scr001 } from './rules/scr-001-claims-recomputed.ts';
import { enoughKnown as scr002 } from './rules/scr-002-enough-known.ts';
import { nearBorder as scr003 } from './rules/scr-003-near-border.ts';
import { digestRight as sig001 } from './rules/sig-001-digest-right.ts';
import { signedByLead as sig002 } from './rules/sig-002-signed-by-lead.ts';
import { partsCovered as sig003 } from './rules/sig-003-parts-covered.ts';
import { currentAlgorithm as sig004 } from './rules/sig-004-current-algorithm.ts';
import { timesLookNoted as sta004 } from './rules/sta-004-times-look-noted.ts';
import { knownCode as sys001 } from './rules/sys-001-known-code.ts';
import { categoryNotLowered as sys002 } from './rules/sys-002-category-not-lowered.ts';
import { zonesAndConduits as sys003 } from './rules/sys-003-zones-and-conduits.ts';
import { linkedNotIsolated as sys004 } from './rules/sys-004-linked-not-isolated.ts';
import { crewNetworksApart as sys005 } from './rules/sys-005-crew-networks-apart.ts';
import { outOfSupportAnswered as sys006 } from './rules/sys-006-out-of-support-answered.ts';
import { exploitedAnswered as sys007 } from './rules/sys-007-exploited-answered.ts';
import { productIdentifier as sys008 } from './rules/sys-008-product-identifier.ts';
import { hostsCounted as sys009 } from './rules/sys-009-hosts-counted.ts';
import { changesRecorded as sys010 } from './rules/sys-010-changes-recorded.ts';
import { oneLead as tea001 } from './rules/tea-001-one-lead.ts';
import { doneByTeam as tea002 } from './rules/tea-002-done-by-team.ts';
import { certificateActive as tea003 } from './rules/tea-003-certificate-active.ts';
import { certificateCoversDomain as tea004 } from './rules/tea-004-certificate-covers-domain.ts';
import { s4Endorsement as tea005 } from './rules/tea-005-s4-endorsement.ts';
import { traineeMentored as tea006 } from './rules/tea-006-trainee-mentored.ts';
import { supplierAccredited as tea007 } from './rules/tea-007-supplier-accredited.ts';
import { tiesDeclared as tea008 } from './rules/tea-008-ties-declared.ts';
import { onePlaceAtATime as tea009 } from './rules/tea-009-one-place-at-a-time.ts';
import { timeToTravel as tea010 } from './rules/tea-010-time-to-travel.ts';
import { independenceOfRecord as tea011 } from './rules/tea-011-independence-of-record.ts';
import { orderOfReport as tim001 } from './rules/tim-001-order-of-report.ts';
import { nothingInFuture as tim002 } from './rules/tim-002-nothing-in-future.ts';
import { issuedInTime as tim003 } from './rules/tim-003-issued-in-time.ts';
import { revisionReplacesNewest as tim004 } from './rules/tim-004-revision-replaces-newest.ts';
import { revisionOnce as tim005 } from './rules/tim-005-revision-once.ts';
import { correctionAsSaid as tim006 } from './rules/tim-006-correction-as-said.ts';
import { noPlaceholder as txt001 } from './rules/txt-001-no-placeholder.ts';
import { noOtherNames as txt002 } from './rules/txt-002-no-other-names.ts';
import { summaryForMaster as txt004 } from './rules/txt-004-summary-for-master.ts';
import { summaryAgrees as txt005 } from './rules/txt-005-summary-agrees.ts';
import { languageAgrees as txt006 } from './rules/txt-006-language-agrees.ts';
import { imoCheckDigit as ves001 } from './rules/ves-001-imo-check-digit.ts';
import { inRegister as ves002 } from './rules/ves-002-in-register.ts';
import { particularsOfRegister as ves003 } from './rules/ves-003-particulars-of-register.ts';
import { mmsiOfFlag as ves004 } from './rules/ves-004-mmsi-of-flag.ts';
import { companyCheckDigit as ves006 } from './rules/ves-006-company-check-digit.ts';
import { managerThroughout as ves007 } from './rules/ves-007-manager-throughout.ts';
import { newbuildRulesByContract as ves008 } from './rules/ves-008-newbuild-rules-by-contract.ts';
import { profileFitsType as ves009 } from './rules/ves-009-profile-fits-type.ts';
import { contractBuildAssessment as ves010 } from './rules/ves-010-contract-build-assessment.ts';

export const checks: Readonly<Record<string, Check>> = {
  'DIS-001': dis001,
  'DIS-002': dis002,
  'DIS-003': dis003,
  'DIS-004': dis004,
  'DIS-005': dis005,
  'DIS-006': dis006,
  'EVD-001': evd001,
  'EVD-002': evd002,
  'EVD-003': evd003,
  'EVD-004': evd004,
  'EVD-005': evd005,
  'EVD-007': evd007,
  'EVD-008': evd008,
  'EVD-009': evd009,
  'EVD-010': evd010,
  'EVD-011': evd011,
  'EVD-012': evd012,
  'EVD-013': evd013,
  'EVD-014': evd014,
  'EXE-001': exe001,
  'EXE-002': exe002,
  'EXE-003': exe003,
  'EXE-004': exe004,
  'EXE-005': exe005,
  'EXE-006': exe006,
  'EXE-007': exe007,
  'EXE-008': exe008,
  'EXE-009': exe009,
  'EXE-010': exe010,
  'EXE-011': exe011,
  'EXE-012': exe012,
  'EXE-013': exe013,
  'EXE-014': exe014,
  'EXE-015': exe015,
  'EXE-016': exe016,
  'FND-001': fnd001,
  'FND-002': fnd002,
  'FND-003': fnd003,
  'FND-004': fnd004,
  'FND-005': fnd005,
  'FND-006': fnd006,
  'FND-007': fnd007,
  'FND-008': fnd008,
  'FND-009': fnd009,
  'FND-010': fnd010,
  'FND-011': fnd011,
  'FND-012': fnd012,
  'FND-013': fnd013,
  'FND-014': fnd014,
  'FND-015': fnd015,
  'FND-016': fnd016,
  'FND-017': fnd017,
  'FND-019': fnd019,
  'FND-020': fnd020,
  'INT-001': int001,
  'INT-002': int002,
  'INT-003': int003,
  'REF-001': ref001,
  'REF-002': ref002,
  'REF-003': ref003,
  'REF-004': ref004,
  'REF-005': ref005,
  'REF-006': ref006,
  'SAF-001': saf001,
  'SAF-002': saf002,
  'SAF-003': saf003,
  'SAF-004': saf004,
  'SAF-005': saf005,
  'SAF-006': saf006,
  'SAF-007': saf007,
  'SAF-008': saf008,
  'SAF-009': saf009,
  'SAF-010': saf010,
  'SAF-011': saf011,
  'SAF-012': saf012,
  'SAF-013': saf013,
  'SAF-014': saf014,
  'SAF-015': saf015,
  'SAF-016': saf016,
  'SAF-017': saf017,
  'SCO-001': sco001,
  'SCO-002': sco002,
  'SCO-003': sco003,
  'SCO-004': sco004,
  'SCO-005': sco005,
  'SCO-006': sco006,
  'SCO-007': sco007,
  'SCO-008': sco008,
  'SCO-009': sco009,
  'SCO-010': sco010,
  'SCO-011': sco011,
  'SCO-012': sco012,
  'SCR-001': scr001,
  'SCR-002': scr002,
  'SCR-003': scr003,
  'SIG-001': sig001,
  'SIG-002': sig002,
  'SIG-003': sig003,
  'SIG-004': sig004,
  'STA-004': sta004,
  'SYS-001': sys001,
  'SYS-002': sys002,
  'SYS-003': sys003,
  'SYS-004': sys004,
  'SYS-005': sys005,
  'SYS-006': sys006,
  'SYS-007': sys007,
  'SYS-008': sys008,
  'SYS-009': sys009,
  'SYS-010': sys010,
  'TEA-001': tea001,
  'TEA-002': tea002,
  'TEA-003': tea003,
  'TEA-004': tea004,
  'TEA-005': tea005,
  'TEA-006': tea006,
  'TEA-007': tea007,
  'TEA-008': tea008,
  'TEA-009': tea009,
  'TEA-010': tea010,
  'TEA-011': tea011,
  'TIM-001': tim001,
  'TIM-002': tim002,
  'TIM-003': tim003,
  'TIM-004': tim004,
  'TIM-005': tim005,
  'TIM-006': tim006,
  'TXT-001': txt001,
  'TXT-002': txt002,
  'TXT-004': txt004,
  'TXT-005': txt005,
  'TXT-006': txt006,
  'VES-001': ves001,
  'VES-002': ves002,
  'VES-003': ves003,
  'VES-004': ves004,
  'VES-006': ves006,
  'VES-007': ves007,
  'VES-008': ves008,
  'VES-009': ves009,
  'VES-010': ves010,
};
