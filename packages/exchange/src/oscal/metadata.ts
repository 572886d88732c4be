// The metadata and the back matter of an OSCAL document: what it is, who stands for it, which files it speaks of.
import type { Authorisation, Evidence } from '@plimsoll/standard';
import { methodology } from '@plimsoll/standard/methodology';
import { HOME, type JsonObject } from '../context.ts';
import type { Source } from '../source.ts';
import { parties, responsibleParties, roles } from './parties.ts';
import { markup, markupLine, markupOrNone, OSCAL_VERSION, properties, repeated, time } from './terms.ts';

export function metadata(source: Source, title: string): JsonObject {
  const { report, context, tier } = source;
  return {
    title: markupLine(`${title}: ${report.vessel.name}, IMO ${report.vessel.imoNumber}`, title),
    published: time(report.issuedAt),
    'last-modified': time(context.now),
    version: String(report.revision),
    'oscal-version': OSCAL_VERSION,
    'document-ids': [{ scheme: `${HOME}/ns/report-id`, identifier: report.id }],
    props: properties({
      'report-format': `${report.format} ${report.formatVersion}`,
      'sharing-tier': tier,
      language: report.language,
      'methodology-id': report.methodology.id,
      'methodology-version': report.methodology.version,
      'methodology-profile': report.methodology.profile,
      'supersedes-revision': report.supersedes?.revision,
      'supersedes-sha256': report.supersedes?.sha256,
      'report-sha256': report.proof?.documentSha256,
      'made-with': `Plimsoll ${context.toolVersion}`,
    }),
    roles: roles(),
    parties: parties(source),
    'responsible-parties': responsibleParties(source),
    remarks: markupOrNone(report.supersedes?.text),
  };
}

export const planUuid = (source: Source): string => source.uuid('plan', 'methodology');

/** The catalogue as assessment plan, the evidence and the permissions. */
export function backMatter(source: Source): JsonObject {
  const { report } = source;
  const resources = [
    planResource(source),
    ...report.evidence.map((evidence) => evidenceResource(source, evidence)),
    ...report.authorisations.map((authorisation) => authorisationResource(source, authorisation)),
  ];
  return { resources };
}

function planResource(source: Source): JsonObject {
  const { id, version } = source.report.methodology;
  return {
    uuid: planUuid(source),
    title: markupLine(`${methodology.title} ${version}`, id),
    description: 'Catalogue of procedures that takes the place of an assessment plan.',
    props: properties({ 'resource-kind': 'methodology' }),
    rlinks: [
      {
        href: `${HOME}/standard/methodologies/${encodeURIComponent(id)}/${version}/methodology.json`,
        'media-type': 'application/json',
      },
    ],
  };
}

function evidenceResource(source: Source, evidence: Evidence): JsonObject {
  const { capture } = evidence;
  return {
    uuid: source.uuid('evidence', evidence.id),
    title: markupLine(evidence.title, evidence.id),
    props: properties({
      'resource-kind': 'evidence',
      'report-id': evidence.id,
      'evidence-kind': evidence.kind,
      size: evidence.size,
      'captured-at': evidence.capturedAt,
      'captured-by': source.tier === 'confidential' ? evidence.capturedBy : undefined,
      'tool-name': evidence.tool?.name,
      'tool-version': evidence.tool?.version,
      'clock-offset-seconds': evidence.clockOffsetSeconds,
      'clock-corrected': evidence.clockCorrected,
      'capture-point': capture?.point,
      'capture-filter': capture?.filter,
      'capture-masking': capture?.masking,
      'hosts-seen': capture?.hostsSeen,
      'hosts-inventoried': capture?.hostsInventoried,
      'hosts-explanation': capture?.explanation,
      classification: evidence.classification,
      'shows-people': evidence.showsPeople,
      masking: evidence.masking,
      'privacy-basis': evidence.privacyBasis,
      'contains-executable': evidence.containsExecutable,
      'foreign-reference': evidence.foreignReference,
    }),
    rlinks: [
      {
        href: `evidence/${evidence.fileName}`,
        'media-type': evidence.mediaType,
        hashes: [{ algorithm: 'SHA-256', value: evidence.sha256 }],
      },
    ],
  };
}

function authorisationResource(source: Source, authorisation: Authorisation): JsonObject {
  const granted = authorisation.authorisers.map(({ role, at, reference }) =>
    [role, at, reference].filter(Boolean).join(' '),
  );
  return {
    uuid: source.uuid('authorisation', authorisation.id),
    title: markupLine(`Authorisation ${authorisation.id}`, authorisation.id),
    description: markup(
      `${authorisation.kind} from ${authorisation.window.start} until ${authorisation.window.end}`,
      authorisation.kind,
    ),
    props: [
      ...properties({
        'resource-kind': 'authorisation',
        'report-id': authorisation.id,
        'authorisation-kind': authorisation.kind,
        'window-start': authorisation.window.start,
        'window-end': authorisation.window.end,
        'granted-at': authorisation.grantedAt,
        'vessel-states': authorisation.vesselStates.join(' '),
        procedures: authorisation.procedures.join(' '),
        systems: authorisation.systems.join(' '),
      }),
      ...repeated('authoriser', granted),
      ...repeated('abort-criterion', authorisation.abortCriteria ?? []),
      ...repeated(
        'withdrawal',
        authorisation.withdrawals.map(({ at, role }) => `${role} ${at}`),
      ),
    ],
    citation: {
      text: markupLine(
        `${authorisation.kind} ${authorisation.id}, granted ${authorisation.grantedAt}`,
        authorisation.id,
      ),
    },
  };
}
