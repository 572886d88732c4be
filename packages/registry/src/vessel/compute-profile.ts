// A vessel’s cyber risk profile at a day, computed from her published reports by the published model.
import { score, type ScoreResult } from '@plimsoll/scoring';
import type { Report } from '@plimsoll/standard';
import { frameworkApplies, frameworks } from '@plimsoll/standard/frameworks';
import { methodology } from '@plimsoll/standard/methodology';
import { addMonths, ladder, profileStatus, type ProfileStatus } from './ageing-ladder.ts';
import { profileChanges, type ProfileChanges } from './profile-changes.ts';
import { vesselScoreInput } from './vessel-score-input.ts';
import type { Tracking } from './with-tracking.ts';

const severities = ['critical', 'high', 'medium', 'low', 'info'] as const;
type Severity = (typeof severities)[number];

export interface VesselProfile {
  readonly asOf: string;
  readonly vessel: {
    readonly imoNumber: string;
    readonly name: string;
    readonly flag: string;
    readonly type: string;
    readonly grossTonnage: number;
    readonly builtOn: string;
  };
  readonly company: string;
  readonly status: ProfileStatus;
  readonly assessedOn: string;
  readonly validUntil: string;
  readonly result: ScoreResult;
  readonly domains: readonly {
    readonly id: string;
    readonly title: string;
    readonly total: number;
    readonly high: number;
    readonly known: number;
    readonly grade: ScoreResult['grade'];
    readonly mandatory: boolean;
  }[];
  /** Open in any way: open, planned, fixed but not verified, accepted. */
  readonly openBySeverity: Readonly<Record<Severity, number>>;
  readonly closed: number;
  readonly overdue: number;
  /** Critical findings on category III systems that are open. */
  readonly dangerous: number;
  readonly coverage: {
    readonly pass: number;
    readonly partial: number;
    readonly fail: number;
    readonly notTested: number;
    readonly notApplicable: number;
  };
  readonly assessments: readonly {
    readonly id: string;
    readonly revision: number;
    readonly kind: string;
    readonly start: string;
    readonly end: string;
    readonly issuedOn: string;
    readonly supplier: string;
    readonly assurance: string;
    readonly grade: ScoreResult['grade'];
    readonly total: number;
  }[];
  readonly changes: ProfileChanges | null;
  readonly frameworks: readonly {
    readonly key: string;
    readonly document: string;
    readonly applies: boolean;
    readonly because: string;
  }[];
}

/** @param reports published reports on one vessel, newest first @param asOf YYYY-MM-DD */
export function computeProfile(
  reports: readonly [Report, ...Report[]],
  asOf: string,
  tracked: readonly Tracking[] = [],
): VesselProfile {
  const [newest] = reports;
  const input = vesselScoreInput(reports, tracked);
  const result = score(input, asOf);
  const { vessel } = newest;
  const assessedOn = newest.engagement.period.end.slice(0, 10);
  const titles = new Map(methodology.domains.map(({ id, title }) => [id as string, title]));
  const open = input.findings.filter(({ state }) => state !== 'closed');
  return {
    asOf,
    vessel: {
      imoNumber: vessel.imoNumber,
      name: vessel.name,
      flag: vessel.flag,
      type: vessel.type,
      grossTonnage: vessel.grossTonnage,
      builtOn: vessel.builtOn,
    },
    company: newest.company.name,
    status: profileStatus(assessedOn, asOf),
    assessedOn,
    validUntil: addMonths(assessedOn, ladder.expiredAfterMonths),
    result,
    domains: result.domains.map(({ id, total, high, known, grade, mandatory }) => ({
      id,
      title: titles.get(id) ?? id,
      total,
      high,
      known,
      grade,
      mandatory,
    })),
    openBySeverity: Object.fromEntries(
      severities.map((severity) => [severity, open.filter((finding) => finding.severity === severity).length]),
    ) as Record<Severity, number>,
    closed: input.findings.length - open.length,
    overdue: open.filter(({ dueOn }) => dueOn !== null && dueOn < asOf).length,
    dangerous: open.filter(({ severity, tier }) => severity === 'critical' && tier === 'III').length,
    coverage: coverageOf(newest),
    assessments: reports.map((report, n) =>
      assessmentOf(report, reports.slice(n) as unknown as readonly [Report, ...Report[]]),
    ),
    changes: profileChanges(reports, tracked),
    frameworks: frameworks.flatMap((framework) => {
      const stated = vessel.frameworks.find((one) => one.framework === framework.key);
      const { applies, because } = frameworkApplies(framework, vessel);
      return (stated ?? applies)
        ? [
            {
              key: framework.key,
              document: framework.document,
              applies: stated?.applies ?? applies,
              because: stated?.reason ?? because,
            },
          ]
        : [];
    }),
  };
}

function assessmentOf(report: Report, upTo: readonly [Report, ...Report[]]): VesselProfile['assessments'][number] {
  const issuedOn = report.issuedAt.slice(0, 10);
  const { grade, total } = score(vesselScoreInput(upTo), issuedOn);
  const { kind, period, independence } = report.engagement;
  return {
    id: report.id,
    revision: report.revision,
    kind,
    start: period.start,
    end: period.end,
    issuedOn,
    supplier: report.supplier.name,
    assurance: independence.assurance,
    grade,
    total,
  };
}

function coverageOf(report: Report): VesselProfile['coverage'] {
  const count = (outcome: string): number =>
    report.executions.filter((execution) => execution.outcome === outcome).length;
  return {
    pass: count('pass'),
    partial: count('partial'),
    fail: count('fail'),
    notTested: count('not-tested'),
    notApplicable: count('not-applicable'),
  };
}
