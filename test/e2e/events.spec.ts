/** The chronicle and the events' own pages, as files of the built site and in the browser. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readMessages } from '../../scripts/builtSite.ts';
import type { EventsBundle } from '../../src/domain/bundle.ts';
import type { AtlasEvent } from '../../src/domain/fact.ts';
import { directionOf } from '../../src/locale/defaults.ts';
import { bundleFile, languages } from './atlas.ts';
import { expect, test } from './fixtures.ts';

const { events }: EventsBundle = JSON.parse(
  readFileSync(`dist/data/${bundleFile('events')}`, 'utf8'),
);
const [first = 'en'] = languages;
const longest = events.toSorted((a, b) => b.sources.length - a.sources.length)[0];
const renamed = events.find(({ aliases = [] }) => aliases.length > 0);
const disputed = events.find(({ alternatives = [] }) => alternatives.length > 0);
if (longest === undefined || renamed === undefined || disputed === undefined) {
  throw new Error('The data has no events to test with.');
}

const titleOf = ({ title, id }: AtlasEvent, language: string): string => title[language] ?? id;
const rows = (page: Page) => page.getByRole('main').locator('ol > li > div > a');

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

for (const language of languages) {
  test(`an event is a file in ${language}, with its own title and description`, async ({
    request,
  }) => {
    const response = await request.get(`/${language}/events/${longest.id}`);
    expect(response.status()).toBe(200);
    const html = await response.text();
    expect(html).toContain(`<html lang="${language}" dir="${directionOf(language)}">`);
    expect(/<title>([^<]*)<\/title>/.exec(html)?.[1]).toContain(titleOf(longest, language));
    expect(html).toMatch(/<meta name="description" content="[^"]{20,}"/);
    for (const other of languages) {
      expect(html).toContain(`hreflang="${other}" href="/${other}/events/${longest.id}"`);
    }
  });

  test(`an event’s page in ${language} has every source, fits a phone and is accessible`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/${language}/events/${longest.id}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(longest, language));
    await expect(page).toHaveTitle(new RegExp(`^${titleOf(longest, language)} · `));
    await expect(page.getByRole('article').locator('ol > li > a')).toHaveCount(
      longest.sources.length,
    );
    await expect(page.getByRole('img')).toBeVisible();
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBeLessThanOrEqual(0);
    expect(await faultsOf(page)).toEqual([]);
  });

  test(`the chronicle is searched in ${language}`, async ({ page }) => {
    const text = await readMessages(language);
    await page.goto(`/${language}/events`);
    await expect(rows(page)).toHaveCount(events.length);
    const row = rows(page).filter({ hasText: titleOf(longest, language) });
    await page.getByRole('searchbox').fill(titleOf(longest, language).toUpperCase());
    await expect.poll(() => rows(page).count()).toBeLessThan(10);
    await expect(row).toBeVisible();
    await expect(page).toHaveURL(/\?q=/);
    await page.reload();
    await expect(row).toBeVisible();
    expect(await rows(page).count()).toBeLessThan(10);
    await page.getByRole('button', { name: text('eventIndex:clear') }).click();
    await expect(rows(page)).toHaveCount(events.length);
    await expect(page).toHaveURL(new RegExp(`/${language}/events/?$`));
  });
}

for (const theme of ['dark', 'contrast']) {
  test(`what sources disagree about is accessible in ${theme}`, async ({ page }) => {
    await page.goto(`/${first}/events/${disputed.id}?theme=${theme}`);
    await expect(page.getByRole('article').locator('ol > li > a').first()).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
  });
}

test('every event has a file in every language, also under the ids that it once had', () => {
  for (const language of languages) {
    for (const { id, aliases = [], title } of events) {
      for (const name of [id, ...aliases]) {
        const html = readFileSync(`dist/${language}/events/${name}/index.html`, 'utf8');
        expect(html).toContain(`<link rel="canonical" href="/${language}/events/${id}">`);
        expect(html).toContain(title[language]?.replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
      }
    }
  }
});

test('an old id leads to its event', async ({ page }) => {
  await page.goto(`/${first}/events/${renamed.aliases?.[0]}?theme=dark`);
  await expect(page).toHaveURL(new RegExp(`/${first}/events/${renamed.id}\\?theme=dark$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(renamed, first));
});

test('an unknown id says so, and leads to those that it may have meant', async ({
  page,
  consoleErrors,
}) => {
  consoleErrors.allow(/status of 404/);
  const text = await readMessages(first);
  const response = await page.goto(`/${first}/events/${longest.id.slice(0, -1)}x`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    text('eventIndex:unknown.title'),
  );
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('link', { name: titleOf(longest, first) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(longest, first));
});

test('choices narrow the chronicle, and Back takes them back', async ({ page }) => {
  const organiser = longest.organisers[0];
  await page.goto(`/${first}/events`);
  await expect(rows(page)).toHaveCount(events.length);
  const sure = page.getByRole('checkbox');
  await sure.check();
  const many = events.filter(({ sources }) => sources.length > 1);
  await expect(rows(page)).toHaveCount(many.length);
  await expect(page).toHaveURL(/\?sure=on$/);
  await page.goBack();
  await expect(sure).not.toBeChecked();
  await expect(rows(page)).toHaveCount(events.length);
  await page.goto(`/${first}/events?orgs=${organiser}&types=${longest.type}`);
  const expected = events.filter(
    ({ type, organisers, organisations }) =>
      type === longest.type && [...organisers, ...organisations].some((id) => id === organiser),
  );
  await expect(rows(page)).toHaveCount(expected.length);
});

test('Back from an event returns to where one was in the chronicle', async ({ page }) => {
  await page.goto(`/${first}/events`);
  const far = rows(page).nth(200);
  await far.scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(2000);
  await far.click();
  await expect(page.getByRole('article')).toBeVisible();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expect(far).toBeInViewport();
  await expect(far).toBeFocused();
});

test('the events of the overview and of the map lead to their pages', async ({ page }) => {
  await page.goto(`/${first}/`);
  await page.getByRole('main').locator('li > time + a').first().click();
  await expect(page).toHaveURL(new RegExp(`/${first}/events/[a-z0-9-]+`));
  await expect(page.getByRole('article')).toBeVisible();
  await page.goto(`/${first}/map?events=on`);
  await page.locator('figure details:has(li[data-event]) summary').click();
  await page.locator('li[data-event] a').first().click();
  await expect(page.getByRole('article')).toBeVisible();
});
