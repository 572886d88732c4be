// A report as a CycloneDX 1.6 vulnerability disclosure: the systems aboard as components, the weaknesses on them.
import type { Report, System } from '@plimsoll/standard';
import { ordinarySecond } from '../calendar.ts';
import { HOME, type ExportContext, type ExportOptions, type JsonObject } from '../context.ts';
import { listOrNone, present } from '../present.ts';
import { sourceOf, type Source } from '../source.ts';
import { named, SHIP, systemRef } from './terms.ts';
import { vulnerabilities } from './vulnerabilities.ts';

/**
 * CycloneDX 1.6, JSON. Always a document: a report without weakness gives an inventory with none. What is lost:
 * `lossesOf('cyclonedx-vdr')`.
 */
export function toCycloneDxVdr(report: Report, context: ExportContext, options: ExportOptions = {}): JsonObject {
  const source = sourceOf(report, context, options, 'products');
  return present({
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${source.documentUuid('cyclonedx')}`,
    version: 1,
    metadata: metadata(source),
    components: listOrNone(source.report.systems.map((system) => component(system))),
    dependencies: dependencies(source),
    vulnerabilities: listOrNone(vulnerabilities(source)),
  });
}

function metadata(source: Source): JsonObject {
  const { report, context, tier, score } = source;
  const { vessel } = report;
  return {
    timestamp: ordinarySecond(context.now),
    lifecycles: [{ phase: 'operations' }],
    tools: { components: [{ type: 'application', name: 'Plimsoll', version: context.toolVersion }] },
    component: {
      type: 'device',
      'bom-ref': SHIP,
      name: source.isShipHidden ? 'A ship' : vessel.name,
      description: source.isShipHidden
        ? `Ship, ${vessel.type}`
        : `Ship, IMO ${vessel.imoNumber}, ${vessel.type}, flag ${vessel.flag}`,
    },
    supplier: { name: report.supplier.name, url: [`${HOME}/suppliers/${report.supplier.registerId}`] },
    properties: named({
      'report-id': report.id,
      'report-revision': report.revision,
      'report-issued-at': report.issuedAt,
      'sharing-tier': tier,
      ...(source.isShipHidden
        ? {}
        : {
            'score-model': score.model,
            'score-as-of': score.asOf,
            'score-total': score.total,
            'score-grade': score.grade,
          }),
    }),
  };
}

/** CycloneDX 1.6 allows no longer one; the parts of the component hold each version whole. */
const LONGEST_VERSION = 1024;

function component(system: System): JsonObject {
  return {
    type: 'device',
    'bom-ref': systemRef(system.id),
    manufacturer: { name: system.maker },
    group: system.maker,
    name: system.model,
    version: listOrNone(system.versions.map(({ part, version }) => `${part} ${version}`))
      ?.join(', ')
      .slice(0, LONGEST_VERSION),
    description: `${system.name}: ${system.function}`,
    cpe: system.identifiers?.cpe,
    purl: system.identifiers?.purl,
    components: listOrNone(parts(system)),
    properties: [
      ...named({
        'system-id': system.id,
        'system-code': system.code,
        category: system.category,
        'category-reason': system.categoryReason,
        zone: system.zone,
        'parent-system': system.parent,
        owner: system.owner,
        connectivity: system.connectivity,
        'support-ends-on': system.supportEndsOn,
        'compensating-measures': system.compensatingMeasures,
        'serial-number': system.identifiers?.serial,
        'redundant-with': system.redundantWith,
      }),
      ...(system.addresses ?? []).flatMap((address) => named({ address })),
      ...(system.approvals ?? []).flatMap((approval) => named({ approval })),
      ...system.protocols.flatMap((protocol) => named({ protocol })),
    ],
  };
}

/** Software and firmware of a system, each named once. */
function parts(system: System): readonly JsonObject[] {
  const once = new Map(system.versions.map(({ part, version }) => [`${part}\u0000${version}`, { part, version }]));
  return [...once.values()].map(({ part, version }) => ({ type: 'firmware', name: part, version }));
}

function dependencies(source: Source): readonly JsonObject[] {
  const { report } = source;
  const known = new Set(report.systems.map(({ id }) => id));
  return [
    { ref: SHIP, dependsOn: listOrNone(report.systems.map(({ id }) => systemRef(id))) },
    ...report.systems.map((system) => {
      const targets = [...new Set(system.links.map((link) => link.system))].filter(
        (id) => known.has(id) && id !== system.id,
      );
      return { ref: systemRef(system.id), dependsOn: listOrNone(targets.map(systemRef)) };
    }),
  ];
}
