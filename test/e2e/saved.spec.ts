/** The panel of steps and saved views: by hand and by keyboard, in every language, on a phone, where nothing can be stored. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { languages } from './atlas.ts';
import { expect, openView, test } from './fixtures.ts';

const menuOf = (page: Page): Locator =>
  page.getByRole('banner').locator('button[aria-expanded]').nth(-3);

async function openPanel(page: Page): Promise<Locator> {
  await menuOf(page).click();
  const panel = page.getByRole('banner').locator('section').last();
  await expect(panel).toBeVisible();
  return panel;
}

async function bringIn(page: Page, name: string, text: string): Promise<void> {
  const buffer = Buffer.from(text);
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer });
}

for (const language of languages) {
  test(`the panel is in order in ${language}, on a phone and in the dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 360, height: 740 });
    await openView(page, `/${language}/map?states=KWT&time=2015`);
    await openPanel(page);
    const across = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(across).toBe(0);
    const panel = page.getByRole('banner');
    await expect(panel).not.toContainText(/\[\[|\{\{|steps:|saved:/);
    const { violations } = await new AxeBuilder({ page }).include('header').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(menuOf(page)).toBeFocused();
    await expect(menuOf(page)).toHaveAttribute('aria-expanded', 'false');
  });
}

test('a view is saved from its figure, opened in another language, renamed, deleted and brought back', async ({
  page,
}) => {
  await openView(page, '/en/map?states=KWT&time=2015');
  await page.getByRole('main').getByRole('button', { name: 'Save', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Save this view' });
  await dialog.getByLabel('Name of this view').fill('Kuwait then');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog.getByRole('status')).toContainText('Kuwait then');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('main').getByRole('button', { name: 'Save' })).toBeFocused();

  await openView(page, '/fr/map');
  let panel = await openPanel(page);
  await panel.getByRole('link', { name: 'Kuwait then' }).click();
  await expect(page).toHaveURL(/\/fr\/map\?states=KWT&time=2015$/);

  await openView(page, '/en/map');
  panel = await openPanel(page);
  await panel.getByRole('button', { name: 'Save this view' }).click();
  await panel.getByRole('button', { name: 'Rename “Kuwait then”' }).click();
  await panel.getByLabel('New name').fill('الكويت سنة 2015');
  await page.keyboard.press('Enter');
  const names = panel.getByRole('list').getByRole('link');
  await expect(names).toHaveText(['الكويت سنة 2015', /Map/]);
  await panel.getByRole('button', { name: /^Move “Map.* up$/ }).click();
  await expect(names).toHaveText([/Map/, 'الكويت سنة 2015']);
  await panel.getByRole('button', { name: /^Delete “Map/ }).click();
  await expect(names).toHaveText(['الكويت سنة 2015']);
  await panel.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(names).toHaveText([/Map/, 'الكويت سنة 2015']);

  const download = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'Export' }).click();
  const file = readFileSync(await (await download).path(), 'utf8');
  expect(
    JSON.parse(file).views.map(({ link }: { link: string }) => new URL(link).pathname),
  ).toEqual(['/en/map', '/en/map']);
  for (const name of await names.allTextContents()) {
    await panel.getByRole('button', { name: `Delete “${name}”` }).click();
  }
  await expect(names).toHaveCount(0);
  await bringIn(page, 'views.json', file);
  await expect(names).toHaveText([/Map/, 'الكويت سنة 2015']);
  await page.reload();
  panel = await openPanel(page);
  await expect(panel.getByRole('list').getByRole('link')).toHaveCount(2);
});

test('a file is read with what is wrong in it told, however strange', async ({ page }) => {
  await openView(page, '/en/map');
  const panel = await openPanel(page);
  await bringIn(
    page,
    'list.txt',
    'GDP of Kuwait: https://x.org/atlas/ar/trends?indicator=gdpp&states=الكويت\nnothing here\n',
  );
  await expect(panel.getByRole('status')).toContainText('One view imported.');
  await expect(panel).toContainText('We do not know the value “gdpp”');
  await expect(panel).toContainText('nothing here');
  await expect(panel.getByRole('link', { name: 'GDP of Kuwait' })).toHaveAttribute(
    'href',
    '/en/trends?states=KWT',
  );
  await bringIn(
    page,
    'evil.json',
    '{"views":[{"name":"<img src=x>","link":"javascript:alert(1)"}]}',
  );
  await expect(panel.getByRole('status')).toContainText('The file has no view of this atlas.');
  await expect(panel.locator('img')).toHaveCount(0);
  await bringIn(page, 'noise.json', '\u0000\uFFFF[[[[{');
  await expect(panel.getByRole('status')).toContainText('The file has no view of this atlas.');
});

test('where nothing can be stored the panel says so, and works as long as the page', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  await openView(page, '/en/map?time=2015');
  const panel = await openPanel(page);
  await expect(panel).toContainText('This browser keeps nothing for this page');
  await panel.getByRole('button', { name: 'Save this view' }).click();
  await expect(panel.getByRole('list').getByRole('link')).toHaveCount(1);
});

test('a frame of another page offers no saving, and stores nothing', async ({ page }) => {
  await openView(page, '/en/embed/map?ui=full');
  await expect(page.getByRole('button', { name: 'Share' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('a suggestion that was taken can be put back', async ({ page }) => {
  const figure = await openView(page, '/en/map?indicator=populaton');
  const notes = page.getByRole('status', { name: 'Notes on this link' });
  await notes.getByRole('button', { name: 'Use “population”' }).click();
  await expect(figure).toHaveAttribute('data-indicator', 'population');
  await expect(notes).toContainText('We read “populaton” as “population”.');
  await notes.getByRole('button', { name: 'Undo' }).click();
  await expect(figure).toHaveAttribute('data-indicator', 'gdp');
  await expect(notes.getByRole('button', { name: 'Use “population”' })).toBeVisible();
});

for (const [path, name] of [
  ['/ar/kuwait', 'الكويت'],
  ['/ar/states/kuwayt', 'الكويت'],
  ['/en/organisations/gulf-council', 'Gulf Cooperation Council'],
  ['/en/events/ga5', /General Assembly/],
  ['/en/agreements/charter', /Charter/],
  ['/en/mapp', 'Map'],
] as const) {
  test(`${path} has suggestions`, async ({ page, consoleErrors }) => {
    consoleErrors.allow(/404/);
    await page.goto(path);
    const like = page.getByRole('main').locator('section[aria-labelledby$="-like"]');
    await expect(like.getByRole('link', { name }).first()).toBeVisible();
  });
}

test('another way to write a page leads to it, with its query', async ({ page, consoleErrors }) => {
  consoleErrors.allow(/404/);
  await page.goto('/en/Map?time=2015');
  await expect(page).toHaveURL(/\/en\/map\?time=2015$/);
  await expect(page.locator('figure[data-ready="true"]')).toHaveAttribute('data-time', '2015');
});
