// Compares cvssOf with published scores of every version, and with texts that are not vectors.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cvssOf } from './cvss.ts';
import { INVALID, VERSION_2, VERSION_30, VERSION_31, VERSION_4 } from './testing/cvss-vectors.ts';

describe.each([
  ['2.0', VERSION_2],
  ['3.0', VERSION_30],
  ['3.1', VERSION_31],
  ['4.0', VERSION_4],
] as const)('CVSS %s', (version, rows) => {
  it.each(rows)('%s scores %d (%s)', (vector, score) => {
    expect(cvssOf(vector)).toMatchObject({ version, score });
  });
});

describe('cvssOf', () => {
  it.each(INVALID)('refuses %s', (_, vector) => {
    expect(cvssOf(vector)).toBeNull();
  });

  it('takes the metrics of 3.1 in any order', () => {
    expect(cvssOf('CVSS:3.1/A:H/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H')?.score).toBe(9.8);
  });

  it.each([
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N', 'none'],
    ['CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N', 'low'],
    ['CVSS:3.1/AV:L/AC:L/PR:H/UI:N/S:U/C:L/I:L/A:L', 'medium'],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H', 'high'],
    ['CVSS:3.1/AV:N/AC:L/PR:L/UI:R/S:C/C:H/I:H/A:H', 'critical'],
  ])('puts %s in band %s', (vector, band) => {
    expect(cvssOf(vector)?.band).toBe(band);
  });

  it.each([
    ['CVSS:4.0/AV:A/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:L/SC:N/SI:N/SA:N/MSI:S', 9.7],
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:H/VA:H/SC:N/SI:N/SA:N/MAV:A/MSI:S/MSA:S', 9.3],
  ])('counts human safety in %s', (vector, score) => {
    expect(cvssOf(vector)?.score).toBe(score);
  });

  it('never throws, whatever the text', () => {
    const part = fc.constantFrom(
      'AV:N',
      'AC:L',
      'Au:N',
      'PR:N',
      'UI:N',
      'S:U',
      'C:H',
      'I:C',
      'A:P',
      'E:X',
      'CVSS:3.1',
      'CVSS:4.0',
      '',
      ':',
      'A:',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part, { maxLength: 14 }).map((parts) => parts.join('/')),
        ),
        (text) => {
          const result = cvssOf(text);
          expect(result === null || (result.score >= 0 && result.score <= 10)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
