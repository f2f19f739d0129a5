/** Nothing moves under a reader's hand while a page loads, and the document says where it is. */
import type { Page } from '@playwright/test';
import { expect, openView, test } from './fixtures.ts';

/** Adds up what moves without a reader's doing, as browsers reckon it: 0 nothing, up to 0.1 hardly seen. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moved = { sum: 0 };
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        readonly value: number;
        readonly hadRecentInput: boolean;
      })[]) {
        if (!entry.hadRecentInput) moved.sum += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

for (const [width, height] of [
  [360, 740],
  [1440, 900],
] as const) {
  for (const language of ['ar', 'en']) {
    for (const view of ['map', 'trends', 'rank', 'table', 'timeline']) {
      test(`${language}/${view} stands still on ${width} by ${height}`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        await watchShifts(page);
        await openView(page, `/${language}/${view}`, view);
        await page.waitForLoadState('networkidle');
        const sum = await page.evaluate(
          () => (window as unknown as { readonly moved: { readonly sum: number } }).moved.sum,
        );
        expect(sum).toBeLessThan(0.1);
      });
    }
  }
}

for (const path of ['claims', 'states', 'sources', 'events', '']) {
  test(`/ar/${path} stands still`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await watchShifts(page);
    await page.goto(`/ar/${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    const sum = await page.evaluate(
      () => (window as unknown as { readonly moved: { readonly sum: number } }).moved.sum,
    );
    expect(sum).toBeLessThan(0.1);
  });
}

test('the canonical address goes along from page to page and back', async ({ page }) => {
  const canonical = () =>
    page.locator('link[rel="canonical"]').evaluate((link: HTMLLinkElement) => link.href);
  await page.goto('/en/states');
  const first = await canonical();
  expect(first).toMatch(/\/en\/states$/);
  await page.getByRole('main').getByRole('link', { name: 'Kuwait', exact: true }).click();
  await expect(page).toHaveTitle(/^Kuwait/);
  expect(await canonical()).toMatch(/\/en\/states\/KWT$/);
  await page.goBack();
  await expect(page).toHaveTitle(/^States/);
  await expect.poll(canonical).toBe(first);
});
