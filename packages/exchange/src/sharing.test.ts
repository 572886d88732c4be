// Nothing confidential reaches a shareable export: every such field holds a mark, and no export may show one.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsafVex } from './csaf/to-csaf-vex.ts';
import { toCycloneDxVdr } from './cyclonedx/to-cyclonedx-vdr.ts';
import type { Tier } from './context.ts';
import { toOscalAssessmentResults } from './oscal/assessment-results.ts';
import { toOscalPoam } from './oscal/poam.ts';
import { toRec190Csv } from './rec190/to-rec190-csv.ts';
import { toSarif } from './sarif/to-sarif.ts';
import { sourceOf } from './source.ts';
import { TABLES } from './tables/columns.ts';
import { sheetsOf } from './tables/sheets.ts';
import { toCsv } from './tables/to-csv.ts';
import { fullReport, type Leaf } from './testing/full-report.ts';
import { CONTEXT, examples } from './testing/reports.ts';
import type { Report } from '@plimsoll/standard';

const EXPORTERS: readonly (readonly [name: string, make: (report: Report, tier: Tier) => unknown])[] = [
  ['OSCAL assessment results', (report, tier) => toOscalAssessmentResults(report, CONTEXT, { tier })],
  ['OSCAL plan of action', (report, tier) => toOscalPoam(report, CONTEXT, { tier })],
  ['SARIF', (report, tier) => toSarif(report, CONTEXT, { tier })],
  ['CSAF VEX', (report, tier) => toCsafVex(report, CONTEXT, { tier })],
  ['CycloneDX VDR', (report, tier) => toCycloneDxVdr(report, CONTEXT, { tier })],
  ['CSV', (report, tier) => TABLES.map((table) => toCsv(report, table, CONTEXT, { tier }))],
  ['XLSX', (report, tier) => sheetsOf(sourceOf(report, CONTEXT, { tier }))],
  ['Rec 190 CSV', (report, tier) => toRec190Csv(report, { tier })],
];

/** Not marked in the schema, and still not for others: who to call, where a tap was, what a network looks like. */
const ALSO_HIDDEN = new Set([
  'company.email',
  'company.contacts[].email',
  'company.contacts[].phone',
  'engagement.reference',
  'team[].certificates[].number',
  'systems[].protocols[]',
  'systems[].links[].purpose',
  'systems[].untrustedLinks[].purpose',
  'systems[].owner',
  'executions[].place.berth',
  'executions[].devices[].name',
  'executions[].crew.role',
  'evidence[].capture.point',
  'evidence[].capture.filter',
  'evidence[].tool.name',
  'authorisations[].authorisers[].reference',
  'findings[].history[].by',
  'findings[].acceptance.by',
  'findings[].ownerRole',
]);

/** A document about the ship does not show these, one about products has them as its subject. */
const PRODUCT = new Set([
  'systems[].maker',
  'systems[].model',
  'systems[].versions[].version',
  'systems[].identifiers.cpe',
  'systems[].identifiers.purl',
  'systems[].vulnerabilityStatements[].cve',
  'findings[].cves[]',
  'findings[].cvss.vector',
  'findings[].techniques[]',
]);

const SHIP = new Set([
  'vessel.name',
  'vessel.imoNumber',
  'vessel.mmsi',
  'vessel.callSign',
  'vessel.formerNames[]',
  'company.name',
  'company.imoNumber',
]);

const ABOUT_PRODUCTS = new Set(['CSAF VEX', 'CycloneDX VDR']);

const isHidden = (leaf: Leaf): boolean => leaf.isConfidential || leaf.isUnsharedText || ALSO_HIDDEN.has(leaf.field);

const VARIANTS = [
  {},
  { 'evidence[].classification': 'confidential' },
  { 'findings[].state': 'compensated', 'systems[].vulnerabilityStatements[].status': 'not-affected' },
  { 'findings[].kind': 'observation' },
  { 'executions[].outcome': 'not-tested' },
];

describe.each(EXPORTERS)('%s', (name, make) => {
  test.each(VARIANTS)('shareable, %o', (overrides) => {
    const { report, leaves } = fullReport({ 'evidence[].classification': 'shareable', ...overrides });
    const text = JSON.stringify(make(report, 'shareable'));
    const marks = leaves.filter(isHidden).map(({ value }) => String(value));
    expect(marks.length).toBeGreaterThan(40);
    expect(marks.filter((mark) => text.includes(JSON.stringify(mark).slice(1, -1)))).toEqual([]);
  });

  test('shareable names the ship or the product, never both', () => {
    const { report, leaves } = fullReport({
      'evidence[].classification': 'shareable',
      'findings[].techniques[]': 'T0999',
    });
    const text = JSON.stringify(make(report, 'shareable'));
    const hidden = ABOUT_PRODUCTS.has(name) ? SHIP : PRODUCT;
    const marks = leaves.filter(({ field }) => hidden.has(field)).map(({ value }) => String(value));
    expect(marks).toHaveLength(hidden.size);
    expect(marks.filter((mark) => text.includes(mark))).toEqual([]);
  });

  test('confidential shows some of them, so the marks are seen when they are there', () => {
    const { report, leaves } = fullReport();
    const text = JSON.stringify(make(report, 'confidential'));
    expect(leaves.filter(isHidden).some(({ value }) => text.includes(JSON.stringify(value).slice(1, -1)))).toBe(true);
  });

  test('evidence that is not shareable leaves no trace', () => {
    const { report } = fullReport({
      'evidence[].classification': 'sealed',
      'evidence[].fileName': 'sealed-file.bin',
      'evidence[].title': 'sealed title',
    });
    expect(JSON.stringify(make(report, 'shareable'))).not.toMatch(/sealed-file|sealed title|evidence-1/);
  });
});

test('a mark in any place of an example stays out of the shareable export', () => {
  const report = examples[0]?.[1] ?? fullReport().report;
  const places = report.findings.length + report.systems.length;
  fc.assert(
    fc.property(fc.nat(Math.max(0, places - 1)), (n) => {
      const marked: Report = {
        ...report,
        findings: report.findings.map((finding, at) =>
          at === n ? { ...finding, description: 'MARK-d', reproduction: 'MARK-r' } : finding,
        ),
        systems: report.systems.map((system, at) =>
          at + report.findings.length === n
            ? { ...system, addresses: ['MARK-a'], identifiers: { ...system.identifiers, serial: 'MARK-s' } }
            : system,
        ),
      };
      for (const [, make] of EXPORTERS) expect(JSON.stringify(make(marked, 'shareable'))).not.toContain('MARK-');
    }),
    { numRuns: 20 },
  );
});

test('the default is confidential', () => {
  const { report } = fullReport();
  expect(toOscalAssessmentResults(report, CONTEXT)).toEqual(
    toOscalAssessmentResults(report, CONTEXT, { tier: 'confidential' }),
  );
});
