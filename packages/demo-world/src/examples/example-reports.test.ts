// What a reader of the eight examples relies on: complete, each in its own words, signed, and true in what it claims.
import { verifyReport } from '@plimsoll/proofs';
import { cvssOf, findingSeverity, score, scoreInputOf } from '@plimsoll/scoring';
import type { Report } from '@plimsoll/standard';
import { procedureById } from '@plimsoll/standard/methodology';
import { describe, expect, it } from 'vitest';
import { exampleReports } from './example-reports.ts';
import { testKeyOf } from './seal.ts';

const examples = exampleReports();
const named = examples.map(({ name, report }) => [name, report] as const);
const sentences = (text: string): string[] =>
  text
    .split(/(?<=[.;:])\s+/)
    .map((one) => one.replace(/[.;:]$/, '').trim())
    .filter((one) => one !== '');

/** What more than one report may say of what a ship does not have. */
const mayRepeat = new Set([
  'No dynamic positioning aboard',
  'No emergency shutdown of cargo aboard',
  'No cargo network aboard',
  'No network for guests aboard',
  'Nothing of the cargo is watched from ashore',
]);

/** Texts that stand in more reports than allowed, with the reports. */
function repeated(textsOf: (report: Report) => string[], allowed: number): string[] {
  const places = new Map<string, Set<string>>();
  for (const [name, report] of named)
    for (const text of textsOf(report)) places.set(text, (places.get(text) ?? new Set()).add(name));
  return [...places]
    .filter(([, names]) => names.size > allowed)
    .map(([text, names]) => `${[...names].join(', ')}: ${text}`);
}

describe('the examples', () => {
  it.each(named)('%s is complete', (_name, report) => {
    expect(report.executions.length).toBeGreaterThanOrEqual(60);
    expect(report.executions.length).toBeLessThanOrEqual(99);
    expect(report.systems.length).toBeGreaterThanOrEqual(15);
    expect(report.systems.length).toBeLessThanOrEqual(45);
    expect(report.findings.length).toBeGreaterThanOrEqual(8);
    expect(report.findings.length).toBeLessThanOrEqual(35);
    expect(report.evidence.length).toBeGreaterThan(20);
    expect(report.authorisations.filter(({ kind }) => kind === 'permit').length).toBeGreaterThan(10);
    expect(report.incidents).toHaveLength(1);
    expect(report.handback.length).toBeGreaterThan(2);
  });

  it('share no sentence between their lists of findings', () => {
    expect(
      repeated(
        ({ findings }) =>
          findings.flatMap(({ description, publicSummary, recommendation = '' }) =>
            [description, publicSummary, recommendation].flatMap(sentences),
          ),
        1,
      ),
    ).toEqual([]);
    const titles = repeated(({ findings }) => findings.map(({ title }) => title), 1);
    expect(titles.filter((text) => !text.startsWith('bulk-carrier-in-service, follow-up-closes-findings: '))).toEqual(
      [],
    );
  });

  it('say what was seen in words of their own', () => {
    const remarks = repeated(({ executions }) => executions.flatMap(({ remarks: seen = '' }) => sentences(seen)), 2);
    expect(remarks.filter((text) => !mayRepeat.has(text.slice(text.indexOf(': ') + 2)))).toEqual([]);
  });

  it.each(named)('%s says of every execution what was seen', (_name, { executions }) => {
    expect(executions.filter(({ remarks }) => remarks === undefined).map(({ procedure }) => procedure)).toEqual([]);
  });

  it.each(named)('%s carries vectors that score and severities that follow', (_name, report) => {
    const systems = new Map(report.systems.map((system) => [system.id, system]));
    for (const finding of report.findings.filter(({ kind }) => kind === 'weakness')) {
      if (finding.cvss) expect(cvssOf(finding.cvss.vector), finding.cvss.vector).not.toBeNull();
      const weights = finding.executions.map(
        (id) => procedureById.get(report.executions.find((one) => one.id === id)?.procedure ?? '')?.weight ?? 1,
      );
      const tiers = finding.systems.map((id) => systems.get(id)?.category ?? 'unknown');
      expect(findingSeverity(finding, weights, tiers).severity, finding.title).toBe(finding.severity);
    }
  });

  it('grade from the old bulk carrier to the new container ship', () => {
    const totals = new Map(named.map(([name, report]) => [name, report.claims?.total ?? 0]));
    const sorted = [...totals].sort((a, b) => a[1] - b[1]).map(([name]) => name);
    expect(sorted[0]).toBe('bulk-carrier-in-service');
    expect(sorted.at(-1)).toBe('container-newbuild-e26');
  });

  it.each(named)('%s claims what is computed and is signed by its lead', (_name, report) => {
    const { total, grade } = score(scoreInputOf(report), report.issuedAt.slice(0, 10));
    expect(report.claims).toMatchObject({ total, grade });
    const lead = report.team.find(({ role }) => role === 'lead')?.registerId ?? '';
    expect(verifyReport(report)).toEqual({
      digest: 'right',
      signature: 'valid',
      key: testKeyOf(lead).publicKeyMultibase,
    });
  });
});
