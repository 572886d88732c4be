// The methodology catalogue in force, as typed data.
import catalogue from '../methodologies/plimsoll-ship/2026.1/methodology.json' with { type: 'json' };
import type { Methodology, Procedure } from './methodology.gen.ts';

export type {
  AgeClassId,
  Knowledge,
  MatrixCondition,
  MatrixTarget,
  Methodology,
  PrerequisiteId,
  Procedure,
  ProfileId,
  SafetyClass,
} from './methodology.gen.ts';

export const methodology: Methodology = catalogue;

export const procedureById: ReadonlyMap<string, Procedure> = new Map(
  methodology.procedures.map((procedure) => [procedure.id, procedure]),
);
