/** Lists and profiles of states, organisations and agreements, as files of the built site and in the browser. */
import { existsSync, readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readMessages } from '../../scripts/builtSite.ts';
import type { AgreementsBundle, OrganisationsBundle } from '../../src/domain/bundle.ts';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { bundleFile, languages } from './atlas.ts';
import { expect, test } from './fixtures.ts';

const bundle = <T>(id: string): T =>
  JSON.parse(readFileSync(`dist/data/${bundleFile(id)}`, 'utf8')) as T;
const { states } = bundle<Catalogue>('catalogue');
const { organisations } = bundle<OrganisationsBundle>('organisations');
const { agreements } = bundle<AgreementsBundle>('agreements');
const economies = states.filter(({ economy }) => economy);
const [agreement] = agreements.filter(({ event, parties }) => event && parties.length > 1);
if (agreement === undefined) throw new Error('The data has no agreement to test with.');

const items = (page: Page) => page.getByRole('main').locator('li > a');

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

async function fits(page: Page): Promise<void> {
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(excess).toBeLessThanOrEqual(0);
}

test('every thing has a file in every language, with its own title and description', () => {
  const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const things = [
    ...economies.map(({ id, name }) => ['states', id, name] as const),
    ...organisations.map(({ id, name }) => ['organisations', id, name] as const),
    ...agreements.map(({ id, title }) => ['agreements', id, title] as const),
  ];
  for (const language of languages) {
    for (const [page, id, names] of things) {
      const html = readFileSync(`dist/${language}/${page}/${id}/index.html`, 'utf8');
      expect(html).toContain(`<link rel="canonical" href="/${language}/${page}/${id}">`);
      expect(/<title>([^<]*)<\/title>/.exec(html)?.[1]).toContain(escape(names[language] ?? ''));
      expect(html).toMatch(/<meta name="description" content="[^"]{20,}"/);
    }
  }
  expect(existsSync(`dist/${languages[0]}/states/ATA`)).toBe(false);
});

for (const language of languages) {
  test(`a state’s profile in ${language} has figures, lanes and agreements on a phone`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/${language}/states/SAU`);
    const name = states.find(({ id }) => id === 'SAU')?.name[language] ?? '';
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page).toHaveTitle(new RegExp(`^${name} · `));
    await expect(page.locator('dd[data-value]')).toHaveCount(3);
    await expect(page.locator('tbody tr').first()).toBeVisible();
    await expect(
      page.locator('section[aria-labelledby=agreements] ol > li').first(),
    ).toBeAttached();
    await fits(page);
    expect(await faultsOf(page)).toEqual([]);
  });

  test(`an organisation’s profile in ${language} has the roll of any day`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/${language}/organisations/dco?nu=latn&cal=gregory`);
    const rows = page.locator('section[aria-labelledby=members] table').first().locator('tbody tr');
    await expect(rows).toHaveCount(16);
    await expect(page.locator('figure[data-figure=map]')).toHaveAttribute('data-ready', 'true');
    await page.locator('section[aria-labelledby=members] input').fill('2021-06-01');
    await page.keyboard.press('Enter');
    await expect(rows).toHaveCount(7);
    await expect(page).toHaveURL(/roll=2021-06-01/);
    await expect(page.locator('figure[data-figure=map]')).toHaveAttribute(
      'data-time',
      '2021-06-01',
    );
    await page.goBack();
    await expect(rows).toHaveCount(16);
    await fits(page);
    expect(await faultsOf(page)).toEqual([]);
  });

  test(`the lists are searched in ${language}, and axe finds nothing`, async ({ page }) => {
    const text = await readMessages(language);
    const kuwait = states.find(({ id }) => id === 'KWT')?.name[language] ?? '';
    await page.goto(`/${language}/states`);
    await expect(items(page).filter({ hasText: kuwait })).toBeVisible();
    expect(await items(page).count()).toBeGreaterThanOrEqual(economies.length);
    await page.getByRole('searchbox').fill('kwt');
    await expect(items(page)).toHaveText([kuwait]);
    await expect(page).toHaveURL(/\?q=kwt$/);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: text('eventIndex:clear') }).click();
    await expect(page).toHaveURL(new RegExp(`/${language}/states/?$`));
    await page.goto(`/${language}/organisations`);
    await expect(items(page)).toHaveCount(organisations.length);
    expect(await faultsOf(page)).toEqual([]);
    await page.goto(`/${language}/agreements`);
    const rows = page.getByRole('main').locator('ol > li > div > a');
    await expect(rows).toHaveCount(agreements.length);
    await page.getByRole('searchbox').fill(agreement.title[language] ?? '');
    await expect.poll(() => rows.count()).toBeLessThan(5);
    await expect(rows.filter({ hasText: agreement.title[language] ?? '' }).first()).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
  });
}

for (const theme of ['dark', 'contrast']) {
  test(`profiles are accessible in ${theme}`, async ({ page }) => {
    await page.goto(`/en/states/YEM?theme=${theme}`);
    await expect(page.locator('dd[data-value]').first()).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await page.goto(`/en/organisations/eco?theme=${theme}`);
    await expect(page.locator('dd[data-value]').first()).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await page.goto(`/en/agreements/${agreement.id}?theme=${theme}`);
    await expect(page.getByRole('article').locator('ol > li > a').first()).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
  });
}

test('a filter narrows the states to the members of an organisation', async ({ page }) => {
  await page.goto('/en/states?orgs=gcc');
  await expect(items(page)).toHaveText([
    'Bahrain',
    'Kuwait',
    'Oman',
    'Qatar',
    'Saudi Arabia',
    'United Arab Emirates',
  ]);
});

test('more figures come when their topic is opened, with ranks in the world and in each organisation', async ({
  page,
}) => {
  await page.goto('/en/states/KWT');
  await expect(page.locator('dd[data-value]')).toHaveCount(3);
  const topic = page.locator('section[aria-labelledby=figures] > details').first();
  await topic.locator('> summary').click();
  await expect(topic.locator('dd[data-value]').first()).toBeVisible();
  await topic.locator('dl details summary').first().click();
  const place = topic.getByText(/\d+ of \d+ in Gulf Cooperation Council/).first();
  await expect(place).toBeVisible();
});

test('a partial roster is told, and has no totals', async ({ page }) => {
  const text = await readMessages('en');
  await page.goto('/en/organisations/itu');
  await expect(page.getByText(text('profile:totals.partial'))).toBeVisible();
  await expect(page.getByText(/roster is partial here/).first()).toBeVisible();
  await expect(page.locator('dd[data-value]')).toHaveCount(0);
});

test('another way to write an id leads on, and an unknown one to what it may have meant', async ({
  page,
  consoleErrors,
}) => {
  consoleErrors.allow(/status of 404/);
  await page.goto('/en/states/kw?theme=dark');
  await expect(page).toHaveURL(/\/en\/states\/KWT\?theme=dark$/);
  await page.goto('/en/organisations/digital-cooperation-organisaton');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such organisation');
  expect(await faultsOf(page)).toEqual([]);
  await items(page).filter({ hasText: 'Digital Cooperation Organization' }).click();
  await expect(page).toHaveURL(/\/en\/organisations\/dco$/);
});

test('profiles, events, agreements, claims and the map lead to each other', async ({ page }) => {
  await page.goto(`/en/agreements/${agreement.id}`);
  await page.getByRole('article').locator('dl a').first().click();
  await expect(page).toHaveURL(/\/en\/(states|organisations)\//);
  await page.goto('/en/organisations/dco');
  await page.locator('section[aria-labelledby=claims] li a').first().click();
  await expect(page).toHaveURL(/\/en\/claims\?orgs=dco#dco-/);
  await page.goto('/en/map?states=KWT');
  await page.getByRole('link', { name: 'Profile of the state' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kuwait');
});
