/** One view in every language: the address says the same thing wherever the reader goes, there and back. */
import type { Page } from '@playwright/test';
import { expect, openView, readyFigure, test } from './fixtures.ts';

const address = (page: Page): string => {
  const { pathname, search } = new URL(page.url());
  return pathname + decodeURIComponent(search);
};

/** Follows the link of the menu of languages. */
async function switchTo(page: Page, language: string): Promise<void> {
  const link = page.locator(`a[hreflang="${language}"]`);
  await page
    .locator('button[aria-expanded]', { has: page.locator('svg') })
    .filter({ hasText: /العربية|English|فارسی|Français/ })
    .click();
  await link.click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(readyFigure(page)).toBeVisible();
}

test('typed by hand, it is understood without a word and becomes canonical', async ({ page }) => {
  await openView(page, '/ar/map?states=kuwait.bahrain&time=٢٠١٥');
  await expect.poll(() => address(page)).toBe('/ar/map?states=BHR.KWT&time=2015');
  await expect(page.locator('[data-notices]')).toHaveAttribute('data-notices', '0');
  await expect(readyFigure(page)).toHaveAttribute('data-time', '2015');
});

test('four changes of language come back to the same view, digits and calendar with it', async ({
  page,
}) => {
  // Persian digits and calendar are the custom in Persian, where the address leaves them out.
  const start = '/ar/map?orgs=gcc&states=BHR.KWT&time=2015&nu=arabext&cal=persian';
  await openView(page, start);
  const marks = await readyFigure(page).getAttribute('data-marks');
  await switchTo(page, 'en');
  expect(address(page)).toBe(start.replace('/ar/', '/en/'));
  await switchTo(page, 'fa');
  expect(address(page)).toBe('/fa/map?orgs=gcc&states=BHR.KWT&time=2015');
  await switchTo(page, 'fr');
  await switchTo(page, 'ar');
  expect(address(page)).toBe(start);
  await expect(readyFigure(page)).toHaveAttribute('data-marks', marks ?? '');
});
