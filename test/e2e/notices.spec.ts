import fc from 'fast-check';
import { languages } from './atlas.ts';
import { expect, openView, test } from './fixtures.ts';

const [first = 'en'] = languages;

const badValues: readonly (readonly [query: string, quoted: string])[] = [
  ['indicator=gdpp', 'gdpp'],
  ['time=20l5', '20l5'],
  ['time=1492', '1492'],
  ['scale=logarithmic', 'logarithmic'],
  ['region=atlantis', 'atlantis'],
  ['orgs=nobody', 'nobody'],
  ['states=QQQ', 'QQQ'],
  ['nu=roman', 'roman'],
  ['cal=maya', 'maya'],
  ['theme=pink', 'pink'],
  ['indicater=gdp', 'indicater'],
  [`region=${'z'.repeat(80)}`, 'z'.repeat(50)],
  ['scale=%', '%'],
  ['scale=<img src=x>', '<img src=x>'],
];

for (const [query, quoted] of badValues) {
  test(`a notice quotes what is wrong in ${query.slice(0, 30)}`, async ({ page }) => {
    await openView(page, `/${first}/map?${query}`);
    const notice = page.getByRole('status').filter({ hasText: quoted });
    await expect(notice).toBeVisible();
    await page.waitForTimeout(800);
    await expect(notice).toBeVisible();
  });
}

for (const language of languages) {
  test(`a notice speaks ${language}`, async ({ page }) => {
    await openView(page, `/${language}/map?scale=cubic`);
    await expect(page.getByRole('status').filter({ hasText: 'cubic' })).toBeVisible();
  });
}

test('foreign keys and the hash survive in silence', async ({ page }) => {
  await openView(page, `/${first}/map?utm_source=letter&fbclid=1#here`);
  await expect(page).toHaveURL(/utm_source=letter&fbclid=1#here$/);
  await expect(page.getByRole('status').filter({ hasText: 'utm_source' })).toHaveCount(0);
});

test('other digits and lower case mean the same', async ({ page }) => {
  const figure = await openView(page, `/${first}/map?time=${encodeURIComponent('٢٠١٥')}`);
  await expect(figure).toHaveAttribute('data-time', '2015');
  await expect(page).toHaveURL(/time=2015/);
});

/** Addresses that nobody meant, the same ones at every run. */
const key = fc.constantFrom(
  'orgs',
  'states',
  'time',
  'indicator',
  'scale',
  'region',
  'zoom',
  'nu',
  'cal',
  'theme',
  'data',
  'x',
  'tdir',
);
const value = fc.oneof(
  fc
    .string({ unit: 'grapheme', maxLength: 12 })
    .map((text) => encodeURIComponent(text.toWellFormed())),
  fc.constantFrom(
    '%',
    '%E0%A4',
    '..',
    '1990..',
    'all.all',
    '-1',
    '1e999',
    'NaN',
    '__proto__',
    '25.999.999',
    '2023..1990',
    '٢٠٢٣',
    '0',
  ),
  fc.constant('a'.repeat(5_000)),
);
const query = fc
  .array(fc.tuple(key, value), { minLength: 1, maxLength: 4 })
  .map((entries) => entries.map((entry) => entry.join('=')).join('&'));
const addresses = fc.sample(query, { seed: 20_260, numRuns: 32 });

for (const [index, address] of addresses.entries()) {
  test(`a stray address neither throws nor blanks the page (${index})`, async ({ page }) => {
    await openView(page, `/${languages[index % languages.length]}/map?${address}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}
