// Somebody looks for a ship: by filters that stand in the address, by number, by a wrong number, and without JavaScript.
import { describe, expect, it } from 'vitest';
import { journey } from './journey.ts';

const { withPage } = journey();
const signedIn = { as: 'ada@body.example' } as const;
const withoutScript = { javaScriptEnabled: false } as const;

describe('finding a vessel', () => {
  it('keeps the filter in the address, so that it can be sent on', async () => {
    let address = '';
    let rows: string[] = [];
    await withPage(async (page) => {
      await page.goto('/vessels');
      await page.getByLabel('Flag').selectOption({ index: 1 });
      await page.getByLabel('Sort').selectOption('total');
      await page.getByRole('button', { name: 'Show' }).click();
      await page.waitForURL(/flag=[A-Z]{2}/);
      address = page.url();
      expect(address).toContain('sort=total');
      rows = await page.locator('tbody tr').allInnerTexts();
      expect(rows.length).toBeGreaterThan(0);
    }, signedIn);
    await withPage(async (page) => {
      await page.goto(address);
      expect(await page.locator('tbody tr').allInnerTexts()).toEqual(rows);
      expect(await page.getByLabel('Flag').inputValue()).toBe(new URL(address).searchParams.get('flag'));
    }, signedIn);
  });

  it('goes straight to the record for an IMO number, however it is written', async () => {
    await withPage(async (page) => {
      await page.goto('/vessels');
      const href = (await page.locator('tbody a[href^="/vessels/"]').first().getAttribute('href')) ?? '';
      const imoNumber = href.slice('/vessels/'.length);
      for (const written of [imoNumber, `IMO ${imoNumber}`, `imo${imoNumber} `]) {
        await page.goto('/');
        await page.getByRole('searchbox').fill(written);
        await page.keyboard.press('Enter');
        await page.waitForURL(`**/vessels/${imoNumber}`);
      }
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    }, signedIn);
  });

  it.each([
    ['a number with a wrong check digit', '/vessels/9074728', 'This is not an IMO number'],
    ['a ship that the register does not hold', '/vessels/9074729', 'Nothing to show you on this ship'],
    ['an address that leads nowhere', '/nowhere', 'There is nothing at this address'],
    ['a rule that does not exist', '/rules/XXX-999', 'There is nothing at this address'],
  ])('says what is wrong with %s, and offers the search', async (_name, path, title) => {
    await withPage(async (page) => {
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(404);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
      expect(await page.getByRole('searchbox').isVisible()).toBe(true);
    }, withoutScript);
  });
});

describe('without JavaScript', () => {
  it('every public page says what it has to say', async () => {
    await withPage(
      async (page) => {
        await page.goto('/vessels');
        const vessel = (await page.locator('tbody a[href^="/vessels/"]').first().getAttribute('href')) ?? '';
        for (const path of [
          '/',
          '/vessels',
          vessel,
          '/method',
          '/procedures/NET-04',
          '/rules',
          '/rules/SAF-003',
          '/spec/19',
        ]) {
          const answer = await page.goto(path);
          expect(answer?.status(), path).toBe(200);
          expect(await page.getByRole('heading', { level: 1 }).count(), path).toBe(1);
          expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(200);
        }
      },
      { ...withoutScript, ...signedIn },
    );
  });

  it('the check page names the way by the command line', async () => {
    await withPage(async (page) => {
      await page.goto('/check');
      expect(await page.locator('main').innerText()).toContain('plimsoll validate report.json');
    }, withoutScript);
  });
});
