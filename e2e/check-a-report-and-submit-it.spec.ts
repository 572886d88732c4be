// A tester checks a finished report in the browser and submits it; until it is published nobody else learns of it.
import { expect, describe, it } from 'vitest';
import { fileOf, reportOn } from './example-report.ts';
import { journey } from './journey.ts';

const { withPage } = journey();
const tester = { as: 'lars@saltmarsh.example' } as const;

describe('a finished report', () => {
  const { file, imoNumber } = reportOn('Journey Maid', '210441');

  it('is checked here, gives its score, is submitted and waits for a moderator, while nobody else sees the ship', async () => {
    await withPage(async (page) => {
      const sent: string[] = [];
      page.on('request', (request) => {
        if (request.method() !== 'GET') sent.push(request.url());
      });
      await page.goto('/check');
      await page.locator('input[type=file]').setInputFiles(file);
      const verdict = page.locator('#verdict');
      await verdict.waitFor();
      expect(await verdict.textContent()).toMatch(/^(Accepted|No error)/);
      expect(await verdict.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await page.getByText('Rules passed').isVisible()).toBe(true);
      expect(await page.getByRole('heading', { name: 'The score it gives' }).isVisible()).toBe(true);
      expect(sent, 'nothing leaves the machine before it is submitted').toEqual([]);
      await page.getByRole('button', { name: 'Submit this report' }).click();
      await page.getByRole('link', { name: 'Open its case' }).click();
      await page.getByRole('heading', { level: 1, name: 'Journey Maid, waiting for a moderator' }).waitFor();
    }, tester);
    await withPage(async (page) => {
      await page.goto('/');
      await page.getByRole('searchbox').fill(`IMO ${imoNumber}`);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Nothing to show you on this ship' }).waitFor();
    });
  });

  it('is refused a second time, with the reason, and stays loaded', async () => {
    await withPage(async (page) => {
      await page.goto('/check');
      await page.locator('input[type=file]').setInputFiles(file);
      await page.getByRole('button', { name: 'Submit this report' }).click();
      await page.getByText('holds this report already').waitFor();
      expect(await page.getByText('Your file is as it was and stays here').isVisible()).toBe(true);
      expect(await page.locator('#verdict').isVisible()).toBe(true);
    }, tester);
  });

  it('may be pasted as text, and only a check as “Ready to submit” leads to submission', async () => {
    await withPage(async (page) => {
      await page.goto('/check');
      await page.getByText('Draft').click();
      await page.evaluate((text) => {
        const data = new DataTransfer();
        data.setData('text/plain', text);
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
      }, file.buffer.toString('utf8'));
      await page.locator('#verdict').waitFor();
      const submit = page.getByRole('button', { name: 'Submit this report' });
      expect(await submit.isDisabled()).toBe(true);
      await page.getByText('Ready to submit', { exact: false }).first().click();
      await page.waitForFunction(
        () => !document.querySelector('[aria-labelledby=submit] button')?.hasAttribute('disabled'),
      );
    });
  });
});

describe('a file that is no report', () => {
  it.each([
    ['is empty', fileOf('empty.json', '')],
    ['is not JSON', fileOf('letter.json', 'Dear registrar, …')],
    ['breaks off', fileOf('half.json', '{"format": "plimsoll-report", "vessel": {')],
  ])('%s: says so, and where', async (_name, file) => {
    await withPage(async (page) => {
      await page.goto('/check');
      await page.locator('input[type=file]').setInputFiles(file);
      await page.getByRole('heading', { name: 'The file can’t be read as a report' }).waitFor();
      expect(await page.getByRole('list', { name: 'Messages' }).innerText()).toMatch(/BYT-\d+/);
      expect(await page.getByRole('button', { name: 'Submit this report' }).isDisabled()).toBe(true);
    });
  });
});
