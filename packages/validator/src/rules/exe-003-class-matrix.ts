// EXE-003: the safety class of what was done is allowed in the state of the ship, by the matrix of the methodology.
import type { MatrixCondition } from '@plimsoll/standard/methodology';
import { gather } from '../gather.ts';
import type { Pointer } from '../pointer.ts';
import type { PlacedExecution, ReportIndex } from '../report-index.ts';
import type { Check, Problem, Values } from '../rule.ts';
import { isInTrial, isOnBench, stateAnswer } from './allowed-state.ts';
import { cargoSystems, matrixRow, operationalSystems } from './matrix-row.ts';
import { asksFor, hasFinishedWithEngines, isIsolated, isSecondProven, namesWithout } from './precautions.ts';

/** Asked only where the procedure itself allows the state; else EXE-002 has said it. */
export const classMatrix: Check = (index) => {
  const judged = index.done.filter((execution) => execution.procedure && stateAnswer(execution) === 'allowed');
  if (judged.length === 0) return 'not-applicable';
  return gather(judged, (execution) => judge(execution, index) ?? []);
};

function judge(execution: PlacedExecution, index: ReportIndex): Problem | null {
  const row = matrixRow(execution, index);
  const state = execution.value.vesselState;
  if (!row || state === undefined) return null;
  const condition = row.allowed[state];
  const broken = conditions[condition](execution, index);
  if (!broken) return null;
  const { at = `${execution.at}/vesselState`, values = {} } = broken;
  return {
    at,
    ...(condition === 'no' ? {} : { variant: condition }),
    values: { procedure: execution.value.procedure, class: row.safetyClass, row: row.row, state, ...values },
    ...(execution.value.deviation === undefined
      ? {}
      : { severity: 'warning' as const, related: [`${execution.at}/deviation`] }),
  };
}

interface Broken {
  readonly at?: Pointer;
  readonly values?: Values;
}

/** null: the condition is met. */
type Condition = (execution: PlacedExecution, index: ReportIndex) => Broken | null;

const FITTED_BEFORE = 60 * 60 * 1000;

const unlessNone = (systems: readonly string[]): Broken | null =>
  systems.length === 0 ? null : { values: { systems } };

const conditions: Readonly<Record<MatrixCondition, Condition>> = {
  yes: () => null,
  no: () => ({}),
  'off-watch': ({ at, procedure, value: { crew } }) => {
    if (!procedure?.involvesCrew || !crew || crew.offWatch) return null; // without crew EXE-015 speaks
    return { at: crew.offWatch === undefined ? `${at}/crew` : `${at}/crew/offWatch` };
  },
  'not-cargo': (execution, index) => unlessNone(cargoSystems(execution, index).map(({ value }) => value.name)),
  interview: ({ procedure, systems, value }) =>
    systems.length === 0 || procedure?.involvesCrew || value.condition === 'bench'
      ? null
      : { values: { systems: systems.map((system) => system.value.name) } },
  'fitted-tap': ({ at, start, value }) => {
    const late = (value.devices ?? []).findIndex(({ connectedAt }) => Date.parse(connectedAt) > start - FITTED_BEFORE);
    return late < 0
      ? null
      : { at: `${at}/devices/${late}/connectedAt`, values: { device: value.devices?.[late]?.name ?? '' } };
  },
  bench: ({ at, value }) => (value.condition === 'bench' ? null : { at: `${at}/condition` }),
  'out-of-service': (execution, index) => {
    const systems = operationalSystems(execution, index);
    const paired = asksFor(execution, 'P5') ? [] : systems.filter(({ value }) => value.redundantWith !== undefined); // with P5 SAF-010 speaks
    return unlessNone([
      ...new Set([...namesWithout(execution, systems, isIsolated), ...namesWithout(execution, paired, isSecondProven)]),
    ]);
  },
  isolated: (execution, index) => {
    const missing = namesWithout(execution, operationalSystems(execution, index), isIsolated);
    if (hasFinishedWithEngines(execution)) return unlessNone(missing);
    return missing.length > 0
      ? null
      : { values: { systems: operationalSystems(execution, index).map(({ value }) => value.name) } }; // neither: SAF-008 speaks
  },
  trial: (execution) => (isInTrial(execution) || isOnBench(execution) ? null : {}),
};
