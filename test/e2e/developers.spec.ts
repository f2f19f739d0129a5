/** The page for developers: on the built site. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readMessages } from '../../scripts/builtSite.ts';
import { viewKeys } from '../../src/view/params.ts';
import { languages, manifest } from './atlas.ts';
import { expect, test } from './fixtures.ts';

const run = promisify(execFile);

async function faultsOf(page: Page): Promise<readonly string[]> {
  // What stands in the frames is checked where it is at home.
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

for (const language of languages) {
  test(`every key stands there in ${language}, on a phone, and axe finds nothing`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/${language}/developers`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const key of viewKeys) await expect(page.locator(`#key-${key} dt`)).toHaveText(key);
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBeLessThanOrEqual(0);
    expect(await faultsOf(page)).toEqual([]);
  });
}

for (const theme of ['dark', 'contrast']) {
  test(`it is accessible in ${theme}`, async ({ page }) => {
    await page.goto(`/en/developers?theme=${theme}`);
    await expect(page.locator('#key-orgs')).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
  });
}

test('the foot of every page leads there', async ({ page }) => {
  await page.goto('/ar/sources');
  const name = (await readMessages('ar'))('site:pages.developers.title');
  await page.getByRole('contentinfo').getByRole('link', { name }).click();
  await expect(page).toHaveURL(/\/ar\/developers$/);
});

test('a link to a part of the page, and to a key, leads to it', async ({ page }) => {
  await page.goto('/en/developers#key-theme');
  await expect(page.locator('#key-theme')).toBeInViewport();
  await page.getByRole('link', { name: 'Data files', exact: true }).click();
  await expect(page.locator('#data')).toBeInViewport();
});

test('keys are narrowed to those of a page', async ({ page }) => {
  await page.goto('/en/developers');
  await page.getByLabel('Keys that are read by').selectOption('compare');
  await expect(page.locator('#key-trail')).toBeVisible();
  await expect(page.locator('#key-zoom')).toHaveCount(0);
});

for (const [key, text] of [
  ['time', 'time=1990..2020'],
  ['states', 'states=BHR.KWT'],
  ['form', 'form=matrix'],
  ['data', `data=${manifest.version}`],
] as const) {
  test(`the example of ${key} leads to what it says, without a word of doubt`, async ({ page }) => {
    await page.goto('/ar/developers');
    await page.locator(`#key-${key}`).getByRole('link', { name: text }).click();
    await expect(page.locator('figure[data-ready="true"]').first()).toBeVisible();
    expect(new URL(page.url()).search).toContain(text);
    await expect(page.locator('[role="status"]', { hasText: '«' })).toHaveCount(0);
  });
}

test('what is typed by hand is put into its one form', async ({ page }) => {
  await page.goto('/ar/developers');
  await page.getByRole('link', { name: /states=kuwait/ }).click();
  await expect(page.locator('figure[data-ready="true"]')).toHaveAttribute('data-time', '2015');
  await expect(page).toHaveURL(/\/ar\/map\?states=BHR\.KWT&time=2015$/);
});

for (const language of ['ar', 'en']) {
  test(`the examples are real figures in ${language}, and share a selection`, async ({ page }) => {
    await page.goto(`/${language}/developers`);
    const pair = page.locator('section[aria-labelledby="example-pair"]');
    await pair.scrollIntoViewIfNeeded();
    const figureIn = (at: number) =>
      pair.locator('cooperation-atlas').nth(at).frameLocator('iframe').locator('figure');
    for (const at of [0, 1]) await expect(figureIn(at)).toHaveAttribute('data-ready', 'true');
    const bar = figureIn(1).locator('svg [data-state="KWT"]').first();
    await bar.scrollIntoViewIfNeeded();
    const box = await bar.boundingBox();
    await page.mouse.click(
      (box?.x ?? 0) + (box?.width ?? 0) / 2,
      (box?.y ?? 0) + (box?.height ?? 0) / 2,
    );
    await expect
      .poll(
        () =>
          page.frames().filter((frame) => new URL(frame.url()).searchParams.get('states') === 'KWT')
            .length,
      )
      .toBe(2);

    const slide = page.locator('section[aria-labelledby="example-frame"]');
    await slide.scrollIntoViewIfNeeded();
    await expect(slide.frameLocator('iframe').locator('figure')).toHaveAttribute(
      'data-ready',
      'true',
    );
  });
}

test('a figure is driven by buttons, and its answers are shown', async ({ page }) => {
  await page.goto('/en/developers');
  const example = page.locator('section[aria-labelledby="example-driven"]');
  await example.scrollIntoViewIfNeeded();
  const figure = example.frameLocator('iframe').locator('figure');
  await expect(figure).toHaveAttribute('data-ready', 'true');
  await example.getByRole('button', { name: /time=2010/ }).click();
  await expect(figure).toHaveAttribute('data-time', '2010');
  await expect(example.getByRole('status').first()).toContainText('"type":"state"');
  await example.getByRole('button', { name: /A faulty message/ }).click();
  await expect(example.getByRole('status').first()).toContainText('"type":"error"');
  await expect(figure).toHaveAttribute('data-ready', 'true');
});

test('an embed of one’s own: the code says what the frame shows', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en/developers');
  const example = page.locator('section[aria-labelledby="example-own"]');
  await example.scrollIntoViewIfNeeded();
  await example.getByLabel('Figure', { exact: true }).selectOption('rank');
  await example.getByLabel('Language').selectOption('fr');
  await example.getByLabel('Around the drawing').selectOption('none');
  const frame = example.frameLocator('iframe');
  await expect(frame.locator('figure[data-figure="rank"]')).toHaveAttribute('data-ready', 'true');
  await expect(frame.locator('html')).toHaveAttribute('lang', 'fr');
  await example.getByRole('button', { name: 'Copy' }).click();
  await expect(example.getByRole('status').first()).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('<cooperation-atlas view="rank" query="ui=none" lang="fr"');
});

test('the program that reads the data runs as it stands', async ({ page }) => {
  await page.goto('/en/developers');
  const code = await page.locator('section[aria-labelledby="data"] pre').first().innerText();
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code], {
    env: { ...process.env, FORCE_COLOR: '0' },
  });
  const [, id = '', state = '', year = ''] =
    /indicator\/([\w-]+)'.*values\.(\w+)\..*valueIn\((\d+)\)/s.exec(code) ?? [];
  const csv = manifest.bundles[`indicator/${id}`]?.csv ?? '';
  const row = readFileSync(`dist/data/${csv}`, 'utf8')
    .split('\n')
    .find((line) => line.startsWith(`${state},`) && line.includes(`,${year},`));
  const value = Number(row?.split(`,${year},`)[1]?.split(',')[0]);
  expect(value).toBeGreaterThan(0);
  // Bundles have five significant digits.
  expect(Number(stdout) / value).toBeCloseTo(1, 3);
});

test('nothing of a frame is fetched before a reader comes near', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/en/developers');
  await expect(page.locator('#key-orgs')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /\/embed[./]/.test(path))).toEqual([]);
});
