// What the shareable attestation says, in the order in which a reader decides; it reads nothing but the attestation.
import { count, counted, day, moment } from '@plimsoll/figures';
import type { Attestation } from '@plimsoll/standard/attestation';
import type { Block, DocumentContent, Section } from './blocks.ts';
import { notesOf, resultFacts, resultOf, verdictOf, type AcceptanceLine } from './result.ts';
import {
  assurances,
  engagementKinds,
  flagName,
  frameworkName,
  independenceTypes,
  isMandatory,
  portName,
  profileName,
  reasonName,
  shipTypeName,
  systemGroups,
} from './words.ts';

export function attestationContent(attestation: Attestation, line?: AcceptanceLine): DocumentContent {
  const { vessel, result, report } = attestation;
  return {
    language: attestation.language,
    title: `${vessel.name}, ${result.grade === 'NR' ? 'not rated' : `grade ${result.grade}`} · Attestation · Plimsoll`,
    subject: vessel.name,
    kind: 'Attestation of a cyber security assessment',
    confidential: false,
    verdict: verdictOf(vessel.name, result),
    notes: notesOf(result),
    result: resultOf(result, line),
    facts: [
      { term: 'IMO number', value: vessel.imoNumber },
      { term: 'Flag', value: flagName(vessel.flag) },
      {
        term: 'Type',
        value: `${shipTypeName(vessel.type)}, ${count(vessel.grossTonnage)} GT, built ${vessel.builtOn.slice(0, 4)}`,
      },
      { term: 'Company', value: attestation.company.name },
      { term: 'Assessed by', value: attestation.supplier.name },
      { term: 'Last aboard', value: day(attestation.engagement.period.end) },
    ],
    reference: `Report ${report.id}, revision ${report.revision}`,
    sections: [
      checkSection(attestation),
      domainSection(attestation),
      findingSection(attestation),
      coverageSection(attestation),
      limitSection(attestation),
      frameworkSection(attestation),
      workSection(attestation),
      declarationSection(attestation),
      documentSection(attestation),
    ],
  };
}

function checkSection({ asOf }: Attestation): Section {
  return {
    id: 'check',
    title: 'Before you rely on it',
    blocks: [
      {
        kind: 'banner',
        tone: 'note',
        title: `This document is a copy as of ${day(asOf)}.`,
        text: 'It cannot show what changed since: a later report, a withdrawal or an expiry. Look up the ship by its IMO number in the register before you decide.',
      },
      {
        kind: 'text',
        look: 'hint',
        text: 'An assessed ship is not a certified ship. The grade says how much was shown to be in order, and lets the worst open weakness limit the whole.',
      },
    ],
  };
}

function domainSection({ domains }: Attestation): Section {
  const rows = domains.map((domain) => ({ ...domain, mandatory: isMandatory(domain.id) }));
  const weakest = rows.toSorted((a, b) => a.total - b.total)[0];
  const caption = weakest ? `Weakest: ${weakest.title}` : 'No domain was scored';
  return { id: 'domains', title: 'Score by domain', blocks: [{ kind: 'domains', caption, rows }] };
}

function findingSection({ findings, positive }: Attestation): Section {
  const open = findings.filter(({ state }) => state !== 'closed');
  const counts = Object.fromEntries(
    (['critical', 'high', 'medium', 'low', 'info'] as const).map((severity) => [
      severity,
      open.filter((finding) => finding.severity === severity).length,
    ]),
  );
  return {
    id: 'findings',
    title: 'Findings',
    blocks: [
      {
        kind: 'text',
        text: `${counted(findings.length, 'weakness', 'weaknesses')} found, ${count(open.length)} not yet verified closed. Details that could help an attack are left out.`,
      },
      { kind: 'counts', counts, none: 'No open weakness.' },
      ...findings.map((finding): Block => ({
        kind: 'finding',
        id: finding.id,
        title: finding.title,
        tags: [
          { kind: 'severity', value: finding.severity },
          { kind: 'state', value: finding.state },
        ],
        facts: [
          ...(finding.systemGroups.length > 0
            ? [{ term: 'Systems', value: finding.systemGroups.map((group) => systemGroups[group]).join(', ') }]
            : []),
          ...(finding.dueOn ? [{ term: 'Due', value: day(finding.dueOn) }] : []),
        ],
        parts: [{ text: finding.publicSummary }],
      })),
      ...(positive.length > 0
        ? [{ kind: 'heading', text: 'What works and should stay' } as const, { kind: 'list', items: positive } as const]
        : []),
    ],
  };
}

function coverageSection({ coverage }: Attestation): Section {
  return {
    id: 'coverage',
    title: 'What was tested',
    blocks: [
      { kind: 'coverage', title: 'All procedures of the methodology', coverage },
      { kind: 'coverage', title: 'Mandatory procedures', coverage: coverage.mandatory },
    ],
  };
}

function limitSection({ exclusions, limitations }: Attestation): Section {
  return {
    id: 'limits',
    title: 'What was left out, and what hindered',
    blocks: [
      {
        kind: 'table',
        caption: 'Exclusions',
        none: 'Nothing was excluded.',
        columns: [{ title: 'Reason' }, { title: 'Risk that stays', share: 2 }],
        rows: exclusions.map(({ reason, risk }) => [reasonName(reason), risk ?? 'not stated']),
      },
      { kind: 'heading', text: 'Limitations' },
      limitations.length > 0 ? { kind: 'list', items: limitations.map(reasonName) } : { kind: 'text', text: 'None.' },
    ],
  };
}

function frameworkSection({ frameworks }: Attestation): Section {
  return {
    id: 'frameworks',
    title: 'Rules considered',
    blocks: [
      {
        kind: 'table',
        caption: 'Rules and whether they apply to this ship',
        none: 'None stated.',
        columns: [{ title: 'Document', share: 2 }, { title: 'Applies' }, { title: 'Because', share: 2 }],
        rows: frameworks.map(({ framework, applies, reason }) => [
          frameworkName(framework),
          applies ? 'yes' : 'no',
          reason,
        ]),
      },
    ],
  };
}

function workSection({ engagement, supplier, lead, methodology, result, company }: Attestation): Section {
  return {
    id: 'work',
    title: 'The assessment',
    blocks: [
      {
        kind: 'facts',
        facts: [
          { term: 'Kind', value: engagementKinds[engagement.kind] },
          { term: 'Period', value: `${day(engagement.period.start)} to ${day(engagement.period.end)}` },
          { term: 'Ports', value: engagement.places.map(portName).join(', ') || 'none' },
          { term: 'Supplier', value: `${supplier.name}, register number ${supplier.registerId}` },
          ...(lead ? [{ term: 'Lead', value: `register number ${lead.registerId}` }] : []),
          {
            term: 'Independence',
            value: `${independenceTypes[engagement.independence.type]}; ${assurances[engagement.independence.assurance].toLowerCase()}`,
          },
          {
            term: 'Company',
            value: company.imoNumber ? `${company.name}, IMO company number ${company.imoNumber}` : company.name,
          },
          {
            term: 'Methodology',
            value: `${methodology.id} ${methodology.version}, profile ${profileName(methodology.profile)}`,
          },
          ...resultFacts(result),
        ],
      },
    ],
  };
}

function declarationSection({ declaration }: Attestation): Section {
  const { methodFollowed, deviations } = declaration;
  return {
    id: 'declaration',
    title: 'Declaration of the lead',
    blocks: [
      { kind: 'text', text: declaration.declaration },
      { kind: 'text', text: declaration.independence },
      {
        kind: 'text',
        text: methodFollowed ? 'The methodology was followed.' : 'The methodology was not followed in all points.',
      },
      ...(deviations.length > 0 ? [{ kind: 'list', items: deviations } as const] : []),
      { kind: 'text', look: 'hint', text: `Declared on ${moment(declaration.declaredAt)}.` },
    ],
  };
}

function documentSection({ report, issuedAt, format, formatVersion, proof }: Attestation): Section {
  return {
    id: 'document',
    title: 'This document',
    blocks: [
      {
        kind: 'facts',
        facts: [
          { term: 'Report', value: `${report.id}, revision ${report.revision}` },
          { term: 'Report issued', value: moment(issuedAt) },
          { term: 'Format', value: `${format} ${formatVersion}` },
          ...(proof ? [{ term: 'Digest (SHA-256)', value: proof.documentSha256 }] : []),
          ...(proof?.verificationMethod
            ? [{ term: 'Signed with key', value: proof.verificationMethod }]
            : [{ term: 'Signature', value: 'This copy carries no signature.' }]),
        ],
      },
    ],
  };
}
