// SCO-009: the inventory was sighted on all systems that matter most and on enough of the others.
import { methodology } from '@plimsoll/standard/methodology';
import { gather } from '../gather.ts';
import type { Check, Problem } from '../rule.ts';

export const sampleLargeEnough: Check = ({ report, systems, executionsByProcedure }) => {
  const { procedure, allOfCategory, othersAtLeast } = methodology.sampling;
  const sightings = (executionsByProcedure.get(procedure) ?? []).filter(({ isDone }) => isDone);
  const [first] = sightings;
  if (!first) return 'not-applicable';
  const excluded = new Set(gather(report.scope.exclusions, (exclusion) => exclusion.systems));
  const seen = new Set(gather(sightings, ({ value }) => value.systems));
  const listed = systems.filter(({ value }) => !excluded.has(value.id));
  const missed = listed.filter(({ value }) => allOfCategory.includes(value.category) && !seen.has(value.id));
  const others = listed.filter(({ value }) => !allOfCategory.includes(value.category));
  const sighted = others.filter(({ value }) => seen.has(value.id)).length;
  const least = Math.min(othersAtLeast, others.length);
  const at = `${first.at}/systems`;
  return [
    ...(missed.length > 0
      ? [
          {
            at,
            related: missed.map((system) => system.at),
            values: { procedure, count: missed.length, systems: missed.map(({ value }) => value.name).slice(0, 3) },
          } satisfies Problem,
        ]
      : []),
    ...(sighted < least ? [{ at, variant: 'others', values: { procedure, sighted, least } } satisfies Problem] : []),
  ];
};
