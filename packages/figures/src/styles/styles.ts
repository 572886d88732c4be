// The one stylesheet of public pages and documents, in cascade layers, small enough to stand in the head of every page.
import { tokensCss } from '../tokens/tokens-css.ts';
import { base, reset } from './elements.ts';
import { components } from './components.ts';
import { layout } from './layout.ts';
import { print } from './print.ts';

const layers: Readonly<Record<string, string>> = { reset, tokens: tokensCss(), base, layout, components, print };

/** The whole stylesheet as text; page-specific rules go into the layer `utilities`, between components and print. */
export const styles: string = [
  '@layer reset,tokens,base,layout,components,utilities,print;',
  ...Object.entries(layers).map(([name, css]) => `@layer ${name}{${css.trim().replace(/\n+/g, '\n')}}`),
].join('\n');
