// EXE-014: the state of the ship agrees with the port calls the register holds.
import { gather } from '../gather.ts';
import type { PortCall } from '../inputs.ts';
import { instant, type PlacedExecution } from '../report-index.ts';
import type { Check, Problem } from '../rule.ts';

/** A call that is not held proves nothing; only executions that began during a call held are compared. */
export const stateOfPortCall: Check = ({ report, done }, { register }) => {
  const calls = (register?.portCalls(report.vessel.imoNumber) ?? []).toSorted(
    (a, b) => instant(a.from) - instant(b.from),
  );
  const aboard = done.filter(({ value }) => value.vesselState !== 'O').toSorted((a, b) => a.start - b.start);
  if (calls.length === 0 || aboard.length === 0) return 'not-applicable';
  let next = 0;
  let open: PortCall[] = [];
  return gather(aboard, (execution): Problem[] => {
    while (next < calls.length && instant(calls[next]?.from) <= execution.start)
      open.push(...calls.slice(next, ++next));
    open = open.filter(({ until }) => instant(until) > execution.start);
    return open.length === 0 ? [] : disagreement(execution, open);
  });
};

/** Calls that overlap (berth shifts) are all asked; one that agrees is enough. */
function disagreement({ at, value }: PlacedExecution, calls: readonly PortCall[]): Problem[] {
  const locode = value.place?.locode;
  const here = calls.filter((call) => locode === undefined || call.locode === locode);
  const [call] = here.length > 0 ? here : calls;
  if (!call) return [];
  const values = {
    procedure: value.procedure,
    state: value.vesselState ?? '',
    held: call.state ?? '',
    locode: call.locode,
    from: call.from,
    place: locode ?? '',
  };
  if (here.length === 0) return [{ at: `${at}/place/locode`, variant: 'place', values }];
  return here.some(({ state }) => state === null || state === value.vesselState)
    ? []
    : [{ at: `${at}/vesselState`, values }];
}
