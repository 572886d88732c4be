// The example to try: valid before, and afterwards wrong in the planted ways only.
import { readFileSync } from 'node:fs';
import { validate } from '@plimsoll/validator';
import { describe, expect, it } from 'vitest';
import { plantFaults } from './plant-faults.ts';

const valid = readFileSync(new URL('../../../../standard/examples/valid/coaster-499gt.json', import.meta.url), 'utf8');
const problems = (text: string, submittedAt: string): string[] =>
  validate(text, { inputs: { submittedAt } }).messages.map(({ rule, at }) => `${rule} ${at[0]?.pointer ?? ''}`);

describe('the planted faults', () => {
  const { text, issuedAt } = plantFaults(valid);
  const planted = problems(text, issuedAt).filter((one) => !problems(valid, issuedAt).includes(one));

  it.each([
    ['evidence that does not exist', /^REF-002 .*\/evidence\//],
    ['an end before the start', /^EXE-005 .*\/end$/],
    ['a permit after the test', /^SAF-003 /],
    ['a severity of taste', /^FND-\d+ \/findings\/0/],
    ['a wrong check digit', /^(VES|SCH)-\d+ \/vessel\/imoNumber/],
  ])('hold %s', (_name, expected) => {
    expect(planted.some((one) => expected.test(one))).toBe(true);
  });

  it('are few enough to read', () => {
    expect(planted.length).toBeLessThanOrEqual(8);
  });
});
