// Writes the token tables as custom properties, with themes by the system setting and by data-theme.
import { neutrals, outcomeRamp, riskRamp, safetyRamp, type Step, type Theme } from './colours.ts';
import { families, sizes, space, typeScale } from './measures.ts';

/**
 * The tokens as CSS. Dark holds on screens only, so print is always light; forced colours replace every token by a
 * system colour, which keeps edges, letters and glyphs.
 */
export function tokensCss(): string {
  return [
    `:root{color-scheme:light dark;${measures()}${colours('light')}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${colours('dark')}}}`,
    `@media screen{:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark;${colours('dark')}}}`,
    '@media print{:root{color-scheme:light}}',
    `@media (forced-colors:active){:root:root:root{${forced}}}`,
  ].join('\n');
}

function colours(theme: Theme): string {
  const steps: Record<string, Step> = { ...riskRamp[theme], ...safetyRamp[theme] };
  return [
    ...Object.entries(neutrals[theme]).map(([name, value]) => declaration(kebab(name), value)),
    ...Object.entries(steps).flatMap(([name, step]) => [
      declaration(`${name}-fill`, step.fill),
      declaration(`${name}-edge`, step.edge),
      declaration(`${name}-text`, step.text),
    ]),
    ...Object.entries(outcomeRamp[theme]).map(([name, value]) => declaration(name, value)),
  ].join('');
}

function measures(): string {
  return [
    ...Object.entries(typeScale).map(
      ([name, [size, line]]) => `--${name}:${size / 16}rem/${Number((line / size).toFixed(4))} var(--text);`,
    ),
    ...space.map((step, index) => `--space-${index + 1}:${step / 16}rem;`),
    `--radius:${sizes.radius}px;--container:${sizes.container / 16}rem;--target:${sizes.target / 16}rem;`,
    `--text:${families.text};--mono:${families.code};`,
  ].join('');
}

function declaration(name: string, value: string): string {
  return `--${name}:${value.toLowerCase()};`;
}

function kebab(name: string): string {
  return name.replace(/([a-z])([A-Z0-9])/g, '$1-$2').toLowerCase();
}

const canvas = [
  'paper',
  'surface',
  'hull',
  'danger-ground',
  'warn-ground',
  'ok-ground',
  'on-action',
  'pass',
  'focus-inner',
];
const text = [
  'ink',
  'ink-2',
  'ink-3',
  'control',
  'line',
  'danger',
  'on-danger-ground',
  'warn',
  'on-warn-ground',
  'ok',
  'on-ok-ground',
  'fail',
];
const steps = ['a', 'b', 'c', 'd', 'e', 'nr', 's0', 's1', 's2', 's3', 's4'];
const forced = [
  ...canvas.map((name) => `--${name}:Canvas;`),
  ...text.map((name) => `--${name}:CanvasText;`),
  ...steps.map((name) => `--${name}-fill:Canvas;--${name}-edge:CanvasText;--${name}-text:CanvasText;`),
  '--water:GrayText;--partial:GrayText;--action:LinkText;--action-hover:LinkText;--visited:VisitedText;--focus:Highlight;',
].join('');
