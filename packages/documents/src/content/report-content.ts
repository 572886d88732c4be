// What the confidential report says, from the verdict to the last piece of evidence.
import { count, day, moment } from '@plimsoll/figures';
import type { ScoreResult } from '@plimsoll/scoring';
import type { Report } from '@plimsoll/standard';
import type { DocumentContent, Section } from './blocks.ts';
import { coverageSection } from './report-coverage.ts';
import { findingsSections } from './report-findings.ts';
import { evidenceSection, handbackSection, incidentSection, permitSection } from './report-conduct.ts';
import { scoreSection } from './report-score.ts';
import { changeSection, scopeSection, systemSection, zoneSection } from './report-ship.ts';
import { notesOf, resultOf, verdictOf, type AcceptanceLine } from './result.ts';
import {
  assurances,
  domainName,
  engagementKinds,
  flagName,
  frameworkName,
  independenceTypes,
  isMandatory,
  portName,
  profileName,
  roleName,
  shipTypeName,
} from './words.ts';

export function reportContent(report: Report, score: ScoreResult, line?: AcceptanceLine): DocumentContent {
  const { vessel } = report;
  return {
    language: report.language,
    title: `${vessel.name}, ${score.grade === 'NR' ? 'not rated' : `grade ${score.grade}`} · Assessment report · Plimsoll`,
    subject: vessel.name,
    kind: 'Report of a cyber security assessment',
    confidential: true,
    verdict: verdictOf(vessel.name, score),
    notes: notesOf(score),
    result: resultOf(score, line),
    facts: [
      { term: 'IMO number', value: vessel.imoNumber },
      { term: 'Flag', value: flagName(vessel.flag) },
      {
        term: 'Type',
        value: `${shipTypeName(vessel.type)}, ${count(vessel.grossTonnage)} GT, built ${vessel.builtOn.slice(0, 4)}`,
      },
      { term: 'Company', value: report.company.name },
      { term: 'Assessed by', value: report.supplier.name },
      { term: 'Issued', value: moment(report.issuedAt) },
    ],
    reference: `Report ${report.id}, revision ${report.revision}`,
    sections: [
      masterSection(report),
      companySection(report),
      domainSection(score),
      scoreSection(report, score),
      ...findingsSections(report),
      coverageSection(report),
      scopeSection(report),
      systemSection(report),
      zoneSection(report),
      permitSection(report),
      incidentSection(report),
      handbackSection(report),
      changeSection(report),
      evidenceSection(report),
      frameworkSection(report),
      workSection(report),
      declarationSection(report),
      documentSection(report),
    ],
  };
}

function masterSection({ summary }: Report): Section {
  return {
    id: 'master',
    title: 'For the Master',
    blocks: [
      { kind: 'text', text: summary.forMaster },
      { kind: 'heading', text: 'Most urgent' },
      summary.urgentActions.length > 0
        ? { kind: 'list', ordered: true, items: summary.urgentActions }
        : { kind: 'text', text: 'Nothing is urgent.' },
    ],
  };
}

function companySection({ summary }: Report): Section {
  return {
    id: 'company',
    title: 'For the company',
    blocks: [
      { kind: 'text', text: summary.forCompany },
      ...(summary.positive.length > 0
        ? [
            { kind: 'heading', text: 'What works and should stay' } as const,
            { kind: 'list', items: summary.positive } as const,
          ]
        : []),
    ],
  };
}

function domainSection({ domains }: ScoreResult): Section {
  const rows = domains.map(({ id, total, high, grade, mandatory }) => ({
    id,
    title: domainName(id),
    total,
    high,
    grade,
    mandatory: mandatory || isMandatory(id),
  }));
  const weakest = rows.toSorted((a, b) => a.total - b.total)[0];
  return {
    id: 'domains',
    title: 'Score by domain',
    blocks: [{ kind: 'domains', caption: weakest ? `Weakest: ${weakest.title}` : 'No domain was scored', rows }],
  };
}

function frameworkSection({ vessel }: Report): Section {
  return {
    id: 'frameworks',
    title: 'Rules considered',
    blocks: [
      {
        kind: 'table',
        caption: 'Rules and whether they apply to this ship',
        none: 'None stated.',
        columns: [{ title: 'Document', share: 2 }, { title: 'Applies' }, { title: 'Because', share: 2 }],
        rows: vessel.frameworks.map(({ framework, applies, reason }) => [
          frameworkName(framework),
          applies ? 'yes' : 'no',
          reason,
        ]),
      },
    ],
  };
}

function workSection(report: Report): Section {
  const { engagement, supplier, methodology, team } = report;
  return {
    id: 'work',
    title: 'The assessment',
    blocks: [
      {
        kind: 'facts',
        facts: [
          { term: 'Job', value: `${engagement.reference}, ${engagementKinds[engagement.kind].toLowerCase()}` },
          { term: 'Asked for by', value: `${engagement.basis}; ordered by the ${engagement.commissionedBy}` },
          { term: 'Period', value: `${moment(engagement.period.start)} to ${moment(engagement.period.end)}` },
          { term: 'Ports', value: engagement.places.map(portName).join(', ') || 'none' },
          {
            term: 'Rules of engagement',
            value: `${engagement.rulesOfEngagement.reference}, signed ${moment(engagement.rulesOfEngagement.signedAt)} by ${engagement.rulesOfEngagement.signedBy.map(roleName).join(', ')}`,
          },
          { term: 'Crew time', value: `${engagement.crewHours.used} of ${engagement.crewHours.agreed} hours agreed` },
          { term: 'Supplier', value: `${supplier.name}, register number ${supplier.registerId}` },
          {
            term: 'Independence',
            value: `${independenceTypes[engagement.independence.type]}; ${assurances[engagement.independence.assurance].toLowerCase()}. ${engagement.independence.declaration}`,
          },
          {
            term: 'Methodology',
            value: `${methodology.id} ${methodology.version}, profile ${profileName(methodology.profile)}`,
          },
        ],
      },
      {
        kind: 'table',
        caption: 'Team',
        none: 'No team stated.',
        columns: [
          { title: 'Register number' },
          { title: 'Part' },
          { title: 'Certificates', share: 2 },
          { title: 'Interests', share: 2 },
        ],
        rows: team.map(({ registerId, role, certificates, conflicts }) => [
          { code: registerId },
          role,
          certificates.map(({ number, highestClass }) => `${number} (to ${highestClass})`).join(', ') || 'none',
          conflicts.statement,
        ]),
      },
      ...(engagement.independence.ties.length > 0
        ? [
            {
              kind: 'table',
              caption: 'Ties to the ship’s systems',
              none: 'None.',
              columns: [
                { title: 'Party' },
                { title: 'Nature' },
                { title: 'Until' },
                { title: 'Explanation', share: 2 },
              ],
              rows: engagement.independence.ties.map((tie) => [tie.party, tie.nature, day(tie.until), tie.explanation]),
            } as const,
          ]
        : []),
    ],
  };
}

function declarationSection({ attestation }: Report): Section {
  return {
    id: 'declaration',
    title: 'Declaration of the lead',
    blocks: [
      { kind: 'text', text: attestation.declaration },
      { kind: 'text', text: attestation.independence },
      {
        kind: 'text',
        text: attestation.methodFollowed
          ? 'The methodology was followed.'
          : 'The methodology was not followed in all points.',
      },
      ...(attestation.deviations.length > 0 ? [{ kind: 'list', items: attestation.deviations } as const] : []),
      { kind: 'text', look: 'hint', text: `Declared on ${moment(attestation.declaredAt)}.` },
    ],
  };
}

function documentSection({ id, revision, supersedes, format, formatVersion, responses, proof }: Report): Section {
  return {
    id: 'document',
    title: 'This document',
    blocks: [
      {
        kind: 'facts',
        facts: [
          { term: 'Report', value: `${id}, revision ${revision}` },
          ...(supersedes ? [{ term: 'Replaces', value: `revision ${supersedes.revision}: ${supersedes.text}` }] : []),
          { term: 'Format', value: `${format} ${formatVersion}` },
          ...(proof ? [{ term: 'Digest (SHA-256)', value: proof.documentSha256 }] : []),
          ...(proof?.verificationMethod
            ? [{ term: 'Signed with key', value: proof.verificationMethod }]
            : [{ term: 'Signature', value: 'This copy carries no signature.' }]),
        ],
      },
      {
        kind: 'table',
        caption: 'Answers to warnings of the validator',
        none: 'No warning needed an answer.',
        columns: [{ title: 'Rule' }, { title: 'About' }, { title: 'Answer', share: 3 }],
        rows: responses.map(({ rule, target, text }) => [{ code: rule }, { code: target }, text]),
      },
    ],
  };
}
