// Takes a picture of every page at two widths in both themes: node tools/screenshots.mjs FOLDER [http://127.0.0.1:8080] [page …]
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';

const [folder, base = 'http://127.0.0.1:8080', ...wanted] = process.argv.slice(2);
if (!folder) {
  console.error('Say where the pictures go: node tools/screenshots.mjs FOLDER [http://127.0.0.1:8080] [page …]');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

const tryExample = async (page) => {
  await page.getByRole('button', { name: 'Try an example with planted faults' }).click();
  await page.getByRole('heading', { name: /Refused|error/ }).waitFor();
};
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
});
const vessel = (await firstVessel()) ?? '/vessels/9074729';
const pages = {
  home: { path: '/' },
  vessels: { path: '/vessels' },
  vessel: { path: vessel },
  check: { path: '/check' },
  'check-result': { path: '/check', then: tryExample },
  method: { path: '/method' },
  procedure: { path: '/procedures/NET-04' },
  rules: { path: '/rules' },
  rule: { path: '/rules/SAF-003' },
  score: { path: '/score' },
  'no-vessel': { path: '/vessels/9074729' },
  'wrong-number': { path: '/vessels/9074728' },
  'not-found': { path: '/nowhere' },
};

for (const [name, { path, then }] of Object.entries(pages)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const width of [360, 1280])
    for (const colorScheme of ['light', 'dark']) {
      const context = await browser.newContext({
        baseURL: base,
        viewport: { width, height: 800 },
        colorScheme,
        locale: 'en-GB',
        timezoneId: 'UTC',
      });
      const page = await context.newPage();
      await page.goto(path);
      await then?.(page);
      await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png`, fullPage: true });
      await context.close();
    }
}
await browser.close();
console.log(`Pictures are in ${folder}`);

async function firstVessel() {
  const page = await browser.newPage();
  await page.goto(`${base}/vessels`);
  const href = await page
    .locator('td a[href^="/vessels/"], th a[href^="/vessels/"]')
    .first()
    .getAttribute('href', { timeout: 2000 })
    .catch(() => null);
  await page.close();
  return href;
}
