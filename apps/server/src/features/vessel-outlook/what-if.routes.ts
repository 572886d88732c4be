// What-if over HTTP: for the company that answers for the vessel, computed anew for each question and kept nowhere.
import { vesselWhatIf, type VesselWhatIf } from '@plimsoll/registry';
import { methodology, procedureById } from '@plimsoll/standard/methodology';
import type { Databases } from '../../database/connection.ts';
import type { Some } from '../../http/implement.ts';
import { lookAtVessel } from '../vessels/vessel-look.store.ts';
import { requireImoNumber, vesselNotFound } from '../vessels/vessel-profile.view.ts';
import { vesselEvidence, type EvidenceFinding } from './vessel-evidence.view.ts';

export function whatIfRoutes({ appPool }: Databases): Some<'getVesselWhatIf'> {
  return {
    getVesselWhatIf: async ({ params: { imoNumber }, query, actor, now, as, allow }) => {
      requireImoNumber(imoNumber);
      const absent = vesselNotFound(imoNumber);
      const seen = await lookAtVessel(appPool, { actor, imoNumber, purpose: 'what-if', now, withProfile: false });
      if (!seen || seen.tier < 4) throw absent;
      allow({ companyId: seen.company_id }, absent);
      const { reports, tracked, findings } = await as((transaction) => vesselEvidence(transaction, imoNumber));
      const [close, pass] = [namesOf(query.close), namesOf(query.pass)];
      const supposed = { close: findings.filter(({ id }) => close.includes(id)), pass };
      const asOf = now.slice(0, 10);
      const answer = vesselWhatIf(reports, { tracked, asOf, supposed });
      const shown = shownOptions(answer, { findings, close, pass });
      return {
        imoNumber,
        name: seen.name,
        asOf,
        before: figuresOf(answer.before),
        after: figuresOf(answer.after),
        gained: answer.gained,
        gainedExact: answer.gainedExact,
        domains: domainsOf(answer),
        ...shown,
        ignored: [
          ...close.filter((id) => !shown.findings.some((one) => one.id === id)),
          ...pass.filter((id) => !shown.procedures.some((one) => one.id === id)),
        ],
      };
    },
  };
}

const namesOf = (text: string | undefined): string[] => [
  ...new Set((text ?? '').split(',').filter((name) => name !== '')),
];

const figuresOf = ({ grade, total, high, confidence, notRatedBecause = [] }: VesselWhatIf['before']) => ({
  grade,
  total,
  high,
  confidence,
  notRatedBecause: [...notRatedBecause],
});

const titles: ReadonlyMap<string, string> = new Map(methodology.domains.map(({ id, title }) => [id, title]));

const domainsOf = ({ before, after }: VesselWhatIf) =>
  before.domains.map(({ id, total, grade }) => {
    const then = after.domains.find((one) => one.id === id);
    return {
      id,
      title: titles.get(id) ?? id,
      before: total,
      after: then?.total ?? total,
      gradeBefore: grade,
      gradeAfter: then?.grade ?? grade,
    };
  });

interface Asked {
  readonly findings: readonly EvidenceFinding[];
  readonly close: readonly string[];
  readonly pass: readonly string[];
}

/** Under the identifiers that the register gave the findings. */
function shownOptions(answer: VesselWhatIf, { findings, close, pass }: Asked) {
  return {
    findings: answer.findings.flatMap(({ reportId, findingId, domains, procedures, ...gain }) => {
      const held = findings.find((one) => one.reportId === reportId && one.findingId === findingId);
      if (!held) return [];
      const { id, title, severity, status, dueOn } = held;
      const { gained, gainedExact, withProcedures } = gain;
      return [
        {
          ...{ id, title, severity, status, dueOn, gained, gainedExact, withProcedures },
          domains: [...domains],
          procedures: [...procedures],
          isSupposed: close.includes(id),
        },
      ];
    }),
    procedures: answer.procedures.map(({ procedure, domain, now, gained, gainedExact }) => ({
      id: procedure,
      title: procedureById.get(procedure)?.title ?? procedure,
      isSupposed: pass.includes(procedure),
      ...{ domain, now, gained, gainedExact },
    })),
  };
}
