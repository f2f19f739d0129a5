import { everyPage, languages } from './atlas.ts';
import { expect, test } from './fixtures.ts';

for (const { language, direction, path } of everyPage) {
  test(`${path} is a page of its own, with and without the last slash`, async ({ page }) => {
    const address = path.replace(/\/$/, '');
    for (const form of [address, `${address}/`]) {
      const response = await page.goto(form);
      expect(response?.status()).toBe(200);
      expect(response?.request().redirectedFrom()).toBeNull();
      const root = page.locator('html');
      await expect(root).toHaveAttribute('lang', language);
      await expect(root).toHaveAttribute('dir', direction);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
  });

  test(`${path} says in its file what it is`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    expect(html).toContain(`<html lang="${language}" dir="${direction}">`);
    expect(html).toMatch(/<title>[^<]{3,}<\/title>/);
    expect(html).toMatch(/<meta name="description" content="[^"]{20,}"/);
    for (const other of languages) expect(html).toContain(`hreflang="${other}"`);
  });

  test(`${path} fits a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBeLessThanOrEqual(0);
  });
}

test('titles and descriptions tell the pages apart', async ({ request }) => {
  const heads = await Promise.all(
    everyPage.map(async ({ path }) => {
      const html = await (await request.get(path)).text();
      return /<title>.*?<\/title>\s*<meta name="description"[^>]*>/s.exec(html)?.[0];
    }),
  );
  expect(new Set(heads).size).toBe(everyPage.length);
});

for (const locale of ['fr-FR', 'en-GB', 'fa-IR', 'ar-SA']) {
  test(`the root goes to the language of a reader with ${locale}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ locale, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await page.goto('/');
    const language = languages.find((known) => locale.startsWith(known)) ?? languages[0];
    await expect(page).toHaveURL(new RegExp(`/${language}/$`));
    await expect(page.locator('html')).toHaveAttribute('lang', String(language));
    await context.close();
  });
}

test('the root goes to the first language of the dataset, where it has none of the reader', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ locale: 'ja-JP', ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page).toHaveURL(new RegExp(`/${languages[0]}/$`));
  await context.close();
});

for (const path of ['/nothing', `/${languages[0]}/nothing`, `/${languages[0]}/map/nothing`]) {
  test(`${path} says that there is nothing, and leads back`, async ({ page, consoleErrors }) => {
    consoleErrors.allow(/status of 404/);
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // What the path may have meant stands before it.
    await page.getByRole('main').locator('a[href$="/"]').first().click();
    await expect(page).toHaveURL(/\/[a-z]{2}\/?$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}
