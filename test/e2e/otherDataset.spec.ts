import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSiteServer } from '../../scripts/siteServer.ts';
import { expect, openView, test } from './fixtures.ts';

const folder = 'test/datasets/garden';
const root = 'node_modules/.cache/garden';
const atlas: {
  readonly name: Readonly<Record<string, string>>;
  readonly languages: readonly string[];
  readonly home: string;
  readonly indicators: readonly string[];
} = JSON.parse(readFileSync(`${folder}/atlas.json`, 'utf8'));

let server: Server | undefined;
let origin = '';

test.describe.configure({ mode: 'serial' });

// Under a base as well, so that both are known to work together.
test.beforeAll(async () => {
  test.setTimeout(120_000);
  execFileSync(process.execPath, ['scripts/build.ts', `--out=${root}`], {
    env: { ...process.env, ATLAS_DATA: folder, ATLAS_BASE: '/garden/' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  server = createSiteServer({ root, base: '/garden/' });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/garden`;
});

test.afterAll(() => {
  server?.close();
});

for (const language of atlas.languages) {
  test(`another dataset is another atlas, in ${language}`, async ({ page }) => {
    const figure = await openView(page, `${origin}/${language}/map`);
    await expect(figure).not.toHaveAttribute('data-error');
    expect(atlas.indicators).toContain(await figure.getAttribute('data-indicator'));
    expect(Number(await figure.getAttribute('data-marks'))).toBeGreaterThan(0);
    await expect(page).toHaveTitle(new RegExp(atlas.name[language] ?? ''));
    await expect(page.getByRole('status').filter({ hasText: /\S/ })).toHaveCount(0);
  });
}

test('another dataset has its own overview and sources', async ({ page }) => {
  for (const path of ['', 'sources']) {
    await page.goto(`${origin}/${atlas.languages[0]}/${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect(page.locator('[data-error]')).toHaveCount(0);
  }
});

test('another dataset is shared and cited as itself, under its own base', async ({ page }) => {
  const [language = ''] = atlas.languages;
  const figure = await openView(page, `${origin}/${language}/map`);
  const shown = await figure.getAttribute('data-time');
  await figure.locator('[data-part="actions"] button').first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox').first()).toHaveValue(`${origin}/${language}/map`);
  await dialog.getByRole('tab').nth(1).click();
  await expect(dialog.getByRole('textbox')).toHaveValue(
    new RegExp(`src="${origin}/${language}/embed/map"`),
  );
  const framed = dialog.frameLocator('iframe').locator('figure[data-ready="true"]');
  await expect(framed).toHaveAttribute('data-time', shown ?? '');
  await dialog.getByRole('tab').nth(2).click();
  await expect(dialog.getByRole('textbox')).toHaveValue(
    new RegExp(`^${atlas.name[language] ?? ''}\\. .*${origin}/`, 's'),
  );
});

test('a language of another atlas is not this one’s', async ({ page, consoleErrors }) => {
  consoleErrors.allow(/status of 404/);
  const foreign = ['ar', 'fa', 'de', 'ja'].find((language) => !atlas.languages.includes(language));
  const response = await page.goto(`${origin}/${foreign}/map`);
  expect(response?.status()).toBe(404);
});
