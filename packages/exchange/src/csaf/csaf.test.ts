// The VEX document passes every mandatory test of CSAF 2.0 in the reference validator.
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../context.ts';
import { validateCsaf } from '../testing/csaf-validator.js';
import { fullReport } from '../testing/full-report.ts';
import { allReports, bareReport, CONTEXT, TIERS } from '../testing/reports.ts';
import { toCsafVex } from './to-csaf-vex.ts';

async function complaints(document: JsonObject | object): Promise<readonly string[]> {
  const { tests: results } = await validateCsaf(document);
  return results
    .filter(({ isValid }) => !isValid)
    .flatMap(({ name, errors }) => errors.map((error) => `${name} ${error.instancePath} ${error.message ?? ''}`));
}

const CVE_STATES = ['affected', 'not-affected', 'fixed', 'under-investigation'] as const;

describe.each(allReports)('%s', (_name, report) => {
  test.each(TIERS)('passes the mandatory tests or says why there is no document, %s', async (tier) => {
    const result = toCsafVex(report, CONTEXT, { tier });
    const named =
      report.systems.some(({ vulnerabilityStatements }) => (vulnerabilityStatements ?? []).length > 0) ||
      report.findings.some(
        ({ kind, cves, systems }) => kind === 'weakness' && (cves ?? []).length > 0 && systems.length > 0,
      );
    expect(result.ok).toBe(named);
    if (!result.ok) return;
    expect(await complaints(result.document)).toEqual([]);
    expect(toCsafVex(structuredClone(report), CONTEXT, { tier })).toEqual(result);
  });
});

test.each(CVE_STATES)('a statement %s passes', async (status) => {
  const { report } = fullReport({
    'systems[].vulnerabilityStatements[].status': status,
    'findings[].cves[]': 'CVE-2023-9999',
    'findings[].state': 'open',
  });
  const result = toCsafVex(report, CONTEXT);
  expect(result.ok && (await complaints(result.document))).toEqual([]);
});

test('the reference validator refuses a document without a remedy, so the check above can fail', async () => {
  const result = toCsafVex(fullReport({ 'systems[].vulnerabilityStatements[].status': 'affected' }).report, CONTEXT);
  const broken = JSON.parse(JSON.stringify(result.ok ? result.document : {})) as {
    vulnerabilities: { remediations?: unknown }[];
  };
  for (const vulnerability of broken.vulnerabilities) delete vulnerability.remediations;
  expect(await complaints(broken)).not.toEqual([]);
});

test('a report that names no CVE gives a reason', () => {
  expect(toCsafVex(bareReport(), CONTEXT)).toEqual({
    ok: false,
    reason: expect.stringContaining('no published vulnerability') as unknown,
  });
});

test('the inventory’s own statement goes before what follows from a finding', () => {
  const { report } = fullReport({
    'systems[].vulnerabilityStatements[].status': 'not-affected',
    'findings[].state': 'open',
  });
  const result = toCsafVex(report, CONTEXT);
  expect(result.ok && result.document).toMatchObject({
    vulnerabilities: [{ cve: 'CVE-2024-1111', product_status: { known_not_affected: ['CBS-system-1'] } }],
  });
});
