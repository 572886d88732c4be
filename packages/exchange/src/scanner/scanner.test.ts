// A scanner’s log becomes drafts of weaknesses with what is unknown named, and never an outcome.
import { describe, expect, test } from 'vitest';
import { mergeIntoDraft } from '../draft/merge-into-draft.ts';
import { fullReport } from '../testing/full-report.ts';
import { CONTEXT } from '../testing/reports.ts';
import { toSarif } from '../sarif/to-sarif.ts';
import { byteLength } from './draft-of-result.ts';
import { fromSarif } from './from-sarif.ts';

const LOG = JSON.stringify({
  version: '2.1.0',
  runs: [
    {
      tool: {
        driver: {
          name: 'Scanner',
          semanticVersion: '3.1.0',
          rules: [
            {
              id: 'TLS-1',
              shortDescription: { text: 'Old TLS version' },
              properties: { tags: ['external/cwe/cwe-326'] },
            },
          ],
        },
      },
      results: [
        {
          ruleId: 'TLS-1',
          ruleIndex: 0,
          level: 'error',
          message: { text: 'TLS 1.0 on port 443. See CVE-2011-3389.' },
          locations: [{ physicalLocation: { artifactLocation: { uri: 'tcp/10.0.0.1' } } }],
        },
        {
          ruleId: 'TLS-1',
          ruleIndex: 0,
          level: 'error',
          message: { text: 'TLS 1.0 on port 443. See CVE-2011-3389.' },
          locations: [{ physicalLocation: { artifactLocation: { uri: 'tcp/10.0.0.1' } } }],
        },
        { ruleId: 'SSH-1', kind: 'pass', message: { text: 'SSH is fine.' } },
        { ruleId: 'SNMP-1', message: { text: 'Default community.' }, suppressions: [{ kind: 'external' }] },
        { ruleId: 'X', message: {} },
        { message: { text: 'Open shell' } },
      ],
    },
  ],
});

const result = fromSarif(LOG);
if (!result.ok) throw new Error(result.reason);

describe('a log', () => {
  test('each result has its fate', () => {
    expect(result.rows.map(({ fate }) => fate)).toEqual([
      'changed',
      'duplicate',
      'refused',
      'refused',
      'refused',
      'changed',
    ]);
  });

  test('a failing result becomes a draft of a weakness', () => {
    expect(result.findings[0]).toMatchObject({
      kind: 'weakness',
      title: 'Old TLS version',
      weakness: 'CWE-326',
      cves: ['CVE-2011-3389'],
      systems: [],
      executions: [],
      state: 'open',
    });
    expect(result.rows[0]?.understood).toMatchObject({ rule: 'TLS-1', level: 'error', place: 'tcp/10.0.0.1' });
    expect(result.rows[0]?.missing).toContain('safetySeverity');
    expect(result.rows[5]?.missing).toContain('weakness');
  });

  test('it stands as evidence, with the digest of its bytes', () => {
    expect(result.evidence).toMatchObject([
      {
        kind: 'scan',
        tool: { name: 'Scanner', version: '3.1.0' },
        size: byteLength(LOG),
        foreignReference: 'SARIF 2.1.0',
      },
    ]);
    expect(result.evidence[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('no outcome and no severity is taken over', () => {
    expect(JSON.stringify([result.findings, result.evidence])).not.toMatch(/"outcome"|"severity"|"pass"/);
    expect(result.notes[0]).toMatch(/No outcome/);
  });

  test('merged into a draft it touches no execution, and work done on a finding is kept', () => {
    const { report } = fullReport();
    const once = mergeIntoDraft(report, result);
    expect(once.report.executions).toEqual(report.executions);
    const worked = {
      ...once.report,
      findings: once.report.findings?.map((finding) => ({ ...finding, title: 'Edited' })) ?? [],
    };
    expect(mergeIntoDraft(worked, result)).toMatchObject({ added: [], changed: [], report: worked });
  });
});

test.each([
  ['no JSON', '{'],
  ['another version', '{"version":"2.0.0","runs":[{}]}'],
  ['no run', '{"version":"2.1.0","runs":[]}'],
  ['a list', '[]'],
])('%s is refused with a reason', (_name, text) => {
  expect(fromSarif(text)).toMatchObject({ ok: false, reason: expect.any(String) as unknown });
});

test('our own log can be read back as a scanner’s', () => {
  const { report } = fullReport({ 'findings[].state': 'open' });
  const back = fromSarif(toSarif(report, CONTEXT));
  expect(back.ok && back.findings.some(({ weakness }) => weakness === 'CWE-798')).toBe(true);
});

test('bytes are counted as UTF-8', () => {
  for (const text of ['a', 'é', '漢', '🚢']) expect(byteLength(text)).toBe(Buffer.byteLength(text));
});
