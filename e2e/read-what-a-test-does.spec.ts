// A Master reads what a test does, what may go wrong and how to stop it, from the method to the card.
import { describe, expect, it } from 'vitest';
import { journey } from './journey.ts';

const { withPage } = journey();

describe('the card of a procedure', () => {
  it('is reached from the method by its code and says what the bridge has to know', async () => {
    await withPage(
      async (page) => {
        await page.goto('/');
        await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Method' }).click();
        await page.locator('main a[href="/procedures/NET-04"]').first().click();
        await page.waitForURL('**/procedures/NET-04');
        const card = await page.locator('main').innerText();
        expect(card).toContain('NET-04');
        for (const word of [/worst case/i, /stop/i, /S3/]) expect(card).toMatch(word);
      },
      { javaScriptEnabled: false, viewport: { width: 360, height: 800 } },
    );
  });
});
