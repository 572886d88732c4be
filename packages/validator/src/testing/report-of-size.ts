// Makes reports of any size, for the bench and the test of linearity: the coaster’s example with more executions, findings and evidence, all consistent.
import { readFileSync } from 'node:fs';
import type { Report } from '@plimsoll/standard';

const example = JSON.parse(
  readFileSync(new URL('../../../../standard/examples/valid/coaster-499gt.json', import.meta.url), 'utf8'),
) as Report;

/** A report of about so many bytes of JSON with two spaces; copies of executions, findings and evidence get ids of their own. */
export function reportOfSize(bytes: number): Report {
  const round = {
    executions: example.executions.filter(({ outcome }) => outcome !== 'not-applicable'),
    findings: example.findings,
    evidence: example.evidence,
  };
  const one = JSON.stringify(round, null, 2).length;
  const rounds = Math.max(1, Math.round((bytes - JSON.stringify(example, null, 2).length) / one) + 1);
  const copies = Array.from({ length: rounds }, (_unused, n) => (n === 0 ? round : copyOf(round, n)));
  return {
    ...example,
    executions: [
      ...copies.flatMap(({ executions }) => executions),
      ...example.executions.filter(({ outcome }) => outcome === 'not-applicable'),
    ],
    findings: copies.flatMap(({ findings }) => findings),
    evidence: copies.flatMap(({ evidence }) => evidence),
  };
}

function copyOf<
  T extends { executions: Report['executions']; findings: Report['findings']; evidence: Report['evidence'] },
>(round: T, n: number): T {
  const name = (id: string): string => `${id}.${n}`;
  return {
    ...round,
    executions: round.executions.map((one) => ({
      ...one,
      id: name(one.id),
      evidence: one.evidence.map(name),
      findings: one.findings.map(name),
    })),
    findings: round.findings.map((one) => ({
      ...one,
      id: name(one.id),
      executions: one.executions.map(name),
      ...(one.retest ? { retest: name(one.retest) } : {}),
    })),
    evidence: round.evidence.map((one) => ({
      ...one,
      id: name(one.id),
      fileName: `${n}-${one.fileName}`,
      sha256: digestOf(one.sha256, n),
    })),
  };
}

/** Another digest for another copy: the number written over the first digits. */
const digestOf = (sha256: string, n: number): string => n.toString(16).padStart(8, '0') + sha256.slice(8);
