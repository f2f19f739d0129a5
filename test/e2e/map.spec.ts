import type { Page } from '@playwright/test';
import { readMessages } from '../../scripts/builtSite.ts';
import { valueAt } from '../../src/domain/series.ts';
import { catalogue, languages, readIndicator, usualIndicator } from './atlas.ts';
import { expect, openView, readyFigure, test } from './fixtures.ts';

const indicator = usualIndicator;
if (indicator === undefined) throw new Error('The built data has no indicator.');
const [first = 'en'] = languages;
/** A year in the middle, with room to step to both sides. */
const year = Math.floor((indicator.first + indicator.latest) / 2);

for (const language of languages) {
  test(`the map is ready in ${language}`, async ({ page }) => {
    const figure = await openView(page, `/${language}/map`);
    await expect(figure).toHaveCount(1);
    await expect(figure).not.toHaveAttribute('data-error');
    await expect(figure).toHaveAttribute('data-indicator', indicator.id);
    await expect(figure).toHaveAttribute('data-time', String(indicator.latest));
    await expect(figure).toHaveAttribute('data-painter', /^(svg|canvas)$/);
    expect(Number(await figure.getAttribute('data-marks'))).toBeGreaterThan(0);
    await expect(figure.locator('figcaption')).not.toBeEmpty();
  });
}

test('the same query shows the same view in every language', async ({ page }) => {
  const seen: unknown[] = [];
  for (const language of languages) {
    const figure = await openView(page, `/${language}/map?orgs=all&time=${year}&region=world`);
    seen.push(
      await figure.evaluate((element) => ({
        own: Object.entries((element as HTMLElement).dataset),
        values: [...element.querySelectorAll<SVGElement>('[data-mark][data-state]')].map(
          ({ dataset }) => [dataset['state'], dataset['value']],
        ),
      })),
    );
  }
  for (const view of seen) expect(view).toEqual(seen[0]);
});

test('the world shows every economy, with its value of the year', async ({ page }) => {
  const { values } = readIndicator(indicator.id);
  const figure = await openView(page, `/${first}/map?orgs=all&region=world&time=${year}`);
  const marks = await figure.locator('[data-mark][data-state]').evaluateAll((elements) =>
    elements.map((element) => ({
      state: element.getAttribute('data-state'),
      value: element.getAttribute('data-value'),
      missing: element.getAttribute('data-missing'),
    })),
  );
  const shown = new Map(
    marks.map(({ state, value, missing }) => [
      state,
      missing === 'true' ? undefined : Number(value),
    ]),
  );
  for (const [state, series] of Object.entries(values)) {
    expect(shown.has(state), state).toBe(true);
    const expected = valueAt(series, year);
    if (expected === undefined) expect(shown.get(state), state).toBeUndefined();
    else expect(shown.get(state), state).toBeCloseTo(expected, 5);
  }
});

/** What the figure says of its time when the frame of the next key press is about to be painted. */
async function watchNextFrame(page: Page): Promise<() => Promise<string | null>> {
  const handle = await page.evaluateHandle(() => {
    const seen = new Promise<string | null>((resolve) => {
      const look = () =>
        requestAnimationFrame(() =>
          resolve(document.querySelector('figure')?.getAttribute('data-time') ?? null),
        );
      document.addEventListener('keydown', look, { capture: true, once: true });
    });
    return { seen };
  });
  return () => handle.evaluate(({ seen }) => seen);
}

test('an arrow key is one year, in the same frame', async ({ page }) => {
  await openView(page, `/${first}/map?orgs=all&time=${year}`);
  const slider = page.getByRole('slider').first();
  await slider.focus();
  for (const [key, expected] of [
    ['ArrowRight', year + 1],
    ['ArrowRight', year + 2],
    ['ArrowLeft', year + 1],
  ] as const) {
    const seen = await watchNextFrame(page);
    await slider.press(key);
    expect(await seen()).toBe(String(expected));
  }
});

test('thirty years ask for nothing and leave no history', async ({ page }) => {
  const start = Math.max(indicator.first, indicator.latest - 30);
  const figure = await openView(page, `/${first}/map?orgs=all&region=world&time=${start}`);
  await page.waitForLoadState('networkidle');
  const entries = await page.evaluate(() => history.length);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const slider = page.getByRole('slider').first();
  await slider.focus();
  for (let step = start; step < indicator.latest; step += 1) await slider.press('ArrowRight');
  await expect(figure).toHaveAttribute('data-time', String(indicator.latest));
  await expect(figure).toHaveAttribute('data-ready', 'true');
  await expect(page).not.toHaveURL(new RegExp(`time=${start}\\b`));
  expect(asked).toEqual([]);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

for (const language of languages) {
  test(`Tab comes to the map, and the arrows go on from there, in ${language}`, async ({
    page,
  }) => {
    const text = await readMessages(language);
    const figure = await openView(page, `/${language}/map?orgs=all&time=${year}`);
    await figure.getByRole('button', { name: text('map:keys') }).focus();
    const walk = figure.getByRole('listbox', { name: text('map:keys') });
    await expect(walk).toBeFocused();
    const first = await walk.getAttribute('aria-activedescendant');
    expect(first).not.toBeNull();
    await page.keyboard.press('ArrowRight');
    await expect(walk).not.toHaveAttribute('aria-activedescendant', first ?? '');
    await page.keyboard.press('Tab');
    await expect(walk).not.toBeFocused();
  });
}

test('another language keeps the view', async ({ page }) => {
  const other = languages[1] ?? first;
  const text = await readMessages(first);
  await openView(page, `/${first}/map?time=${year}&utm_source=letter`);
  await page.getByRole('button', { name: text('site:language.label') }).click();
  await page.locator(`a[hreflang="${other}"]`).click();
  await expect(page.locator('html')).toHaveAttribute('lang', other);
  await expect(page).toHaveURL(new RegExp(`/${other}/map/?\\?.*time=${year}`));
  await expect(page).toHaveURL(/utm_source=letter/);
  await expect(readyFigure(page)).toHaveAttribute('data-time', String(year));
});

test('Back and Forward show what was shown', async ({ page }) => {
  const figure = await openView(page, `/${first}/map?orgs=all&time=${year}`);
  await page.goto(`/${first}/map?orgs=all&time=${year + 3}`);
  await expect(figure).toHaveAttribute('data-time', String(year + 3));
  await page.goBack();
  await expect(figure).toHaveAttribute('data-time', String(year));
  await page.goForward();
  await expect(figure).toHaveAttribute('data-time', String(year + 3));
});

const tableNames: Readonly<Record<string, string>> = {
  ar: 'جدول',
  en: 'Table',
  fa: 'جدول',
  fr: 'Tableau',
};

for (const language of languages.filter((known) => known in tableNames)) {
  test(`the figures stand in a table too, in ${language}`, async ({ page }) => {
    const figure = await openView(page, `/${language}/map?orgs=all&time=${year}`);
    const states = await figure.locator('[data-mark][data-state][data-value]').count();
    await page.getByRole('button', { name: tableNames[language] ?? '', exact: true }).click();
    const cells = figure.locator(`table [data-state][data-time="${year}"][data-value]`);
    await expect(cells.first()).toBeVisible();
    expect(await cells.count()).toBe(states);
  });
}

test('every indicator of the catalogue can be looked at', async ({ page }) => {
  test.setTimeout(180_000);
  for (const { id, latest } of catalogue.indicators) {
    const figure = await openView(page, `/${first}/map?indicator=${id}`);
    await expect(figure).toHaveAttribute('data-indicator', id);
    await expect(figure).toHaveAttribute('data-time', String(latest));
    await expect(figure).not.toHaveAttribute('data-error');
  }
});
