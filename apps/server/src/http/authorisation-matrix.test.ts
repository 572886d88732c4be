// Every operation of the published document × every role × own and foreign things: an operation without a row here fails.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operations, type OperationId } from '@plimsoll/contract';
import { permissions, roles, type Role } from '@plimsoll/registry';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../config.ts';
import { loadCases } from '../demo/load-cases.ts';
import { organisationsOf } from '../demo/demo-organisations.ts';
import { storePublished } from '../demo/store-published.ts';
import { exampleReport, startTestApp, type TestApp } from '../testing/test-app.ts';
import { matrix, type Example } from '../testing/authorisation-matrix.ts';

let test: TestApp;
let things: Record<'own' | 'foreign', Readonly<Record<string, string>>>;

beforeAll(async () => {
  test = await startTestApp();
  const organisations = organisationsOf(test.ids, '2025-01-10T10:00:00Z');
  const names = [
    'bulk-carrier-in-service',
    'container-newbuild-e26',
    'lng-carrier',
    'offshore-dp',
    'product-tanker',
    'follow-up-closes-findings',
  ];
  const reports = new Map(names.map((name) => [name, exampleReport(name)]));
  await test.databases.worker.transaction().execute(async (transaction) => {
    for (const name of ['bulk-carrier-in-service', 'container-newbuild-e26'])
      await storePublished(transaction, [reports.get(name) ?? exampleReport(name)], { organisations, now: test.now() });
    await loadCases(transaction, { ids: test.ids, reports, now: test.now() });
  });
  const absent = '00000000-0000-4000-8000-000000000000';
  things = {
    own: {
      imoNumber: '2100024',
      id: absent,
      domain: 'absent.example',
      evidenceId: 'EV-001',
      uploadId: 'f'.repeat(32),
      fileId: absent,
      reportId: reports.get('bulk-carrier-in-service')?.id ?? '',
      revision: '1',
      token: absent,
    },
    foreign: {
      imoNumber: '9074729',
      id: absent,
      evidenceId: 'EV-001',
      uploadId: 'f'.repeat(32),
      fileId: absent,
      domain: 'absent.example',
      reportId: absent,
      revision: '1',
      token: absent,
    },
  };
});
afterAll(async () => {
  await test.stop();
});

const document = JSON.parse(readFileSync(join(projectRoot(), 'packages/contract/openapi.json'), 'utf8')) as {
  paths: Record<string, Record<string, { operationId: string; 'x-permission': string }>>;
};
const published = Object.values(document.paths).flatMap((path) => Object.values(path));

/** Statuses that say: who you are is not the obstacle. */
const isLetIn = (status: number): boolean => ![401, 403].includes(status);

describe('the matrix', () => {
  it('has a row for every operation of the document, and no other', () => {
    expect(published.map(({ operationId }) => operationId).toSorted()).toEqual(Object.keys(matrix).toSorted());
    expect(Object.keys(operations).toSorted()).toEqual(Object.keys(matrix).toSorted());
  });

  it('says of each operation what the permission table says', () => {
    for (const { operationId, 'x-permission': action } of published) {
      const { roles: named } = permissions[action as keyof typeof permissions];
      const expected = named === 'anybody' || named === 'signed-in' ? named : [...named].toSorted();
      const row = (matrix as Readonly<Record<string, Example>>)[operationId];
      expect(row && (typeof row.who === 'string' ? row.who : [...row.who].toSorted()), operationId).toEqual(expected);
    }
  });
});

describe.each(Object.keys(matrix) as OperationId[])('%s', (id) => {
  const one = operations[id] as { method: string; path: string };
  const row = (matrix as Readonly<Record<string, Example>>)[id] as Example;
  const pathOf = (which: 'own' | 'foreign'): string =>
    one.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => things[which][name] ?? '') + (row.query ?? '');
  const call = async (who: Role | 'nobody', which: 'own' | 'foreign') => {
    const ask = who === 'nobody' ? test.nobody : await test.as(who);
    return ask(
      one.method.toUpperCase() as 'GET',
      pathOf(which),
      ['get', 'head', 'delete'].includes(one.method) ? undefined : row.body,
    );
  };

  it('lets in nobody but those named', async () => {
    for (const who of [...roles, 'nobody'] as const) {
      const isNamed = row.who === 'anybody' || (who !== 'nobody' && (row.who === 'signed-in' || row.who.includes(who)));
      if (isNamed) continue;
      for (const which of ['own', 'foreign'] as const) {
        const answer = await call(who, which);
        expect(answer.statusCode, `${who}, ${which}`).toBe(who === 'nobody' ? 401 : 403);
      }
    }
  });

  it('lets in those named, and answers a foreign thing as one that is not there', async () => {
    const named = row.who === 'anybody' ? (['nobody'] as const) : row.who === 'signed-in' ? roles : row.who;
    for (const who of named) {
      if (row.isFinal) continue;
      const answer = await call(who, 'foreign');
      expect(
        isLetIn(answer.statusCode) || (row.refusals ?? []).includes(answer.json<{ code: string }>().code),
        `${who}: ${answer.statusCode} ${answer.body.slice(0, 200)}`,
      ).toBe(true);
      if (row.foreign) expect(answer.statusCode, `${who} on a foreign thing`).toBe(row.foreign);
    }
  });
});
