// The inventory of a report in the columns of IACS Rec 190, so that it can go back to where inventories are kept.
import type { Report, System } from '@plimsoll/standard';
import { writeCsv, type WriteOptions } from '../csv/write.ts';
import { reportForTier } from '../sharing.ts';
import type { ExportOptions } from '../context.ts';
import { COLUMNS, type ColumnId } from './columns.ts';

/** All 22 columns in order; location, exclusion and update log stay empty, because a report does not hold them. */
export function toRec190Csv(report: Report, options: ExportOptions & WriteOptions = {}): string {
  const cut = reportForTier(report, options.tier ?? 'confidential');
  const zones = new Map(cut.zones.map(({ id, name }) => [id, name]));
  const names = new Map(cut.systems.map(({ id, name }) => [id, name]));
  const rows = cut.systems.map((system) => {
    const cells = cellsOf(system, zones.get(system.zone) ?? system.zone, names);
    return COLUMNS.map(({ id }) => cells[id] ?? '');
  });
  return writeCsv(
    COLUMNS.map(({ heading }) => heading),
    rows,
    options,
  );
}

function cellsOf(
  system: System,
  zone: string,
  names: ReadonlyMap<string, string>,
): Readonly<Partial<Record<ColumnId, string>>> {
  const { identifiers } = system;
  return {
    item: system.id,
    function: system.function,
    system: system.name,
    category: system.category,
    maker: system.maker,
    model: system.model,
    identifier: identifiers?.serial ?? identifiers?.cpe ?? identifiers?.purl ?? '',
    software: lines(system.versions.map(({ part, version }) => `${part} ${version}`)),
    zone,
    links: lines(system.links.map((link) => names.get(link.system) ?? link.system)),
    untrusted: lines(system.untrustedLinks.map(({ to, purpose }) => `${to}: ${purpose}`)),
    ports: lines(system.ports.map(({ kind, count }) => `${count} x ${kind}`)),
    protocols: lines(system.protocols),
    addresses: lines(system.addresses ?? []),
    approvals: lines(system.approvals ?? []),
  };
}

const lines = (values: readonly string[]): string => values.join('\n');
