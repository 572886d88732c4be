// Both documents, in both forms, made from every valid example: complete, accessible, escaped, and nothing more than allowed.
import { readdirSync, readFileSync } from 'node:fs';
import { projectAttestation } from '@plimsoll/attestation';
import { score, scoreInputOf } from '@plimsoll/scoring';
import type { Report } from '@plimsoll/standard';
import type { Attestation } from '@plimsoll/standard/attestation';
import { describe, expect, it } from 'vitest';
import { renderAttestationHtml, renderReportHtml } from './index.ts';
import { attestationPdf, reportPdf } from './pdf/index.ts';

const folder = new URL('../../../standard/examples/valid/', import.meta.url);
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, read(name)] as const);
const [, example] = examples[0] ?? [];
if (!example) throw new Error('There is no valid example to make a document from');

describe.each(examples)('%s', (_, report) => {
  const attestation = projectAttestation(report, dayOf(report));
  const result = score(scoreInputOf(report), dayOf(report));
  const pages = [
    ['attestation', renderAttestationHtml(attestation)],
    ['report', renderReportHtml(report, result)],
  ] as const;

  it.each(pages)('the %s stands alone: no script, no address of the outside, one language', (__, html) => {
    expect(html).not.toMatch(/<script|<link|<iframe|<img|javascript:|\bon[a-z]+=/i);
    expect(html.replace(/>[^<]*</g, '><')).not.toMatch(/https?:\/\/|src=|url\((?!#)/);
    expect(html).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${report.language}">`));
  });

  it.each(pages)('the %s has one h1, heads in order, and ids that are unique', (__, html) => {
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const targets = [...html.matchAll(/(?:href|fill)="(?:url\()?#([^")]*)/g)].map(([, id]) => id);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each(pages)('the %s says the verdict before the picture', (__, html) => {
    const verdict = html.indexOf(
      `${report.vessel.name} is ${result.grade === 'NR' ? 'not rated' : `assessed: grade ${result.grade}`}`,
      html.indexOf('<body'),
    );
    expect(verdict).toBeGreaterThan(0);
    expect(verdict).toBeLessThan(html.indexOf('viewBox="0 0 310'));
  });

  it('the report names every finding, execution, piece of evidence and hand-back', () => {
    const html = renderReportHtml(report, result);
    for (const { id } of [...report.findings, ...report.evidence, ...report.authorisations]) expect(html).toContain(id);
    for (const { procedure } of report.executions) expect(html).toContain(procedure);
    expect(html).toContain('Confidential');
  });

  it('the PDFs are tagged and titled, and the same input gives the same bytes', () => {
    for (const make of [() => attestationPdf(attestation), () => reportPdf(report, result)]) {
      const pdf = make();
      const raw = Buffer.from(pdf).toString('latin1');
      expect(raw.slice(0, 5)).toBe('%PDF-');
      expect(raw).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
      expect(raw).toContain('/StructTreeRoot');
      expect(raw).toContain(`/Lang (${report.language}`);
      expect(Buffer.from(make()).equals(Buffer.from(pdf))).toBe(true);
    }
  });
});

describe('what people wrote', () => {
  const nasty = '<script>alert(1)</script><img src=x onerror=y> #panic("typst") *bold* $x$ \\ \u0000\u202E "';

  it('never becomes markup or Typst code', () => {
    const report = planted(example, () => nasty);
    const result = score(scoreInputOf(report), dayOf(report));
    const attestation = projectAttestation(report, dayOf(report));
    for (const html of [renderReportHtml(report, result), renderAttestationHtml(attestation)]) {
      expect(html).toContain('&lt;script&gt;');
      expect(html).not.toMatch(/<script|<img/i);
    }
    for (const pdf of [attestationPdf(attestation), reportPdf(report, result)])
      expect(pdf.length).toBeGreaterThan(10_000);
  });

  it('stays out of the attestation where it is confidential', () => {
    const report = planted(example, (shared) => (shared ? 'may be told' : 'CANARY'));
    const html = renderAttestationHtml(projectAttestation(report, dayOf(report)));
    expect(html).toContain('may be told');
    expect(html).not.toContain('CANARY');
    expect(html).not.toContain('Confidential');
  });

  it('may hold characters that no font has', () => {
    const attestation: Attestation = {
      ...projectAttestation(example, dayOf(example)),
      positive: ['\u{1F6A2} 日本語 \uE000'],
    };
    expect(Buffer.from(attestationPdf(attestation)).toString('latin1')).toMatch(/\/Marked true/);
  });
});

it('a ship without a grade is said to be not rated, with the reasons', () => {
  const attestation = projectAttestation(example, dayOf(example));
  const html = renderAttestationHtml({
    ...attestation,
    result: { ...attestation.result, grade: 'NR', notRatedBecause: ['Only 40 % of the ship is known.'] },
  });
  expect(html).toContain('is not rated as of');
  expect(html).toContain('Only 40 % of the ship is known.');
  expect(html).not.toContain('class="ll-water"');
});

it('draws against the line of the reader', () => {
  const attestation = projectAttestation(example, dayOf(example));
  const html = renderAttestationHtml(
    { ...attestation, result: { ...attestation.result, grade: 'B', total: 72.5 } },
    { line: { points: 70, name: 'the line of this port' } },
  );
  expect(html).toContain('72.5 of 100, clear of the line of this port by 2.5');
});

/** The report with words planted in the free texts a document draws; `shared` says whether the text may be told. */
function planted(report: Report, word: (shared: boolean) => string): Report {
  return {
    ...report,
    summary: { forMaster: word(false), forCompany: word(false), positive: [word(true)], urgentActions: [word(false)] },
    scope: { ...report.scope, included: word(false), limitations: [{ reason: 'time', text: word(false) }] },
    findings: report.findings.map((finding) => ({
      ...finding,
      title: word(true),
      publicSummary: word(true),
      description: word(false),
      recommendation: word(false),
      reproduction: word(false),
    })),
    executions: report.executions.map((execution) => ({ ...execution, remarks: word(false) })),
    systems: report.systems.map((system) => ({
      ...system,
      name: word(false),
      model: word(false),
      addresses: [word(false)],
    })),
    evidence: report.evidence.map((evidence) => ({ ...evidence, title: word(false) })),
  };
}

function read(name: string): Report {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Report;
}

function dayOf(report: Report): string {
  return report.issuedAt.slice(0, 10);
}
