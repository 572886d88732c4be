// Every page in both themes and at two widths: no serious fault of accessibility, nothing wider than the screen.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { brokenReport } from './example-report.ts';
import { journey } from './journey.ts';

const { withPage } = journey();

const firstVessel = async (page: Page): Promise<void> => {
  await page.goto('/vessels');
  await page.goto((await page.locator('tbody a[href^="/vessels/"]').first().getAttribute('href')) ?? '');
};
const withResult = async (page: Page): Promise<void> => {
  await page.goto('/check');
  await page.locator('input[type=file]').setInputFiles(brokenReport(4));
  await page.locator('.text-line[data-marked]').waitFor();
};
const at =
  (path: string) =>
  async (page: Page): Promise<void> => {
    await page.goto(path);
  };

const pages: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the start page': at('/'),
  'the vessels': at('/vessels'),
  'a vessel': firstVessel,
  'the check page': async (page) => {
    await page.goto('/check');
    await page.getByRole('button', { name: 'Choose a file' }).waitFor();
  },
  'the check page with a result': withResult,
  'the method': at('/method'),
  'a procedure': at('/procedures/NET-04'),
  'the rules': at('/rules'),
  'a rule': at('/rules/SAF-003'),
  'the specification': at('/spec'),
  'the score': at('/spec/19'),
  'the problems': at('/problems'),
  'a problem': at('/problems/report-refused'),
  'an unknown vessel': at('/vessels/9074729'),
  'a wrong number': at('/vessels/9074728'),
  'a wrong address': at('/nowhere'),
  'the sign-in page': at('/sign-in'),
  'the form to apply': at('/apply'),
  'the form to take over': at('/take-over'),
  'a link that opens nothing': at(`/invitations/${'x'.repeat(43)}`),
};

/** Pages of a desk, each as somebody whose desk it is. */
const desks: Readonly<Record<string, readonly [as: `${string}@${string}`, path: string]>> = {
  'the moderator’s day': ['carys@body.example', '/today'],
  'the company’s day': ['petra@meridian.example', '/today'],
  'the list of reports': ['carys@body.example', '/reports'],
  'the page of access': ['petra@meridian.example', '/access'],
  'the log of looks': ['petra@meridian.example', '/access/log'],
  'the requests of a recipient': ['zara@charter.example', '/requests'],
  'emergency access': ['ada@body.example', '/emergency-access'],
  'the page of an organisation': ['petra@meridian.example', '/organisation'],
  'the organisation of a Master': ['rosa@meridian.example', '/organisation'],
  'the applications': ['ada@body.example', '/applications'],
  'an account': ['petra@meridian.example', '/account'],
  'the outbox': ['ada@body.example', '/outbox'],
};

type Walk = readonly [open: (page: Page) => Promise<void>, as: `${string}@${string}`];
const walks: Readonly<Record<string, Walk>> = {
  ...Object.fromEntries(Object.entries(pages).map(([name, open]) => [name, [open, 'ada@body.example'] as const])),
  ...Object.fromEntries(Object.entries(desks).map(([name, [as, path]]) => [name, [at(path), as] as const])),
  'the page of a case': [
    async (page) => {
      await page.goto('/reports?status=in-review');
      await page.locator('tbody a').first().click();
    },
    'carys@body.example',
  ],
};

describe.each(Object.entries(walks))('%s', (_name, [open, as]) => {
  it.each([360, 1280])('is accessible in light and dark at %i px', async (width) => {
    await withPage(
      async (page) => {
        await open(page);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await graveFaults(page), colorScheme).toEqual([]);
        }
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, 'pixels that stick out sideways').toBeLessThanOrEqual(0);
      },
      { as, viewport: { width, height: 800 }, reducedMotion: 'reduce' },
    );
  });
});

/** Serious and critical faults, each with the first places; a page on which axe finds little to check is a fault itself. */
async function graveFaults(page: Page): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  if (passes.length <= 10) return [`only ${passes.length} rules of axe had something to look at`];
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return grave.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target }) => target.join(' '));
    return `${id}: ${places.join(' | ')}`;
  });
}
