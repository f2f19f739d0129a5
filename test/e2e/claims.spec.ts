/** What organisations say in figures, beside the data: on the built site. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readMessages } from '../../scripts/builtSite.ts';
import type { ClaimsBundle } from '../../src/domain/bundle.ts';
import { bundleFile, languages } from './atlas.ts';
import { expect, test } from './fixtures.ts';

const { claims }: ClaimsBundle = JSON.parse(
  readFileSync(`dist/data/${bundleFile('claims')}`, 'utf8'),
);
const near = 'dco-2025-share-under-35';
const cards = (page: Page) => page.getByRole('main').getByRole('article');

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

for (const language of languages) {
  test(`every claim has its verdict in ${language}, on a phone, and axe finds nothing`, async ({
    page,
  }) => {
    const text = await readMessages(language);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/${language}/claims#${near}`);
    await expect(cards(page)).toHaveCount(claims.length);
    const card = page.locator(`#${near}`);
    await expect(card).toBeInViewport();
    await expect(card.locator('[data-verdict="near"]')).toContainText(text('claims:verdict.near'));
    // The address names it, so its reckoning is open: the roll of sixteen, the mean, the gap, the verdict.
    await expect(card.locator('ol').first().locator('li')).toHaveCount(4);
    await expect(card.getByRole('button', { name: text('claims:copy') })).toBeVisible();
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBeLessThanOrEqual(0);
    expect(await faultsOf(page)).toEqual([]);
  });
}

for (const theme of ['dark', 'contrast']) {
  test(`the claims are accessible in ${theme}`, async ({ page }) => {
    await page.goto(`/en/claims?theme=${theme}#${near}`);
    await expect(page.locator(`#${near} ol li`).first()).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
  });
}

test('a reckoning is copied whole: the number, every step, the sources, the address', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/en/claims#${near}`);
  const card = page.locator(`#${near}`);
  await card.getByRole('link', { name: /Digital Divide/ }).waitFor();
  await card.getByRole('button', { name: 'Copy to quote' }).click();
  await expect(card.getByRole('status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('share of the population under 35, 70%');
  expect(copied).toContain('Verdict: Near.');
  expect(copied).toContain('Bahrain, Bangladesh, Cyprus');
  expect(copied).toContain('68.64%');
  expect(copied).toContain('CC BY 3.0 IGO');
  expect(copied).toContain(`/en/claims#${near}`);
});

test('a choice of organisation narrows the list and stands in the address', async ({ page }) => {
  const own = claims.filter(({ organisation }) => organisation === 'eco');
  await page.goto('/en/claims?orgs=eco');
  await expect(cards(page)).toHaveCount(own.length);
  await page.getByRole('button', { name: /^Organisation: / }).click();
  await page.getByRole('checkbox', { name: 'All organisations' }).check();
  await expect(cards(page)).toHaveCount(claims.length);
  await expect(page).toHaveURL(/\/en\/claims$/);
});
