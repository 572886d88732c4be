// What a page weighs on a satellite link: bytes of HTML with its style, one request, no script on public pages.
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { journey } from './journey.ts';

const { withPage, url } = journey();
const kB = 1000;

let cookie = '';
beforeAll(async () => {
  const answer = await fetch(`${url()}/demo-sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ email: 'ada@body.example' }),
    redirect: 'manual',
  });
  cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
});

const get = (path: string): Promise<Response> => fetch(url() + path, { headers: { cookie } });

const weigh = async (path: string): Promise<number> =>
  brotliCompressSync(Buffer.from(await (await get(path)).arrayBuffer())).length;

async function someVessel(): Promise<string> {
  const list = await (await get('/vessels')).text();
  return /href="(\/vessels\/\d{7})"/.exec(list)?.[1] ?? '/vessels/none';
}

describe('the budget', () => {
  it.each([
    ['/', 14],
    ['/vessels', 14],
    ['/vessels?grade=C&sort=total', 14],
    ['/procedures/NET-04', 14],
    ['/rules/SAF-003', 14],
    ['/check', 14],
  ])('%s is at most %i kB of HTML, Brotli', async (path, most) => {
    expect(await weigh(path)).toBeLessThanOrEqual(most * kB);
  });

  it('the profile of a vessel is at most 20 kB', async () => {
    expect(await weigh(await someVessel())).toBeLessThanOrEqual(20 * kB);
  });

  it('public pages take one request and no script', async () => {
    await withPage(
      async (page) => {
        for (const path of [
          '/',
          '/vessels',
          await someVessel(),
          '/method',
          '/procedures/NET-04',
          '/rules',
          '/rules/SAF-003',
          '/spec/19',
        ]) {
          const asked: string[] = [];
          const hear = (request: { url: () => string }): void => {
            asked.push(new URL(request.url()).pathname);
          };
          page.on('request', hear);
          await page.goto(path, { waitUntil: 'networkidle' });
          page.off('request', hear);
          expect(
            asked.filter((one) => one !== '/favicon.ico'),
            path,
          ).toEqual([new URL(path, url()).pathname]);
          expect(await page.locator('script').count(), path).toBe(0);
        }
      },
      { as: 'ada@body.example' },
    );
  });

  it('the check page loads at most 150 kB of script before it can take a file, its rules apart', async () => {
    const shell = await (await fetch(`${url()}/check`)).text();
    const scripts = [...shell.matchAll(/src="(\/assets\/[^"]+\.js)"/g)].map(([, path]) => path ?? '');
    expect(scripts.length).toBeGreaterThan(0);
    const weights = await Promise.all(scripts.map(weigh));
    expect(weights.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(150 * kB);
  });
});
