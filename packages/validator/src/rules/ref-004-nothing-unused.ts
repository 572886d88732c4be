// REF-004: what is declared is used: systems, evidence, people, zones and conduits.
import { methodology } from '@plimsoll/standard/methodology';
import { gather } from '../gather.ts';
import type { Problem, Check } from '../rule.ts';
import type { ReportIndex } from '../report-index.ts';

export const nothingUnused: Check = (index) => [
  ...unusedSystems(index),
  ...unusedEvidence(index),
  ...unusedPeople(index),
  ...unusedZones(index),
  ...unusedConduits(index),
];

/** A system counts as used when something was done on it or said of it, or it is excluded; sighting it in the inventory sample is enough. */
function unusedSystems({ report, systems, executionsBySystem, findingsBySystem }: ReportIndex): Problem[] {
  const excluded = new Set(gather(report.scope.exclusions, (exclusion) => exclusion.systems));
  return systems
    .filter(
      ({ value }) => !excluded.has(value.id) && !executionsBySystem.has(value.id) && !findingsBySystem.has(value.id),
    )
    .map(({ at, value }) => ({ at, values: { label: value.name, procedure: methodology.sampling.procedure } }));
}

function unusedEvidence({ report, evidence }: ReportIndex): Problem[] {
  const used = new Set(gather(report.executions, (execution) => execution.evidence));
  const override = report.vessel.imoNumberOverride?.evidence;
  return evidence
    .filter(({ value }) => !used.has(value.id) && value.id !== override && value.kind !== 'foreign-report')
    .map(({ at, value }) => ({ at, variant: 'evidence', values: { label: value.title } }));
}

function unusedPeople({ report, team }: ReportIndex): Problem[] {
  const busy = new Set(
    gather(report.executions, (execution) => [
      ...(execution.performedBy ?? []),
      ...(execution.mentor ? [execution.mentor] : []),
    ]),
  );
  for (const { capturedBy } of report.evidence) busy.add(capturedBy);
  busy.add(report.attestation.lead);
  return team
    .filter(({ value }) => !busy.has(value.id))
    .map(({ at, value }) => ({ at, variant: 'person', values: { label: value.registerId } }));
}

function unusedZones({ report, zones }: ReportIndex): Problem[] {
  const used = new Set([
    ...report.systems.map(({ zone }) => zone),
    ...report.conduits.flatMap(({ from, to }) => [from, to]),
    ...report.zones.flatMap(({ parent }) => (parent ? [parent] : [])),
  ]);
  return zones
    .filter(({ value }) => !used.has(value.id))
    .map(({ at, value }) => ({ at, variant: 'zone', values: { label: value.name } }));
}

/** A conduit that is only drawn need not be used; one that was found carries some link. */
function unusedConduits({ report, conduits }: ReportIndex): Problem[] {
  const used = new Set(
    gather(report.systems, ({ links }) => gather(links, ({ conduit }) => (conduit ? [conduit] : []))),
  );
  return conduits
    .filter(({ value }) => value.asFound && !value.asDrawn && !used.has(value.id) && value.remarks === undefined)
    .map(({ at, value }) => ({ at, variant: 'conduit', values: { label: value.name } }));
}
