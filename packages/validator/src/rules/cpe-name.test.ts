// CPE names as makers and scanners write them.
import { describe, expect, it } from 'vitest';
import { cpeName } from './cpe-name.ts';

describe('a CPE 2.3 name', () => {
  it.each([
    [
      'cpe:2.3:a:harbourgate:seawall_900:1.19.0:*:*:*:*:*:*:*',
      { vendor: 'harbourgate', product: 'seawall_900', version: '1.19.0' },
    ],
    [
      'cpe:2.3:o:Microsoft:Windows_10:1607:*:*:*:ltsb:*:x64:*',
      { vendor: 'microsoft', product: 'windows_10', version: '1607' },
    ],
    ['cpe:2.3:h:acme:box\\:mate\\!:-:*:*:*:*:*:*:*', { vendor: 'acme', product: 'box:mate!', version: '-' }],
  ])('%s', (text, name) => {
    expect(cpeName(text)).toEqual(name);
  });

  it.each(['', 'cpe:/a:acme:box:1', 'cpe:2.3:a:acme', 'pkg:npm/left-pad@1'])('“%s” is none', (text) => {
    expect(cpeName(text)).toBeNull();
  });
});
