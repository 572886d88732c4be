// Which of a pile of reports came before.
import type { Report } from '@plimsoll/standard';
import { describe, expect, it } from 'vitest';
import { earlierFromReports } from './earlier-reports.ts';

const report = (id: string, revision: number, issuedAt: string, imoNumber = '2100012'): Report =>
  ({ id, revision, issuedAt, vessel: { imoNumber } }) as unknown as Report;

describe('earlier reports', () => {
  const current = report('c', 3, '2026-05-01T00:00:00Z');
  const pile = [
    current,
    report('c', 1, '2026-04-01T00:00:00Z'),
    report('c', 2, '2026-04-20T00:00:00Z'),
    report('c', 4, '2026-06-01T00:00:00Z'),
    report('a', 1, '2024-01-01T00:00:00Z'),
    report('b', 1, '2025-01-01T00:00:00Z'),
    report('b', 2, '2025-02-01T00:00:00Z'),
    report('later', 1, '2026-07-01T00:00:00Z'),
    report('other-ship', 1, '2025-01-01T00:00:00Z', '2100024'),
  ];
  const { revisions, reports } = earlierFromReports(pile, current);

  it('of the same report are its lower revisions, newest first', () => {
    expect(revisions.map((one) => one.report.revision)).toEqual([2, 1]);
  });

  it('of the same ship are those issued before, newest first, each once in its newest revision', () => {
    expect(reports.map((one) => `${one.report.id}${one.report.revision}`)).toEqual(['b2', 'a1']);
  });

  it('carry their digests', () => {
    expect(new Set([...revisions, ...reports].map(({ sha256 }) => sha256)).size).toBe(4);
  });
});
