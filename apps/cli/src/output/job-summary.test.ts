// A job's summary shows every file and the gravest messages, and no text of a report becomes mark-up.
import { describe, expect, test } from 'vitest';
import { messageOf, resultOf } from '../testing/results.ts';
import { jobSummary } from './job-summary.ts';

describe('the summary of a job', () => {
  test('names each file with its verdict and counts', () => {
    const text = jobSummary([resultOf([messageOf()]), resultOf([], { input: { name: 'b.json', size: 1 } })]);
    expect(text).toMatch(/\| report\.json \| \w+ \| 1 \| 0 \| 0 \|/);
    expect(text).toMatch(/\| b\.json \| \w+ \| 0 \| 0 \| 0 \|/);
  });

  test('puts errors before warnings and leaves out what is answered', () => {
    const text = jobSummary([
      resultOf([
        messageOf({ rule: 'W-1', severity: 'warning' }),
        messageOf({ rule: 'W-2', severity: 'warning', answer: { text: 'So.', by: 'P', at: '2026-01-01' } }),
        messageOf({ rule: 'E-1' }),
      ]),
    ]);
    expect(text.indexOf('E-1')).toBeLessThan(text.indexOf('W-1'));
    expect(text).not.toContain('W-2');
  });

  test('says how many messages it leaves out', () => {
    expect(jobSummary([resultOf(Array.from({ length: 63 }, () => messageOf()))])).toContain('13 more');
  });

  test('obeys no mark-up of a report', () => {
    const text = jobSummary([resultOf([messageOf({ text: 'a | b <img src=x> [c](http://d) @all\nnext' })])]);
    expect(text).toContain('a \\| b &lt;img src=x> \\[c\\]\\(http://d\\) \\@all next');
  });
});
