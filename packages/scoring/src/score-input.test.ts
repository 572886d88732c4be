// What the score reads from a report, and what it does where the report is silent.
import { describe, expect, it } from 'vitest';
import type { Change, Execution, Finding, Report, System } from '@plimsoll/standard';
import { methodology } from '@plimsoll/standard/methodology';
import { score } from './score.ts';
import { scoreInputOf } from './score-input.ts';

const END = '2026-03-02T10:00:00Z';

const run = (id: string, procedure: string, more: Partial<Execution> = {}): Execution => ({
  id,
  procedure,
  systems: [],
  outcome: 'pass',
  knowledge: 'tested',
  method: 'prescribed',
  end: END,
  evidence: [],
  findings: [],
  ...more,
});

const weakness = (id: string, more: Partial<Finding> = {}): Finding => ({
  id,
  kind: 'weakness',
  title: '',
  description: '',
  publicSummary: '',
  systems: [],
  executions: [],
  safetySeverity: 'SI3',
  exposure: 'CY3',
  state: 'open',
  ...more,
});

interface Parts {
  readonly executions?: readonly Execution[];
  readonly findings?: readonly Finding[];
  readonly systems?: readonly Partial<System>[];
  readonly changes?: readonly Partial<Change>[];
  readonly type?: Report['vessel']['type'];
  readonly dynamicPositioning?: Report['vessel']['dynamicPositioning'];
  readonly profile?: Report['methodology']['profile'];
}

/** Only the parts that the score reads. */
const report = ({ type = 'bulk-carrier', dynamicPositioning = 'none', profile = 'dry-cargo', ...parts }: Parts = {}) =>
  ({
    methodology: { id: 'plimsoll-ship', version: '2026.1', profile },
    vessel: { type, dynamicPositioning },
    engagement: { independence: { assurance: 'second-party' } },
    systems: [],
    executions: [],
    findings: [],
    changes: [],
    ...parts,
  }) as unknown as Report;

const executionsOf = (source: Report, id: string) =>
  scoreInputOf(source).procedures.find((one) => one.id === id)?.executions;

describe('procedures', () => {
  it('that apply and have no record count as not tested', () => {
    const { procedures } = scoreInputOf(report());
    expect(procedures.map(({ id }) => id)).toEqual(
      methodology.procedures.filter(({ applicability }) => !applicability).map(({ id }) => id),
    );
    expect(score(scoreInputOf(report()), '2026-03-02')).toMatchObject({
      total: 0,
      confidence: 0,
      grade: 'NR',
      assurance: null,
      notApplicable: ['D08'],
    });
  });

  it.each([
    ['a system', 'NAV-01', report({ systems: [{ id: 's', code: 'NAV-ECDIS', category: 'III' }] })],
    ['the type of ship', 'CGO-05', report({ type: 'oil-tanker' })],
    ['the notation', 'MCH-07', report({ dynamicPositioning: 'DP2' })],
  ])('apply by %s', (_, id, source) => {
    expect(executionsOf(report(), id)).toBeUndefined();
    expect(executionsOf(source, id)).toEqual([]);
  });

  it('count when they were carried out though nothing says they apply, and drop out when only not applicable', () => {
    expect(executionsOf(report({ executions: [run('e', 'NAV-01')] }), 'NAV-01')).toHaveLength(1);
    expect(
      executionsOf(report({ executions: [run('e', 'GOV-01', { outcome: 'not-applicable' })] }), 'GOV-01'),
    ).toBeUndefined();
    const mixed = [run('e', 'GOV-01', { outcome: 'not-applicable' }), run('f', 'GOV-01')];
    expect(executionsOf(report({ executions: mixed }), 'GOV-01')).toHaveLength(1);
  });

  it('carry domain, weight, age class, day and assurance', () => {
    const { procedures } = scoreInputOf(report({ executions: [run('e', 'NET-04')] }));
    expect(procedures.find(({ id }) => id === 'NET-04')).toEqual({
      id: 'NET-04',
      domain: 'D03',
      weight: 3,
      ageClass: 'normal',
      executions: [{ outcome: 'pass', on: '2026-03-02', method: 'prescribed', assurance: 'second-party' }],
    });
  });

  it.each([
    ['stated, where more than reading is asked', 'GOV-03', { knowledge: 'stated' }, 'weaker'],
    ['stated, where reading is asked', 'GOV-01', { knowledge: 'stated' }, 'prescribed'],
    ['checked', 'GOV-03', { knowledge: 'checked' }, 'prescribed'],
    ['by a weaker method', 'GOV-03', { method: 'weaker' }, 'weaker'],
  ] as const)('%s count as the right method', (_, procedure, more, method) => {
    expect(executionsOf(report({ executions: [run('e', procedure, more)] }), procedure)?.[0]?.method).toBe(method);
  });

  it('without a date have no day', () => {
    const { end: _, ...undated } = run('e', 'GOV-01');
    expect(executionsOf(report({ executions: [undated] }), 'GOV-01')?.[0]?.on).toBeNull();
    expect(
      executionsOf(report({ executions: [run('e', 'GOV-01', { outcome: 'not-tested' })] }), 'GOV-01')?.[0]?.on,
    ).toBeNull();
  });

  it('the catalogue does not know are left out', () => {
    const known = scoreInputOf(report());
    expect(scoreInputOf(report({ executions: [run('e', 'XYZ-99')] }))).toEqual(known);
  });
});

describe('a retest', () => {
  const failed = run('e', 'NET-04', { outcome: 'fail', findings: ['F'] });
  const retest = run('r', 'NET-04', { end: '2026-03-20T10:00:00Z' });
  const closed = weakness('F', { executions: ['e'], state: 'closed', retest: 'r' });

  it('counts in place of the execution whose weaknesses it closes', () => {
    expect(executionsOf(report({ executions: [failed, retest], findings: [closed] }), 'NET-04')).toMatchObject([
      { outcome: 'pass', on: '2026-03-20' },
    ]);
  });

  it.each([
    ['another weakness stays open', [failed, retest], [closed, weakness('G', { executions: ['e'] })]],
    ['it failed', [failed, { ...retest, outcome: 'fail' as const }], [closed]],
    ['it was earlier', [failed, { ...retest, end: '2026-01-01T10:00:00Z' }], [closed]],
    ['the finding is only fixed', [failed, retest], [{ ...closed, state: 'fixed' as const }]],
  ])('counts beside it when %s', (_, executions, findings) => {
    expect(executionsOf(report({ executions, findings }), 'NET-04')).toHaveLength(2);
  });
});

describe('findings', () => {
  const systems = [
    { id: 's1', code: 'NAV-AIS', category: 'II', connectivity: 'CY2' },
    { id: 's2', code: 'PRO-ME', category: 'III', connectivity: 'CY4' },
  ] as const;
  const only = (parts: Parts) => scoreInputOf(report(parts)).findings[0];

  it('are weaknesses only', () => {
    const findings = [weakness('F', { kind: 'observation' }), weakness('G', { kind: 'positive' })];
    expect(scoreInputOf(report({ findings })).findings).toEqual([]);
  });

  it('count in every domain whose procedures showed them, named from either side', () => {
    const executions = [run('e', 'NET-04'), run('f', 'GOV-01', { findings: ['F'] })];
    expect(only({ executions, findings: [weakness('F', { executions: ['e'] })] })?.domains).toEqual(['D01', 'D03']);
  });

  it('without executions count where their systems belong, and with nothing named in D03', () => {
    expect(only({ systems, findings: [weakness('F', { systems: ['s1', 's2'] })] })?.domains).toEqual(['D04', 'D07']);
    expect(only({ findings: [weakness('F')] })?.domains).toEqual(['D03']);
  });

  it('take the highest category, unknown when there is none', () => {
    expect(only({ systems, findings: [weakness('F', { systems: ['s1', 's2'] })] })?.tier).toBe('III');
    expect(only({ systems, findings: [weakness('F')] })?.tier).toBe('unknown');
  });

  it('take the exposure as stated, else the widest reach of their systems', () => {
    const { exposure: _, ...silent } = weakness('F', { systems: ['s1', 's2'] });
    expect(only({ systems, findings: [weakness('F', { systems: ['s2'] })] })?.exposure).toBe('CY3');
    expect(only({ systems, findings: [silent] })?.exposure).toBe('CY4');
    expect(only({ findings: [silent] })?.exposure).toBe('CY5');
  });

  it('have their severity recomputed, whatever is claimed', () => {
    const vector = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';
    const finding = weakness('F', {
      systems: ['s2'],
      cvss: { vector, score: 1 },
      severity: 'low',
      safetySeverity: 'SI1',
    });
    expect(only({ systems, findings: [finding] })?.severity).toBe('critical');
    expect(only({ executions: [run('e', 'SUP-01')], findings: [weakness('F', { executions: ['e'] })] })?.severity).toBe(
      'medium',
    );
  });
});

describe('the ship', () => {
  it.each(methodology.profiles)('of profile $id has its weights, 100 in all', ({ id, domainWeights }) => {
    expect(scoreInputOf(report({ profile: id })).domainWeights).toEqual(domainWeights);
    expect(Object.values(domainWeights).reduce((all, weight) => all + weight, 0)).toBe(100);
  });

  it('carries its major changes only', () => {
    const changes = [
      { major: true, on: '2026-04-01', domains: ['D03'] },
      { major: false, on: '2026-04-01', domains: ['D04'] },
    ] as const;
    const input = scoreInputOf(report({ executions: [run('e', 'NET-04')], changes }));
    expect(input.changes).toEqual([{ on: '2026-04-01', domains: ['D03'] }]);
    const known = (asOf: string) => score(input, asOf).domains.find(({ id }) => id === 'D03')?.known ?? 0;
    expect(known('2026-04-01')).toBeCloseTo(known('2026-03-31') / 2, 2);
  });
});
