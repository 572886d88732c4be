// Derives a register file from reports, as a register that agrees with every word of them.
import type { Report } from '@plimsoll/standard';
import { methodology, type SafetyClass } from '@plimsoll/standard/methodology';
import { publicKeyMultibase, publicKeyOfMethod } from '@plimsoll/proofs';
import type { PortCall } from '../inputs.ts';
import type { RegisterFile, Work } from '../register-file.ts';

type Mutable<T> = { -readonly [K in keyof T]-?: NonNullable<T[K]> };
export type FullRegisterFile = Mutable<RegisterFile>;

const since = '2000-01-01';
const allDomains = methodology.domains.map(({ id }) => id);
const classes: readonly SafetyClass[] = ['S0', 'S1', 'S2', 'S3', 'S4'];

/** Persons with the certificates they list, suppliers accredited for all domains, vessels as reported; no ties, port calls, other names or work. */
export function registerOfReports(reports: readonly Report[]): FullRegisterFile {
  const file: FullRegisterFile = {
    format: 'plimsoll-register',
    formatVersion: '1.0',
    practitioners: {},
    suppliers: {},
    vessels: {},
    ties: {},
    portCalls: {},
    names: [],
    work: {},
  };
  const practitioners: Record<string, FullRegisterFile['practitioners'][string]> = {};
  const vessels: Record<string, FullRegisterFile['vessels'][string]> = {};
  const suppliers: Record<string, FullRegisterFile['suppliers'][string]> = {};
  for (const report of inOrder(reports)) {
    for (const member of report.team)
      practitioners[member.registerId] = [practitionerOf(member, report, practitioners[member.registerId]?.[0])];
    suppliers[report.supplier.registerId] = [
      {
        from: since,
        until: null,
        status: 'accredited',
        domains: allDomains,
        independence: report.engagement.independence.type,
      },
    ];
    const { name, flag, type, imoNumber } = report.vessel;
    const known = vessels[imoNumber] ?? [];
    const day = report.engagement.period.start.slice(0, 10);
    vessels[imoNumber] = [
      ...known.map((entry) => (entry.until === null ? { ...entry, until: dayBefore(day) } : entry)),
      {
        from: known.length === 0 ? since : day,
        until: null,
        name,
        flag,
        type,
        manager: report.company.imoNumber ?? report.company.name,
      },
    ];
  }
  return { ...file, practitioners, suppliers, vessels };
}

/** The same with what the reports tell of port calls, of names and of who worked where. */
export function fullRegisterOf(reports: readonly Report[]): FullRegisterFile {
  const portCalls: Record<string, PortCall[]> = {};
  const work: Record<string, Work[]> = {};
  const names = new Map<string, Set<string>>();
  for (const report of inOrder(reports)) {
    const { imoNumber } = report.vessel;
    for (const name of [report.vessel.name, report.company.name])
      names.set(name, (names.get(name) ?? new Set()).add(imoNumber));
    portCalls[imoNumber] = [...(portCalls[imoNumber] ?? []), ...portCallsOf(report)];
    for (const one of workOf(report)) work[one.person] = [...(work[one.person] ?? []), one.work];
  }
  return {
    ...registerOfReports(reports),
    portCalls,
    work,
    names: [...names].map(([name, ships]) => ({ name, imoNumbers: [...ships] })),
  };
}

const inOrder = (reports: readonly Report[]): Report[] =>
  [...reports].sort((a, b) => (a.issuedAt < b.issuedAt ? -1 : 1));

function practitionerOf(
  member: Report['team'][number],
  report: Report,
  known: FullRegisterFile['practitioners'][string][number] | undefined,
): FullRegisterFile['practitioners'][string][number] {
  const highest = Math.max(
    0,
    classes.indexOf(known?.highestClass ?? 'S0'),
    ...member.certificates.map(({ highestClass }) => classes.indexOf(highestClass)),
  );
  const key =
    member.id === report.attestation.lead && report.proof?.verificationMethod
      ? publicKeyOfMethod(report.proof.verificationMethod)
      : null;
  return {
    from: since,
    until: null,
    status: 'active',
    domains: [...new Set([...(known?.domains ?? []), ...member.certificates.flatMap(({ domains }) => domains)])].sort(),
    highestClass: classes[highest] ?? 'S0',
    keys: [...new Set([...(known?.keys ?? []), ...(key ? [publicKeyMultibase(key)] : [])])],
  };
}

/** Stays at one place in one state, from the first execution there to the last. */
function portCallsOf(report: Report): PortCall[] {
  const calls: { locode: string; from: string; until: string; state: PortCall['state'] }[] = [];
  const done = report.executions.filter(
    ({ start, end, place, vesselState }) =>
      start && end && place?.locode && vesselState && 'ALCD'.includes(vesselState),
  );
  for (const { start = '', end = '', place, vesselState } of done.sort((a, b) =>
    (a.start ?? '') < (b.start ?? '') ? -1 : 1,
  )) {
    const [last, locode, state] = [calls.at(-1), place?.locode ?? '', vesselState as PortCall['state']];
    if (last?.locode === locode && last.state === state) last.until = last.until > end ? last.until : end;
    else calls.push({ locode, from: start, until: end, state });
  }
  return calls;
}

/** Each person’s days at each place. */
function workOf(report: Report): { person: string; work: Work }[] {
  const registerIds = new Map(report.team.map(({ id, registerId }) => [id, registerId]));
  const days = new Map<string, { person: string; work: Work }>();
  for (const { start, end, place, performedBy = [], vesselState } of report.executions) {
    if (!start || !end || !place?.locode || vesselState === 'O') continue;
    for (const id of performedBy) {
      const key = `${id} ${start.slice(0, 10)} ${place.locode}`;
      const known = days.get(key)?.work;
      const work = {
        imoNumber: report.vessel.imoNumber,
        locode: place.locode,
        start: known && known.start < start ? known.start : start,
        end: known && known.end > end ? known.end : end,
      };
      days.set(key, { person: registerIds.get(id) ?? id, work });
    }
  }
  return [...days.values()].sort((a, b) => (a.work.start < b.work.start ? -1 : 1));
}

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
