// With every check of the code switched off the database still refuses: each role of the trade × each table × reading and writing.
import { nobody, roles, kindOfRole, type Actor, type Role } from '@plimsoll/registry';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCases } from '../demo/load-cases.ts';
import { demoOrganisations, demoPeople } from '../demo/demo-people.ts';
import { organisationsOf } from '../demo/demo-organisations.ts';
import { storePublished } from '../demo/store-published.ts';
import { exampleReport, startTestApp, type TestApp } from '../testing/test-app.ts';
import { asActor } from './as-actor.ts';
import type { Tx } from './connection.ts';
import { loginRoles, openLogins } from './login-roles.ts';

let test: TestApp;
let owner: pg.Client;
let tables: string[];

beforeAll(async () => {
  test = await startTestApp();
  const organisations = organisationsOf(test.ids, '2025-01-10T10:00:00Z');
  const names = [
    'bulk-carrier-in-service',
    'container-newbuild-e26',
    'follow-up-closes-findings',
    'lng-carrier',
    'offshore-dp',
  ];
  const reports = new Map(names.map((name) => [name, exampleReport(name)]));
  await test.databases.worker.transaction().execute(async (transaction) => {
    for (const name of ['bulk-carrier-in-service', 'container-newbuild-e26'])
      await storePublished(transaction, [reports.get(name) ?? exampleReport(name)], { organisations, now: test.now() });
    await loadCases(transaction, { ids: test.ids, reports, now: test.now() });
    await loadEvidence(transaction);
  });
  owner = new pg.Client({ connectionString: test.url });
  await owner.connect();
  const { rows } = await owner.query<{ tablename: string }>(
    "select tablename from pg_tables where schemaname = 'public' order by 1",
  );
  tables = rows.map(({ tablename }) => tablename);
});
afterAll(async () => {
  await owner.end();
  await test.stop();
});

/** A file beside a published report and one beside a report that nobody but its supplier and the body knows, and proof for a finding. */
async function loadEvidence(transaction: Tx): Promise<void> {
  const finding = await transaction
    .selectFrom('finding')
    .select(['id', 'report_id'])
    .where('imo_number', '=', meridian)
    .executeTakeFirstOrThrow();
  const fresh = await transaction
    .selectFrom('report')
    .select(['id', 'imo_number'])
    .where('status', '=', 'in-review')
    .executeTakeFirstOrThrow();
  const [saltmarsh, company] = ['saltmarsh', 'meridian'].map((key) => test.ids.organisations.get(key) ?? '');
  const file = { name: 'x.txt', kind: 'text', media_type: 'text/plain', about: 'x', bytes: 1, sealed_bytes: 1 };
  const rest = { ...file, revision: 1, wrapped_key: Buffer.alloc(61), key_version: 1, stored_at: test.now() };
  const digest = { sha256: '0'.repeat(64), declared_sha256: '0'.repeat(64) };
  const of = (n: number) => ({ ...rest, ...digest, blob_id: `blob ${n}`, upload_id: `upload ${n}` });
  await transaction
    .insertInto('evidence_file')
    .values([
      {
        ...of(1),
        organisation_id: saltmarsh ?? '',
        imo_number: meridian,
        report_id: finding.report_id,
        evidence_id: 'EV-1',
      },
      {
        ...of(2),
        organisation_id: saltmarsh ?? '',
        imo_number: fresh.imo_number,
        report_id: fresh.id,
        evidence_id: 'EV-1',
      },
      {
        ...of(3),
        organisation_id: company ?? '',
        imo_number: meridian,
        report_id: finding.report_id,
        finding_id: finding.id,
      },
    ])
    .execute();
}

const actorOf = (role: Role): Actor => {
  const person = demoPeople.find((one) => one.role === role);
  const organisation = demoOrganisations.find(({ key }) => key === person?.organisation);
  return {
    ...nobody,
    personId: test.ids.people.get(person?.email ?? '') ?? null,
    organisationId: test.ids.organisations.get(organisation?.key ?? '') ?? null,
    kind: kindOfRole(role),
    recipientClass: organisation?.recipientClass ?? null,
    role,
    isSteppedUp: true,
  };
};

type Row = Readonly<Record<string, unknown>>;

/** Every row of the table as the actor sees it; none when the login may not even ask. */
async function seen(actor: Actor, table: string): Promise<Row[]> {
  try {
    return await asActor(
      test.databases.app,
      actor,
      async (transaction) =>
        (await sql<Row>`select to_jsonb(t) as row from ${sql.table(table)} t`.execute(transaction)).rows.map(
          (one) => one['row'] as Row,
        ),
      test.now(),
    );
  } catch (error) {
    expect(String(error)).toMatch(/permission denied/);
    return [];
  }
}

describe('the policies', () => {
  it('stand on every table, and bind its owner too', async () => {
    const { rows } = await owner.query<{ relname: string }>(
      "select relname from pg_class join pg_namespace n on n.oid = relnamespace where nspname = 'public' and relkind = 'r' and not (relrowsecurity and relforcerowsecurity and exists (select 1 from pg_policy where polrelid = pg_class.oid))",
    );
    expect(rows).toEqual([]);
  });

  it('bind logins that can not step out of them', async () => {
    const { rows } = await owner.query(
      'select rolname from pg_roles where rolname = any ($1) and (rolsuper or rolbypassrls or rolcreaterole)',
      [loginRoles],
    );
    expect(rows).toEqual([]);
    const { rows: owned } = await owner.query(
      "select tablename from pg_tables where schemaname = 'public' and tableowner = any ($1)",
      [loginRoles],
    );
    expect(owned).toEqual([]);
    const urls = await openLogins(test.url);
    for (const role of loginRoles) {
      const client = new pg.Client({ connectionString: urls[role] });
      await client.connect();
      await expect(client.query('set role postgres'), role).rejects.toThrow(/permission denied/);
      await client.end();
    }
  });

  it('show nothing, and take nothing, when nobody was told to ask', async () => {
    const urls = await openLogins(test.url);
    for (const role of ['plimsoll_app', 'plimsoll_reader'] as const) {
      const client = new pg.Client({ connectionString: urls[role] });
      await client.connect();
      for (const table of tables.filter((one) => one !== 'schema_migration')) {
        const rows = await client.query(`select count(*)::int as n from ${table}`).then(
          (answer) => (answer.rows as { n: number }[])[0]?.n ?? 0,
          () => 0,
        );
        expect(rows, `${role} reads ${table}`).toBe(0);
        const gone = await client.query(`delete from ${table}`).then(
          ({ rowCount }) => rowCount,
          () => 0,
        );
        expect(gone, `${role} deletes from ${table}`).toBe(0);
      }
      await client.end();
    }
  });

  it('keep accounts from the register’s worker and ships from the keeper of accounts', async () => {
    const urls = await openLogins(test.url);
    const refused = {
      plimsoll_worker: ['passkey', 'session', 'recovery_code', 'api_client', 'access_token', 'challenge'],
      plimsoll_identity: [
        'report',
        'report_document',
        'vessel',
        'vessel_profile',
        'finding',
        'access_log',
        'access_grant',
        'evidence_file',
      ],
    };
    for (const [role, forbidden] of Object.entries(refused)) {
      const client = new pg.Client({ connectionString: urls[role as 'plimsoll_worker'] });
      await client.connect();
      for (const table of forbidden)
        await expect(client.query(`select * from ${table}`), `${role} ${table}`).rejects.toThrow(/permission denied/);
      if (role === 'plimsoll_worker')
        await expect(client.query('select password_hash from person')).rejects.toThrow(/permission denied/);
      await client.end();
    }
  });
});

/** What the rows that an actor sees must all have in common; a table that is not here is for the body or for nobody. */
const own =
  (...columns: string[]) =>
  (row: Row, actor: Actor): boolean =>
    columns.some((column) => row[column] === actor.organisationId);
const meridian = '2100024';
const corvus = '2100036';
/** Which tier of which ship each role of the seeded world has. */
const tiers = (actor: Actor): Readonly<Record<string, number>> => {
  const name = [...test.ids.organisations].find(([, id]) => id === actor.organisationId)?.[0] ?? '';
  const by: Readonly<Record<string, Record<string, number>>> = {
    meridian: { [meridian]: 4 },
    corvus: { [corvus]: 4 },
    harbour: { [meridian]: 2 },
    noordhaven: { [meridian]: 1 },
    liberia: { [meridian]: 1 },
    northlight: { [corvus]: 3 },
  };
  return { [corvus]: 0, ...by[name] };
};
const atTier =
  (tier: number) =>
  (row: Row, actor: Actor): boolean =>
    (tiers(actor)[String(row['imo_number'])] ?? -1) >= tier;
const always = (): boolean => true;
const managed = (row: Row, actor: Actor): boolean => tiers(actor)[String(row['imo_number'])] === 4;

const allowed: Readonly<Record<string, (row: Row, actor: Actor) => boolean>> = {
  schema_migration: always,
  organisation: (_row, actor) => actor.organisationId !== null,
  membership: (row, actor) => row['organisation_id'] === actor.organisationId || row['person_id'] === actor.personId,
  master_of_vessel: always,
  interest: (row, actor) => row['person_id'] === actor.personId,
  vessel: atTier(0),
  vessel_status: atTier(0),
  vessel_grade: atTier(1),
  vessel_profile: atTier(2),
  profile_version: atTier(2),
  finding: atTier(3),
  finding_tracking: managed,
  vessel_fact: managed,
  vessel_manager: own('company_id'),
  vessel_claim: own('company_id'),
  fleet: own('organisation_id'),
  report: (row, actor) =>
    row['supplier_id'] === actor.organisationId ||
    (row['company_id'] === actor.organisationId &&
      ['with-company', 'published', 'superseded', 'withdrawn', 'expired'].includes(String(row['status']))) ||
    (row['status'] === 'published' && atTier(4)(row, actor)),
  report_document: always,
  report_point: (_row, actor) => actor.kind === 'supplier',
  report_comment: (_row, actor) => actor.kind !== 'recipient',
  dispute: (_row, actor) => actor.kind !== 'recipient',
  port_call: managed,
  access_grant: own('company_id', 'recipient_id'),
  access_request: own('company_id', 'recipient_id'),
  break_glass: (row, actor) => own('recipient_id')(row, actor) || managed(row, actor),
  vessel_access: (row, actor) =>
    row['reader'] === 'public' ||
    row['reader'] === `organisation:${actor.organisationId ?? ''}` ||
    row['reader'] === `class:${actor.recipientClass ?? ''}`,
  access_log: own('company_id', 'organisation_id'),
  watch: own('organisation_id'),
  system_item: managed,
  correction: (row, actor) => own('asked_for')(row, actor) || managed(row, actor),
  evidence_file: (row, actor) =>
    actor.organisationId === test.ids.organisations.get('saltmarsh') || managed(row, actor),
  event: (row, actor) =>
    (actor.organisationId !== null && row['organisation_id'] === actor.organisationId) || managed(row, actor),
};
/** The body reads the register, never the secrets of accounts. */
const closedToBody = [
  'passkey',
  'recovery_code',
  'session',
  'challenge',
  'invitation',
  'identity_provider',
  'external_identity',
  'api_client',
  'access_token',
  'mail',
  'fleet',
  'watch',
  'idempotency_key',
  'person',
];

describe.each([...roles, 'nobody'] as const)('%s', (role) => {
  const actor = (): Actor => (role === 'nobody' ? nobody : actorOf(role));

  it('reads no row that is not its own to read', async () => {
    for (const table of tables) {
      const rows = await seen(actor(), table);
      const oracle = allowed[table];
      const foreign = rows.filter((row) =>
        actor().kind === 'body'
          ? (closedToBody.includes(table) && table !== 'fleet') || (table === 'evidence_file' && role !== 'moderator')
          : !oracle?.(row, actor()),
      );
      expect(foreign.length, `${role} reads ${table}: ${JSON.stringify(foreign[0])?.slice(0, 200)}`).toBe(0);
    }
  });

  it('changes no row of the register that is not its own to change', async () => {
    const changers: Readonly<Record<string, (row: Row, actor: Actor) => boolean>> = {
      organisation: () => actor().kind === 'body',
      report: (row, one) =>
        one.kind === 'body' || row['supplier_id'] === one.organisationId || row['company_id'] === one.organisationId,
      finding: (row, one) => one.kind === 'body' || managed(row, one),
      finding_tracking: (row, one) => one.kind === 'body' || managed(row, one),
      access_grant: own('company_id'),
      access_request: own('company_id'),
      fleet: own('organisation_id'),
      vessel_claim: (row, one) => one.kind === 'body' || own('company_id')(row, one),
      correction: (row, one) => one.kind === 'body' || managed(row, one),
      system_item: managed,
      report_point: (_row, one) => one.kind === 'body' || one.kind === 'supplier',
      vessel: () => actor().kind === 'body',
      vessel_fact: () => actor().kind === 'body',
      vessel_manager: () => actor().kind === 'body',
      record_change: () => actor().kind === 'body',
      break_glass: () => actor().kind === 'body',
      dispute: () => actor().kind === 'body',
    };
    for (const table of tables) {
      const { rows: columns } = await owner.query<{ name: string }>(
        "select column_name as name from information_schema.columns where table_schema = 'public' and table_name = $1 and is_identity = 'NO' limit 1",
        [table],
      );
      const column = columns[0]?.name ?? 'id';
      const touched = await attempt(actor(), async (transaction) => {
        const answer = await sql<{
          row: Row;
        }>`update ${sql.table(table)} t set ${sql.ref(column)} = t.${sql.ref(column)} returning to_jsonb(t) as row`.execute(
          transaction,
        );
        return answer.rows.map(({ row }) => row);
      });
      const isAuditor = role === 'auditor';
      const foreign = touched.filter((row) => isAuditor || !(changers[table]?.(row, actor()) ?? false));
      expect(foreign.length, `${role} changes ${table}`).toBe(0);
      const deleted = await attempt(actor(), async (transaction) =>
        (
          await sql<{ row: Row }>`delete from ${sql.table(table)} t returning to_jsonb(t) as row`.execute(transaction)
        ).rows.map(({ row }) => row),
      );
      expect(
        deleted.filter((row) => !own('organisation_id')(row, actor()) && !managed(row, actor())).length,
        `${role} deletes from ${table}`,
      ).toBe(0);
    }
  });
});

describe('this test', () => {
  it('sees what each is meant to see', async () => {
    const count = async (role: Role, table: string): Promise<number> => (await seen(actorOf(role), table)).length;
    expect(await count('company-admin', 'vessel_profile')).toBe(1);
    expect(await count('registrar', 'vessel_profile')).toBe(2);
    expect(await count('lead', 'report')).toBeGreaterThan(3);
    expect(await count('recipient-admin', 'vessel_grade')).toBe(1);
    expect(await count('lead', 'report_document')).toBe(await count('lead', 'report'));
    expect(await count('company-admin', 'report_document')).toBe(await count('company-admin', 'report'));
    expect(await count('officer', 'report_document')).toBe(0);
    expect(await count('lead', 'evidence_file')).toBe(3);
    expect(await count('moderator', 'evidence_file')).toBe(3);
    expect(await count('company-admin', 'evidence_file')).toBe(2);
  });

  it.each([
    ...Object.keys(allowed).filter((table) =>
      [
        'vessel',
        'vessel_grade',
        'vessel_profile',
        'finding',
        'report',
        'access_grant',
        'access_log',
        'evidence_file',
        'event',
      ].includes(table),
    ),
  ])('notices when the policy of %s is opened', async (table) => {
    await owner.query(`create policy opened on ${table} for select to plimsoll_app using (true)`);
    const stranger: Actor = { ...actorOf('practitioner'), organisationId: null };
    const foreign = (await seen(stranger, table)).filter((row) => !allowed[table]?.(row, stranger));
    await owner.query(`drop policy opened on ${table}`);
    expect(foreign.length).toBeGreaterThan(0);
  });
});

/** Rolled back whatever happens; none when refused. */
async function attempt(
  actor: Actor,
  work: (transaction: Parameters<Parameters<typeof asActor>[2]>[0]) => Promise<Row[]>,
): Promise<Row[]> {
  let rows: Row[] = [];
  const undo = new Error('undo');
  await asActor(
    test.databases.app,
    actor,
    async (transaction) => {
      rows = await work(transaction);
      throw undo;
    },
    test.now(),
  ).catch((error: unknown) => {
    if (error !== undo)
      expect(String(error)).toMatch(/permission denied|row-level security|append-only|never overwritten|violates/);
  });
  return rows;
}
