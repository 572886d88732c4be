// The load line says the same in place, in words and to a screen reader.
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { frame, loadLineGeometry } from './geometry.ts';
import { LoadLine } from './load-line.tsx';
import { loadLineSentence } from './sentence.ts';

const tenths = fc.integer({ min: 0, max: 1000 }).map((value) => value / 10);

describe('geometry', () => {
  it('a hundred points are dry to the keel and none is awash at the deck', () => {
    expect(loadLineGeometry({ total: 100, high: 100, line: 50 }).surface).toBe(frame.keel);
    expect(loadLineGeometry({ total: 0, high: 0, line: 50 }).surface).toBe(frame.deck);
  });

  it('a better score never has a higher water, and the swell never lies above the surface', () => {
    fc.assert(
      fc.property(tenths, tenths, tenths, (a, b, line) => {
        const [worse, better] = [Math.min(a, b), Math.max(a, b)];
        const one = loadLineGeometry({ total: worse, high: better, line });
        const other = loadLineGeometry({ total: better, high: better, line });
        expect(one.surface).toBeLessThanOrEqual(other.surface);
        expect(one.swellEnd).toBeGreaterThanOrEqual(one.surface);
        expect(one.clearance >= 0).toBe(worse >= line);
        expect(one.surface >= one.line).toBe(worse >= line);
      }),
    );
  });

  it('A is the lowest of the five zones and each zone lies between its bounds', () => {
    const { zones, bounds } = loadLineGeometry({ total: 50, high: 50, line: 50 });
    expect(zones.map(({ letter }) => letter)).toEqual(['E', 'D', 'C', 'B', 'A']);
    const edges = [frame.deck, ...bounds.map(({ at }) => at), frame.keel];
    zones.forEach(({ at }, index) => {
      expect(at).toBeGreaterThan(edges[index] ?? Infinity);
      expect(at).toBeLessThan(edges[index + 1] ?? -Infinity);
    });
  });

  it('keeps the proportions of the statutory mark', () => {
    expect((frame.ladderX - frame.ringX) / frame.unit).toBeCloseTo(21.6);
    expect(frame.zoneLine / frame.unit).toBeCloseTo(9.2);
  });
});

describe('words', () => {
  it.each([
    [{ state: 'rated', total: 56.4, line: 50 }, '56.4 of 100, clear of your line by 6.4'],
    [{ state: 'rated', total: 43, line: 50 }, '43.0 of 100, your line submerged by 7.0'],
    [{ state: 'rated', total: 50, line: 50 }, '50.0 of 100, on your line'],
    [{ state: 'not-rated', since: '2026-06-12' }, 'Not rated since 12\u00A0Jun\u00A02026'],
    [{ state: 'expired', on: '2026-06-12' }, 'Expired on 12\u00A0Jun\u00A02026'],
  ] as const)('%j', (state, sentence) => {
    expect(loadLineSentence(state)).toBe(sentence);
  });

  it('the sentence stands before the picture and is its name', () => {
    const html = renderToStaticMarkup(<LoadLine total={56.4} high={57.1} grade="C" line={50} id="x" />);
    expect(html).toMatch(
      /<figcaption id="x-name">56\.4 of 100, clear of your line by 6\.4<\/figcaption><svg[^>]*role="img" aria-labelledby="x-name"/,
    );
  });

  it('without a grade there is neither water nor ring', () => {
    for (const html of [
      renderToStaticMarkup(<LoadLine total={0} high={90} grade="NR" notRatedSince="2026-06-12" />),
      renderToStaticMarkup(<LoadLine total={80} high={90} grade="B" expiredOn="2026-06-12" />),
    ]) {
      expect(html).not.toContain('ll-water');
      expect(html).not.toContain('ll-ring');
    }
  });
});
