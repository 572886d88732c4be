// What makes two weaknesses alike, and when testers were where: the few facts of a report that are compared with other reports.
import { scoreInputOf } from '@plimsoll/scoring';
import type { Report } from '@plimsoll/standard';

export interface Likeness {
  readonly findingId: string;
  readonly procedure: string;
  /** Kind of the first system it concerns. */
  readonly systemCode: string;
  /** CWE identifier; empty where none is named. */
  readonly weakness: string;
  /** As the model derives it. */
  readonly severity: string;
}

/** One for each weakness and procedure that showed it. Likeness is: the same procedure on the same kind of system. */
export function likenessOf(report: Report): Likeness[] {
  const severities = new Map(scoreInputOf(report).findings.map(({ id, severity }) => [id, severity]));
  const procedures = new Map(report.executions.map(({ id, procedure }) => [id, procedure]));
  const codes = new Map(report.systems.map(({ id, code }) => [id, code]));
  return report.findings.flatMap((finding) => {
    const severity = severities.get(finding.id);
    if (finding.kind !== 'weakness' || severity === undefined) return [];
    const shown = new Set(finding.executions.flatMap((id) => procedures.get(id) ?? []));
    const systemCode = finding.systems.map((id) => codes.get(id)).find((code) => code !== undefined) ?? '';
    return [...shown].map((procedure) => ({
      findingId: finding.id,
      procedure,
      systemCode,
      weakness: finding.weakness ?? '',
      severity,
    }));
  });
}

const steps = ['info', 'low', 'medium', 'high', 'critical'];
/** Fewer others say nothing of what is usual. */
const FEWEST_OTHERS = 5;

/** Whether a severity lies two steps or more from the middle of the others’. @param others how many have each severity */
export function isFarFromUsual(severity: string, others: Readonly<Record<string, number>>): boolean {
  const sorted = steps.flatMap((step, n) => Array.from({ length: others[step] ?? 0 }, () => n));
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (sorted.length < FEWEST_OTHERS || middle === undefined) return false;
  return Math.abs(steps.indexOf(severity) - middle) >= 2;
}

export interface TesterStay {
  readonly registerId: string;
  readonly locode: string;
  readonly start: string;
  readonly end: string;
}

/** For each tester and port one stay a day, from the first start to the last end; work ashore and without a port is left out. */
export function testerStays(report: Report): TesterStay[] {
  const numbers = new Map(report.team.map(({ id, registerId }) => [id, registerId]));
  const stays = new Map<string, TesterStay>();
  for (const { performedBy = [], place, vesselState, start, end } of report.executions) {
    const locode = place?.locode;
    if (locode === undefined || start === undefined || end === undefined || vesselState === 'O') continue;
    for (const registerId of performedBy.flatMap((id) => numbers.get(id) ?? [])) {
      const key = `${registerId} ${locode} ${start.slice(0, 10)}`;
      const held = stays.get(key);
      stays.set(key, {
        registerId,
        locode,
        start: held && held.start < start ? held.start : start,
        end: held && held.end > end ? held.end : end,
      });
    }
  }
  return [...stays.values()];
}
