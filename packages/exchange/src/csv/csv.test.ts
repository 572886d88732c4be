// CSV is read as people save it and written so that a spreadsheet runs nothing in it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullReport } from '../testing/full-report.ts';
import { allReports, CONTEXT } from '../testing/reports.ts';
import { TABLES } from '../tables/columns.ts';
import { toCsv } from '../tables/to-csv.ts';
import { readCsv } from './read.ts';
import { neutralised, restored, writeCsv } from './write.ts';

describe('formulas', () => {
  test.each([
    '=1+1',
    '+31 10 000',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    "=cmd|'/c calc'!A1",
  ])('%j gets an apostrophe', (text) => {
    expect(neutralised(text)).toBe(`'${text}`);
    expect(restored(neutralised(text))).toBe(text);
  });

  test.each(['plain', "'quoted", 'a=b', '', '5 - 3', '\u2212 minus sign'])('%j stays as it is', (text) => {
    expect(neutralised(text)).toBe(text);
  });

  test('no text cell of any table starts a formula', () => {
    const evil = '=HYPERLINK("http://x")';
    const { report, leaves } = fullReport();
    const bad = JSON.parse(JSON.stringify(report), (_key, value: unknown) =>
      leaves.some((leaf) => leaf.value === value && /^canary/.test(String(value))) ? evil : value,
    ) as typeof report;
    for (const table of TABLES) expect(toCsv(bad, table, CONTEXT)).not.toMatch(/(^|,)"\s*[=+\-@]/m);
    expect(toCsv(bad, 'findings', CONTEXT)).toContain(`"'=HYPERLINK(""http://x"")"`);
  });

  test('a negative number is a number', () => {
    expect(writeCsv(['latitude'], [[-33.9]], { bom: false })).toBe('"latitude"\r\n"-33.9"\r\n');
  });
});

describe('what is written', () => {
  test.each(allReports)('%s has a header and a row for each thing', (_name, report) => {
    const read = readCsv(toCsv(report, 'executions', CONTEXT));
    expect(read.ok && read.rows).toHaveLength(report.executions.length + 1);
    expect(read.ok && read.rows[0]?.slice(0, 3)).toEqual(['id', 'procedure', 'procedureTitle']);
  });

  test('starts with a byte order mark unless told otherwise, and all fields are quoted', () => {
    const { report } = fullReport();
    expect(toCsv(report, 'systems', CONTEXT).startsWith('\uFEFF"id","name"')).toBe(true);
    expect(toCsv(report, 'systems', CONTEXT, { bom: false }).startsWith('"id","name"')).toBe(true);
  });

  test('what is written can be read, whatever the cells hold', () => {
    const cell = fc.string().filter((text) => text === text.trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), (rows) => {
        const read = readCsv(writeCsv(['a', 'b', 'c'], rows));
        expect(read.ok && read.rows.slice(1)).toEqual(rows.map((row) => row.map((text) => text.trim())));
      }),
      { numRuns: 200 },
    );
  });
});

describe('what is read', () => {
  test.each([
    ['comma', 'a,b,c\r\n1,2,3\r\n', ','],
    ['semicolon', 'a;b;c\n1;2,5;3\n', ';'],
    ['tab', 'a\tb\tc\n1\t2\t3', '\t'],
    ['semicolon with commas in quotes', '"a,x,y,z";b\n1;2', ';'],
    ['byte order mark', '\uFEFFa;b\n1;2', ';'],
  ])('%s', (_name, text, delimiter) => {
    const read = readCsv(text);
    expect(read).toMatchObject({ ok: true, delimiter });
    expect(read.ok && read.rows).toHaveLength(2);
    expect(read.ok && read.rows[0]?.[0]?.startsWith('a')).toBe(true);
  });

  test('a quote that never ends is told', () => {
    expect(readCsv('a,b\n"1,2')).toMatchObject({ ok: false });
  });
});
