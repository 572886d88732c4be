// Makes the shareable attestation from a confidential report, member by member, so that nothing else can slip through.
import { score, scoreInputOf } from '@plimsoll/scoring';
import type { ScoreInput, ScoreResult } from '@plimsoll/scoring';
import type { Report } from '@plimsoll/standard';
import type { Attestation } from '@plimsoll/standard/attestation';
import { methodology } from '@plimsoll/standard/methodology';
import { coverageOf } from './coverage.ts';
import { systemGroups } from './system-groups.ts';

/**
 * The attestation of a schema-valid report as of a day (YYYY-MM-DD). The same report and day always give the same
 * document. Free text comes only from members that the report schema marks `x-tier: 3`; results and severities are
 * computed here and never taken from the report’s own claims (specification 21).
 */
export function projectAttestation(report: Report, asOf: string): Attestation {
  const input = scoreInputOf(report);
  const result = score(input, asOf);
  return {
    format: 'plimsoll-attestation',
    formatVersion: '1.0',
    report: { id: report.id, revision: report.revision },
    asOf,
    issuedAt: report.issuedAt,
    language: report.language,
    ...subject(report),
    ...parties(report),
    result: resultOf(result),
    domains: domainsOf(result),
    coverage: coverageOf(report),
    frameworks: report.vessel.frameworks.map(({ framework, applies, reason }) => ({ framework, applies, reason })),
    findings: findingsOf(report, input),
    positive: [...report.summary.positive],
    exclusions: report.scope.exclusions.map(({ reason, risk }) => ({
      reason,
      ...(risk === undefined ? {} : { risk }),
    })),
    limitations: report.scope.limitations.map(({ reason }) => reason),
    declaration: declarationOf(report),
  };
}

function subject({
  methodology: { id, version, profile },
  vessel,
  company,
}: Report): Pick<Attestation, 'methodology' | 'vessel' | 'company'> {
  const { imoNumber, name, flag, type, grossTonnage, builtOn } = vessel;
  return {
    methodology: { id, version, profile },
    vessel: { imoNumber, name, flag, type, grossTonnage, builtOn },
    company: { name: company.name, ...(company.imoNumber === undefined ? {} : { imoNumber: company.imoNumber }) },
  };
}

function parties({
  engagement,
  supplier,
  team,
  attestation,
}: Report): Pick<Attestation, 'engagement' | 'supplier' | 'lead'> {
  const {
    kind,
    period: { start, end },
    places,
    independence: { type, assurance },
  } = engagement;
  const lead = team.find(({ id }) => id === attestation.lead);
  return {
    engagement: { kind, period: { start, end }, places: [...places], independence: { type, assurance } },
    supplier: { registerId: supplier.registerId, name: supplier.name },
    ...(lead && { lead: { registerId: lead.registerId } }),
  };
}

function resultOf(result: ScoreResult): Attestation['result'] {
  const { model, asOf, grade, total, high, confidence, confidenceWord, assurance, notRatedBecause } = result;
  return {
    model,
    asOf,
    grade,
    total,
    high,
    confidence,
    confidenceWord,
    ...(assurance === null ? {} : { assurance }),
    ...(notRatedBecause === undefined ? {} : { notRatedBecause: [...notRatedBecause] }),
  };
}

function domainsOf(result: ScoreResult): Attestation['domains'] {
  const titles = new Map(methodology.domains.map(({ id, title }) => [id, title]));
  return result.domains.map(({ id, total, high, known, grade }) => ({
    id,
    title: titles.get(id) ?? id,
    total,
    high,
    known,
    grade,
  }));
}

/** Every weakness, in the order of the report, with the severity that the model computed. */
function findingsOf(report: Report, input: ScoreInput): Attestation['findings'] {
  const severities = new Map(input.findings.map(({ id, severity }) => [id, severity]));
  return report.findings
    .filter(({ kind }) => kind === 'weakness')
    .map(({ id, title, publicSummary, systems, state, dueOn }) => ({
      id,
      title,
      publicSummary,
      severity: severities.get(id) ?? 'info',
      systemGroups: systemGroups(report, systems),
      state: state ?? 'open',
      ...(dueOn === undefined ? {} : { dueOn }),
    }));
}

function declarationOf({ attestation }: Report): Attestation['declaration'] {
  const { declaration, independence, methodFollowed, deviations, declaredAt } = attestation;
  return { declaration, independence, methodFollowed, deviations: [...deviations], declaredAt };
}
