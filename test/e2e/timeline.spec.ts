/** The timeline of the built site, as a reader meets it. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, openView, readyFigure, test } from './fixtures.ts';

const open = (page: Page, address: string): Promise<Locator> => openView(page, address, 'timeline');

async function queryOf(page: Page): Promise<URLSearchParams> {
  return new URL(page.url()).searchParams;
}

for (const language of ['ar', 'en']) {
  test(`shows in ${language} the sixteen members of the home organisation`, async ({ page }) => {
    const figure = await open(page, `/${language}/timeline`);
    await expect(figure).toHaveAttribute('data-painter', 'canvas');
    const memberships = figure.locator('[data-mark="membership"]');
    await expect(memberships).toHaveCount(16);
    await expect(figure.locator('[data-membership="dco-mar-1"]')).toHaveAttribute(
      'data-value',
      '2022-04',
    );
    await expect(figure.locator('[data-membership="dco-mar-1"]')).toContainText('2022');
    await expect(figure.locator('[data-event="dco-general-assembly-5"]')).toContainText('2026');
    expect(Number(await figure.getAttribute('data-marks'))).toBeGreaterThan(40);
  });
}

test('keys move the time, one year at a time, as the screen runs', async ({ page }) => {
  for (const [address, key] of [
    ['/en/timeline?time=2021..2023', 'ArrowRight'],
    ['/ar/timeline?time=2021..2023', 'ArrowLeft'],
  ] as const) {
    await open(page, address);
    const slider = page.getByRole('slider').first();
    await slider.focus();
    await page.keyboard.press(key);
    await expect(readyFigure(page, 'timeline')).toHaveAttribute('data-time', '2022..2024');
    await expect.poll(async () => (await queryOf(page)).get('time')).toBe('2022..2024');
  }
});

test('one arrow key changes the time in the frame of the key', async ({ page }) => {
  const figure = await open(page, '/en/timeline');
  const before = await figure.getAttribute('data-time');
  const after = await page
    .getByRole('slider')
    .first()
    .evaluate((slider: HTMLElement) => {
      slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
      return slider.closest('figure')?.dataset['time'];
    });
  expect(after).not.toBe(before);
});

test('the wheel zooms, a drag pans and Back returns', async ({ page }) => {
  const figure = await open(page, '/en/timeline?time=2021..2025');
  const canvas = figure.locator('canvas').last();
  const box = await canvas.boundingBox();
  if (box === null) throw new Error('The drawing has no place.');
  await page.mouse.move(box.x + box.width * 0.6, box.y + 200);
  await page.mouse.wheel(0, -240);
  await expect.poll(async () => (await queryOf(page)).get('time')).not.toBe('2021..2025');
  const zoomed = await readyFigure(page, 'timeline').getAttribute('data-time');
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.4, box.y + 200, { steps: 6 });
  // The hand rests before it lets go, so that nothing glides on.
  await page.waitForTimeout(150);
  await page.mouse.up();
  await expect(readyFigure(page, 'timeline')).not.toHaveAttribute('data-time', String(zoomed));
  await page.goBack();
  await expect(readyFigure(page, 'timeline')).toHaveAttribute('data-time', String(zoomed));
  await page.goBack();
  await expect(readyFigure(page, 'timeline')).toHaveAttribute('data-time', '2021..2025');
});

test('the roll of a day can be shared, moved by keys and typed', async ({ page }) => {
  await open(page, '/en/timeline?roll=2021-06-01');
  const roll = page.getByRole('complementary').getByRole('list').first();
  await expect(roll.getByRole('listitem')).toHaveCount(7);
  const cursor = page.getByRole('slider', { name: 'Day of the roll' });
  await cursor.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await queryOf(page)).get('roll')).toBe('2022-06-01');
  await page.getByLabel('Day', { exact: true }).fill('2024-02-01');
  await page.keyboard.press('Enter');
  await expect(roll.getByRole('listitem')).toHaveCount(16);
});

test('the list walks lane by lane, and Enter shows the sources', async ({ page }) => {
  const figure = await open(page, '/en/timeline');
  await figure.locator('[data-mark][tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const current = figure.locator('[data-mark]:focus');
  await expect(current).toHaveAttribute('data-membership', /^dco-/);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await queryOf(page)).get('focus')).toMatch(/^dco-/);
  await expect(
    page.getByRole('complementary').locator('a[rel="noreferrer"]').first(),
  ).toBeVisible();
});

test('the keys are listed on request, and the focus returns to where it was', async ({ page }) => {
  const figure = await open(page, '/ar/timeline');
  await figure.locator('[data-mark][tabindex="0"]').focus();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'مفاتيح الخط الزمني' });
  await expect(help.getByText('عُشر المدة المعروضة')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(figure.locator('[data-mark]:focus')).toHaveCount(1);
  await figure.getByRole('button', { name: 'المفاتيح' }).click();
  await expect(help).toBeVisible();
});

test('the table has a row for every mark, and filters tell what they hide', async ({ page }) => {
  const figure = await open(page, '/en/timeline?types=assembly');
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const marks = await figure.locator('[data-mark]').count();
  await expect(figure.getByRole('table').locator('tbody tr')).toHaveCount(marks);
  await expect(figure.locator('figcaption')).toContainText('Hidden by the filters');
});

test('folded organisations unfold, and everything is in the list all the same', async ({
  page,
}) => {
  const figure = await open(page, '/en/timeline?orgs=gcc.las.opec');
  const before = await figure.locator('[data-mark="membership"]').count();
  const button = page.getByRole('button', { name: 'Unfold League of Arab States' });
  await button.click();
  await expect(page.getByRole('button', { name: 'Fold League of Arab States' })).toBeVisible();
  await expect(readyFigure(page, 'timeline').locator('[data-mark="membership"]')).toHaveCount(
    before,
  );
});

for (const [name, query] of [
  ['the roll, a membership and the table', 'roll=2024-06-06&focus=dco-jor-1'],
  ['an event', 'focus=dco-general-assembly-5'],
  ['folded organisations', 'orgs=gcc.las.opec'],
  ['everything there is', 'orgs=all'],
] as const) {
  test(`is accessible with ${name}`, async ({ page }) => {
    test.setTimeout(120_000);
    const figure = await open(page, `/ar/timeline?${query}`);
    if (query.startsWith('roll')) {
      await page.getByRole('button', { name: 'جدول', exact: true }).click();
      await expect(figure.getByRole('table')).toBeVisible();
    }
    await page.waitForLoadState('networkidle');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}
