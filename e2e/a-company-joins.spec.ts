// How people come into the register: a company applies, is admitted and invites her Master, who sees the ships she answers for.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { journey } from './journey.ts';

const { withPage, url } = journey();
const registrar = { as: 'ada@body.example' } as const;
const freja = { email: 'freja@halcyon.example', password: 'seven grey herons' };
const runa = { email: 'runa@halcyon.example', password: 'tide tables and tea' };

/** The link of the newest letter to somebody, from the outbox of the demonstration. */
async function linkFor(email: string): Promise<string> {
  let link = '';
  await withPage(async (page) => {
    await page.goto('/outbox');
    const letter = page.getByRole('row').filter({ hasText: email }).filter({ hasText: 'invites you as' }).first();
    await letter.locator('summary').click();
    link = /\/invitations\/[\w-]+/.exec(await letter.locator('pre').innerText())?.[0] ?? '';
  }, registrar);
  expect(link).not.toBe('');
  return link;
}

async function signIn(page: Page, { email, password }: typeof freja): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').first().fill(email);
  await page.getByLabel('Password').first().fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
}

it('a company applies, is admitted and invites her Master', async () => {
  await withPage(async (page) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Apply for your organisation' }).click();
    await page.getByLabel('Name of the organisation').fill('Halcyon Reefers');
    await page.getByLabel('Kind').selectOption('Company that manages ships');
    await page.getByLabel('Country').selectOption('Iceland');
    await page.getByLabel('IMO company number').fill('5688123');
    await page.getByLabel('Why you apply').fill('We manage two reefers. Document of compliance 26-771.');
    await page.getByLabel('Your name').fill('Freja Dall');
    await page.getByLabel('Your e-mail').fill(freja.email);
    await page.getByRole('button', { name: 'Apply', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'We have what you sent' }).waitFor();
  });

  await withPage(async (page) => {
    await page.goto('/today');
    await page.getByRole('link', { name: 'Halcyon Reefers applies to join' }).click();
    const one = page.getByRole('article').filter({ hasText: 'Halcyon Reefers applies' });
    await one.getByLabel('Decision').selectOption('Accepted');
    await one.getByLabel('Reason').fill('The company register has the number.');
    await one.getByRole('button', { name: 'Decide' }).click();
    await page
      .getByRole('row', { name: /Halcyon Reefers/ })
      .getByText(/accepted/)
      .waitFor();
  }, registrar);

  const admission = await linkFor(freja.email);
  await withPage(async (page) => {
    await page.goto(admission);
    await page.getByRole('heading', { level: 1, name: 'Join Halcyon Reefers' }).waitFor();
    expect(await page.getByLabel('Your name').inputValue()).toBe('Freja Dall');
    await page.getByLabel('Choose a password').fill(freja.password);
    await page.getByRole('button', { name: /Make the account/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    await page.getByRole('link', { name: 'Organisation' }).click();
    await page.getByText('Freja Dall (you)').first().waitFor();
    await page.getByLabel('E-mail').fill(runa.email);
    await page.getByRole('combobox', { name: 'Role' }).selectOption('Master');
    await page.getByRole('button', { name: 'Invite', exact: true }).click();
    await page.getByText(/open until/).waitFor();
    await page.goto('/claims');
    await page.getByLabel('IMO number').fill('9319466');
    await page.getByLabel('Name of the ship').fill('Halcyon Dawn');
    await page.getByLabel('Flag').fill('IS');
    await page.getByLabel('Gross tonnage').fill('9000');
    await page.getByLabel('Your company manages her since').fill('2026-01-01');
    await page.getByLabel('Evidence').fill('Document of compliance 26-771.');
    await page.getByRole('button', { name: 'Claim', exact: true }).click();
    await page.getByText('submitted').first().waitFor();
  });

  const invitation = await linkFor(runa.email);
  await withPage(async (page) => {
    await page.goto(invitation);
    await page.getByLabel('Your name').fill('Runa Elva');
    await page.getByLabel('Choose a password').fill(runa.password);
    await page.getByRole('button', { name: 'Make the account and join as Master' }).click();
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    expect((await page.goto(invitation))?.status()).toBe(410);
    expect((await page.goto('/vessels/9319466'))?.status()).toBe(404);
  });

  await withPage(async (page) => {
    await page.goto('/claims');
    const claim = page.getByRole('article').filter({ hasText: 'Halcyon Dawn' });
    await claim.getByLabel('Reason').fill('The document was shown.');
    await claim.getByRole('button', { name: 'Decide' }).click();
    await page
      .getByRole('row', { name: /Halcyon Dawn/ })
      .getByText('granted')
      .waitFor();
  }, registrar);

  await withPage(async (page) => {
    await signIn(page, freja);
    await page.goto('/organisation');
    await page.locator('summary', { hasText: 'Ships that Runa Elva sees' }).click();
    await page.getByLabel('Halcyon Dawn, IMO 9319466').check();
    await page.getByRole('button', { name: 'Keep these ships' }).click();
    await page.getByText(/since .*, sees Halcyon Dawn/).waitFor();
  });

  await withPage(async (page) => {
    await signIn(page, runa);
    expect((await page.goto('/vessels/9319466'))?.status()).toBe(200);
    await page.getByRole('heading', { level: 1, name: /Halcyon Dawn/ }).waitFor();
    expect((await fetch(`${url()}/api/v1/vessels/9319466/profile`)).status).toBe(404);
  });
});
