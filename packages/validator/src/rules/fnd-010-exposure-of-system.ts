// FND-010: a weakness is taken to be as reachable as the most reachable system that has it.
import { gather } from '../gather.ts';
import type { Check, Problem } from '../rule.ts';

export const exposureOfSystem: Check = ({ findings }) => {
  const exposed = findings.filter(
    ({ value, systems }) => value.kind === 'weakness' && value.exposure !== undefined && systems.length > 0,
  );
  if (exposed.length === 0) return 'not-applicable';
  return gather(exposed, ({ at, value, systems }): Problem[] => {
    const widest = systems.reduce((so, system) => (system.value.connectivity > so.value.connectivity ? system : so));
    const exposure = value.exposure ?? '';
    if (exposure >= widest.value.connectivity) return [];
    return [
      {
        at: `${at}/exposure`,
        related: [`${widest.at}/connectivity`],
        values: { finding: value.id, exposure, connectivity: widest.value.connectivity, system: widest.value.name },
      },
    ];
  });
};
