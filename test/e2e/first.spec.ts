/** What a page shows before its script: what the build has drawn, and nothing else than the application will draw. */
import type { Page } from '@playwright/test';
import { languages } from './atlas.ts';
import { expect, openView, readyFigure, test } from './fixtures.ts';

const sizes = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];

/** The application's own script does not come; all else does. */
async function withoutApplication(page: Page): Promise<void> {
  await page.route(/\/assets\/core-[^/]+\.js$/, (route) => route.abort());
}

/** The application's page, once all of it is drawn. */
async function openWhole(page: Page, address: string): Promise<void> {
  await openView(page, address);
  await expect(page.locator('#first')).toHaveCount(0);
  await expect(page.locator('[data-part="aside"] li').first()).toBeAttached();
}

/** Where the parts of the page are, and the colours of the land that has a value. */
function look(page: Page, inside: string) {
  return page.evaluate((root) => {
    const within = document.querySelector(root);
    const box = (element: Element | null | undefined) => {
      const {
        x = NaN,
        y = NaN,
        width = NaN,
        height = NaN,
      } = element?.getBoundingClientRect() ?? {};
      return [x, y, width, height].map(Math.round);
    };
    const drawing = within?.querySelector('svg.scene');
    const fills = [...(drawing?.querySelectorAll('path') ?? [])]
      .filter((path) => !/var|none/.test(path.getAttribute('fill') ?? 'none'))
      .map((path) => getComputedStyle(path).fill);
    return {
      title: box(within?.querySelector('h1, h2')),
      stage: box(drawing?.parentElement),
      slider: box(within?.querySelector('[role="slider"]')),
      aside: box(within?.querySelector('[data-part="aside"]')),
      heading: within?.querySelector('h1, h2')?.textContent,
      fills: [...new Set(fills)].toSorted(),
    };
  }, inside);
}

for (const language of languages) {
  for (const size of sizes) {
    test(`the first picture of the map is where the map will be: ${language}, ${size.width} px`, async ({
      page,
      consoleErrors,
    }) => {
      consoleErrors.allow(/ERR_FAILED/);
      await page.setViewportSize(size);
      await openWhole(page, `/${language}/map`);
      const live = await look(page, '#root');
      expect(live.fills.length).toBeGreaterThan(2);
      await withoutApplication(page);
      await page.goto(`/${language}/map`);
      await page.waitForLoadState('networkidle');
      expect(await look(page, '#first')).toEqual(live);
    });
  }
}

test('the first picture has the colours of the dark theme', async ({ page, consoleErrors }) => {
  consoleErrors.allow(/ERR_FAILED/);
  await page.emulateMedia({ colorScheme: 'dark' });
  await openWhole(page, `/${languages[0]}/map`);
  const live = await look(page, '#root');
  await withoutApplication(page);
  await page.goto(`/${languages[0]}/map`);
  await page.waitForLoadState('networkidle');
  expect((await look(page, '#first')).fills).toEqual(live.fills);
});

test('it goes when the figure is ready, and there is never a second figure', async ({ page }) => {
  await page.addInitScript(() => {
    const counts = new Set<number>();
    Object.assign(globalThis, { counts });
    const observer = new MutationObserver(() =>
      counts.add(document.querySelectorAll('figure').length),
    );
    observer.observe(document, { childList: true, subtree: true });
  });
  await openView(page, `/${languages[0]}/map`);
  await expect(page.locator('#first')).toHaveCount(0);
  const counts = await page.evaluate(() => [
    ...(globalThis as unknown as { counts: Set<number> }).counts,
  ]);
  expect(Math.max(...counts)).toBe(1);
});

test('an address that asks for something of its own never shows it', async ({
  page,
  consoleErrors,
}) => {
  consoleErrors.allow(/ERR_FAILED/);
  await withoutApplication(page);
  await page.goto(`/${languages[0]}/map?indicator=population`);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('#first')).toHaveCount(0);
});

test('it makes way for the word that something did not come', async ({ page, consoleErrors }) => {
  consoleErrors.allow(/Failed to load resource/);
  await page.route('**/data/indicators/**', (route) => route.abort());
  await page.goto(`/${languages[0]}/map`);
  await expect(readyFigure(page)).toHaveAttribute('data-error');
  await expect(page.locator('#first')).toHaveCount(0);
});

test('nothing moves when the application takes over', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: { at: number; value: number }[] = [];
    Object.assign(globalThis, { shifts, takenOver: Infinity });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value } = entry as unknown as { value: number };
        shifts.push({ at: entry.startTime, value });
      }
    }).observe({ type: 'layout-shift', buffered: true });
    const observer = new MutationObserver(() => {
      if (document.querySelector('#first[data-under]') === null) return;
      Object.assign(globalThis, { takenOver: performance.now() });
      observer.disconnect();
    });
    observer.observe(document, { subtree: true, attributeFilter: ['data-under'] });
  });
  await openWhole(page, `/${languages[0]}/map`);
  await page.waitForLoadState('networkidle');
  const shifted = await page.evaluate(() => {
    const { shifts, takenOver } = globalThis as unknown as {
      shifts: readonly { at: number; value: number }[];
      takenOver: number;
    };
    // Letters that come before may move a line; what the application draws may not.
    const since = shifts.filter(({ at }) => at >= takenOver);
    return { takenOver, sum: since.reduce((sum, { value }) => sum + value, 0) };
  });
  expect(Number.isFinite(shifted.takenOver)).toBe(true);
  expect(shifted.sum).toBeLessThan(0.005);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page can be read, and its links lead on', async ({ page }) => {
    await page.goto(`/${languages[0]}/map`);
    await expect(page.locator('#first h2').first()).toBeVisible();
    await expect(page.locator('#first svg.scene')).toBeVisible();
    await page.locator('#first a[href]').last().click();
    await expect(page).not.toHaveURL(/\/map$/);
  });
});
