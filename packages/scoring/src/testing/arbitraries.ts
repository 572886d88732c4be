// Ships of every kind for property tests.
import fc from 'fast-check';
import type { Domain } from '@plimsoll/standard';
import type { ScoredExecution, ScoredFinding, ScoredProcedure, ScoreInput } from '../input.ts';
import { WEIGHTS } from './worked-cases.ts';

const DOMAINS = Object.keys(WEIGHTS) as Domain[];

export const day: fc.Arbitrary<string> = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

export const execution: fc.Arbitrary<ScoredExecution> = fc.record({
  outcome: fc.constantFrom('pass', 'pass', 'pass', 'partial', 'fail', 'not-tested'),
  on: fc.option(day, { freq: 20 }),
  method: fc.constantFrom('prescribed', 'prescribed', 'weaker'),
  assurance: fc.constantFrom(
    'certified-independent',
    'certified-independent',
    'second-party',
    'internal-audit',
    'self-assessment',
  ),
});

const procedure: fc.Arbitrary<Omit<ScoredProcedure, 'id'>> = fc.record({
  domain: fc.constantFrom(...DOMAINS),
  weight: fc.constantFrom(1, 2, 3),
  ageClass: fc.constantFrom('fast', 'normal', 'slow'),
  executions: fc.array(execution, { maxLength: 4 }),
});

export const finding: fc.Arbitrary<Omit<ScoredFinding, 'id'>> = fc.record({
  domains: fc.uniqueArray(fc.constantFrom(...DOMAINS), { minLength: 1, maxLength: 3 }),
  severity: fc.constantFrom('info', 'low', 'medium', 'high', 'critical'),
  tier: fc.constantFrom('I', 'II', 'III', 'unknown'),
  exposure: fc.constantFrom('CY1', 'CY2', 'CY3', 'CY4', 'CY5'),
  state: fc.constantFrom('open', 'planned', 'accepted', 'fixed', 'compensated', 'closed'),
  dueOn: fc.option(day),
  exploited: fc.boolean(),
});

const named = <T>(prefix: string, items: readonly T[]) =>
  items.map((item, nth) => ({ ...item, id: `${prefix}-${nth + 1}` }));

export const ship: fc.Arbitrary<ScoreInput> = fc.record({
  model: fc.constant('VCRP-1.0' as const),
  domainWeights: fc.constant(WEIGHTS),
  procedures: fc.array(procedure, { minLength: 1, maxLength: 60 }).map((items) => named('P', items)),
  findings: fc.array(finding, { maxLength: 25 }).map((items) => named('F', items)),
  changes: fc.array(fc.record({ on: day, domains: fc.uniqueArray(fc.constantFrom(...DOMAINS), { maxLength: 4 }) }), {
    maxLength: 2,
  }),
});
