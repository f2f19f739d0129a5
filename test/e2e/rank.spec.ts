/** The ranking of the built site, as a reader meets it. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { valueAt } from '../../src/domain/series.ts';
import { readIndicator } from './atlas.ts';
import { expect, openView, readyFigure, test } from './fixtures.ts';

const open = (page: Page, address: string): Promise<Locator> => openView(page, address, 'rank');

/** The published values of the states with a bar, from the top of the drawing. */
async function barsOf(figure: Locator): Promise<readonly (readonly [string, number])[]> {
  return figure.locator('svg [data-mark="state"][data-value]').evaluateAll((bars) =>
    bars
      .map((bar) => ({ bar, top: bar.getBoundingClientRect().top }))
      .toSorted((a, b) => a.top - b.top)
      .map(({ bar }) => [bar.dataset['state'] ?? '', Number(bar.dataset['value'])] as const),
  );
}

for (const language of ['ar', 'en']) {
  test(`orders the members of the home organisation in ${language}`, async ({ page }) => {
    const figure = await open(page, `/${language}/rank?time=2025`);
    const bars = await barsOf(figure);
    expect(bars).toHaveLength(16);
    const { values } = readIndicator('gdp');
    for (const [state, value] of bars) {
      expect(value).toBe(valueAt(values[state as keyof typeof values], 2025));
    }
    expect(bars.map(([, value]) => value)).toEqual(
      bars.map(([, value]) => value).toSorted((a, b) => b - a),
    );
    await expect(figure.locator('figcaption')).toContainText('2025');
  });
}

test('bars grow from the side where reading begins', async ({ page }) => {
  const sideOf = async (address: string): Promise<string> => {
    const figure = await open(page, address);
    return figure.evaluate((root) => {
      const lefts = [...root.querySelectorAll('svg [data-mark="state"]')].map((bar) =>
        bar.getBoundingClientRect(),
      );
      const spread = (edge: 'left' | 'right'): number =>
        Math.max(...lefts.map((box) => box[edge])) - Math.min(...lefts.map((box) => box[edge]));
      return spread('left') < spread('right') ? 'left' : 'right';
    });
  };
  expect(await sideOf('/en/rank?time=2023')).toBe('left');
  expect(await sideOf('/ar/rank?time=2023')).toBe('right');
});

test('one arrow key is one year, in the frame of the key, and nothing is fetched', async ({
  page,
}) => {
  const figure = await open(page, '/en/rank?time=2020');
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
  expect(after).toBe('2021');
  await expect(figure).toHaveAttribute('data-time', '2021');
  await expect(page).toHaveURL(/time=2021/);
  expect(asked).toEqual([]);
});

test('a bar is chosen by hand and by keys, and stays in sight', async ({ page }) => {
  const figure = await open(page, '/en/rank?time=2023');
  await figure.getByRole('listbox', { name: 'States in order' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const [, second] = await barsOf(figure);
  await expect(page).toHaveURL(new RegExp(`states=${second?.[0]}`));
  await expect(figure.getByRole('list', { name: 'Selected states in the order' })).toContainText(
    'Rank 2',
  );
});

test('ranks of two years become lines, and the table has both', async ({ page }) => {
  const figure = await open(page, '/en/rank?orgs=gcc&time=2020&against=1990');
  await expect(figure).toHaveAttribute('data-form', 'slope');
  await expect(figure.locator('svg [data-mark="state"]')).toHaveCount(6);
  await figure.getByRole('button', { name: 'Table', exact: true }).click();
  const cells = figure.locator('table [data-state="QAT"][data-time]');
  await expect(cells).toHaveCount(2);
  const { values } = readIndicator('gdp');
  const series = values['QAT' as keyof typeof values];
  await expect(cells.first()).toHaveAttribute('data-value', String(valueAt(series, 1990)));
  await expect(cells.last()).toHaveAttribute('data-value', String(valueAt(series, 2020)));
});

test('a year without members says so and leads to the first with some', async ({ page }) => {
  const figure = await open(page, '/en/rank?orgs=dco&time=2015');
  await expect(figure.locator('svg [data-mark="state"]')).toHaveCount(0);
  await figure.getByRole('button', { name: 'First year with members: 2020' }).click();
  await expect(figure).toHaveAttribute('data-time', '2020');
  await expect(figure.locator('svg [data-mark="state"]')).toHaveCount(5);
});

for (const address of [
  '/ar/rank?states=KWT&nearest=on',
  '/en/rank?orgs=gcc&against=2000&theme=dark',
]) {
  test(`${address} is accessible, with its table`, async ({ page }) => {
    const figure = await open(page, address);
    await figure.getByRole('button', { name: /^(Table|جدول)$/ }).click();
    await expect(readyFigure(page, 'rank').locator('table')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}
