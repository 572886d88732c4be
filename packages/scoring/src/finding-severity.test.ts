// The severity table, cell by cell, and what forces the safety severity up.
import { describe, expect, it } from 'vitest';
import type { Finding } from '@plimsoll/standard';
import { findingSeverity, type SafetySeverity } from './finding-severity.ts';

const LOW = 'CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N';
const MEDIUM = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:L/I:N/A:N';
const HIGH = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N';
const CRITICAL = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';
const NO_IMPACT = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N';
const SAFETY = 'CVSS:4.0/AV:L/AC:L/AT:N/PR:N/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N';

type Part = Pick<Finding, 'kind' | 'cvss' | 'safetySeverity'>;
const weakness = (vector: string | null, safetySeverity?: SafetySeverity): Part => ({
  kind: 'weakness',
  ...(vector === null ? {} : { cvss: { vector } }),
  ...(safetySeverity === undefined ? {} : { safetySeverity }),
});

describe('findingSeverity', () => {
  it.each([
    [LOW, 'low', ['low', 'low', 'medium', 'medium']],
    [MEDIUM, 'medium', ['low', 'medium', 'medium', 'high']],
    [HIGH, 'high', ['medium', 'medium', 'high', 'critical']],
    [CRITICAL, 'critical', ['medium', 'high', 'critical', 'critical']],
    [NO_IMPACT, 'none', ['info', 'info', 'info', 'info']],
  ])('of %s in band %s goes by safety severity', (vector, technical, severities) => {
    const safeties = ['SI1', 'SI2', 'SI3', 'SI4'] as const;
    expect(safeties.map((safety) => findingSeverity(weakness(vector, safety), [], ['I']))).toEqual(
      safeties.map((safety, at) => ({ technical, safety, severity: severities[at] })),
    );
  });

  it.each([
    [[1], 'low'],
    [[1, 2], 'medium'],
    [[3, 1], 'high'],
    [[], 'high'],
  ] as const)('without CVSS goes by the procedure weights %j', (weights, technical) => {
    expect(findingSeverity(weakness(null, 'SI3'), weights, []).technical).toBe(technical);
    expect(findingSeverity(weakness('no vector', 'SI3'), weights, []).technical).toBe(technical);
  });

  it.each(['/S:P', '/MSI:S', '/MSA:S'])('is forced to SI3 by %s in the vector', (metric) => {
    expect(findingSeverity(weakness(SAFETY + metric, 'SI1'), [], ['I'])).toMatchObject({
      safety: 'SI3',
      forcedBy: 'vector',
    });
  });

  it('is forced to SI3 when a category III system loses integrity or availability', () => {
    expect(findingSeverity(weakness(CRITICAL, 'SI1'), [], ['I', 'III'])).toEqual({
      technical: 'critical',
      safety: 'SI3',
      severity: 'critical',
      forcedBy: 'category-III',
    });
    expect(findingSeverity(weakness(CRITICAL, 'SI4'), [], ['III'])).toEqual({
      technical: 'critical',
      safety: 'SI4',
      severity: 'critical',
    });
  });

  it('is not forced when only secrets are lost, when the environment takes the loss away, or below category III', () => {
    expect(findingSeverity(weakness(HIGH, 'SI1'), [], ['III'])).toMatchObject({ safety: 'SI1', severity: 'medium' });
    expect(findingSeverity(weakness(`${CRITICAL}/MI:N/MA:N`, 'SI1'), [], ['III'])).toMatchObject({ safety: 'SI1' });
    expect(findingSeverity(weakness(CRITICAL, 'SI1'), [], ['II'])).toMatchObject({ safety: 'SI1' });
    expect(findingSeverity(weakness('CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:N/A:N', 'SI1'), [], ['I'])).toMatchObject({
      safety: 'SI1',
    });
  });

  it('takes an unstated consequence as severe', () => {
    expect(findingSeverity(weakness(MEDIUM), [], [])).toEqual({
      technical: 'medium',
      safety: 'SI3',
      severity: 'medium',
    });
  });

  it.each(['observation', 'positive'] as const)('of a %s is info', (kind) => {
    expect(findingSeverity({ kind, cvss: { vector: CRITICAL }, safetySeverity: 'SI4' }, [3], ['III']).severity).toBe(
      'info',
    );
  });
});
