/** Taking a figure's data away: files that open, a clipboard that pastes, whatever the language and the window. */
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { read, utils } from '@e965/xlsx';
import type { Download, Locator, Page } from '@playwright/test';

import { manifest } from './atlas.ts';
import { expect, openView, test } from './fixtures.ts';

async function openDialog(page: Page, address: string): Promise<Locator> {
  const [, , name = ''] = address.replace(/\?.*/, '').split('/');
  const figure = await openView(page, address, name);
  await figure.locator('[data-part="actions"] button').nth(1).click();
  const data = page.locator('dialog[open] [data-part="data"]');
  await expect(data).toBeVisible();
  return data;
}

async function take(page: Page, button: Locator): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return download;
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

type Cells = readonly (readonly (string | number | null)[])[];

function cellsOf(bytes: Buffer, sheet = 0): Cells {
  const book = read(bytes, { type: 'buffer' });
  const first = book.Sheets[book.SheetNames[sheet] ?? ''] ?? {};
  return utils.sheet_to_json<(string | number | null)[]>(first, { header: 1, defval: null });
}

test('the table as it is seen opens in Arabic as CSV, XLSX and JSON, and is what the figure shows', async ({
  page,
}) => {
  const data = await openDialog(page, '/ar/map?orgs=gcc&time=2015');
  const seen = data.locator('[data-what="seen"]');
  const csv = await take(page, seen.getByRole('button', { name: 'CSV' }));
  expect(csv.suggestedFilename()).toMatch(/^map_gdp_2015_seen-ar_data-\d{4}-\d\d-\d\d-\w{8}\.csv$/);
  const bytes = await bytesOf(csv);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const cells = cellsOf(bytes);
  expect(cells[0]?.[0]).toBe('الرمز');

  const xlsx = await bytesOf(await take(page, seen.getByRole('button', { name: 'XLSX' })));
  expect(cellsOf(xlsx)).toEqual(cells);
  const book = read(xlsx, { type: 'buffer' });
  expect(book.Workbook?.Views?.[0]?.RTL).toBe(true);
  expect(book.SheetNames[1]).toBe('عن هذه البيانات');
  const about = cellsOf(xlsx, 1).flat().join('\n');
  expect(about).toContain('CC BY 4.0');
  expect(about).toMatch(/\/ar\/map\?orgs=gcc.*&time=2015&.*&data=\d{4}-/);

  const json = JSON.parse(
    (await bytesOf(await take(page, seen.getByRole('button', { name: 'JSON' })))).toString(),
  ) as {
    readonly version: string;
    readonly sources: readonly { readonly id: string; readonly licence: string }[];
    readonly tables: readonly { readonly rows: readonly Record<string, unknown>[] }[];
  };
  expect(csv.suggestedFilename()).toContain(json.version);
  expect(json.sources.map(({ id }) => id)).toContain('indicator/gdp');

  await page.locator('dialog[open] form button').click();
  await page.getByRole('button', { name: 'جدول', exact: true }).click();
  const shown = page.locator('figure table td[data-state]');
  await expect(shown.first()).toBeVisible();
  const onScreen = await shown.evaluateAll((all) =>
    all.map((cell) => [
      cell.getAttribute('data-state'),
      Number(cell.getAttribute('data-value') ?? 'NaN'),
    ]),
  );
  const inFile = cells.slice(1).map((row) => [row[0], row[3] ?? Number.NaN]);
  expect(inFile).toEqual(onScreen);
  const inJson = json.tables[0]?.rows.map((row) => [row['code'], row['value'] ?? Number.NaN]);
  expect(inJson).toEqual(onScreen);
});

test('everything behind a figure comes too large for no rule of the page: every year, every state', async ({
  page,
}) => {
  const data = await openDialog(page, '/en/trends?indicator=population');
  const values = await take(
    page,
    data.locator('[data-what="population"]').getByRole('button', { name: 'CSV' }),
  );
  expect(values.suggestedFilename()).toMatch(/^trends_population_full_data-/);
  const rows = cellsOf(await bytesOf(values));
  expect(rows[0]?.slice(0, 3)).toEqual(['indicator', 'kind', 'id']);
  expect(rows.length).toBeGreaterThan(10_000);
  // Bundles have five digits; the whole has them all.
  const value = rows[0]?.indexOf('value') ?? -1;
  const numbers = rows
    .slice(1)
    .flatMap((row) => (typeof row[value] === 'number' ? row[value] : []));
  expect(numbers.filter((one) => one !== Number(one.toPrecision(5))).length).toBeGreaterThan(5000);

  const all = data.locator('[data-what="full"]');
  const xlsx = await bytesOf(await take(page, all.getByRole('button', { name: 'XLSX' })));
  const book = read(xlsx, { type: 'buffer' });
  expect(book.Workbook?.Views?.[0]?.RTL).not.toBe(true);
  expect(book.SheetNames).toEqual(['Memberships', 'Population', 'Sources', 'About these data']);
  expect(cellsOf(xlsx, 1)).toHaveLength(rows.length);
});

test('facts come with the sources that they cite', async ({ page }) => {
  const data = await openDialog(page, '/fr/timeline');
  const button = data.locator('[data-what="full"]').getByRole('button', { name: 'JSON' });
  const json = JSON.parse((await bytesOf(await take(page, button))).toString()) as {
    readonly tables: readonly { readonly id: string; readonly rows: readonly object[] }[];
  };
  const ids = json.tables.map(({ id }) => id);
  expect(ids.toSorted()).toEqual(['agreements', 'events', 'memberships', 'offices', 'sources']);
  expect(json.tables.filter(({ rows }) => rows.length === 0)).toEqual([]);
});

test('the table is copied as a spreadsheet pastes it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const data = await openDialog(page, '/fa/rank');
  await data.locator('[data-what="seen"] button').last().click();
  await expect(data.getByRole('status')).not.toBeEmpty();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const lines = text.split('\n').map((line) => line.split('\t'));
  expect(lines.length).toBeGreaterThan(10);
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  expect(text).toContain('عربستان سعودی');
});

test('in a sandboxed frame the files are made as well, and a way out is offered', async ({
  page,
  baseURL,
}) => {
  const frame = `${baseURL ?? ''}/ar/embed/map?ui=full`;
  await page.setContent(
    `<iframe sandbox="allow-scripts allow-downloads" src="${frame}" width="900" height="1400" title="x"></iframe>`,
  );
  const inside = page.frameLocator('iframe');
  await inside.locator('[data-part="actions"] button').nth(1).click();
  const data = inside.locator('dialog[open] [data-part="data"]');
  const csv = data.locator('[data-what="seen"] button').first();
  const [download] = await Promise.all([page.waitForEvent('download'), csv.click()]);
  expect(cellsOf(await bytesOf(download))[0]?.[0]).toBe('الرمز');
  const out = await data.locator('a[target="_blank"]').getAttribute('href');
  expect(out).toBe('/ar/map');
});

test('a browser that does not let the page copy is told of', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  const data = await openDialog(page, '/en/rank');
  await data.locator('[data-what="seen"] button').last().click();
  await expect(data.getByRole('status')).toContainText('CSV');
});

test('every bundle is two clicks away as JSON and as CSV', async ({ page }) => {
  await page.goto('/ar/map');
  await page.locator('a[href="/ar/sources"]').first().click();
  await expect(page.locator('[data-bundle]')).toHaveCount(Object.keys(manifest.bundles).length);
  for (const [id, { csv }] of Object.entries(manifest.bundles)) {
    const links = page.locator(`[data-bundle="${id}"] a[download]`);
    const names = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute('download')),
    );
    const stem = `${id.replace('/', '-')}_data-${manifest.version}`;
    // Shapes are no table.
    const formats = id.startsWith('shapes') ? ['json'] : ['json', 'csv'];
    expect([id, csv === undefined, names]).toEqual([
      id,
      formats.length === 1,
      formats.map((format) => `${stem}.${format}`),
    ]);
  }
  const changes = page.locator('[data-bundle="changes"] a[download$=".csv"]');
  const rows = cellsOf(await bytesOf(await take(page, changes)));
  expect(rows).toHaveLength((manifest.bundles['changes']?.rows ?? 0) + 1);
});

for (const [language, width, scheme] of [
  ['ar', 360, 'light'],
  ['en', 1440, 'dark'],
  ['fr', 360, 'dark'],
] as const) {
  test(`the dialog fits ${width} pixels in ${language} and is fit for all (${scheme})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.emulateMedia({ colorScheme: scheme });
    const data = await openDialog(page, `/${language}/timeline`);
    const dialog = page.locator('dialog[open]');
    const spill = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(spill).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).include('dialog[open]').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await data.getByRole('button').first().focus();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.locator('[data-part="actions"] button').nth(1)).toBeFocused();
  });
}
