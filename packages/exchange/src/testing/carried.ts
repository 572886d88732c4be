// Finds out which fields of a report an export holds, by changing one at a time and looking whether the export changes.
import type { Report } from '@plimsoll/standard';
import { toCsafVex } from '../csaf/to-csaf-vex.ts';
import { toCycloneDxVdr } from '../cyclonedx/to-cyclonedx-vdr.ts';
import type { ExportName } from '../losses.ts';
import { toOscalAssessmentResults } from '../oscal/assessment-results.ts';
import { toOscalPoam } from '../oscal/poam.ts';
import { toRec190Csv } from '../rec190/to-rec190-csv.ts';
import { toSarif } from '../sarif/to-sarif.ts';
import { sourceOf } from '../source.ts';
import { TABLES, tableOf } from '../tables/columns.ts';
import { sheetsOf } from '../tables/sheets.ts';
import { fullReport, withOther, type FullReport } from './full-report.ts';
import { CONTEXT } from './reports.ts';

const EXPORTERS: Readonly<Record<ExportName, (report: Report) => unknown>> = {
  'oscal-ar': (report) => toOscalAssessmentResults(report, CONTEXT),
  'oscal-poam': (report) => toOscalPoam(report, CONTEXT),
  sarif: (report) => toSarif(report, CONTEXT),
  'csaf-vex': (report) => toCsafVex(report, CONTEXT),
  'cyclonedx-vdr': (report) => toCycloneDxVdr(report, CONTEXT),
  csv: (report) => TABLES.map((table) => tableOf(sourceOf(report, CONTEXT), table)),
  xlsx: (report) => sheetsOf(sourceOf(report, CONTEXT)),
  'rec190-csv': (report) => toRec190Csv(report),
};

/** The score depends on nearly everything without holding any of it, so its figures are left out of the comparison. */
function withoutScore(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => !isScore(item)).map(withoutScore);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !/^plimsoll\/(score|grade)/.test(name))
      .map(([name, item]) => [name, withoutScore(item)]),
  );
}

function isScore(item: unknown): boolean {
  const name: unknown = Array.isArray(item)
    ? item[0]
    : typeof item === 'object' && item !== null && 'name' in item
      ? item.name
      : '';
  return typeof name === 'string' && /^(plimsoll:)?(score|grade)/.test(name);
}

const textOf = (name: ExportName, report: Report): string => JSON.stringify(withoutScore(EXPORTERS[name](report)));

/** One report for each branch that hides fields of another. */
const VARIANTS: readonly Readonly<Record<string, unknown>>[] = [
  {},
  {
    'findings[].state': 'compensated',
    'findings[].cves[]': 'CVE-2020-0001',
    'systems[].vulnerabilityStatements[].status': 'not-affected',
  },
  { 'findings[].kind': 'positive', 'executions[].outcome': 'not-tested' },
  { 'findings[].state': 'open', 'findings[].cves[]': 'CVE-2020-0001', 'handback[].working': false },
];

/** Fields that change nothing in the export, in the order of the schema. */
export function lostFields(name: ExportName): readonly string[] {
  const carried = new Set(VARIANTS.flatMap((overrides) => carriedBy(name, fullReport(overrides))));
  return [...new Set(fullReport().leaves.map(({ field }) => field))].filter((field) => !carried.has(field));
}

function carriedBy(name: ExportName, full: FullReport): readonly string[] {
  const before = textOf(name, full.report);
  return full.leaves.filter((leaf) => textOf(name, withOther(full, leaf)) !== before).map(({ field }) => field);
}
