// SAF-002: from class S3 up a permit names the procedure, the systems, the window and the state of the ship.
import type { Authorisation } from '@plimsoll/standard';
import { gather } from '../gather.ts';
import { instant, type Placed, type PlacedExecution } from '../report-index.ts';
import type { Check, Problem } from '../rule.ts';
import { coversProcedure, permissionOf } from './permission.ts';
import { isFrom } from './safety-class.ts';

/** Systems may be spread over several permits; procedure, window and state must hold in each. */
export const permitCoversTest: Check = ({ done }) => {
  const active = done.filter((execution) => isFrom(execution, 'S3'));
  if (active.length === 0) return 'not-applicable';
  return gather(active, (execution): Problem[] => {
    const permits = execution.authorisations.filter(({ value }) => value.kind === 'permit');
    const at = `${execution.at}/authorisations`;
    const values = { procedure: execution.value.procedure, class: execution.procedure?.safetyClass ?? '' };
    if (permits.length === 0) return [{ at, values }];
    const gaps = gapsOf(execution, permits);
    if (!gaps) return [];
    const isWindowOnly =
      gaps.lacks.length === 1 && gaps.lacks[0] === 'window' && execution.value.deviation !== undefined;
    return [
      {
        at,
        related: gaps.lacks.map((member) => `${gaps.permit.at}/${member}`),
        variant: 'gap',
        values: { ...values, permit: gaps.permit.value.id, gaps: gaps.lacks.map((member) => words[member]) },
        ...(isWindowOnly ? { severity: 'warning' as const } : {}),
      },
    ];
  });
};

type Member = 'procedures' | 'systems' | 'window' | 'vesselStates';

const words: Readonly<Record<Member, string>> = {
  procedures: 'the procedure',
  systems: 'all systems',
  window: 'the time',
  vesselStates: 'the state of the ship',
};

interface Gaps {
  readonly permit: Placed<Authorisation>;
  readonly lacks: readonly Member[];
}

/** null: covered. Else the permit that comes nearest, with what it lacks. */
function gapsOf(execution: PlacedExecution, permits: readonly Placed<Authorisation>[]): Gaps | null {
  const judged = permits.map((permit) => ({ permit, lacks: lacksOf(execution, permit) }));
  const sound = judged.filter(({ lacks }) => lacks.length === 0);
  if (
    sound.length > 0 &&
    execution.value.systems.every((id) => sound.some(({ permit }) => permissionOf(permit).systems.has(id)))
  )
    return null;
  const [nearest] = judged.toSorted((a, b) => a.lacks.length - b.lacks.length);
  if (!nearest) return null;
  const { systems } = permissionOf(nearest.permit);
  const isOwn = nearest.lacks.length > 0 && execution.value.systems.every((id) => systems.has(id));
  return { permit: nearest.permit, lacks: isOwn ? nearest.lacks : [...nearest.lacks, 'systems'] };
}

function lacksOf({ value, start, end }: PlacedExecution, permit: Placed<Authorisation>): Member[] {
  const { window, vesselStates } = permit.value;
  const lacks: Member[] = [];
  if (!coversProcedure(permit, value.procedure)) lacks.push('procedures');
  if (start < instant(window.start) || end > instant(window.end)) lacks.push('window');
  if (value.vesselState !== undefined && !vesselStates.includes(value.vesselState)) lacks.push('vesselStates');
  return lacks;
}
