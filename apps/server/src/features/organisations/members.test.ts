// What members of an organisation rely on: who is removed or changed is out at once, somebody stays in charge, and a Master sees the ships they answer for and no other.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationsOf } from '../../demo/demo-organisations.ts';
import { storePublished } from '../../demo/store-published.ts';
import { exampleReport, startTestApp, type Asks, type TestApp } from '../../testing/test-app.ts';
import { codeOf, lettersTo, linkFor } from './testing/letters.ts';

let test: TestApp;
const bulk = exampleReport('bulk-carrier-in-service');
const IMO = bulk.vessel.imoNumber;

beforeAll(async () => {
  test = await startTestApp();
  const organisations = organisationsOf(test.ids, '2025-01-10T10:00:00Z');
  await test.databases.worker
    .transaction()
    .execute((transaction) => storePublished(transaction, [bulk], { organisations, now: test.now() }));
});
afterAll(async () => {
  await test.stop();
});

interface Member {
  readonly membershipId: string;
  readonly email: string;
  readonly role: string;
  readonly vessels: readonly { readonly imoNumber: string }[];
}
const membersSeenBy = async (as: Asks): Promise<Member[]> =>
  (await as('GET', '/organisation/members')).json<{ items: Member[] }>().items;
const membership = (email: string): string => test.ids.memberships.get(email) ?? '';

/** Somebody fresh in an organisation, signed in. */
async function joined(admin: Asks, email: string, role: string): Promise<{ asks: Asks; membershipId: string }> {
  await admin('POST', '/invitations', { email, role });
  const answer = await test.nobody('POST', `/invitation-links/${await linkFor(test, email)}/acceptance`, {
    name: email.split('@')[0],
    password: 'nine loads of gravel',
  });
  const cookie = answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  return {
    asks: (method, path, body) => test.nobody(method, path, body, { cookie }),
    membershipId: answer.json<{ membershipId: string }>().membershipId,
  };
}

describe('the page of an organisation', () => {
  it('names who runs it to every member, and its members to administrators and the auditor of the body only', async () => {
    expect((await (await test.as('superintendent'))('GET', '/organisation')).json()).toMatchObject({
      name: 'Meridian Shipmanagement',
      administrators: [{ name: 'Petra Stavrou', isMe: false }],
      isLastAdministrator: false,
    });
    expect((await (await test.as('company-admin'))('GET', '/organisation')).json()).toMatchObject({
      isLastAdministrator: true,
    });
    const seen = await membersSeenBy(await test.as('company-admin'));
    expect(seen.map(({ role }) => role).toSorted()).toEqual(['company-admin', 'master', 'superintendent']);
    expect((await (await test.as('superintendent'))('GET', '/organisation/members')).statusCode).toBe(403);
    const body = await membersSeenBy(await test.as('auditor'));
    expect(body.every(({ email }) => email.endsWith('@body.example'))).toBe(true);
  });
});

describe('a membership that ends', () => {
  it('ends its sessions at once, tells the person why, and leaves the other roles alone', async () => {
    const admin = await test.as('supplier-admin');
    const { asks, membershipId } = await joined(admin, 'tess@new.example', 'lead');
    expect((await asks('GET', '/reports')).statusCode).toBe(200);
    const gone = await admin('POST', `/organisation/members/${membershipId}/removal`, { reason: 'Left the firm.' });
    expect(gone.json()).toEqual({ status: 'removed' });
    expect((await asks('GET', '/reports')).statusCode).toBe(401);
    expect((await asks('GET', '/account')).statusCode).toBe(401);
    expect((await lettersTo(test, 'tess@new.example')).map(({ text }) => text).join()).toContain('Left the firm.');
    const signedIn = await test.nobody('POST', '/session', {
      email: 'tess@new.example',
      password: 'nine loads of gravel',
    });
    expect(signedIn.json()).toMatchObject({ acting: null, memberships: [] });
    const again = await admin('POST', `/organisation/members/${membershipId}/removal`, { reason: 'Twice.' });
    expect(codeOf(again)).toBe('membership-not-found');
  });

  it('of an administrator ends the keys they made and the invitations they sent', async () => {
    const kira = await test.as('supplier-admin');
    const { asks: second, membershipId } = await joined(kira, 'sol@new.example', 'supplier-admin');
    const made = await second('POST', '/api-clients', { name: 'x', role: 'lead', scopes: 'reports:read', days: 9 });
    const { secret } = made.json<{ secret: string }>();
    await second('POST', '/invitations', { email: 'accomplice@new.example', role: 'supplier-admin' });
    const token = await linkFor(test, 'accomplice@new.example');
    const keyed = () => test.nobody('GET', '/reports', undefined, { authorization: `Bearer ${secret}` });
    expect((await keyed()).statusCode).toBe(200);
    const changed = await kira('POST', `/organisation/members/${membershipId}/role`, { role: 'practitioner' });
    expect(changed.json()).toEqual({ status: 'changed' });
    expect((await keyed()).statusCode).toBe(401);
    expect((await second('GET', '/reports')).statusCode).toBe(401);
    const used = await test.nobody('POST', `/invitation-links/${token}/acceptance`, {
      name: 'A',
      password: 'nine loads of gravel',
    });
    expect(codeOf(used)).toBe('invitation-ended');
    expect((await membersSeenBy(kira)).find(({ email }) => email === 'sol@new.example')?.role).toBe('practitioner');
    expect((await lettersTo(test, 'sol@new.example'))[0]?.subject).toContain('another now');
  });

  it('is not for members of another organisation, other roles or an old proof of presence to end', async () => {
    const id = membership('quentin@meridian.example');
    const foreign = await test.as('stellan@corvus.example');
    const removal = { reason: 'Because.' };
    expect((await foreign('POST', `/organisation/members/${id}/removal`, removal)).statusCode).toBe(404);
    expect((await foreign('POST', `/organisation/members/${id}/role`, { role: 'master' })).statusCode).toBe(404);
    const registrar = await test.as('registrar');
    expect((await registrar('POST', `/organisation/members/${id}/removal`, removal)).statusCode).toBe(404);
    for (const who of ['superintendent', 'master', 'moderator', 'auditor'] as const)
      expect((await (await test.as(who))('POST', `/organisation/members/${id}/removal`, removal)).statusCode).toBe(403);
    const stale = await test.as('company-admin');
    test.setNow('2026-11-23T10:06:00Z');
    expect(codeOf(await stale('POST', `/organisation/members/${id}/removal`, removal))).toBe('step-up-needed');
    test.setNow('2026-11-23T10:00:00Z');
    const admin = await test.as('company-admin');
    expect(codeOf(await admin('POST', `/organisation/members/${id}/role`, { role: 'lead' }))).toBe('role-not-ours');
  });
});

describe('somebody stays in charge', () => {
  it('the last administrator neither leaves nor is removed nor demoted without a successor', async () => {
    const tamsin = await test.as('tamsin@harbour.example');
    const id = membership('tamsin@harbour.example');
    expect(codeOf(await tamsin('POST', '/organisation/leave', {}))).toBe('last-admin');
    expect(codeOf(await tamsin('POST', `/organisation/members/${id}/removal`, { reason: 'x' }))).toBe('last-admin');
    expect(codeOf(await tamsin('POST', `/organisation/members/${id}/role`, { role: 'officer' }))).toBe('last-admin');
    const foreign = membership('viktor@northlight.example');
    expect(codeOf(await tamsin('POST', '/organisation/leave', { successor: foreign }))).toBe('membership-not-found');
    expect(codeOf(await tamsin('POST', '/organisation/leave', { successor: id }))).toBe('successor-unfit');
    const uma = membership('uma@harbour.example');
    expect((await tamsin('POST', '/organisation/leave', { successor: uma })).json()).toEqual({ status: 'left' });
    expect((await tamsin('GET', '/account')).statusCode).toBe(401);
    expect((await lettersTo(test, 'uma@harbour.example'))[0]?.subject).toContain('You run Harbour Mutual');
    expect((await (await test.as('uma@harbour.example'))('GET', '/organisation')).json()).toMatchObject({
      administrators: [{ name: 'Uma Fitzgerald', isMe: true }],
      isLastAdministrator: true,
    });
  });

  it('of two administrators who leave at the same moment one stays', async () => {
    const stellan = await test.as('stellan@corvus.example');
    const { asks: other } = await joined(stellan, 'twin@new.example', 'company-admin');
    const answers = await Promise.all([stellan, other].map((one) => one('POST', '/organisation/leave', {})));
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 409]);
  });

  it('anybody else leaves whenever they like', async () => {
    const admin = await test.as('supplier-admin');
    const { asks } = await joined(admin, 'free@new.example', 'trainee');
    expect((await asks('POST', '/organisation/leave', {})).json()).toEqual({ status: 'left' });
    expect((await membersSeenBy(admin)).some(({ email }) => email === 'free@new.example')).toBe(false);
  });
});

describe('a Master', () => {
  const set = (as: Asks, imoNumbers: readonly string[], id = membership('rosa@meridian.example')) =>
    as('PUT', `/organisation/members/${id}/vessels`, { imoNumbers });
  const sees = async (): Promise<readonly number[]> => {
    const rosa = await test.as('master');
    const paths = [`/vessels/${IMO}/profile`, `/vessels/${IMO}/record`, `/vessels/${IMO}/systems`];
    const answers = await Promise.all(paths.map((path) => rosa('GET', path)));
    const list = (await rosa('GET', '/vessels')).json<{ items: unknown[] }>().items.length;
    const findings = (await rosa('GET', '/findings')).json<{ items: unknown[] }>().items.length;
    return [...answers.map(({ statusCode }) => statusCode), list, Math.min(findings, 1)];
  };

  it('sees the ships that the company names, at once, and nothing of the others', async () => {
    const admin = await test.as('petra@meridian.example');
    expect(await sees()).toEqual([404, 404, 404, 0, 0]);
    expect((await set(admin, [IMO])).json()).toEqual({ status: 'set' });
    expect(await sees()).toEqual([200, 200, 200, 1, 1]);
    const rosa = (await membersSeenBy(admin)).find(({ role }) => role === 'master');
    expect(rosa?.vessels).toEqual([{ imoNumber: IMO, name: 'Astra Meridian' }]);
    expect((await set(admin, [])).statusCode).toBe(200);
    expect(await sees()).toEqual([404, 404, 404, 0, 0]);
    expect((await set(admin, [IMO])).statusCode).toBe(200);
    expect(await sees()).toEqual([200, 200, 200, 1, 1]);
  });

  it('is given ships of the own company only, by its administrator, and no other role is', async () => {
    const admin = await test.as('petra@meridian.example');
    expect(codeOf(await set(admin, ['9074729']))).toBe('vessel-not-found');
    expect(codeOf(await set(admin, [IMO], membership('quentin@meridian.example')))).toBe('membership-not-found');
    expect((await set(await test.as('superintendent'), [IMO])).statusCode).toBe(403);
    expect((await set(await test.as('registrar'), [IMO])).statusCode).toBe(403);
    expect((await membersSeenBy(admin)).find(({ role }) => role === 'master')?.vessels).toHaveLength(1);
  });
});
