// Whatever a declared name holds, what is left of it does nothing but name.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName, NAME_CHARACTERS } from './file-name.ts';

describe('a declared file name', () => {
  it.each([
    ['EV-012.jpg', 'EV-012.jpg'],
    ['../../etc/passwd', 'passwd'],
    ['..\\..\\Windows\\System32\\drivers.txt', 'drivers.txt'],
    ['C:\\evidence\\EV-1.png', 'EV-1.png'],
    ['\\\\server\\share\\EV-1.png', 'EV-1.png'],
    ['/absolute.png', 'absolute.png'],
    ['..／..／EV-1.png', 'EV-1.png'],
    ['..', 'evidence'],
    ['', 'evidence'],
    ['a/', 'evidence'],
    ['.htaccess', 'htaccess'],
    ['EV-1.png\u0000.html', 'EV-1.png.html'],
    ['EV\r\nSet-Cookie: a.png', 'EVSet-Cookie_ a.png'],
    // Shown in a list this would read EV-exe.png
    ['EV-\u202egnp.exe', 'EV-gnp.exe'],
    ['EV\u200b-\ufeff1.png', 'EV-1.png'],
    ['EV-1.png:hidden.exe', 'EV-1.png_hidden.exe'],
    ['EV-1.png. . ', 'EV-1.png'],
    ['a"b<c>|d?e*.txt', 'a_b_c__d_e_.txt'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['Com1.tar.gz', '_Com1.tar.gz'],
    ['LPT² .log', '_LPT² .log'],
    ['console.log', 'console.log'],
    ['Cafe\u0301.txt', 'Café.txt'],
    ['船橋.png', '船橋.png'],
  ])('%j becomes %j', (declared, clean) => {
    expect(cleanName(declared)).toBe(clean);
  });

  it('keeps its ending when it is cut to length', () => {
    const clean = cleanName(`${'é'.repeat(500)}.pcapng`);
    expect([...clean]).toHaveLength(NAME_CHARACTERS);
    expect(clean.endsWith('é.pcapng')).toBe(true);
  });

  it('is never empty, long, hidden, climbing, invisible or changed by cleaning again', () => {
    const nasty = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      ' ',
      '\u202e',
      '\u0000',
      ':',
      'CON',
      'nul',
      '\u2044',
      '😀',
      '\ud800',
    );
    const declared = fc.array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 60 })), { maxLength: 12 });
    fc.assert(
      fc.property(declared, (parts) => {
        const clean = cleanName(parts.join(''));
        expect(clean).toMatch(/^[^.\s/\\\p{C}][^/\\:<>"|?*\p{C}]*$/u);
        expect(clean).not.toMatch(/[.\s]$/);
        expect(clean).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\s*(\.|$)/i);
        expect([...clean].length).toBeLessThanOrEqual(NAME_CHARACTERS);
        expect(cleanName(clean)).toBe(clean);
      }),
      { numRuns: 2000 },
    );
  });
});
