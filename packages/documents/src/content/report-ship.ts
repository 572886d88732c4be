// Scope, systems, zones and changes: what was looked at and what was not.
import { day } from '@plimsoll/figures';
import type { Report, System } from '@plimsoll/standard';
import type { Section } from './blocks.ts';
import { systemNames, zoneName } from './report-names.ts';
import { domainName, reasonName } from './words.ts';

export function scopeSection(report: Report): Section {
  const { scope } = report;
  return {
    id: 'scope',
    title: 'Scope and exclusions',
    blocks: [
      { kind: 'text', text: scope.included },
      { kind: 'facts', facts: [{ term: 'Measured against', value: scope.targetProfile }] },
      {
        kind: 'table',
        caption: 'Exclusions',
        none: 'Nothing was excluded.',
        columns: [
          { title: 'Left out', share: 2 },
          { title: 'Reason', share: 2 },
          { title: 'Risk that stays', share: 2 },
        ],
        rows: scope.exclusions.map(({ systems, procedures, reason, explanation, risk }) => [
          [...(systems.length > 0 ? [systemNames(report, systems)] : []), ...procedures].join(', '),
          explanation ? `${reasonName(reason)}. ${explanation}` : reasonName(reason),
          risk ?? 'not stated',
        ]),
      },
      {
        kind: 'table',
        caption: 'What hindered the work',
        none: 'Nothing hindered the work.',
        columns: [{ title: 'Kind' }, { title: 'In words', share: 3 }],
        rows: scope.limitations.map(({ reason, text }) => [reasonName(reason), text]),
      },
    ],
  };
}

export function systemSection(report: Report): Section {
  return {
    id: 'systems',
    title: 'Systems',
    blocks: [
      {
        kind: 'table',
        caption: 'Inventory of computer-based systems',
        none: 'No system was listed.',
        columns: [
          { title: 'System', share: 1.6 },
          { title: 'Category', share: 0.9 },
          { title: 'Zone', share: 1.2 },
          { title: 'Maker, model and versions', share: 2.2 },
          { title: 'Reached from', share: 0.9 },
          { title: 'Links to the outside', share: 1.8 },
        ],
        rows: report.systems.map((system) => [
          system.name,
          system.category,
          zoneName(report, system.zone),
          makeOf(system),
          system.connectivity,
          system.untrustedLinks.map(({ to, protection }) => `${to.replaceAll('-', ' ')}: ${protection}`).join('; ') ||
            'none',
        ]),
      },
    ],
  };
}

function makeOf({ maker, model, versions, supportEndsOn }: System): string {
  const version = versions.map(({ part, version: read }) => `${part} ${read}`).join(', ');
  return [`${maker} ${model}`, version, supportEndsOn && `support ends ${day(supportEndsOn)}`]
    .filter(Boolean)
    .join('; ');
}

export function zoneSection(report: Report): Section {
  const seen = (asDrawn: boolean, asFound: boolean) =>
    asDrawn && asFound ? 'as drawn' : asFound ? 'found, not drawn' : 'drawn, not found';
  return {
    id: 'zones',
    title: 'Zones and connections',
    blocks: [
      {
        kind: 'table',
        caption: 'Security zones',
        none: 'No zone was listed.',
        columns: [
          { title: 'Zone', share: 2 },
          { title: 'Kind', share: 0.6 },
          { title: 'Drawing and ship', share: 1.2 },
          { title: 'Remarks', share: 2 },
        ],
        rows: report.zones.map(({ name, kind, asDrawn, asFound, remarks }) => [
          name,
          kind,
          seen(asDrawn, asFound),
          remarks ?? '',
        ]),
      },
      {
        kind: 'table',
        caption: 'Connections between zones',
        none: 'No connection was listed.',
        columns: [
          { title: 'Connection', share: 1.5 },
          { title: 'From, to', share: 2 },
          { title: 'Drawing and ship', share: 1.2 },
          { title: 'Protection', share: 2 },
        ],
        rows: report.conduits.map(({ name, from, to, asDrawn, asFound, protection }) => [
          name,
          `${zoneName(report, from)}, ${zoneName(report, to)}`,
          seen(asDrawn, asFound),
          protection,
        ]),
      },
    ],
  };
}

export function changeSection(report: Report): Section {
  return {
    id: 'changes',
    title: 'Changes since the previous report',
    blocks: [
      {
        kind: 'table',
        caption: 'Changes',
        none: 'No change was reported.',
        columns: [
          { title: 'On' },
          { title: 'Systems', share: 1.5 },
          { title: 'What changed', share: 3 },
          { title: 'Weighs on', share: 2 },
        ],
        rows: report.changes.map(({ on, systems, text, major, domains }) => [
          day(on),
          systemNames(report, systems, 'none aboard now'),
          text,
          major ? domains.map(domainName).join(', ') : 'nothing',
        ]),
      },
    ],
  };
}
