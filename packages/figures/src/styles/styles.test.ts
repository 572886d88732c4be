// The stylesheet stays small, complete and free of anything from outside.
import { brotliCompressSync } from 'node:zlib';
import { format } from 'prettier';
import { expect, it } from 'vitest';
import { tokensCss } from '../tokens/tokens-css.ts';
import { styles } from './styles.ts';

it('weighs at most 6 kB compressed', () => {
  expect(brotliCompressSync(styles).length).toBeLessThanOrEqual(6 * 1024);
});

it('asks for nothing over the network', () => {
  expect(styles).not.toMatch(/url\(|@import|https?:/);
});

it('uses only tokens that exist', () => {
  const defined = new Set([...styles.matchAll(/(--[a-z0-9-]+):/g)].map(([, name]) => name));
  const used = [...styles.matchAll(/var\((--[a-z0-9-]+)/g)].map(([, name]) => name);
  expect(used.filter((name) => !defined.has(name))).toEqual([]);
});

it('opens with the order of its layers and closes every block', () => {
  expect(styles).toMatch(/^@layer reset,tokens,base,layout,components,utilities,print;/);
  expect(styles.match(/\{/g)?.length).toBe(styles.match(/\}/g)?.length);
});

it('holds rules for forced colours, print, narrow motion and both themes', () => {
  for (const rule of [
    'forced-colors:active',
    '@media print',
    'prefers-reduced-motion',
    'prefers-color-scheme:dark',
    'data-theme=dark',
  ])
    expect(styles).toContain(rule);
});

it('stands beside as files for those who import CSS', async () => {
  const written = (css: string) =>
    format(`/* Written by the test of the stylesheet from its TypeScript; do not edit. */\n${css}`, {
      parser: 'css',
      printWidth: 120,
      singleQuote: true,
    });
  await expect(await written(tokensCss())).toMatchFileSnapshot('../tokens/tokens.css');
  await expect(await written(styles)).toMatchFileSnapshot('./styles.css');
});
