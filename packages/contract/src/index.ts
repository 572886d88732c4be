// The contract’s face: operations, named shapes, problems, and the document made from them.
export { operations, type OperationId } from './operations.ts';
export type { Operation } from './operation.ts';
export { problems, type ProblemCode } from './problems.ts';
export { openapi } from './openapi.ts';
export type { VesselRowShape } from './schemas.ts';
