// The paths that cases use, so that a case survives when things move in its base.
import { describe, expect, it } from 'vitest';
import { resolvePath } from './case-path.ts';
import { applyOperation, type PatchOperation } from './json-patch.ts';

const report = {
  executions: [
    { id: 'E1', procedure: 'NET-04', outcome: 'fail', systems: ['S1'], place: { locode: 'NLRTM' } },
    { id: 'E2', procedure: 'NET-04', outcome: 'pass', systems: ['S1', 'S/2'], mentor: 'P1' },
  ],
  scope: { limitations: [{ reason: 'time' }] },
};

describe('a case path', () => {
  it.each([
    ['/executions/0/id', '/executions/0/id'],
    ['@executions[procedure=NET-04]/id', '/executions/0/id'],
    ['@executions[procedure=NET-04][outcome=pass]/id', '/executions/1/id'],
    ['@executions[outcome!=fail]', '/executions/1'],
    ['@executions[systems=S/2]/systems', '/executions/1/systems'],
    ['@executions[mentor]/mentor', '/executions/1/mentor'],
    ['@executions[place.locode=NLRTM]/place', '/executions/0/place'],
    ['@scope/limitations[reason=time]/text', '/scope/limitations/0/text'],
    ['@executions[id=E9]', null],
  ])('%s is %s', (path, at) => {
    expect(resolvePath(report, path)).toBe(at);
  });
});

describe('a patch', () => {
  it.each<[PatchOperation, unknown]>([
    [
      { op: 'add', path: '/list/-', value: 3 },
      { list: [1, 2, 3], a: { b: 1 } },
    ],
    [
      { op: 'add', path: '/list/0', value: 0 },
      { list: [0, 1, 2], a: { b: 1 } },
    ],
    [
      { op: 'remove', path: '/list/0' },
      { list: [2], a: { b: 1 } },
    ],
    [
      { op: 'replace', path: '/a/b', value: null },
      { list: [1, 2], a: { b: null } },
    ],
    [
      { op: 'move', from: '/a/b', path: '/a/c~1d' },
      { list: [1, 2], a: { 'c/d': 1 } },
    ],
    [
      { op: 'copy', from: '/a', path: '/e' },
      { list: [1, 2], a: { b: 1 }, e: { b: 1 } },
    ],
  ])('%j', (operation, result) => {
    const document = { list: [1, 2], a: { b: 1 } };
    applyOperation(document, operation);
    expect(document).toEqual(result);
  });

  it.each<PatchOperation>([
    { op: 'remove', path: '/b' },
    { op: 'replace', path: '/list/7', value: 1 },
    { op: 'add', path: '/x/y', value: 1 },
    { op: 'test', path: '/a', value: 2 },
  ])('%j has no place', (operation) => {
    expect(() => {
      applyOperation({ list: [1], a: 1 }, operation);
    }).toThrow(/nothing at|no place|test failed/);
  });
});
