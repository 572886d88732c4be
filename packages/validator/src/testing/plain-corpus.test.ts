// The published corpus is what the cases say, and a patch tool that isn't ours makes the same documents of it.
import { readFileSync } from 'node:fs';
import { applyPatch } from 'rfc6902';
import { describe, expect, it } from 'vitest';
import { buildCase } from './case-file.ts';
import { readCases, readValid } from './corpus-files.ts';
import { plainCorpus, type PlainCase } from './plain-corpus.ts';

const published = JSON.parse(
  readFileSync(new URL('../../../../standard/examples/invalid/corpus.json', import.meta.url), 'utf8'),
) as { readonly cases: readonly PlainCase[] };

describe('the published corpus', () => {
  it('is what `npx tsx tools/write-corpus.ts` writes', () => {
    expect(published.cases).toEqual(JSON.parse(JSON.stringify(plainCorpus())));
  });

  const byName = new Map(published.cases.map((one) => [`${one.rule} ${one.name}`, one]));
  it.each(readCases())('$rule $slug has the same document', ({ rule, slug, folder, file }) => {
    const one = byName.get(`${rule} ${slug}`);
    const wanted = Buffer.from(buildCase(file, folder).bytes);
    const base = one?.base ? readValid(one.base).text : '';
    if (one?.patch) {
      const document = JSON.parse(base) as unknown;
      expect(applyPatch(document, [...one.patch]).every((error) => error === null)).toBe(true);
      expect(document).toEqual(JSON.parse(wanted.toString()));
    } else if (one?.splice) {
      const bytes = Buffer.from(base);
      const { at, remove, insert } = one.splice;
      const made = [bytes.subarray(0, at), Buffer.from(insert, 'base64'), bytes.subarray(at + remove)];
      expect(Buffer.concat(made).equals(wanted)).toBe(true);
    } else expect(Buffer.from(base, one?.encode === 'utf-16le' ? 'utf16le' : 'latin1').equals(wanted)).toBe(true);
  });
});
