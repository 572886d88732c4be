// Puts five faults of five kinds into a valid report, as people make them, for trying the check page.
import type { Report } from '@plimsoll/standard';

type Loose<T> = T extends readonly (infer E)[]
  ? Loose<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Loose<T[K]> }
    : T;

/** @param text a valid report that holds at least one finding, and one execution with start and end */
export function plantFaults(text: string): { readonly text: string; readonly issuedAt: string } {
  const report = JSON.parse(text) as Loose<Report>;
  wrongCheckDigit(report.vessel);
  const timed = report.executions.filter(({ start, end }) => start !== undefined && end !== undefined);
  evidenceThatIsMissing(timed[0]);
  endBeforeStart(timed[1]);
  permitAfterTheTest(report);
  severityOfTaste(report.findings[0]);
  return { text: `${JSON.stringify(report, null, 2)}\n`, issuedAt: report.issuedAt };
}

function wrongCheckDigit(vessel: Loose<Report>['vessel']): void {
  vessel.imoNumber = vessel.imoNumber.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
}

function evidenceThatIsMissing(execution: Loose<Report>['executions'][number] | undefined): void {
  execution?.evidence?.push('EV-999');
}

function endBeforeStart(execution: Loose<Report>['executions'][number] | undefined): void {
  if (!execution?.start || !execution.end) return;
  [execution.start, execution.end] = [execution.end, execution.start];
}

function permitAfterTheTest({ authorisations, executions }: Loose<Report>): void {
  const permit = authorisations.find(({ kind }) => kind === 'permit');
  const used = executions.find((execution) => permit && execution.authorisations?.includes(permit.id));
  if (permit && used?.end) permit.grantedAt = used.end;
}

function severityOfTaste(finding: Loose<Report>['findings'][number] | undefined): void {
  if (finding) finding.severity = finding.severity === 'low' ? 'medium' : 'low';
}
