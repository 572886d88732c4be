// The ship, her zones, conduits and computer-based systems as OSCAL components and inventory items.
import type { Conduit, Report, System, Zone } from '@plimsoll/standard';
import type { JsonObject } from '../context.ts';
import { listOrNone } from '../present.ts';
import type { Source } from '../source.ts';
import { markup, markupLine, markupOrNone, oneLine, properties, reference, repeated } from './terms.ts';

export const shipUuid = (source: Source): string => source.uuid('vessel', source.report.vessel.imoNumber);

function components(source: Source): readonly JsonObject[] {
  const { report } = source;
  return [
    shipComponent(source),
    ...report.zones.map((zone) => zoneComponent(source, zone)),
    ...report.conduits.map((conduit) => conduitComponent(source, conduit)),
    ...makes(report).map(({ maker, model }) => makeComponent(source, maker, model)),
  ];
}

const inventoryItems = (source: Source): readonly JsonObject[] =>
  source.report.systems.map((system) => inventoryItem(source, system));

const subject = (source: Source, system: string): JsonObject => ({
  'subject-uuid': source.uuid('system', system),
  type: 'inventory-item',
  title: markupLine(source.systems.get(system)?.name ?? system, system),
});

/** The systems named, or the ship where none is. */
export function subjects(source: Source, systems: readonly string[]): readonly JsonObject[] {
  const known = [...new Set(systems)].filter((id) => source.systems.has(id));
  if (known.length > 0) return known.map((id) => subject(source, id));
  return [
    { 'subject-uuid': shipUuid(source), type: 'component', title: markupLine(source.report.vessel.name, 'Ship') },
  ];
}

function shipComponent(source: Source): JsonObject {
  const { vessel } = source.report;
  return {
    uuid: shipUuid(source),
    type: 'system',
    title: markupLine(vessel.name, 'Ship'),
    description: markup(
      `${vessel.type}, ${vessel.grossTonnage} GT, flag ${vessel.flag}, delivered ${vessel.builtOn}`,
      'Ship',
    ),
    props: [
      ...properties({
        'imo-number': vessel.imoNumber,
        mmsi: vessel.mmsi,
        'call-sign': vessel.callSign,
        flag: vessel.flag,
        'ship-type': vessel.type,
        'gross-tonnage': vessel.grossTonnage,
        'contracted-on': vessel.contractedOn,
        'built-on': vessel.builtOn,
        'class-society': vessel.classSociety,
        'dynamic-positioning': vessel.dynamicPositioning,
        'persons-on-board': vessel.personsOnBoard,
        'international-voyages': vessel.internationalVoyages,
      }),
      ...repeated('class-notation', vessel.classNotations),
      ...repeated('former-name', vessel.formerNames ?? []),
      ...repeated(
        'framework',
        vessel.frameworks.map(
          (item) => `${item.framework}: ${item.applies ? 'applies' : 'does not apply'} (${item.basis}) ${item.reason}`,
        ),
      ),
    ],
    status: { state: 'operational' },
  };
}

function zoneComponent(source: Source, zone: Zone): JsonObject {
  return {
    uuid: source.uuid('zone', zone.id),
    type: 'network',
    title: markupLine(zone.name, zone.id),
    description: markup(`Security zone ${zone.id} of kind ${zone.kind}`, zone.id),
    props: properties({
      'report-id': zone.id,
      'zone-kind': zone.kind,
      'parent-zone': zone.parent,
      'as-drawn': zone.asDrawn,
      'as-found': zone.asFound,
    }),
    status: { state: zone.asFound ? 'operational' : 'other' },
    remarks: markupOrNone(zone.remarks),
  };
}

function conduitComponent(source: Source, conduit: Conduit): JsonObject {
  return {
    uuid: source.uuid('conduit', conduit.id),
    type: 'interconnection',
    title: markupLine(conduit.name, conduit.id),
    description: markup(conduit.protection, `Conduit ${conduit.id}`),
    props: properties({
      'report-id': conduit.id,
      'from-zone': conduit.from,
      'to-zone': conduit.to,
      'as-drawn': conduit.asDrawn,
      'as-found': conduit.asFound,
    }),
    links: [conduit.from, conduit.to].map((zone) => ({
      href: reference(source.uuid('zone', zone)),
      rel: 'uses-network',
    })),
    status: { state: conduit.asFound ? 'operational' : 'other' },
    remarks: markupOrNone(conduit.remarks),
  };
}

function makes(report: Report): readonly Pick<System, 'maker' | 'model'>[] {
  const named = report.systems.filter(({ maker, model }) => maker !== '' || model !== '');
  return [...new Map(named.map(({ maker, model }) => [`${maker}\u0000${model}`, { maker, model }])).values()];
}

const makeUuid = (source: Source, maker: string, model: string): string =>
  source.uuid('make', `${maker}\u0000${model}`);

const makeComponent = (source: Source, maker: string, model: string): JsonObject => ({
  uuid: makeUuid(source, maker, model),
  type: 'hardware',
  title: markupLine(`${maker} ${model}`, 'Equipment'),
  description: markup(`Equipment of the make ${maker}, model ${model}.`, 'Equipment'),
  props: properties({ maker, model }),
  status: { state: 'operational' },
});

function inventoryItem(source: Source, system: System): JsonObject {
  return {
    uuid: source.uuid('system', system.id),
    description: markup(`${system.name}: ${system.function}`, system.id),
    props: [{ name: 'asset-id', value: oneLine(system.id) }, ...describing(system), ...connecting(system)],
    links: [
      { href: reference(source.uuid('zone', system.zone)), rel: 'uses-network' },
      ...system.links.map((link) => ({
        href: reference(source.uuid('system', link.system)),
        rel: 'connected-to',
        text: markupLine(link.purpose, 'Connection'),
      })),
    ],
    'implemented-components':
      system.maker === '' && system.model === ''
        ? undefined
        : [{ 'component-uuid': makeUuid(source, system.maker, system.model) }],
    remarks: markupOrNone(system.categoryReason),
  };
}

const describing = (system: System): readonly JsonObject[] => [
  ...properties({
    'report-id': system.id,
    name: system.name,
    'system-code': system.code,
    function: system.function,
    category: system.category,
    zone: system.zone,
    'parent-system': system.parent,
    owner: system.owner,
    connectivity: system.connectivity,
    'support-ends-on': system.supportEndsOn,
    'compensating-measures': system.compensatingMeasures,
    cpe: system.identifiers?.cpe,
    purl: system.identifiers?.purl,
    'serial-number': system.identifiers?.serial,
    'redundant-with': system.redundantWith,
  }),
  ...repeated(
    'version',
    system.versions.map(({ part, version }) => `${part} ${version}`),
  ),
  ...repeated('approval', system.approvals ?? []),
  ...repeated(
    'vulnerability-statement',
    (system.vulnerabilityStatements ?? []).map(({ cve, status, statement }) => `${cve} ${status} ${statement}`),
  ),
];

const connecting = (system: System): readonly JsonObject[] => [
  ...repeated(
    'physical-port',
    system.ports.map(({ kind, count, locked }) => `${count} ${kind} ${locked ? 'locked' : 'not locked'}`),
  ),
  ...repeated('protocol', system.protocols),
  ...repeated('address', system.addresses ?? []),
  ...repeated(
    'untrusted-link',
    system.untrustedLinks.map(
      ({ to, purpose, protection, permanent }) =>
        `${to} (${permanent ? 'permanent' : 'not permanent'}): ${purpose}. ${protection}`,
    ),
  ),
];

/** Nothing where the report has no system at all. */
export const localDefinitions = (source: Source): JsonObject => ({
  components: components(source),
  'inventory-items': listOrNone(inventoryItems(source)),
});
