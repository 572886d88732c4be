// Applies the operations of RFC 6902 to plain JSON, so that a case is the smallest change of a valid report.
import { segmentsOf, type Pointer } from '../pointer.ts';
import { valueAt } from './case-path.ts';

export type PatchOperation =
  | { readonly op: 'add' | 'replace' | 'test'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string }
  | { readonly op: 'move' | 'copy'; readonly from: string; readonly path: string };

/** Changes the document in place. */
export function applyOperation(document: object, operation: PatchOperation): void {
  switch (operation.op) {
    case 'add':
      return add(document, operation.path, structuredClone(operation.value));
    case 'remove':
      return void take(document, operation.path);
    case 'replace':
      take(document, operation.path);
      return add(document, operation.path, structuredClone(operation.value));
    case 'move':
      return add(document, operation.path, take(document, operation.from));
    case 'copy':
      return add(document, operation.path, structuredClone(present(document, operation.from)));
    case 'test':
      if (JSON.stringify(valueAt(document, operation.path)) !== JSON.stringify(operation.value))
        throw new Error(`test failed at ${operation.path}`);
  }
}

function add(document: object, path: Pointer, value: unknown): void {
  const { parent, key } = place(document, path);
  if (!Array.isArray(parent)) parent[key] = value;
  else parent.splice(key === '-' ? parent.length : index(parent, key, path), 0, value);
}

function take(document: object, path: Pointer): unknown {
  const value = present(document, path);
  const { parent, key } = place(document, path);
  if (Array.isArray(parent)) parent.splice(index(parent, key, path), 1);
  else delete parent[key];
  return value;
}

function present(document: object, path: Pointer): unknown {
  const value = valueAt(document, path);
  if (value === undefined) throw new Error(`there is nothing at ${path}`);
  return value;
}

function place(document: object, path: Pointer): { parent: Record<string, unknown> | unknown[]; key: string } {
  const segments = segmentsOf(path);
  const key = segments.pop();
  const parent = segments.reduce<unknown>(
    (value, name) => (value as Record<string, unknown> | undefined)?.[name],
    document,
  );
  if (key === undefined || parent === null || typeof parent !== 'object') throw new Error(`there is no place ${path}`);
  return { parent: parent as Record<string, unknown>, key };
}

function index(list: readonly unknown[], key: string, path: Pointer): number {
  const n = Number(key);
  if (!Number.isInteger(n) || n < 0 || n > list.length) throw new Error(`there is no place ${path}`);
  return n;
}
