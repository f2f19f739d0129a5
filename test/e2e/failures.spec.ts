import { bundleFile, languages, usualIndicator } from './atlas.ts';
import { expect, readyFigure, test } from './fixtures.ts';

const [first = 'en'] = languages;
const bundle = `**/data/${bundleFile(`indicator/${usualIndicator?.id}`)}`;

test.beforeEach(({ consoleErrors }) => {
  // The browser itself writes down what it could not load.
  consoleErrors.allow(/Failed to load resource/);
});

for (const [name, answer] of [
  ['is cut off', { abort: true }],
  ['answers with an error', { status: 500, body: 'no' }],
  ['is half a file', { status: 200, body: '{"id": "gd' }],
  ['is something else', { status: 200, body: '{"hello": 1}' }],
] as const) {
  test(`a bundle that ${name} is a message in its place, with a retry`, async ({ page }) => {
    await page.route(bundle, (route) =>
      'abort' in answer ? route.abort() : route.fulfill(answer),
    );
    await page.goto(`/${first}/map`);
    const figure = readyFigure(page);
    await expect(figure).toHaveAttribute('data-error');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.unroute(bundle);
    await figure.getByRole('alert').getByRole('button').click();
    await expect(readyFigure(page)).not.toHaveAttribute('data-error');
    expect(Number(await readyFigure(page).getAttribute('data-marks'))).toBeGreaterThan(0);
  });
}

test('a page without any data says so', async ({ page }) => {
  await page.route('**/data/**', (route) => route.abort());
  await page.goto(`/${first}/map`);
  await expect(page.getByRole('button').first()).toBeVisible();
  await expect(page.locator('body')).not.toHaveText('');
});

test('a manifest of yesterday is asked for again', async ({ page }) => {
  let asked = 0;
  const gone = /-00000000\./;
  await page.route('**/data/manifest.json', async (route) => {
    asked += 1;
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({
      response,
      body: asked > 1 ? text : text.replace(/-[0-9a-f]{8,}\.json/g, '-00000000.json'),
    });
  });
  await page.route(gone, (route) => route.fulfill({ status: 404 }));
  await page.goto(`/${first}/map`);
  const figure = readyFigure(page);
  await expect(figure.or(page.getByRole('alert')).first()).toBeVisible();
  if ((await figure.count()) === 0 || (await figure.getAttribute('data-error')) !== null) {
    await page.getByRole('alert').getByRole('button').click();
  }
  await expect(readyFigure(page)).not.toHaveAttribute('data-error');
  expect(asked).toBeGreaterThan(1);
});
