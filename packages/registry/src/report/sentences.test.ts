// What a moderator relies on: a copied sentence is found whatever its case and marks, a changed word makes it another, the standard's own words are free.
import type { Report } from '@plimsoll/standard';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf, sentenceWords, SHORTEST_IN_WORDS } from './sentences.ts';

const word = fc.stringMatching(/^[a-zäöé0-9]{1,9}$/);
const sentence = fc.array(word, { minLength: SHORTEST_IN_WORDS, maxLength: 20 });
const reportWith = (remarks: string): Report => ({ executions: [{ remarks }] }) as unknown as Report;
const wordsOf = (text: string): string[] => sentencesOf(reportWith(text)).map(({ words }) => words);

describe('sentences of a report', () => {
  it('are the same whatever their case, marks between words and line breaks around them', () => {
    fc.assert(
      fc.property(sentence, fc.constantFrom(', ', ' – ', '  ', ' “', '/'), (words, between) => {
        const written = `\n ${words.join(between).toUpperCase()}.\r\n`;
        expect(wordsOf(written)).toEqual(wordsOf(`${words.join(' ').toUpperCase()}.`));
      }),
    );
  });

  it('are others when one word is another', () => {
    fc.assert(
      fc.property(sentence, fc.nat(), (words, at) => {
        const changed = words.with(at % words.length, `${words[at % words.length] ?? ''}x`);
        expect(wordsOf(changed.join(' '))).not.toEqual(wordsOf(words.join(' ')));
      }),
    );
  });

  it('do not depend on what stands before and after', () => {
    fc.assert(
      fc.property(sentence, sentence, sentence, (a, b, c) => {
        const [first, middle, last] = [a, b, c].map((one) => `${one.join(' ')}.`);
        expect(wordsOf(`${first} ${middle} ${last}`)).toEqual(
          [first, middle, last].flatMap((one) => wordsOf(one ?? '')),
        );
      }),
    );
  });

  it('leave out what is boilerplate and what is short', () => {
    fc.assert(
      fc.property(sentence, (words) => {
        const text = words.join(' ');
        const boilerplate = sentenceWords({ steps: [{ text: `${text}.` }] });
        expect(sentencesOf(reportWith(`${text}! Done with the chief engineer.`), boilerplate)).toEqual([]);
      }),
    );
  });

  it('say where they stand, with names escaped as JSON Pointer asks', () => {
    const long = 'one two three four five six seven eight';
    const report = {
      findings: [{ 'x-a/b~c': [long] }],
      vessel: { name: long },
      executions: [{ restoration: { statement: long } }],
    };
    expect(sentencesOf(report as unknown as Report)).toEqual([
      { pointer: '/findings/0/x-a~1b~0c/0', text: long, words: long },
    ]);
  });
});
