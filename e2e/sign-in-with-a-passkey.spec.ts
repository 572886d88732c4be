// A superintendent adds a passkey of her laptop, keeps the recovery codes, and signs in with it; without a script the pages say what to do.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { journey } from './journey.ts';

const { url, withPage } = journey();

/** Passkeys belong to a name, which an address of numbers is not. */
const named = (): string => url().replace('127.0.0.1', 'localhost');

/** A device that verifies its user and always says yes. */
async function giveDevice(page: Page): Promise<{ readonly passkeys: () => Promise<number> }> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    passkeys: async () => (await devtools.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length,
  };
}

const signInByPassword = async (page: Page, email: string): Promise<void> => {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail', { exact: true }).fill(email);
  await page.getByLabel('Password').fill('load-line-1876');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
};

it('adds a passkey, signs in with it alone, and is asked for it after the password', async () => {
  await withPage(
    async (page) => {
      const refusedByPolicy: string[] = [];
      page.on('console', (line) => {
        if (/Content Security Policy/.test(line.text())) refusedByPolicy.push(line.text());
      });
      const device = await giveDevice(page);
      await signInByPassword(page, 'quentin@meridian.example');
      await page.goto('/account');
      await page.getByLabel('Name of the passkey').fill('Bridge laptop');
      await page.getByRole('button', { name: 'Add a passkey' }).click();
      await page.getByRole('heading', { name: 'Recovery codes' }).waitFor();
      expect(await page.locator('[data-passkey] li code').count()).toBe(10);
      expect(await device.passkeys()).toBe(1);
      await page.getByRole('link', { name: 'I have kept them' }).click();
      await page.getByText('Bridge laptop, since').waitFor();

      await page.getByRole('button', { name: 'Add a passkey' }).waitFor();
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.goto('/sign-in?then=/findings');
      await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
      await page.waitForURL(({ pathname }) => pathname === '/findings');

      await page.goto('/account');
      await page.getByRole('button', { name: 'Sign out' }).click();
      await signInByPassword(page, 'quentin@meridian.example');
      await page.waitForURL('**/sign-in/code');
      await page.getByRole('button', { name: 'Use your passkey' }).click();
      await page.waitForURL('**/today');
      expect(refusedByPolicy).toEqual([]);
    },
    { baseURL: named() },
  );
});

it('says under which name passkeys work, when it is opened under another', async () => {
  await withPage(async (page) => {
    await page.goto('/sign-in');
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    expect(await page.getByRole('link', { name: 'open this page there' }).getAttribute('href')).toBe(
      `${named()}/sign-in`,
    );
  });
});

it('says what to do where no script runs', async () => {
  await withPage(
    async (page) => {
      await page.goto('/sign-in');
      expect(await page.getByText('Your password works without').isVisible()).toBe(true);
      expect(await page.getByRole('button', { name: 'Sign in with a passkey' }).isVisible()).toBe(false);
    },
    { javaScriptEnabled: false },
  );
});
