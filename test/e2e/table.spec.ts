/** The table of the built site, as a reader meets it. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { valueAt } from '../../src/domain/series.ts';
import { catalogue, readIndicator } from './atlas.ts';
import { expect, openView, test } from './fixtures.ts';

const open = (page: Page, address: string): Promise<Locator> => openView(page, address, 'table');

const namesIn = (figure: Locator): Promise<readonly string[]> =>
  figure.locator('tbody th[scope="row"]').allTextContents();

test('has in every cell the published value of its state and year', async ({ page }) => {
  const figure = await open(page, '/ar/table?orgs=gcc&indicators=gdp.population&time=2020..2023');
  await expect(figure).toHaveAttribute('data-time', '2020..2023');
  const { values } = readIndicator('population');
  const series = values['KWT' as keyof typeof values];
  for (const year of [2020, 2021, 2022, 2023]) {
    const cells = figure.locator(`td[data-state="KWT"][data-time="${year}"]`);
    await expect(cells).toHaveCount(2);
    await expect(cells.last()).toHaveAttribute('data-value', String(valueAt(series, year)));
  }
  await expect(figure.locator('td[data-organisation="gcc"]')).toHaveCount(8);
  await expect(figure.locator('caption')).toContainText('2023');
  await expect(figure.locator('thead th[scope="colgroup"]')).toHaveCount(2);
});

test('a head sorts, the other way when pressed again, and the address says so', async ({
  page,
}) => {
  const figure = await open(page, '/en/table?orgs=las&indicators=gdp.population');
  const head = figure.getByRole('columnheader', { name: /Population/ });
  const valuesOf = () =>
    figure
      .locator('tbody td:nth-child(3)[data-state]')
      .evaluateAll((cells) => cells.map((cell) => Number(cell.dataset['value'])));
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/sort=-population/);
  expect(await valuesOf()).toEqual((await valuesOf()).toSorted((a, b) => b - a));
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  expect(await valuesOf()).toEqual((await valuesOf()).toSorted((a, b) => a - b));
});

test('sorts names in the order of Arabic', async ({ page }) => {
  const figure = await open(page, '/ar/table?orgs=all&sort=name&indicators=population');
  const names = (await namesIn(figure)).slice(0, -1);
  expect(names.length).toBeGreaterThan(200);
  expect(names).toEqual(names.toSorted(new Intl.Collator('ar').compare));
});

test('filters as one types, keeps the pinned, and says what it hides', async ({ page }) => {
  const figure = await open(page, '/en/table?orgs=las&states=KWT');
  await figure.getByRole('searchbox').fill('saud');
  await expect(figure.locator('tbody').first().locator('th')).toHaveText('Kuwait');
  await expect(figure.locator('tbody').nth(1).locator('th')).toHaveText('Saudi Arabia');
  await expect(figure.locator('figcaption')).toContainText('saud');
  await expect(page).toHaveURL(/q=saud/);
  await figure.getByRole('button', { name: 'Remove Kuwait from the selection' }).click();
  await expect(page).not.toHaveURL(/states=/);
});

test('one arrow key is one year for every column, and nothing is fetched', async ({ page }) => {
  const figure = await open(page, '/en/table?time=2015..2020&orgs=gcc');
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByRole('slider').first().press('ArrowRight');
  await expect(figure).toHaveAttribute('data-time', '2016..2021');
  await expect(page).toHaveURL(/time=2016\.\.2021/);
  expect(asked).toEqual([]);
});

test('the file has what the table shows, in its order, with bare values', async ({ page }) => {
  const figure = await open(page, '/ar/table?orgs=gcc&indicators=gdp&time=2024&sort=name');
  const arriving = page.waitForEvent('download');
  await figure.getByRole('button', { name: 'تنزيل (CSV)' }).click();
  const download = await arriving;
  expect(download.suggestedFilename()).toBe('table-2024.csv');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const rows = text.slice(1).trim().split('\r\n').slice(1);
  expect(rows.map((row) => row.split(',')[1])).toEqual(await namesIn(figure));
  // The unit is that of the numbers in the file, not the billions in which the page shows them.
  expect(text).toContain('(دولار أمريكي بالأسعار الجارية)');
  const { values } = readIndicator('gdp');
  expect(rows.find((row) => row.startsWith('KWT'))?.split(',')[2]).toBe(
    String(valueAt(values['KWT' as keyof typeof values], 2024)),
  );
});

test('goes to the clipboard as it is seen', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const figure = await open(page, '/en/table?orgs=gcc&indicators=population&time=2024');
  await figure.getByRole('button', { name: 'Copy the table' }).click();
  await expect(figure.getByText('Copied: 8 rows.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const lines = text.split('\n');
  expect(lines.slice(1).map((line) => line.split('\t')[0])).toEqual(await namesIn(figure));
  const first = await figure.locator('tbody td').first().textContent();
  expect(lines[1]?.split('\t')[1]).toBe(first?.replaceAll(/[\u2066-\u2069]/g, ''));
});

test('columns are added by search and moved', async ({ page }) => {
  const figure = await open(page, '/en/table?indicators=gdp');
  await figure.getByRole('button', { name: /^Columns/ }).click();
  await figure.getByRole('combobox', { name: 'Add an indicator' }).fill('internet');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/indicators=gdp\.internet-users/);
  await figure.getByRole('button', { name: 'Internet users: earlier' }).click();
  await expect(page).toHaveURL(/indicators=internet-users\.gdp/);
});

test('all states by many years are all in the document', async ({ page }) => {
  const figure = await open(page, '/en/table?orgs=all&indicators=gdp.population&time=2000..2024');
  const economies = catalogue.states.filter(({ economy }) => economy).length;
  await expect(figure.locator('td[data-state]')).toHaveCount(economies * 50);
});

for (const address of ['/ar/table?states=KWT&time=2015..2024', '/en/table?theme=dark&orgs=all']) {
  test(`${address} is accessible`, async ({ page }) => {
    await open(page, address);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}
