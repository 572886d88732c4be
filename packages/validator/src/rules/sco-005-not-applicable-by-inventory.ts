// SCO-005: a procedure that the inventory or the type of ship calls for is not passed over as not applicable.
import { methodology, type Procedure } from '@plimsoll/standard/methodology';
import { gather } from '../gather.ts';
import type { PlacedExecution, ReportIndex } from '../report-index.ts';
import type { Check, Problem } from '../rule.ts';
import { dynamicPositioningOf } from './dynamic-positioning.ts';

const reasons = methodology.reasons.notApplicable.map(({ id }) => id);

export const notApplicableByInventory: Check = (index) => {
  const passedOver = index.executions.filter(({ value }) => value.outcome === 'not-applicable');
  if (passedOver.length === 0) return 'not-applicable';
  const firstOfCode = new Map(index.systems.toReversed().map((system) => [system.value.code, system]));
  return gather(passedOver, (execution): Problem[] => {
    const { reason } = execution.value;
    const contradiction = execution.procedure
      ? contradictionOf(execution.procedure, execution, index, firstOfCode)
      : null;
    if (contradiction) return [contradiction];
    if (reason === undefined)
      return [{ at: execution.at, variant: 'no-reason', values: { procedure: execution.value.procedure, reasons } }];
    return reasons.includes(reason)
      ? []
      : [
          {
            at: `${execution.at}/reason`,
            variant: 'reason',
            values: { procedure: execution.value.procedure, reason, reasons },
          },
        ];
  });
};

/** What class notations say is SCO-006’s. */
function contradictionOf(
  { id, applicability }: Procedure,
  { at }: PlacedExecution,
  { report }: ReportIndex,
  firstOfCode: ReadonlyMap<string, ReportIndex['systems'][number]>,
): Problem | null {
  const { vessel } = report;
  if (!applicability) return { at: `${at}/outcome`, variant: 'every-ship', values: { procedure: id } };
  if (applicability.notation && dynamicPositioningOf(vessel) !== null) return null;
  const code = applicability.anySystem?.find((wanted) => firstOfCode.has(wanted));
  const system = code === undefined ? undefined : firstOfCode.get(code);
  if (system)
    return { at: `${at}/outcome`, related: [system.at], values: { procedure: id, system: system.value.name } };
  if (applicability.shipTypes?.includes(vessel.type))
    return {
      at: `${at}/outcome`,
      related: ['/vessel/type'],
      variant: 'ship-type',
      values: { procedure: id, type: vessel.type },
    };
  return null;
}
