// The SARIF log conforms to the schema, its indices point where they say, and accepted risks are suppressed.
import { describe, expect, test } from 'vitest';
import { fullReport } from '../testing/full-report.ts';
import { allReports, CONTEXT, TIERS } from '../testing/reports.ts';
import { sarifSchema } from '../testing/sarif-schema.ts';
import { conformsTo } from '../testing/validating.ts';
import { toSarif } from './to-sarif.ts';

const conforms = conformsTo(sarifSchema);

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly taxonomies?: readonly { readonly taxa: readonly { readonly id: string }[] }[];
    readonly artifacts?: readonly { readonly location: { readonly uri: string } }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly kind: string;
      readonly level: string;
      readonly guid: string;
      readonly taxa?: readonly { readonly id: string; readonly index: number }[];
      readonly attachments?: readonly { readonly artifactLocation: { readonly uri: string; readonly index: number } }[];
      readonly suppressions?: readonly { readonly status: string }[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
    }[];
  }[];
}

const runOf = (log: unknown): Log['runs'][number] => {
  const [run] = (log as Log).runs;
  if (run === undefined) throw new Error('no run');
  return run;
};

describe.each(allReports)('%s', (_name, report) => {
  test.each(TIERS)('conforms, %s', (tier) => {
    const log = toSarif(report, CONTEXT, { tier });
    conforms(log);
    const run = runOf(log);
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
      for (const taxon of result.taxa ?? []) expect(run.taxonomies?.[0]?.taxa[taxon.index]?.id).toBe(taxon.id);
      for (const { artifactLocation } of result.attachments ?? []) {
        expect(run.artifacts?.[artifactLocation.index]?.location.uri).toBe(artifactLocation.uri);
      }
    }
    expect(new Set(run.results.map(({ guid }) => guid)).size).toBe(run.results.length);
    expect(toSarif(structuredClone(report), CONTEXT, { tier })).toEqual(log);
  });

  test('one result for each execution and each finding', () => {
    expect(runOf(toSarif(report, CONTEXT)).results).toHaveLength(report.executions.length + report.findings.length);
  });
});

test.each([
  ['pass', 'pass', 'none'],
  ['partial', 'review', 'none'],
  ['fail', 'fail', 'error'],
  ['not-tested', 'open', 'none'],
  ['not-applicable', 'notApplicable', 'none'],
])('outcome %s is kind %s, level %s', (outcome, kind, level) => {
  const { report } = fullReport({ 'executions[].outcome': outcome });
  expect(runOf(toSarif(report, CONTEXT)).results[0]).toMatchObject({ kind, level });
});

test('an accepted weakness is suppressed, an open one is not', () => {
  const last = (state: string): Log['runs'][number]['results'][number] | undefined =>
    runOf(toSarif(fullReport({ 'findings[].state': state }).report, CONTEXT)).results.at(-1);
  expect(last('accepted')?.suppressions).toMatchObject([{ status: 'accepted' }]);
  expect(last('open')?.suppressions).toBeUndefined();
  expect(last('closed')).toMatchObject({ kind: 'pass', level: 'none' });
});

test('the fingerprint of a weakness survives new words and another number', () => {
  const { report } = fullReport();
  const reworded = {
    ...report,
    findings: report.findings.map((finding) => ({ ...finding, id: 'F-99', title: 'Other words' })),
  };
  const of = (given: typeof report): unknown => runOf(toSarif(given, CONTEXT)).results.at(-1)?.partialFingerprints;
  expect(of(reworded)).toEqual(of(report));
});
