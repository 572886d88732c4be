// Exports conform whatever one member holds and whichever optional member is missing.
import { expect, test } from 'vitest';
import type { Report } from '@plimsoll/standard';
import { toCsafVex } from './csaf/to-csaf-vex.ts';
import { toCycloneDxVdr } from './cyclonedx/to-cyclonedx-vdr.ts';
import { toOscalAssessmentResults } from './oscal/assessment-results.ts';
import { toOscalPoam } from './oscal/poam.ts';
import { toSarif } from './sarif/to-sarif.ts';
import { cycloneDxErrors } from './testing/cyclonedx-schema.ts';
import { fullReport, without, withOther } from './testing/full-report.ts';
import { assessmentResultsSchema, poamSchema } from './testing/oscal-schema.ts';
import { CONTEXT, TIERS } from './testing/reports.ts';
import { sarifSchema } from './testing/sarif-schema.ts';
import { conformsTo } from './testing/validating.ts';

const resultsConform = conformsTo(assessmentResultsSchema);
const planConforms = conformsTo(poamSchema);
const logConforms = conformsTo(sarifSchema);

function allConform(report: Report, where: string): void {
  for (const tier of TIERS) {
    resultsConform(toOscalAssessmentResults(report, CONTEXT, { tier }), where);
    const plan = toOscalPoam(report, CONTEXT, { tier });
    if (plan.ok) planConforms(plan.document, where);
    logConforms(toSarif(report, CONTEXT, { tier }), where);
    expect(cycloneDxErrors(toCycloneDxVdr(report, CONTEXT, { tier })), where).toEqual([]);
    expect(() => toCsafVex(report, CONTEXT, { tier }), where).not.toThrow();
  }
}

const full = fullReport({ 'evidence[].classification': 'shareable' });

test('one optional member missing at a time', () => {
  for (const path of full.optional) allConform(without(full, path), `without ${path.join('/')}`);
});

test('one member with another value at a time', () => {
  for (const leaf of full.leaves) allConform(withOther(full, leaf), `other ${leaf.field}`);
});

test.each(['   ', 'line\nbreak', '\u0000', '"quoted"', '<b>', 'ends in space ', '=1+1', '🚢', 'a'.repeat(300)])(
  'free text %j everywhere',
  (text) => {
    const texts = full.leaves.filter(({ value }) => /^canary/.test(String(value))).map(({ field }) => [field, text]);
    expect(texts.length).toBeGreaterThan(100);
    allConform(fullReport(Object.fromEntries(texts) as Record<string, string>).report, 'free text');
  },
);
