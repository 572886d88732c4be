// The worked examples of clause 19.16 as inputs, built once for the golden vectors and for tests.
import type { Domain } from '@plimsoll/standard';
import type {
  FindingState,
  MajorChange,
  Outcome,
  ScoredExecution,
  ScoredFinding,
  ScoredProcedure,
  ScoreInput,
} from '../input.ts';

export const START = '2025-01-01';

/** 366, 731 and 822 days after the start: the first days on which 12, 24 and 27 whole months of 30.4375 days are full. */
export const AFTER = { 0: '2025-01-01', 12: '2026-01-02', 24: '2027-01-02', 27: '2027-04-03' } as const;

export const WEIGHTS: Readonly<Record<Domain, number>> = {
  D01: 7,
  D02: 6,
  D03: 11,
  D04: 11,
  D05: 5,
  D06: 6,
  D07: 10,
  D08: 6,
  D09: 5,
  D10: 3,
  D11: 8,
  D12: 4,
  D13: 3,
  D14: 4,
  D15: 7,
  D16: 4,
};

const DOMAINS = Object.keys(WEIGHTS) as Domain[];
const PROCEDURE_WEIGHTS = [3, 3, 2, 2, 1] as const;
const SLOW: readonly Domain[] = ['D02'];
const FAST: readonly Domain[] = ['D09', 'D10', 'D11', 'D12', 'D14', 'D16'];

type Short = readonly [
  severity: ScoredFinding['severity'],
  tier: ScoredFinding['tier'],
  exposure: ScoredFinding['exposure'],
];

export interface Case {
  readonly id: string;
  readonly title: string;
  readonly asOf: string;
  readonly input: ScoreInput;
}

interface Difference {
  readonly mixed?: boolean;
  /** Outcomes other than pass, by procedure. */
  readonly outcomes?: Readonly<Record<string, Outcome>>;
  readonly findings?: readonly ScoredFinding[];
  readonly changes?: readonly MajorChange[];
  readonly execution?: Partial<ScoredExecution>;
  readonly untested?: Domain;
}

export function ship({
  mixed = false,
  outcomes = {},
  findings = [],
  changes = [],
  execution = {},
  untested,
}: Difference = {}): ScoreInput {
  const procedures = DOMAINS.flatMap((domain) =>
    PROCEDURE_WEIGHTS.map((weight, nth): ScoredProcedure => {
      const id = `${domain}-${nth + 1}`;
      const outcome = domain === untested ? 'not-tested' : (outcomes[id] ?? 'pass');
      const on = outcome === 'not-tested' ? null : START;
      const ageClass = !mixed ? 'normal' : SLOW.includes(domain) ? 'slow' : FAST.includes(domain) ? 'fast' : 'normal';
      const run: ScoredExecution = {
        outcome,
        on,
        method: 'prescribed',
        assurance: 'certified-independent',
        ...execution,
      };
      return { id, domain, weight, ageClass, executions: [run] };
    }),
  );
  return { model: 'VCRP-1.0', domainWeights: WEIGHTS, procedures, findings, changes };
}

export function weakness(
  id: string,
  domain: Domain,
  [severity, tier, exposure]: Short,
  more: Partial<ScoredFinding> = {},
): ScoredFinding {
  return { id, domains: [domain], severity, tier, exposure, state: 'open', dueOn: null, exploited: false, ...more };
}

const remote = (state: FindingState) =>
  ship({
    outcomes: { 'D11-1': 'fail' },
    findings: [weakness('F-D11', 'D11', ['critical', 'III', 'CY5'], { state })],
  });

const bulkCarrier = (dueOn: string | null) =>
  ship({
    outcomes: {
      'D03-2': 'partial',
      'D05-3': 'fail',
      'D08-5': 'not-tested',
      'D09-3': 'partial',
      'D10-4': 'partial',
      'D12-1': 'partial',
      'D15-2': 'partial',
      'D16-1': 'fail',
      'D16-4': 'not-tested',
    },
    findings: [
      weakness('F-D03', 'D03', ['high', 'II', 'CY4'], { dueOn }),
      weakness('F-D05', 'D05', ['medium', 'III', 'CY3']),
      weakness('F-D09', 'D09', ['medium', 'I', 'CY5']),
      weakness('F-D10', 'D10', ['low', 'I', 'CY4']),
      weakness('F-D12', 'D12', ['medium', 'III', 'CY2']),
      weakness('F-D15', 'D15', ['medium', 'II', 'CY3']),
      weakness('F-D16-1', 'D16', ['high', 'II', 'CY3']),
      weakness('F-D16-2', 'D16', ['medium', 'I', 'CY5'], { exploited: true }),
    ],
  });

const many = (count: number, domain: Domain, what: Short) =>
  ship({ findings: Array.from({ length: count }, (_, nth) => weakness(`F-${nth + 1}`, domain, what)) });

export const CASES: readonly Case[] = [
  { id: '1', title: 'Everything tested and passed, certified assessor, day 0', asOf: AFTER[0], input: ship() },
  { id: '2a', title: 'Case 1 after 12 months, every procedure of age class normal', asOf: AFTER[12], input: ship() },
  { id: '2b', title: 'Case 1 after 12 months, real mix of age classes', asOf: AFTER[12], input: ship({ mixed: true }) },
  { id: '2c', title: 'Case 1 after 24 months, real mix of age classes', asOf: AFTER[24], input: ship({ mixed: true }) },
  { id: '2d', title: 'Case 1 after 27 months, real mix of age classes', asOf: AFTER[27], input: ship({ mixed: true }) },
  {
    id: '3',
    title: 'Case 1 with a critical weakness in D11 and its procedure failed',
    asOf: AFTER[0],
    input: remote('open'),
  },
  { id: '3b', title: 'Case 3 with a verified compensating control', asOf: AFTER[0], input: remote('compensated') },
  {
    id: '3c',
    title: 'Case 3 fixed and retested',
    asOf: AFTER[0],
    input: ship({ findings: [weakness('F-D11', 'D11', ['critical', 'III', 'CY5'], { state: 'closed' })] }),
  },
  { id: '4', title: 'Bulk carrier with eight weaknesses', asOf: AFTER[0], input: bulkCarrier(null) },
  { id: '4a', title: 'Case 4 after 12 months, nothing done', asOf: AFTER[12], input: bulkCarrier(null) },
  {
    id: '4b',
    title: 'Case 4 after 12 months, the weakness in D03 due on day 90',
    asOf: AFTER[12],
    input: bulkCarrier('2025-04-01'),
  },
  {
    id: '5',
    title: 'Self-assessment on paper only, everything passed',
    asOf: AFTER[0],
    input: ship({ execution: { method: 'weaker', assurance: 'self-assessment' } }),
  },
  { id: '6a', title: 'Three medium weaknesses in D03', asOf: AFTER[0], input: many(3, 'D03', ['medium', 'II', 'CY4']) },
  { id: '6b', title: 'Ten medium weaknesses in D03', asOf: AFTER[0], input: many(10, 'D03', ['medium', 'II', 'CY4']) },
  { id: '6c', title: 'Forty low weaknesses in D09', asOf: AFTER[0], input: many(40, 'D09', ['low', 'I', 'CY3']) },
  { id: '7', title: 'D04 not tested, everything else passed', asOf: AFTER[0], input: ship({ untested: 'D04' }) },
];
