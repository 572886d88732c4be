// The CycloneDX document passes the published 1.6 schema in its strict form, and its references resolve.
import { describe, expect, test } from 'vitest';
import { cycloneDxErrors } from '../testing/cyclonedx-schema.ts';
import { fullReport } from '../testing/full-report.ts';
import { allReports, bareReport, CONTEXT, TIERS } from '../testing/reports.ts';
import { stringsOf } from '../testing/validating.ts';
import { toCycloneDxVdr } from './to-cyclonedx-vdr.ts';

describe.each(allReports)('%s', (_name, report) => {
  test.each(TIERS)('conforms, %s', (tier) => {
    const document = toCycloneDxVdr(report, CONTEXT, { tier });
    expect(cycloneDxErrors(document)).toEqual([]);
    const strings = stringsOf(document);
    const refs = strings.filter(([name]) => name === 'bom-ref').map(([, text]) => text);
    expect(new Set(refs).size).toBe(refs.length);
    expect(strings.filter(([name, text]) => (name === 'ref' || name === 'dependsOn') && !refs.includes(text))).toEqual(
      [],
    );
    expect(toCycloneDxVdr(structuredClone(report), CONTEXT, { tier })).toEqual(document);
  });
});

test.each([
  ['open', 'exploitable', undefined],
  ['accepted', 'exploitable', ['will_not_fix']],
  ['compensated', 'exploitable', ['workaround_available']],
  ['fixed', 'in_triage', undefined],
  ['closed', 'resolved', undefined],
])('a weakness in state %s is %s', (state, expected, response) => {
  const { report } = fullReport({ 'findings[].state': state });
  const { vulnerabilities } = toCycloneDxVdr(report, CONTEXT) as {
    vulnerabilities: { id: string; analysis: { state: string; response?: string[] } }[];
  };
  const found = vulnerabilities.find(({ id }) => id === 'finding-1')?.analysis;
  expect(found?.state).toBe(expected);
  expect(found?.response).toEqual(response);
});

test('a report without systems and weaknesses is still a document', () => {
  expect(toCycloneDxVdr(bareReport(), CONTEXT)).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
});

test('a wrong document is refused by the schema', () => {
  expect(cycloneDxErrors({ ...toCycloneDxVdr(bareReport(), CONTEXT), components: [{ name: 'no type' }] })).not.toEqual(
    [],
  );
});

test('a system with many long versions conforms', () => {
  const { report } = fullReport();
  const versions = Array.from({ length: 12 }, (_, n) => ({ part: `Part ${n}`, version: 'v'.repeat(300) }));
  expect(
    cycloneDxErrors(
      toCycloneDxVdr({ ...report, systems: report.systems.map((system) => ({ ...system, versions })) }, CONTEXT),
    ),
  ).toEqual([]);
});
