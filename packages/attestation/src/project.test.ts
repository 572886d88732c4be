// What an owner relies on: nothing confidential is ever in the shareable document, and everything that belongs there is.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { array, assert, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyPairFromSeed, signReport, verifyReport } from '@plimsoll/proofs';
import { score, scoreInputOf } from '@plimsoll/scoring';
import { attestationDigest, isExactProjection } from './exact.ts';
import { plantedReport } from './planted-report.ts';
import type { Schema } from './planted-report.ts';
import { projectAttestation } from './project.ts';

const json = (path: string): object =>
  JSON.parse(readFileSync(new URL(`../../../standard/${path}`, import.meta.url), 'utf8')) as object;
const ajv = new Ajv2020({ strict: false });
const isAttestation = ajv.compile(json('schemas/v1/attestation.schema.json'));
const schema = json('schemas/v1/report.schema.json') as Schema;
const isReport = ajv.compile(schema);
const asOf = '2026-04-24';
const choices = array(nat(999), { minLength: 40, maxLength: 400 }).map((values) => {
  let at = 0;
  return (n: number): number => (values[at++ % values.length] ?? 0) % n;
});
const planted = plantedReport(schema, (n) => n - 1);
const full = {
  ...planted,
  report: {
    ...planted.report,
    findings: planted.report.findings.map((finding, at) => ({ ...finding, id: `F-0${at}`, kind: 'weakness' as const })),
  },
};
const runs = { numRuns: 60 };

describe('projectAttestation', () => {
  it('is tried on reports that hold to the schema', () => {
    isReport(signReport(full.report, new Uint8Array(32), '2026-04-24T16:31:00Z'));
    expect(isReport.errors).toBeNull();
    expect(full.canaries.length).toBeGreaterThan(100);
  });

  it('never lets a word of a confidential member through', () => {
    assert(
      property(choices, (choose) => {
        const { report, canaries } = plantedReport(schema, choose);
        const text = JSON.stringify(projectAttestation(report, asOf));
        expect(canaries.filter((word) => text.includes(word))).toEqual([]);
        expect(text).not.toContain('CANARY');
      }),
      runs,
    );
  });

  it('holds none of the identifiers that help an attack', () => {
    const text = JSON.stringify(projectAttestation(full.report, asOf));
    const {
      vessel,
      findings: [finding],
      systems: [system],
      authorisations: [permit],
      evidence: [evidence],
      executions: [execution],
    } = full.report;
    const secrets = [
      vessel.mmsi,
      vessel.callSign,
      vessel.contractedOn,
      finding?.weakness,
      ...(finding?.cves ?? []),
      ...(finding?.techniques ?? []),
      finding?.cvss?.vector,
      system?.code,
      system?.identifiers?.cpe,
      system?.identifiers?.purl,
      ...(system?.addresses ?? []),
      permit?.id,
      evidence?.sha256,
      evidence?.id,
      execution?.id,
      full.report.engagement.rulesOfEngagement.stopWord,
    ].filter((secret) => secret !== undefined);
    expect(secrets.length).toBeGreaterThan(12);
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });

  it('holds to its schema, whatever the report', () => {
    assert(
      property(choices, (choose) => {
        isAttestation(projectAttestation(plantedReport(schema, choose).report, asOf));
        expect(isAttestation.errors).toBeNull();
      }),
      runs,
    );
  });

  it('carries the words that may be shared', () => {
    const { report } = full;
    const attestation = projectAttestation(report, asOf);
    expect(attestation.findings[0]).toMatchObject({
      title: report.findings[0]?.title,
      publicSummary: report.findings[0]?.publicSummary,
    });
    expect(attestation.positive).toEqual(report.summary.positive);
    expect(attestation.exclusions.map(({ risk }) => risk)).toEqual(report.scope.exclusions.map(({ risk }) => risk));
    expect(attestation.declaration.deviations).toEqual(report.attestation.deviations);
    expect(attestation.frameworks.map(({ reason }) => reason)).toEqual(
      report.vessel.frameworks.map(({ reason }) => reason),
    );
  });

  it('gives the result of the model and the severities it computed, not those claimed', () => {
    const [low, critical] = (['low', 'critical'] as const).map((severity) => {
      const findings = full.report.findings.map((finding) => ({ ...finding, severity }));
      return projectAttestation({ ...full.report, findings }, asOf);
    });
    expect(low).toEqual(critical);
    const { total, grade, high } = score(scoreInputOf(full.report), asOf);
    expect(projectAttestation(full.report, asOf).result).toMatchObject({ total, grade, high, asOf });
  });

  it('lists weaknesses alone, and leaves the lead out when nobody in the team is the lead', () => {
    const kinds = ['weakness', 'observation', 'positive'] as const;
    const findings = full.report.findings
      .slice(0, 1)
      .flatMap((finding) => kinds.map((kind) => ({ ...finding, id: `F-${kind}`, kind })));
    const attestation = projectAttestation(
      { ...full.report, findings, attestation: { ...full.report.attestation, lead: 'nobody' } },
      asOf,
    );
    expect(attestation.findings.map(({ id }) => id)).toEqual(['F-weakness']);
    expect(attestation).not.toHaveProperty('lead');
    expect(isAttestation(attestation)).toBe(true);
  });
});

describe('isExactProjection', () => {
  const { report } = full;
  const attestation = projectAttestation(report, asOf);
  it('accepts the projection as of its own day, also signed and in another order', () => {
    const signed = signReport(
      attestation,
      keyPairFromSeed(new Uint8Array(32).fill(9)).secretKey,
      '2026-05-10T08:00:00Z',
    );
    expect(verifyReport(signed)).toMatchObject({ digest: 'right', signature: 'valid' });
    expect(isAttestation(signed)).toBe(true);
    expect(isExactProjection(signed, report)).toBe(true);
    expect(isExactProjection(Object.fromEntries(Object.entries(attestation).reverse()), report)).toBe(true);
    expect(isExactProjection(projectAttestation(report, '2027-04-24'), report)).toBe(true);
  });
  it.each<[string, unknown]>([
    ['a better grade', { ...attestation, result: { ...attestation.result, total: 99.9 } }],
    ['another day', { ...attestation, asOf: '2026-04-23' }],
    ['a finding left out', { ...attestation, findings: attestation.findings.slice(1) }],
    ['a member added', { ...attestation, 'x-note': 'approved' }],
    ['no day', { ...attestation, asOf: 'today' }],
    ['a day that does not exist', { ...attestation, asOf: '2026-99-99' }],
    ['nothing', null],
    ['text', 'attestation'],
  ])('refuses %s', (_name, document) => {
    expect(isExactProjection(document, report)).toBe(false);
  });
});

describe('attestationDigest', () => {
  const { report } = full;
  it('is the digest of the projection as of the day of issue, and does not depend on itself', () => {
    const digest = attestationDigest(report);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(attestationDigest({ ...report, attestation: { ...report.attestation, projectionSha256: digest } })).toBe(
      digest,
    );
    expect(
      verifyReport({ ...projectAttestation(report, report.issuedAt.slice(0, 10)), proof: { documentSha256: digest } })
        .digest,
    ).toBe('right');
  });
  it('changes with a shareable word and not with a confidential one', () => {
    const digestWith = (change: Partial<(typeof report.findings)[number]>): string =>
      attestationDigest({ ...report, findings: report.findings.map((finding) => ({ ...finding, ...change })) });
    expect(digestWith({ description: 'another', reproduction: 'another', recommendation: 'another' })).toBe(
      digestWith({}),
    );
    expect(digestWith({ publicSummary: 'another' })).not.toBe(digestWith({}));
  });
});
