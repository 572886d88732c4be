// The contract’s face: operations, named shapes, problems, and the document made from them.
export { operations, type OperationId } from './operations.ts';
export type { Operation } from './operation.ts';
export { problems, problemsOfAll, type ProblemCode } from './problems.ts';
export { openapi } from './openapi.ts';
