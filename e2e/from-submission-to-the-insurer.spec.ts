// The spine: a tester submits, the moderator returns, the tester revises, the moderator accepts, the company publishes and grants, the insurer sees, the company revokes.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fileOf } from './example-report.ts';
import { journey } from './journey.ts';

const { withPage, url } = journey();
const lead = { as: 'lars@saltmarsh.example' } as const;
const moderator = { as: 'carys@body.example' } as const;
const company = { as: 'petra@meridian.example' } as const;
const insurer = { as: 'uma@harbour.example' } as const;

interface LooseReport {
  id: string;
  revision: number;
  proof?: object;
  supersedes?: object;
  vessel: { name: string; imoNumber: string };
  attestation: { projectionSha256?: string };
}

/** A report on the ship of the demonstration that her company has claimed. */
function reportOnAstra(): LooseReport {
  const text = readFileSync(
    new URL('../standard/examples/valid/bulk-carrier-in-service.json', import.meta.url),
    'utf8',
  );
  const report = JSON.parse(text) as LooseReport;
  delete report.proof;
  delete report.attestation.projectionSha256;
  return { ...report, id: randomUUID() };
}

async function submit(page: Page, report: LooseReport): Promise<void> {
  await page.goto('/check');
  await page.locator('input[type=file]').setInputFiles(fileOf('report.json', JSON.stringify(report)));
  await page.getByRole('button', { name: 'Submit this report' }).click();
  await page.getByRole('link', { name: 'Open its case' }).click();
}

describe('a report', () => {
  const first = reportOnAstra();
  const case1 = `/reports/${first.id}/1`;
  const case2 = `/reports/${first.id}/2`;

  it('is submitted, returned, revised and accepted', async () => {
    await withPage(async (page) => {
      await submit(page, first);
      await page.getByRole('heading', { level: 1, name: /waiting for a moderator/ }).waitFor();
    }, lead);
    await withPage(async (page) => {
      await page.goto('/today');
      await page.locator(`a[href="${case1}"]`).click();
      await page.getByRole('button', { name: 'Take for review' }).click();
      await page.getByText('Add a point', { exact: true }).click();
      await page.getByLabel('Place in the report').fill('/findings/0/description');
      await page.getByLabel('What is wrong, and what to do').fill('Say which permit covered this.');
      await page.getByRole('button', { name: 'Add the point' }).click();
      await page.getByText('Return to the supplier').click();
      await page.getByLabel('In a sentence').first().fill('One point; see the place.');
      await page.getByRole('button', { name: 'Return', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: /returned to the supplier/ }).waitFor();
    }, moderator);
    const sha256 = await withLead(first.id);
    const second: LooseReport = {
      ...first,
      revision: 2,
      supersedes: {
        revision: 1,
        sha256,
        reason: 'moderator-points',
        text: 'The permit is named.',
        parts: ['findings'],
      },
    };
    await withPage(async (page) => {
      await page.goto('/today');
      await page.locator(`a[href="${case1}"]`).click();
      await page.getByText('Say which permit covered this.').waitFor();
      await submit(page, second);
      await page.getByRole('heading', { level: 1, name: /waiting for a moderator/ }).waitFor();
    }, lead);
    await withPage(async (page) => {
      await page.goto(case2);
      await page.getByRole('button', { name: 'Take for review' }).click();
      await page.getByRole('button', { name: /^Accept/ }).click();
      await page.getByRole('heading', { level: 1, name: /with the company/ }).waitFor();
    }, moderator);
  });

  it('is commented on and published by the company', async () => {
    await withPage(async (page) => {
      await page.goto('/today');
      await page.locator(`a[href="${case2}"]`).click();
      await page.getByText('Comment', { exact: true }).first().click();
      await page.getByRole('textbox', { name: 'Comment' }).fill('Mended in dock.');
      await page.getByRole('button', { name: 'Comment' }).click();
      await page.getByText('Mended in dock.').waitFor();
      await page.getByRole('button', { name: 'Publish now' }).click();
      await page.getByRole('heading', { level: 1, name: /published/ }).waitFor();
    }, company);
  });

  it('is seen by the insurer with the tier granted, and the company sees who looked and revokes', async () => {
    await withPage(async (page) => {
      await page.goto('/vessels/2100024');
      await page.getByText('You see tier 2 profile').waitFor();
      expect(await page.getByRole('heading', { name: 'Domains' }).isVisible()).toBe(true);
      expect(await page.getByRole('heading', { name: /Findings, without/ }).count()).toBe(0);
    }, insurer);
    await withPage(async (page) => {
      await page.goto('/access');
      await page
        .getByText(/times?, last/)
        .first()
        .waitFor();
      await page.getByRole('button', { name: 'Revoke from Harbour Mutual' }).click();
      await page
        .getByText(/revoked/)
        .first()
        .waitFor();
    }, company);
    await withPage(async (page) => {
      const answer = await page.goto('/vessels/2100024');
      expect(answer?.status()).toBe(404);
      await page.getByRole('heading', { level: 1, name: 'Nothing to show you on this ship' }).waitFor();
    }, insurer);
  });

  it('a stranger who asks by IMO number learns nothing', async () => {
    await withPage(async (page) => {
      const texts: string[] = [];
      for (const number of ['2100024', '9074729']) {
        const answer = await page.goto(`/vessels/${number}`);
        expect(answer?.status()).toBe(404);
        texts.push((await page.locator('main').innerText()).replaceAll(number, 'N'));
      }
      expect(texts[0]).toBe(texts[1]);
      await page.goto('/reports');
      expect(page.url()).toContain('/sign-in?then=');
    });
  });
});

describe('a dispute', () => {
  it('that is upheld changes the profile', async () => {
    const report = reportOnAstra();
    await withPage(async (page) => submit(page, report), lead);
    await withPage(async (page) => {
      await page.goto(`/reports/${report.id}/1`);
      await page.getByRole('button', { name: 'Take for review' }).click();
      await page.getByRole('button', { name: /^Accept/ }).click();
      await page.getByRole('heading', { level: 1, name: /with the company/ }).waitFor();
    }, moderator);
    const findings = async (page: Page): Promise<number> => {
      await page.goto('/vessels/2100024');
      return page.locator('#findings-caption').locator('..').locator('tbody tr').count();
    };
    let before = 0;
    await withPage(async (page) => {
      await page.goto(`/reports/${report.id}/1`);
      await page.getByText('Dispute a finding').click();
      await page.getByRole('textbox', { name: 'Why it does not stand' }).fill('The system was removed in June.');
      await page.getByRole('button', { name: 'Dispute', exact: true }).click();
      await page.getByText('The system was removed in June.').first().waitFor();
      await page.getByRole('button', { name: 'Publish now' }).click();
      await page.getByRole('heading', { level: 1, name: /published/ }).waitFor();
      before = await findings(page);
      expect(before).toBeGreaterThan(0);
    }, company);
    await withPage(
      async (page) => {
        await page.goto('/today');
        await page
          .getByRole('link', { name: /^Dispute of finding/ })
          .first()
          .click();
        await page.getByLabel('Reason').first().fill('The delivery note shows it.');
        await page.getByRole('button', { name: 'Decide' }).first().click();
        await page.getByRole('heading', { level: 1, name: /One more proof|Disputes/ }).waitFor();
      },
      { as: 'elif@body.example' },
    );
    await withPage(async (page) => {
      expect(await findings(page)).toBe(before - 1);
    }, company);
  });
});

/** The digest of the first revision, which the next one names. */
async function withLead(id: string): Promise<string> {
  const signedIn = await fetch(`${url()}/demo-sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ email: lead.as }),
    redirect: 'manual',
  });
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const answer = await fetch(`${url()}/api/v1/reports/${id}/revisions/1`, { headers: { cookie } });
  return answer.headers.get('etag')?.replaceAll('"', '') ?? '';
}
