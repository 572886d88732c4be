// What readers of each format rely on: places from 1, valid references, bounded annotations, well-formed XML, colour as an extra only.
import pc from 'picocolors';
import { describe, expect, test } from 'vitest';
import { messageOf, place, resultOf } from '../testing/results.ts';
import { githubAnnotations } from './github.ts';
import { humanResult, quietLine } from './human.ts';
import { junitOf } from './junit.ts';
import { sarifOf } from './sarif.ts';

interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly SarifResult[];
    },
  ];
}

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly kind: string;
  readonly level: string;
  readonly baselineState?: string;
  readonly suppressions?: readonly object[];
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region?: Readonly<Record<string, number>>;
    };
  }[];
}

const sarif = (
  messages: Parameters<typeof resultOf>[0],
  options: Partial<Parameters<typeof sarifOf>[1]> = {},
  name = 'report.json',
): Sarif =>
  sarifOf([resultOf(messages, { input: { name, size: 1 } })], {
    baseline: null,
    withPassed: false,
    ...options,
  }) as Sarif;

const baselineOf = (...fingerprints: readonly string[]) =>
  new Map(fingerprints.map((one) => [one, { rule: 'SAF-001', file: 'report.json', pointer: '/permits/0' }]));

describe('SARIF', () => {
  const messages = [
    messageOf(),
    messageOf({
      severity: 'warning',
      fingerprint: 'b',
      answer: { text: 'It is so.', by: 'P1', at: '2026-01-01T00:00:00Z' },
    }),
    messageOf({ at: [place, { ...place, line: 1, column: 1, endLine: 1, endColumn: 1 }] }),
  ];

  test('every result names a rule that is described at its index', () => {
    const [run] = sarif(messages, { withPassed: true }).runs;
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  test('regions count from 1 and are not empty', () => {
    const regions = sarif(messages).runs[0].results.flatMap(({ locations }) =>
      locations.flatMap(({ physicalLocation }) => (physicalLocation.region ? [physicalLocation.region] : [])),
    );
    expect(regions).toHaveLength(3);
    for (const region of regions) {
      expect(Math.min(...Object.values(region))).toBeGreaterThanOrEqual(1);
      expect(region['endColumn']).toBeGreaterThan(region['startColumn'] ?? Infinity);
    }
  });

  test('a level stands only beside failures; what was not run is open', () => {
    const results = sarif(messages, { withPassed: true }).runs[0].results;
    for (const { kind, level } of results) expect(level === 'none').toBe(kind !== 'fail');
    expect(results.find(({ ruleId }) => ruleId === 'TEA-003')?.kind).toBe('open');
    expect(results.filter(({ kind }) => kind === 'pass')).toHaveLength(1);
  });

  test('passed rules are left out unless asked for', () => {
    expect(sarif(messages).runs[0].results.some(({ kind }) => kind === 'pass' || kind === 'notApplicable')).toBe(false);
  });

  test('an answer suppresses, a baseline tells known from fresh', () => {
    const results = sarif(messages, { baseline: baselineOf('b', 'gone') }).runs[0].results;
    expect(results.map(({ suppressions }) => suppressions?.length ?? 0)).toEqual([0, 1, 0, 0, 0]);
    expect(results.map(({ baselineState }) => baselineState)).toEqual(['new', 'unchanged', 'new', undefined, 'absent']);
  });

  test.each([
    ['stdin', 'stdin.json'],
    ['./a folder/report.json', 'a%20folder/report.json'],
    ['/elsewhere/report.json', 'file:///elsewhere/report.json'],
  ])('the address of %s is %s', (name, uri) => {
    expect(sarif(messages, {}, name).runs[0].results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(uri);
  });
});

describe('annotations', () => {
  test('at most ten of a kind, and the rest is counted', () => {
    const lines = githubAnnotations([resultOf(Array.from({ length: 13 }, () => messageOf()))])
      .trim()
      .split('\n');
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe('::error title=plimsoll::3 more of this kind; the full result has them');
  });

  test('text and names cannot end the command or begin another', () => {
    const text = githubAnnotations([
      resultOf([messageOf({ text: '50 %\r\n::error::x' })], { input: { name: 'a,b:c.json', size: 1 } }),
    ]);
    expect(text).toBe(
      '::error file=a%2Cb%3Ac.json,line=12,col=7,endLine=12,title=SAF-003::50 %25%0D%0A::error::x. Name the permit in force.\n',
    );
  });

  test('answered warnings are not shown', () => {
    expect(
      githubAnnotations([resultOf([messageOf({ severity: 'warning', answer: { text: 'x', by: 'P1', at: '' } })])]),
    ).toBe('');
  });
});

describe('JUnit', () => {
  test('each rule is a case; passed, failed and skipped are counted', () => {
    const xml = junitOf([resultOf([messageOf()])], false);
    expect(xml.match(/<testcase /g)).toHaveLength(4);
    expect(xml).toContain(
      '<testsuite name="report.json Permit and safety" tests="2" failures="1" skipped="1" errors="0">',
    );
    expect(xml).toContain('<skipped message="no-register"/>');
  });

  test('a warning fails only when strict, and not when answered', () => {
    const warning = messageOf({ severity: 'warning' });
    expect(junitOf([resultOf([warning])], false)).not.toContain('<failure');
    expect(junitOf([resultOf([warning])], true)).toContain('<failure');
    expect(junitOf([resultOf([{ ...warning, answer: { text: 'x', by: 'P1', at: '' } }])], true)).not.toContain(
      '<failure',
    );
  });

  test('text stays well-formed XML whatever it holds', () => {
    const xml = junitOf([resultOf([messageOf({ text: 'a <b> & "c" \u0000\u001b \ud800 ]]>' })])], false);
    expect(xml).toContain('a &lt;b&gt; &amp; &quot;c&quot; \ufffd\ufffd \ufffd ]]&gt;');
    expect(xml).not.toMatch(/[\u0000\u001b]/); // eslint-disable-line no-control-regex
  });
});

describe('text for people', () => {
  const options = {
    colours: pc.createColors(false),
    isQuiet: false,
    most: 50,
    width: 100,
    verdict: 'refused',
  } as const;

  test('colour only adds', () => {
    const coloured = humanResult(resultOf([messageOf()]), { ...options, colours: pc.createColors(true) });
    const plain = humanResult(resultOf([messageOf()]), options);
    expect(coloured).not.toBe(plain);
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain); // eslint-disable-line no-control-regex
  });

  test.each([40, 59, 60, 80, 120])('no line is wider than %i columns, the address of a place aside', (width) => {
    const text = humanResult(resultOf([messageOf({ text: 'word '.repeat(60).trim() })]), { ...options, width });
    expect(
      Math.max(
        ...text
          .split('\n')
          .filter((line) => !line.includes('/executions'))
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(width);
  });

  test('what is left out is counted', () => {
    const text = humanResult(resultOf(Array.from({ length: 8 }, () => messageOf())), { ...options, most: 5 });
    expect(text.match(/SAF-003/g)).toHaveLength(5);
    expect(text).toContain('3 more messages left out; --max-messages 0 shows all');
  });

  test('what was not run is named with the way to run it', () => {
    expect(humanResult(resultOf([]), options)).toContain('not run: TEA-003 (no registers given; --register FILE)');
  });

  test('a broken rule is told in the short form too', () => {
    expect(
      quietLine(resultOf([], { faults: [{ rule: 'SAF-003', message: 'x' }] }), 'incomplete', options.colours),
    ).toContain('fault in SAF-003');
  });
});
