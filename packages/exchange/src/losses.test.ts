// The list of losses says exactly what each export leaves behind, measured by changing one field at a time.
import { expect, test } from 'vitest';
import { EXPORTS, lossesOf } from './losses.ts';
import { lostFields } from './testing/carried.ts';
import { fullReport } from './testing/full-report.ts';

const fields = [...new Set(fullReport().leaves.map(({ field }) => field))];

const isUnder = (field: string, above: string): boolean =>
  field === above || field.startsWith(`${above}.`) || field.startsWith(`${above}[]`);

test.each(EXPORTS)('%s', (name) => {
  const listed = lossesOf(name);
  expect(fields.filter((field) => listed.some((loss) => isUnder(field, loss.field)))).toEqual(lostFields(name));
  expect(listed.filter((loss) => !fields.some((field) => isUnder(field, loss.field)))).toEqual([]);
});

test('each loss has a reason, and none is named twice', () => {
  for (const name of EXPORTS) {
    const listed = lossesOf(name);
    expect(listed.every(({ why }) => why.endsWith('.'))).toBe(true);
    expect(new Set(listed.map(({ field }) => field)).size).toBe(listed.length);
  }
});
