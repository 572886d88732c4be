// Recomputes the contrast of every pair of colours that meet on a page, by the WCAG 2.2 formula.
import { describe, expect, it } from 'vitest';
import { neutrals, outcomeRamp, riskRamp, safetyRamp, type NeutralToken, type Step, type Theme } from './colours.ts';

const text = 4.5;
const graphics = 3;

const pairs: readonly (readonly [NeutralToken, NeutralToken, number])[] = [
  ...(['ink', 'ink2', 'ink3', 'action', 'actionHover', 'visited', 'danger', 'warn', 'ok'] as const).flatMap((name) => [
    [name, 'paper', text] as const,
    [name, 'surface', text] as const,
  ]),
  ['onAction', 'action', text],
  ['onAction', 'actionHover', text],
  ['onDangerGround', 'dangerGround', text],
  ['onWarnGround', 'warnGround', text],
  ['onOkGround', 'okGround', text],
  ['danger', 'dangerGround', graphics],
  ['warn', 'warnGround', graphics],
  ['ok', 'okGround', graphics],
  ['control', 'paper', graphics],
  ['control', 'surface', graphics],
  ['focus', 'ink', graphics],
  ['focusInner', 'focus', graphics],
  ['water', 'hull', graphics],
  ['ink', 'hull', text],
  ['ink2', 'hull', text],
  ['ink3', 'hull', graphics],
];

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  // In the dark theme the ring’s yellow meets the paper itself; the ink is bright there.
  const needed = pairs.filter(([one, other]) => theme === 'light' || !(one === 'focus' && other === 'ink'));
  it.each(needed)('%s on %s keeps %d', (one, other, least) => {
    expect(contrast(neutrals[theme][one], neutrals[theme][other])).toBeGreaterThanOrEqual(least);
  });

  it('the focus ring is seen on the paper', () => {
    const best = Math.max(
      ...[neutrals[theme].focus, neutrals[theme].focusInner].map((ring) => contrast(ring, neutrals[theme].paper)),
    );
    expect(best).toBeGreaterThanOrEqual(graphics);
  });

  it.each(stepsOf(theme))('step %s: its letter is read and its edge is seen', (_, step) => {
    expect(contrast(step.text, step.fill)).toBeGreaterThanOrEqual(text);
    expect(contrast(step.edge, neutrals[theme].paper)).toBeGreaterThanOrEqual(graphics);
    expect(contrast(step.edge, neutrals[theme].surface)).toBeGreaterThanOrEqual(graphics);
  });

  it('worse grades stand out more: lightness runs one way along the ramp', () => {
    const lights = (['a', 'b', 'c', 'd', 'e'] as const).map((step) => luminance(riskRamp[theme][step].fill));
    const sorted = lights.toSorted((a, b) => (theme === 'light' ? b - a : a - b));
    expect(lights).toEqual(sorted);
    expect(new Set(lights).size).toBe(5);
  });

  it('partial and failed are seen on paper, and no two outcomes are alike', () => {
    const { pass, partial, fail } = outcomeRamp[theme];
    for (const fill of [partial, fail]) expect(contrast(fill, neutrals[theme].paper)).toBeGreaterThanOrEqual(graphics);
    expect(contrast(pass, partial)).toBeGreaterThanOrEqual(1.5);
    expect(contrast(partial, fail)).toBeGreaterThanOrEqual(2);
  });
});

it('the formula gives the known ends of its scale', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#777777')).toBe(1);
});

function stepsOf(theme: Theme): [string, Step][] {
  const steps: Record<string, Step> = { ...riskRamp[theme], ...safetyRamp[theme] };
  return Object.entries(steps);
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
