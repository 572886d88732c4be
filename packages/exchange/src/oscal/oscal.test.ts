// OSCAL documents conform to the model, refer only to what they define, and say the same each time.
import { describe, expect, test } from 'vitest';
import { fullReport } from '../testing/full-report.ts';
import { assessmentResultsSchema, poamSchema } from '../testing/oscal-schema.ts';
import { allReports, bareReport, CONTEXT, TIERS } from '../testing/reports.ts';
import { conformsTo, stringsOf } from '../testing/validating.ts';
import { toOscalAssessmentResults } from './assessment-results.ts';
import { cvssFacets } from './facets.ts';
import { toOscalPoam } from './poam.ts';
import { expiryOf } from './observations.ts';

const resultsConform = conformsTo(assessmentResultsSchema);
const planConforms = conformsTo(poamSchema);

/** Members that define a UUID or an identifier, and members that point at one. */
function checkReferences(document: unknown): void {
  const strings = stringsOf(document);
  const defined = strings.filter(([name]) => name === 'uuid').map(([, text]) => text);
  expect(new Set(defined).size).toBe(defined.length);
  const pointers = strings
    .filter(([name]) => name.endsWith('-uuid') || name.endsWith('-uuids') || name === 'member-of-organizations')
    .map(([, text]) => text);
  const fragments = strings
    .filter(([name, text]) => name === 'href' && text.startsWith('#'))
    .map(([, text]) => text.slice(1));
  const known = new Set(defined);
  expect([...pointers, ...fragments].filter((uuid) => !known.has(uuid))).toEqual([]);
  const roles = new Set(
    JSON.stringify(document)
      .match(/(?<="roles":)\[.*?\]/)
      ?.flatMap((list) => (JSON.parse(list) as { id: string }[]).map(({ id }) => id)),
  );
  expect(strings.filter(([name, text]) => name === 'role-id' && !roles.has(text))).toEqual([]);
}

describe.each(allReports)('%s', (_name, report) => {
  test.each(TIERS)('assessment results, %s', (tier) => {
    const document = toOscalAssessmentResults(report, CONTEXT, { tier });
    resultsConform(document);
    checkReferences(document);
    expect(toOscalAssessmentResults(structuredClone(report), CONTEXT, { tier })).toEqual(document);
  });

  test.each(TIERS)('plan of action, %s', (tier) => {
    const result = toOscalPoam(report, CONTEXT, { tier });
    expect(result.ok).toBe(report.findings.some(({ kind }) => kind === 'weakness'));
    if (!result.ok) return;
    planConforms(result.document);
    checkReferences(result.document);
  });

  test('a finding stands for each execution in which something was done', () => {
    const text = JSON.stringify(toOscalAssessmentResults(report, CONTEXT));
    const done = report.executions.filter(({ outcome }) => ['pass', 'partial', 'fail'].includes(outcome)).length;
    expect(text.match(/"target-id"/g)?.length ?? 0).toBe(done);
  });
});

describe('what a value becomes', () => {
  const statusOf = (outcome: string): unknown => {
    const { report } = fullReport({ 'executions[].outcome': outcome });
    const found = /"status":(\{"state":"(?:not-)?satisfied".*?\})/.exec(
      JSON.stringify(toOscalAssessmentResults(report, CONTEXT)),
    );
    return found?.[1] === undefined ? undefined : JSON.parse(found[1]);
  };

  test.each([
    ['pass', { state: 'satisfied', reason: 'pass' }],
    ['fail', { state: 'not-satisfied', reason: 'fail' }],
    ['partial', { state: 'not-satisfied', reason: 'other', remarks: 'Met in part.' }],
    ['not-tested', undefined],
    ['not-applicable', undefined],
  ])('outcome %s', (outcome, status) => {
    expect(statusOf(outcome)).toEqual(status);
  });

  test.each([
    ['open', 'open'],
    ['planned', 'remediating'],
    ['fixed', 'remediating'],
    ['compensated', 'remediating'],
    ['accepted', 'deviation-approved'],
    ['closed', 'closed'],
  ])('state %s is risk status %s', (state, status) => {
    const { report } = fullReport({ 'findings[].state': state });
    expect(JSON.stringify(toOscalAssessmentResults(report, CONTEXT))).toContain(`"status":"${status}","origins"`);
  });

  test('a CVSS 4.0 vector keeps each metric under its letter', () => {
    expect(cvssFacets('CVSS:4.0/AV:A/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:L/SC:N/SI:N/SA:N/MSI:S')).toContainEqual({
      name: 'msi',
      system: 'https://www.first.org/cvss/v4-0',
      value: 's',
    });
  });

  test('a CVSS 3.1 vector uses the words of OSCAL', () => {
    expect(cvssFacets('CVSS:3.1/AV:A/AC:L/PR:N/UI:R/S:C/C:H/I:L/A:N').map(({ name, value }) => [name, value])).toEqual([
      ['attack-vector', 'adjacent'],
      ['access-complexity', 'low'],
      ['privileges-required', 'none'],
      ['user-interaction', 'required'],
      ['scope', 'changed'],
      ['confidentiality-impact', 'high'],
      ['integrity-impact', 'low'],
      ['availability-impact', 'none'],
    ]);
  });

  test('a vector that is not valid gives no facet', () => {
    expect(cvssFacets('CVSS:3.1/AV:Q')).toEqual([]);
  });

  test('evidence expires after the grace and one half-life of its age class', () => {
    // GOV-01 is slow (12 + 60 months), GOV-02 normal (6 + 24).
    expect(expiryOf('GOV-01', '2026-03-31T10:00:00Z')).toBe('2032-03-31T10:00:00Z');
    expect(expiryOf('GOV-02', '2026-08-31T10:00:00Z')).toBe('2029-02-28T10:00:00Z');
  });

  test('text is not taken for Markdown', () => {
    const { report } = fullReport({ 'findings[].title': 'Use of <b>default</b> *password* in a_b' });
    expect(JSON.stringify(toOscalAssessmentResults(report, CONTEXT))).toContain(
      'Use of \\\\<b\\\\>default\\\\</b\\\\> \\\\*password\\\\* in a\\\\_b',
    );
  });

  test('a thing keeps its UUID over revisions, the document does not', () => {
    const { report } = fullReport();
    const uuids = (revision: number): readonly string[] =>
      stringsOf(toOscalAssessmentResults({ ...report, revision }, CONTEXT))
        .filter(([name]) => name === 'uuid')
        .map(([, text]) => text);
    const [first, second] = [uuids(1), uuids(2)];
    expect(first.slice(1)).toEqual(second.slice(1));
    expect(first[0]).not.toBe(second[0]);
  });

  test('a report in which nothing was done says that all was to be reviewed', () => {
    expect(JSON.stringify(toOscalAssessmentResults(bareReport(), CONTEXT))).toContain(
      '"control-selections":[{"include-all":{}}]',
    );
  });
});
