// The shareable projection of a report: made, known by its digest, and checked against the report.
export { attestationDigest, isExactProjection } from './exact.ts';
export { projectAttestation } from './project.ts';
export { systemGroups } from './system-groups.ts';
export { coverageOf } from './coverage.ts';
