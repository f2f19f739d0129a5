/** The network of the built site, as a reader meets it. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, openView, readyFigure, test } from './fixtures.ts';

const open = (page: Page, address: string): Promise<Locator> => openView(page, address, 'network');

function queryOf(page: Page): URLSearchParams {
  return new URL(page.url()).searchParams;
}

for (const language of ['ar', 'en']) {
  test(`shows in ${language} the members of the home organisation and where they sit`, async ({
    page,
  }) => {
    const figure = await open(page, `/${language}/network`);
    await expect(figure).toHaveAttribute('data-painter', 'canvas');
    await expect(figure).toHaveAttribute('data-form', 'graph');
    await expect(figure.locator('[data-mark="state"]')).toHaveCount(16);
    await expect(figure.locator('[data-mark="organisation"][data-organisation="dco"]')).toHaveCount(
      1,
    );
    await expect(figure.locator('[data-membership="dco-kwt-1"]')).toHaveAttribute(
      'data-role',
      'founder',
    );
    const marks = await figure.locator('[data-mark]').count();
    await expect(figure).toHaveAttribute('data-marks', String(marks));
  });
}

test('Pakistan on 1 January 2010 has ECO, and SCO as an observer, and not the DCO', async ({
  page,
}) => {
  const figure = await open(page, '/ar/network?orgs=all&focus=PAK&time=2010-01-01');
  await expect(figure).toHaveAttribute('data-focus', 'PAK');
  await expect(figure).toHaveAttribute('data-time', '2010-01-01');
  const standing = (id: string): Locator =>
    figure.locator(`[data-mark="membership"][data-state="PAK"][data-organisation="${id}"]`);
  await expect(standing('eco')).toHaveAttribute('data-role', 'founder');
  await expect(standing('sco')).toHaveAttribute('data-role', 'observer');
  await expect(figure.locator('[data-organisation="dco"]')).toHaveCount(0);
});

for (const [time, count] of [
  ['1975', 9],
  ['1990', 10],
  ['2020', 10],
  ['2024', 12],
] as const) {
  test(`Kuwait and Qatar share ${count} organisations in ${time}`, async ({ page }) => {
    const figure = await open(page, `/en/network?focus=KWT&to=QAT&time=${time}`);
    await expect(figure.locator('figcaption')).toContainText(
      `Kuwait and Qatar share ${count} organisations`,
    );
    const card = page.getByRole('region', { name: 'What ties Kuwait and Qatar?' });
    await expect(card.getByRole('list').first().locator(':scope > li')).toHaveCount(count);
  });
}

test('the matrix has role and date in its cells, and says so in its sums', async ({ page }) => {
  const figure = await open(page, '/en/network?form=matrix&time=2024-06-01');
  const cell = (state: string, organisation: string): Locator =>
    figure.locator(`td[data-state="${state}"][data-organisation="${organisation}"]`);
  await expect(cell('KWT', 'gcc')).toHaveAttribute('data-value', '1981-05-25');
  await expect(cell('KWT', 'gcc')).toHaveAttribute('data-role', 'founder');
  await expect(cell('GRC', 'gcc')).toHaveAttribute('data-missing', 'true');
  await expect(cell('KWT', 'sco')).toHaveAttribute('data-role', 'associate');
  await expect(figure.getByRole('grid').locator('tbody tr')).toHaveCount(16);
});

test('the matrix is walked by keys, and Enter asks what ties row and column', async ({ page }) => {
  const figure = await open(page, '/en/network?form=matrix&order=name');
  await figure.locator('[role="grid"] [tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(figure.locator('td:focus')).toHaveAttribute('data-state', 'BHR');
  await page.keyboard.press('Enter');
  await expect.poll(() => queryOf(page).get('focus')).toBe('BHR');
  await expect.poll(() => queryOf(page).get('to')).not.toBeNull();
});

test('the list says the same in sentences and pairs', async ({ page }) => {
  const figure = await open(page, '/en/network?form=list&time=2024-06-01');
  await expect(figure.locator('[data-link="KWT|QAT"]')).toHaveAttribute('data-value', '12');
  await expect(figure.locator('[data-mark="state"]')).toHaveCount(16);
});

test('one arrow key changes the time in the frame of the key', async ({ page }) => {
  await open(page, '/en/network?time=2024');
  const after = await page
    .getByRole('slider')
    .first()
    .evaluate((slider: HTMLElement) => {
      slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
      return new Promise<string | undefined>((resolve) => {
        requestAnimationFrame(() => resolve(slider.closest('figure')?.dataset['time']));
      });
    });
  expect(after).toBe('2023');
  await expect.poll(() => queryOf(page).get('time')).toBe('2023');
});

test('keys walk along the ties, Enter opens, Backspace goes back, Escape leaves', async ({
  page,
}) => {
  const figure = await open(page, '/en/network');
  const first = figure.locator('[data-mark][tabindex="0"]');
  await first.focus();
  const start = await first.getAttribute('data-key');
  await page.keyboard.press('ArrowDown');
  const next = await figure.locator('[data-key]:focus').getAttribute('data-key');
  expect(next).not.toBe(start);
  await page.keyboard.press('Backspace');
  await expect(figure.locator('[data-key]:focus')).toHaveAttribute('data-key', String(start));
  await page.keyboard.press('Enter');
  await expect.poll(() => queryOf(page).get('focus')).toBe(start);
  await readyFigure(page, 'network').locator('[data-mark][tabindex="0"]').focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => queryOf(page).get('focus')).toBeNull();
});

test('a click on what is in the middle takes it out, and Back brings it again', async ({
  page,
}) => {
  const figure = await open(page, '/en/network?focus=KWT');
  const box = await figure.locator('canvas').boundingBox();
  if (box === null) throw new Error('The drawing has no place.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect.poll(() => queryOf(page).get('focus')).toBeNull();
  await page.goBack();
  await expect.poll(() => queryOf(page).get('focus')).toBe('KWT');
});

test('a node that is dragged stays where it is let go, and a drag is no click', async ({
  page,
}) => {
  const figure = await open(page, '/en/network?focus=KWT');
  const box = await figure.locator('canvas').boundingBox();
  if (box === null) throw new Error('The drawing has no place.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 30, { steps: 5 });
  await page.mouse.up();
  await page.mouse.move(x + 60, y + 30);
  await expect(figure.getByText(/^Kuwait: \d+ memberships/).last()).toBeVisible();
  expect(queryOf(page).get('focus')).toBe('KWT');
});

test('measures come in ranks, and the address keeps them', async ({ page }) => {
  await open(page, '/en/network?orgs=gcc&measure=degree');
  const card = page.getByRole('region', { name: 'Who has the most ties' });
  await expect(card.getByRole('listitem').first()).toBeVisible();
  await page.getByLabel('Measure').selectOption('community');
  await expect.poll(() => queryOf(page).get('measure')).toBe('community');
  await expect(page.getByRole('region', { name: 'Communities' })).toBeVisible();
});

test('the table has a row for every tie', async ({ page }) => {
  const figure = await open(page, '/en/network?orgs=gcc&kinds=chosen&links=membership');
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const ties = await figure.locator('li[data-mark="membership"]').count();
  expect(ties).toBe(6);
  await expect(figure.getByRole('table').locator('tbody tr')).toHaveCount(ties);
});

for (const [name, query] of [
  ['the graph', ''],
  ['the matrix', 'form=matrix'],
  ['the matrix of pairs', 'form=matrix&links=shared'],
  ['the list', 'form=list'],
  ['what ties two', 'focus=KWT&to=QAT'],
  ['a measure', 'measure=betweenness'],
] as const) {
  test(`is accessible: ${name}`, async ({ page }) => {
    test.setTimeout(120_000);
    await open(page, `/ar/network?${query}`);
    await page.waitForLoadState('networkidle');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}
