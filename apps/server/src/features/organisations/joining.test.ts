// What an applicant, a registrar and the people of an organisation rely on: everybody is answered alike, a registrar decides with a reason, and nobody takes an organisation quietly.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOW, startTestApp, type Asks, type TestApp } from '../../testing/test-app.ts';
import { codeOf, lettersTo, linkFor } from './testing/letters.ts';

let test: TestApp;
let registrar: Asks;
beforeAll(async () => {
  test = await startTestApp();
  registrar = await test.as('ada@body.example');
});
afterAll(async () => {
  await test.stop();
});

const form = {
  kind: 'company',
  organisationName: 'Tern Shipping',
  country: 'NO',
  companyImoNumber: '5555551',
  applicantName: 'Signe Tern',
  email: 'signe@tern.example',
  message: 'We manage four coasters.',
};
const apply = (change: object = {}) => test.nobody('POST', '/applications', { ...form, ...change });
interface Line {
  readonly id: string;
  readonly organisationName: string;
  readonly status: string;
  readonly existing: { readonly administrators: number } | null;
  readonly hasJoined: boolean | null;
}
const find = async (organisationName: string): Promise<Line> => {
  const { items } = (await registrar('GET', '/applications')).json<{ items: Line[] }>();
  const found = items.find((one) => one.organisationName === organisationName);
  if (!found) throw new Error(`No application of ${organisationName}.`);
  return found;
};
const decide = async (organisationName: string, decision: object, as: Asks = registrar) =>
  as('POST', `/applications/${(await find(organisationName)).id}/decision`, {
    isAccepted: true,
    reason: 'The register of companies has it.',
    ...decision,
  });
const accept = async (email: string) =>
  test.nobody('POST', `/invitation-links/${await linkFor(test, email)}/acceptance`, {
    name: 'Signe Tern',
    password: 'nine loads of gravel',
  });
const as =
  (answer: Awaited<ReturnType<Asks>>): Asks =>
  (method, path, body) =>
    test.nobody(method, path, body, { cookie: answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ') });

describe('an application', () => {
  it('is answered alike whether or not the e-mail is known, and repeated to no effect', async () => {
    const answers = await Promise.all([
      apply(),
      apply(),
      apply({ email: 'petra@meridian.example', organisationName: 'Petra’s second' }),
    ]);
    expect(answers.map(({ statusCode, body }) => [statusCode, body])).toEqual(
      Array.from({ length: 3 }, () => [202, '{"status":"received"}']),
    );
    const subjects = async (email: string) => (await lettersTo(test, email)).map(({ subject }) => subject);
    expect(await subjects('signe@tern.example')).toEqual(['We have the application of Tern Shipping']);
    expect(await subjects('petra@meridian.example')).toEqual(['We have the application of Petra’s second']);
    const { items } = (await registrar('GET', '/applications')).json<{ items: Line[] }>();
    expect(items).toHaveLength(2);
  });

  it('is for kinds that may apply, and one e-mail has five at most', async () => {
    expect(codeOf(await apply({ kind: 'body' }))).toBe('request-not-understood');
    expect(codeOf(await apply({ email: 'nowhere' }))).toBe('request-not-understood');
    for (const n of [1, 2, 3, 4, 5]) await apply({ email: 'many@x.example', organisationName: `Number ${n}` });
    expect((await apply({ email: 'many@x.example', organisationName: 'Number 6' })).statusCode).toBe(429);
    expect(await lettersTo(test, 'many@x.example')).toHaveLength(1);
  });

  it('that is accepted makes the organisation, and its letter makes its administrator', async () => {
    expect((await decide('Tern Shipping', {})).json()).toEqual({ status: 'granted' });
    expect(codeOf(await decide('Tern Shipping', {}))).toBe('not-in-this-state');
    expect(await find('Tern Shipping')).toMatchObject({ status: 'granted', hasJoined: false });
    const { id } = await find('Tern Shipping');
    const before = await linkFor(test, 'signe@tern.example');
    expect((await registrar('POST', `/applications/${id}/invitation`)).json()).toEqual({ status: 'sent' });
    expect(await linkFor(test, 'signe@tern.example')).not.toBe(before);
    const signe = as(await accept('signe@tern.example'));
    expect((await signe('GET', '/account')).json()).toMatchObject({
      acting: { organisation: 'Tern Shipping', kind: 'company', role: 'company-admin' },
    });
    expect((await signe('GET', '/organisation')).json()).toMatchObject({ country: 'NO', isLastAdministrator: true });
    expect(codeOf(await registrar('POST', `/applications/${id}/invitation`))).toBe('not-in-this-state');
  });

  it('that is refused makes nothing, and tells the applicant why', async () => {
    await apply({ organisationName: 'Ghost Lines', email: 'ghost@x.example', companyImoNumber: '5555552' });
    expect((await decide('Ghost Lines', { isAccepted: false, reason: 'No such company.' })).json()).toEqual({
      status: 'refused',
    });
    expect((await lettersTo(test, 'ghost@x.example')).map(({ text }) => text).join()).toContain('No such company.');
    await expect(linkFor(test, 'ghost@x.example')).rejects.toThrow();
  });

  it('is decided by a registrar who is not the applicant, and seen by nobody but the body', async () => {
    await apply({ organisationName: 'Ada’s own', email: 'ada@body.example', companyImoNumber: '5555553' });
    expect(codeOf(await decide('Ada’s own', {}))).toBe('four-eyes-needed');
    for (const who of ['moderator', 'auditor', 'company-admin', 'recipient-admin', 'lead'] as const)
      expect((await decide('Ada’s own', {}, await test.as(who))).statusCode, who).toBe(403);
    for (const who of ['moderator', 'company-admin', 'officer'] as const)
      expect((await (await test.as(who))('GET', '/applications')).statusCode, who).toBe(403);
    expect((await decide('Ada’s own', {}, await test.as('bram@body.example'))).statusCode).toBe(200);
  });

  it('does not give away an organisation that has people, and gives one that reports had named', async () => {
    await apply({ organisationName: 'Meridian Crooks', email: 'crook@x.example', companyImoNumber: '5123448' });
    expect((await find('Meridian Crooks')).existing).toMatchObject({ administrators: 1 });
    expect(codeOf(await decide('Meridian Crooks', {}))).toBe('organisation-exists');
    const { id } = await test.databases.identity
      .insertInto('organisation')
      .values({
        kind: 'company',
        name: 'Named By Reports',
        country: 'DK',
        company_imo_number: '5555554',
        created_at: test.now(),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await apply({ organisationName: 'Named By Reports A/S', email: 'dk@x.example', companyImoNumber: '5555554' });
    expect((await find('Named By Reports A/S')).existing).toMatchObject({
      name: 'Named By Reports',
      administrators: 0,
    });
    expect((await decide('Named By Reports A/S', {})).statusCode).toBe(200);
    expect((await as(await accept('dk@x.example'))('GET', '/organisation')).json()).toMatchObject({ id });
  });

  it('of a flag State or port authority names what it reads by the word of the registrar', async () => {
    await apply({ kind: 'flag-state', organisationName: 'Flag of Panama', country: 'PA', email: 'pa@x.example' });
    expect(codeOf(await decide('Flag of Panama', {}))).toBe('application-incomplete');
    expect(codeOf(await decide('Flag of Panama', { flag: 'LR' }))).toBe('organisation-exists');
    expect((await decide('Flag of Panama', { flag: 'PA' })).statusCode).toBe(200);
    await apply({ kind: 'insurer', organisationName: 'Sly Mutual', email: 'sly@x.example' });
    expect(codeOf(await decide('Sly Mutual', { flag: 'GR' }))).toBe('application-incomplete');
    await apply({ kind: 'port-authority', organisationName: 'Port of Y', country: 'NL', email: 'y@x.example' });
    expect((await decide('Port of Y', { ports: 'NLAMS NLVLI' })).statusCode).toBe(200);
    const port = await test.databases.identity
      .selectFrom('organisation')
      .select('ports')
      .where('name', '=', 'Port of Y')
      .executeTakeFirst();
    expect(port).toEqual({ ports: ['NLAMS', 'NLVLI'] });
  });

  it('of two registrars who decide at once is decided once', async () => {
    await apply({ organisationName: 'Twice Lines', email: 'twice@x.example', companyImoNumber: '5555555' });
    const bram = await test.as('bram@body.example');
    const answers = await Promise.all([decide('Twice Lines', {}), decide('Twice Lines', { isAccepted: false }, bram)]);
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 409]);
  });
});

describe('a take-over', () => {
  const outsider = {
    organisationName: 'meridian shipmanagement',
    country: 'GR',
    applicantName: 'Nikos Heir',
    email: 'nikos@x.example',
    reason: 'Petra left the company in June.',
  };
  interface Asked {
    readonly id: string;
    readonly askedBy: string;
    readonly isKnown: boolean;
    readonly grantableFrom: string | null;
    readonly administrators: readonly { readonly name: string }[];
  }
  const asked = async (who: string): Promise<Asked> => {
    const { items } = (await registrar('GET', '/take-overs')).json<{ items: Asked[] }>();
    const found = items.findLast(({ askedBy }) => askedBy === who);
    if (!found) throw new Error(`${who} did not ask.`);
    return found;
  };
  const rule = async (who: string, decision: object, by?: Asks) =>
    (by ?? (await test.as('ada@body.example')))('POST', `/take-overs/${(await asked(who)).id}/decision`, {
      isGranted: true,
      reason: 'The company’s letterhead and a call to its number.',
      ...decision,
    });

  it('is answered alike whether or not there is such an organisation, and its people are told', async () => {
    const known = await test.nobody('POST', '/take-overs', outsider);
    const unknown = await test.nobody('POST', '/take-overs', {
      ...outsider,
      organisationName: 'Nowhere Lines',
      applicantName: 'N. Elsewhere',
    });
    const again = await test.nobody('POST', '/take-overs', outsider);
    expect([known.body, unknown.body, again.body]).toEqual(Array.from({ length: 3 }, () => '{"status":"received"}'));
    const told = (await lettersTo(test, 'petra@meridian.example')).filter(({ subject }) => /take over/.test(subject));
    expect(told).toHaveLength(1);
    expect((await (await test.as('superintendent'))('GET', '/organisation')).json()).toMatchObject({
      takeOver: { askedBy: 'Nikos Heir', isMine: false },
    });
  });

  it('waits seven days while somebody is in charge, then gives a letter, and everybody is told', async () => {
    await test.nobody('POST', '/take-overs', {
      ...outsider,
      organisationName: 'Corvus Liner Services',
      country: 'DE',
      applicantName: 'Kostas Heir',
      email: 'kostas@x.example',
    });
    expect(await asked('Kostas Heir')).toMatchObject({ isKnown: true, administrators: [{ name: 'Stellan Weiss' }] });
    expect(codeOf(await rule('Kostas Heir', {}))).toBe('take-over-too-early');
    for (const who of ['moderator', 'auditor', 'company-admin'] as const)
      expect((await rule('Kostas Heir', {}, await test.as(who))).statusCode, who).toBe(403);
    test.setNow('2026-11-30T10:00:01Z');
    registrar = await test.as('ada@body.example');
    const stellan = await test.as('stellan@corvus.example');
    expect((await rule('Kostas Heir', { endsEarlier: true })).json()).toEqual({ status: 'granted' });
    expect((await stellan('GET', '/reports')).statusCode).toBe(401);
    expect((await lettersTo(test, 'stellan@corvus.example')).map(({ subject }) => subject)).toContain(
      'Corvus Liner Services has a new administrator',
    );
    const kostas = as(await accept('kostas@x.example'));
    expect((await kostas('GET', '/account')).json()).toMatchObject({
      acting: { organisation: 'Corvus Liner Services', role: 'company-admin' },
    });
    test.setNow(NOW.toISOString());
    registrar = await test.as('ada@body.example');
  });

  it('is granted to a member at once when the last administrator has gone', async () => {
    const lars = await test.as('lars@saltmarsh.example');
    const kira = test.ids.people.get('kira@saltmarsh.example') ?? '';
    await test.databases.identity
      .updateTable('person')
      .set({ disabled_at: test.now() })
      .where('id', '=', kira)
      .execute();
    expect((await lars('POST', '/organisation/take-over', { reason: 'Kira retired.' })).statusCode).toBe(201);
    expect(codeOf(await lars('POST', '/organisation/take-over', { reason: 'Again.' }))).toBe('take-over-exists');
    expect(await asked('Lars Oduya')).toMatchObject({ administrators: [], grantableFrom: null });
    expect((await rule('Lars Oduya', {})).json()).toEqual({ status: 'granted' });
    expect(codeOf(await rule('Lars Oduya', {}))).toBe('not-in-this-state');
    const { memberships } = (await lars('GET', '/account')).json<{
      memberships: { membershipId: string; role: string }[];
    }>();
    const admin = memberships.find(({ role }) => role === 'supplier-admin');
    expect((await lars('POST', '/session/role', { membershipId: admin?.membershipId })).statusCode).toBe(200);
    const told = await lettersTo(test, 'mina@saltmarsh.example');
    expect(told.map(({ subject }) => subject)).toContain('Saltmarsh Cyber Survey has a new administrator');
  });

  it('that is refused changes nothing, and is told to everybody and to whoever asked', async () => {
    const refused = await rule('Nikos Heir', { isGranted: false, reason: 'Petra is in office.' });
    expect(refused.json()).toEqual({ status: 'refused' });
    expect((await (await test.as('company-admin'))('GET', '/organisation')).json()).toMatchObject({ takeOver: null });
    for (const email of ['petra@meridian.example', 'rosa@meridian.example', 'nikos@x.example'])
      expect((await lettersTo(test, email)).map(({ text }) => text).join(), email).toContain('Petra is in office.');
  });

  it('is not for whoever asked to grant, nor for an organisation that is not there', async () => {
    const bram = await test.as('bram@body.example');
    await bram('POST', '/organisation/take-over', { reason: 'x' });
    const answer = await test.nobody('POST', '/take-overs', {
      ...outsider,
      email: 'ada@body.example',
      applicantName: 'Ada',
    });
    expect(answer.statusCode).toBe(202);
    expect(codeOf(await rule('Ada', {}))).toBe('four-eyes-needed');
    await test.nobody('POST', '/take-overs', { ...outsider, organisationName: 'None', applicantName: 'Nemo' });
    expect(codeOf(await rule('Nemo', {}))).toBe('organisation-not-found');
    const member = await test.as('company-admin');
    expect(codeOf(await member('POST', '/organisation/take-over', { reason: 'x' }))).toBe('role-held-already');
  });
});
