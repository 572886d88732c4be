// Every cell of the class × state matrix is judged as the methodology writes it, and the precautions that a cell asks for are seen.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Authorisation, Execution, Report, System } from '@plimsoll/standard';
import { methodology, procedureById, type MatrixTarget } from '@plimsoll/standard/methodology';
import { buildIndex } from '../report-index.ts';
import type { Problem } from '../rule.ts';
import { collectAnnotated } from '../shape/annotations.ts';
import { classMatrix } from './exe-003-class-matrix.ts';

const base = JSON.parse(
  readFileSync(new URL('../../../../standard/examples/valid/coaster-499gt.json', import.meta.url), 'utf8'),
) as Report;
const [first] = base.systems;
const done = base.executions.find(({ outcome }) => outcome === 'pass');

const zone = (kind: string) => ({ id: `Z-${kind}`, name: kind, kind, asDrawn: true, asFound: true });
const system = (id: string, kind: string, category: System['category'], more: Partial<System> = {}): System =>
  ({
    ...first,
    id,
    name: id,
    code: 'NAV-ECDIS',
    category,
    zone: `Z-${kind}`,
    redundantWith: undefined,
    ...more,
  }) as System;

const ot = system('OT', 'Z2', 'III');
const it1 = system('IT', 'Z7', 'II');
const cargo = system('CARGO', 'Z5', 'I', { code: 'CGO-LOAD' });
const paired = system('PAIR', 'Z3', 'III', { redundantWith: 'OT' });

function judge(change: Partial<Execution>, permit: Partial<Authorisation> = {}): readonly Problem[] {
  const execution = {
    ...done,
    devices: [],
    deviation: undefined,
    id: 'EX-1',
    start: '2026-04-20T08:00:00Z',
    end: '2026-04-20T09:00:00Z',
    condition: 'normal',
    authorisations: ['A-1'],
    ...change,
  };
  const report = {
    ...base,
    zones: ['Z2', 'Z3', 'Z5', 'Z7'].map(zone),
    systems: [ot, it1, cargo, paired],
    authorisations: [{ ...base.authorisations[0], id: 'A-1', ...permit }],
    executions: [execution],
  } as unknown as Report;
  const verdict = classMatrix(buildIndex(report, collectAnnotated(report)), {});
  return verdict === 'not-applicable' ? [] : verdict;
}

const isolation = (systems: string[], finishedWithEngines = true) => [
  { systems, how: 'Unplugged', at: '2026-04-20T07:00:00Z', finishedWithEngines },
];

describe('the matrix', () => {
  const systemsFor: Record<MatrixTarget, string[]> = { any: ['IT'], 'ship-it': ['IT'], 'tier-2-3': ['OT'], people: [] };
  const cells = methodology.matrix.flatMap((row) =>
    methodology.vesselStates.flatMap(({ id: state }) => {
      const fits = (candidate: (typeof methodology.procedures)[number]): boolean =>
        candidate.safetyClass === row.safetyClass &&
        candidate.states.includes(state) &&
        !candidate.stateConditions &&
        (candidate.target === 'people') === (row.target === 'people');
      const procedure = methodology.procedures.find(fits);
      return procedure
        ? [
            [
              `row ${row.row} in state ${state} is ${row.allowed[state]}`,
              state,
              { cell: row.allowed[state], procedure: procedure.id, systems: systemsFor[row.target] },
            ] as const,
          ]
        : [];
    }),
  );

  it.each(cells)('%s', (_name, vesselState, { cell, procedure, systems }) => {
    const problems = judge({
      procedure,
      vesselState,
      systems,
      crew: { role: 'Chief officer', language: 'en', offWatch: true },
    });
    const needsMore =
      ['no', 'bench', 'out-of-service'].includes(cell) ||
      (cell === 'interview' && !procedureById.get(procedure)?.involvesCrew);
    // an intrusive test without any isolation is SAF-008's
    expect(problems.map(({ variant = 'no' }) => variant)).toEqual(needsMore ? [cell] : []);
  });
});

describe('the conditions of a cell', () => {
  it.each<[string, Partial<Execution>, Partial<Authorisation>, string[]]>([
    [
      'crew on watch under way',
      {
        procedure: 'NAV-02',
        vesselState: 'U',
        systems: ['OT'],
        crew: { role: 'Mate', language: 'en', offWatch: false },
      },
      {},
      ['/executions/0/crew/offWatch'],
    ],
    [
      'watch not stated',
      { procedure: 'NAV-02', vesselState: 'U', systems: ['OT'], crew: { role: 'Mate', language: 'en' } },
      {},
      ['/executions/0/crew'],
    ],
    [
      'cargo system by code or zone',
      { procedure: 'PHY-01', vesselState: 'C', systems: ['IT', 'CARGO'] },
      {},
      ['/executions/0/vesselState'],
    ],
    ['no cargo system', { procedure: 'PHY-01', vesselState: 'C', systems: ['IT', 'OT'] }, {}, []],
    [
      'tap connected an hour before',
      {
        procedure: 'NET-03',
        vesselState: 'U',
        systems: ['OT'],
        devices: [{ name: 'Tap', connectedAt: '2026-04-20T07:00:00Z' }],
      },
      {},
      [],
    ],
    [
      'tap connected less than an hour before',
      {
        procedure: 'NET-03',
        vesselState: 'U',
        systems: ['OT'],
        devices: [{ name: 'Tap', connectedAt: '2026-04-20T07:00:01Z' }],
      },
      {},
      ['/executions/0/devices/0/connectedAt'],
    ],
    [
      'out of service',
      { procedure: 'NET-05', vesselState: 'L', systems: ['OT', 'IT'] },
      { isolation: isolation(['OT'], false) },
      [],
    ],
    [
      'one of two in service',
      { procedure: 'NET-05', vesselState: 'L', systems: ['OT', 'PAIR'] },
      { isolation: isolation(['OT']) },
      ['/executions/0/vesselState'],
    ],
    [
      'second unit not proven',
      { procedure: 'NET-05', vesselState: 'L', systems: ['PAIR'] },
      { isolation: isolation(['PAIR']) },
      ['/executions/0/vesselState'],
    ],
    [
      'second unit proven',
      { procedure: 'NET-05', vesselState: 'L', systems: ['PAIR'] },
      {
        isolation: isolation(['PAIR']),
        redundancy: [{ systems: ['PAIR'], unit: 'OT', provenAt: '2026-04-20T08:00:00Z' }],
      },
      [],
    ],
    [
      'isolated after the start',
      { procedure: 'NET-05', vesselState: 'L', systems: ['OT'], start: '2026-04-20T06:59:00Z' },
      { isolation: isolation(['OT']) },
      ['/executions/0/vesselState'],
    ],
    [
      'isolated, engines running',
      { procedure: 'NET-07', vesselState: 'L', systems: ['OT'] },
      { isolation: isolation(['OT'], false) },
      ['/executions/0/vesselState'],
    ],
    [
      'isolated and finished with engines',
      { procedure: 'NET-07', vesselState: 'L', systems: ['OT'] },
      { isolation: isolation(['OT']) },
      [],
    ],
    ['on the bench', { procedure: 'RES-04', vesselState: 'O', systems: ['OT'], condition: 'bench' }, {}, []],
    [
      'trial area under way',
      { procedure: 'MCH-07', vesselState: 'U', systems: ['OT'], condition: 'trial-area' },
      {},
      [],
    ],
  ])('%s', (_name, change, permit, at) => {
    expect(judge(change, permit).map((problem) => problem.at)).toEqual(at);
  });

  it('a stated deviation is a warning', () => {
    const [problem] = judge({
      procedure: 'NET-05',
      vesselState: 'L',
      systems: ['OT'],
      deviation: 'Agreed with the chief engineer',
    });
    expect(problem?.severity).toBe('warning');
  });
});
