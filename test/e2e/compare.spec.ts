/** The comparison of the built site, as a reader meets it. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { valueAt } from '../../src/domain/series.ts';
import { readIndicator } from './atlas.ts';
import { expect, openView, readyFigure, test } from './fixtures.ts';

const open = (page: Page, address: string): Promise<Locator> => openView(page, address, 'compare');
const statesOf = (page: Page): string | null => new URL(page.url()).searchParams.get('states');

for (const language of ['ar', 'en']) {
  test(`draws in ${language} a bubble for every member with both values`, async ({ page }) => {
    const figure = await open(page, `/${language}/compare?time=2022`);
    const [x, y] = [readIndicator('gdp-per-capita'), readIndicator('internet-users')];
    const bubbles = await figure.locator('svg circle[data-state]').evaluateAll((circles) =>
      circles.map((circle) => ({
        state: circle.dataset['state'] ?? '',
        value: Number(circle.dataset['value']),
        left: Number(circle.getAttribute('cx')),
        radius: Number(circle.getAttribute('r')),
      })),
    );
    expect(bubbles.length).toBeGreaterThan(10);
    for (const { state, value, radius } of bubbles) {
      expect([state, value]).toEqual([
        state,
        valueAt(y.values[state as keyof typeof y.values], 2022),
      ]);
      expect(radius).toBeGreaterThanOrEqual(4);
    }
    // Places follow the other indicator, left to right in every language.
    const byPlace = bubbles.toSorted((a, b) => a.left - b.left).map(({ state }) => state);
    const byValue = bubbles
      .map(
        ({ state }) =>
          [state, valueAt(x.values[state as keyof typeof x.values], 2022) ?? 0] as const,
      )
      .toSorted((a, b) => a[1] - b[1])
      .map(([state]) => state);
    expect(byPlace).toEqual(byValue);
  });
}

test('one arrow key is one year, in the frame of the key, and nothing is fetched', async ({
  page,
}) => {
  await open(page, '/en/compare?time=2015');
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const after = await page
    .getByRole('slider')
    .first()
    .evaluate(
      (slider: HTMLElement) =>
        new Promise<string | undefined>((resolve) => {
          slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
          requestAnimationFrame(() => resolve(slider.closest('figure')?.dataset['time']));
        }),
    );
  expect(after).toBe('2016');
  expect(asked.filter((url) => url.includes('/data/'))).toEqual([]);
});

test('says a correlation with its caution, and why there is none of few', async ({ page }) => {
  const figure = await open(page, '/en/compare?time=2022');
  await expect(figure.locator('figcaption')).toContainText('says nothing of cause');
  await expect(
    (await open(page, '/en/compare?orgs=gcc&time=2022')).locator('figcaption'),
  ).toContainText('nothing is said of a relation');
});

test('keys walk over the bubbles as the screen has them, and choose', async ({ page }) => {
  const figure = await open(page, '/ar/compare?time=2022');
  await figure.getByRole('button', { name: 'الدول في المقارنة' }).focus();
  const list = page.getByRole('listbox', { name: 'الدول في المقارنة' });
  await expect(list).toBeFocused();
  const leftOf = async (): Promise<number> => {
    const id = await list.getAttribute('aria-activedescendant');
    const state = id?.split('-').at(-1) ?? '';
    return Number(await figure.locator(`circle[data-state="${state}"]`).getAttribute('cx'));
  };
  await page.keyboard.press('End');
  const before = await leftOf();
  await page.keyboard.press('ArrowRight');
  expect(await leftOf()).toBeGreaterThan(before);
  await page.keyboard.press('Enter');
  await expect.poll(() => statesOf(page)).not.toBeNull();
});

test('a click chooses the bubble under it, with its trail', async ({ page }) => {
  const figure = await open(page, '/en/compare?time=2022&trail=on');
  const circle = await figure.locator('circle[data-state="DJI"]').boundingBox();
  if (circle === null) throw new Error('Djibouti has no bubble.');
  await page.mouse.click(circle.x + circle.width / 2 + 7, circle.y + circle.height / 2);
  await expect.poll(() => statesOf(page)).toBe('DJI');
  await expect(readyFigure(page, 'compare').locator('[data-key="trail-DJI"]')).toHaveCount(1);
  await expect(readyFigure(page, 'compare').locator('[data-key^="trail-"]')).toHaveCount(1);
});

test('is a table of three indicators', async ({ page }) => {
  const figure = await open(page, '/fr/compare?time=2021&nearest=on&y=egdi');
  await page.getByRole('button', { name: 'Tableau', exact: true }).click();
  const cells = figure.locator('td[data-state="KWT"]');
  await expect(cells).toHaveCount(3);
  // The survey of the year before stands in, and says so.
  await expect(cells.first()).toHaveAttribute('data-time', '2020');
});

for (const address of ['/ar/compare?trail=on', '/en/compare?orgs=all&color=income']) {
  test(`axe finds nothing on ${address}`, async ({ page }) => {
    await open(page, address);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}
