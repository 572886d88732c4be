// A tester mends a report that is wrong: how many, the first one first, by keyboard, beside the line it stands on.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { brokenReport } from './example-report.ts';
import { journey } from './journey.ts';

const { withPage } = journey();
const counter = (page: Page): Promise<string | null> => page.locator('.stepper output').textContent();
const markedLine = async (page: Page): Promise<string> =>
  (await page.locator('.text-line[data-marked]').textContent()) ?? '';

describe('a report with faults', () => {
  it('names their number, leads to the first, and goes on by arrow keys beside the text', async () => {
    await withPage(async (page) => {
      await page.goto('/check');
      await page.locator('input[type=file]').setInputFiles(brokenReport(4));
      await page.getByRole('heading', { name: /^Refused: \d+ errors$/ }).waitFor();
      await page.getByRole('button', { name: 'Go to the first message' }).click();
      const count = Number((await counter(page))?.split(' of ')[1]);
      expect(count).toBeGreaterThanOrEqual(4);
      expect(await counter(page)).toBe(`1 of ${count}`);
      const lines = new Set([await markedLine(page)]);
      for (let n = 2; n <= 4; n++) {
        await page.keyboard.press('ArrowDown');
        await page.waitForFunction(
          (expected) => document.querySelector('.stepper output')?.textContent === expected,
          `${n} of ${count}`,
        );
        await page.waitForFunction(() => document.activeElement?.getAttribute('aria-expanded') === 'true');
        await page.waitForFunction(
          (seen) => !seen.includes(document.querySelector('.text-line[data-marked]')?.textContent ?? ''),
          [...lines],
        );
        lines.add(await markedLine(page));
      }
      expect([...lines].join('\n')).toMatch(/EV-90\d/);
      await page.getByRole('button', { name: 'Previous' }).click();
      expect(await counter(page)).toBe(`3 of ${count}`);
      expect(await page.getByRole('button', { name: 'Submit this report' }).isDisabled()).toBe(true);
    });
  });

  it('is narrowed by severity and by subject, and back', async () => {
    await withPage(async (page) => {
      await page.goto('/check');
      await page.locator('input[type=file]').setInputFiles(brokenReport(4));
      const all = Number((await counter(page))?.split(' of ')[1]);
      const about = page.getByLabel('About');
      const option = await about.locator('option').nth(1).textContent();
      await about.selectOption({ index: 1 });
      const held = Number(/\((\d+)\)$/.exec(option ?? '')?.[1]);
      expect(await counter(page)).toBe(`1 of ${held}`);
      await about.selectOption({ index: 0 });
      expect(await counter(page)).toBe(`1 of ${all}`);
    });
  });

  it('comes as an example to try', async () => {
    await withPage(async (page) => {
      await page.goto('/check');
      await page.getByRole('button', { name: 'Try an example with planted faults' }).click();
      await page.getByRole('heading', { name: /^Refused: \d+ errors$/ }).waitFor();
      expect(await page.getByRole('list', { name: 'Messages' }).innerText()).toContain('EV-999');
    });
  });
});

describe('a file of 30 MB on one line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-large-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('is checked without freezing the page, and shown around the place', async () => {
    await withPage(async (page) => {
      await page.goto('/check');
      const report = JSON.parse(brokenReport(1).buffer.toString('utf8')) as Record<string, unknown>;
      const path = join(folder, 'large.json');
      writeFileSync(
        path,
        JSON.stringify({ padding: Array.from({ length: 30_000 }, () => 'x'.repeat(1000)), ...report }),
      );
      await page.evaluate(() => {
        const ticks = { longest: 0 };
        let last = performance.now();
        const tick = (): void => {
          const now = performance.now();
          ticks.longest = Math.max(ticks.longest, now - last);
          last = now;
          requestAnimationFrame(tick);
        };
        tick();
        Object.assign(globalThis, { ticks });
      });
      await page.locator('input[type=file]').setInputFiles(path);
      await page.locator('#verdict').waitFor({ timeout: 60_000 });
      await page.locator('.text-line[data-marked]').waitFor();
      expect((await markedLine(page)).length).toBeLessThan(2000);
      const longest = await page.evaluate(
        () => (globalThis as unknown as { ticks: { longest: number } }).ticks.longest,
      );
      expect(longest, 'longest time in which the page did not answer, in ms').toBeLessThan(1000);
    });
  });
});
