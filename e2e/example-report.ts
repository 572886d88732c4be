// A valid report on a ship that no register holds yet, made from an example of the standard.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';

export interface ExampleFile {
  readonly name: string;
  readonly mimeType: 'application/json';
  readonly buffer: Buffer;
}

interface LooseReport {
  id: string;
  proof?: object;
  attestation: { projectionSha256?: string };
  vessel: { imoNumber: string; name: string };
  executions: { start?: string; end?: string; evidence?: string[] }[];
}

/** Without the signature and the digest of the attestation, which fit the example’s own ship only. */
function example(): LooseReport {
  const file = new URL('../standard/examples/valid/coaster-499gt.json', import.meta.url);
  const report = JSON.parse(readFileSync(file, 'utf8')) as LooseReport;
  delete report.proof;
  delete report.attestation.projectionSha256;
  return report;
}

/** Its own identifier, name and IMO number: six digits and the check digit that follows from them. */
export function reportOn(name: string, sixDigits: string): { readonly file: ExampleFile; readonly imoNumber: string } {
  const report = example();
  const imoNumber = sixDigits + checkDigit(sixDigits);
  const text = JSON.stringify({ ...report, id: randomUUID(), vessel: { ...report.vessel, imoNumber, name } }, null, 2);
  return { file: fileOf('report.json', text), imoNumber };
}

/** With references to evidence that does not exist and an end before its start: at least `faults` errors. */
export function brokenReport(faults: number): ExampleFile {
  const report = example();
  const timed = report.executions.filter(({ start, end }) => start !== undefined && end !== undefined);
  for (const [n, execution] of timed.slice(0, faults).entries()) {
    if (n % 2 === 0) execution.evidence = [...(execution.evidence ?? []), `EV-90${n}`];
    else [execution.start, execution.end] = [execution.end ?? '', execution.start ?? ''];
  }
  return fileOf('broken.json', JSON.stringify(report, null, 2));
}

export function fileOf(name: string, text: string): ExampleFile {
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}

/** Weights 7 to 2 over the six digits, last digit of the sum: IMO resolution A.1117(30). */
function checkDigit(sixDigits: string): string {
  return String([...sixDigits].reduce((sum, digit, n) => sum + Number(digit) * (7 - n), 0) % 10);
}
