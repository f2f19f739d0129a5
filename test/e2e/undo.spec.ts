/** Every step of a visit can be undone and redone to the same picture: by Back, by the keys, from the list. */
import type { Page } from '@playwright/test';
import { expect, openView, readyFigure, test } from './fixtures.ts';

/** What a reader does; `replace`: what is no step, but changes the entry that the reader is at. */
type Act = readonly [name: string, run: (page: Page) => Promise<unknown>, mode?: 'replace'];

const choose = (label: string, value: string): Act => [
  `${label}: ${value}`,
  (page) => page.getByRole('main').getByLabel(label, { exact: true }).selectOption(value),
];
const toggle = (label: string): Act => [
  label,
  (page) => page.getByRole('main').locator('label', { hasText: label }).click(),
];
const state = (name: string): Act => [
  name,
  (page) => page.locator('[data-part="aside"] li button', { hasText: name }).first().press('Enter'),
];
const find = (name: string): Act => [
  `find ${name}`,
  async (page) => {
    const field = page
      .getByRole('main')
      .getByLabel(/^Find a state/)
      .first();
    await field.click();
    await field.pressSequentially(name);
    await expect(page.locator('[role="option"]').first()).toBeVisible();
    await field.press('Enter');
  },
];
const year = (value: number): Act => [
  `year ${value}`,
  async (page) => {
    const field = page.getByRole('main').getByLabel('Type a year', { exact: true });
    await field.fill(String(value));
    await field.press('Enter');
  },
];
const visit = (name: string): Act => [
  `page ${name}`,
  (page) =>
    page
      .getByRole('navigation', { name: 'Pages', exact: true })
      .getByRole('link', { name, exact: true })
      .click(),
];
const speak = (name: string): Act => [
  `language ${name}`,
  async (page) => {
    await page.getByRole('banner').getByRole('button', { expanded: false }).nth(-2).click();
    await page.getByRole('banner').getByRole('link', { name }).click();
  },
];
/** Settings carry values of their own, so that they are found in every language. */
const set = (value: string): Act => [
  `setting ${value}`,
  async (page) => {
    await page.getByRole('banner').getByRole('button', { expanded: false }).last().click();
    await page.getByRole('banner').locator('label', { hasText: value }).click();
    await page.keyboard.press('Escape');
  },
];
const drag: Act = [
  'drag of the year',
  async (page) => {
    const slider = page.getByRole('slider').first();
    const box = await slider.boundingBox();
    if (box === null) throw new Error('There is no slider.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (const by of [20, 60, 110]) await page.mouse.move(x - by, y, { steps: 3 });
    await page.mouse.up();
  },
];
const keys: Act = [
  'keys on the slider',
  async (page) => {
    const slider = page.getByRole('slider').first();
    await slider.focus();
    for (let press = 0; press < 3; press += 1) await slider.press('ArrowLeft');
  },
  'replace',
];
const organisations = (name: string): Act => [
  `organisations ${name}`,
  async (page) => {
    await page.getByRole('button', { name: /^Organisations/ }).click();
    await page.getByRole('checkbox', { name }).press('Space');
    await page.keyboard.press('Escape');
  },
];

const hour: readonly Act[] = [
  choose('Indicator', 'population'),
  state('Kuwait'),
  state('Rwanda'),
  year(2015),
  choose('View', 'world'),
  choose('Colour scale', 'log'),
  toggle('Events of the year'),
  drag,
  choose('Compare with', '2010'),
  choose('Compare with', 'none'),
  keys,
  choose('Indicator', 'egdi'),
  organisations('Gulf'),
  choose('Indicator', 'membership'),
  year(2022),
  choose('Indicator', 'internet-users'),
  visit('Trends'),
  toggle('Totals of organisations'),
  choose('Index', '2010'),
  year(2018),
  state('Oman'),
  choose('Indicator', 'gdp-per-capita'),
  choose('Axis', 'linear'),
  visit('Compare'),
  choose('Across', 'egdi'),
  choose('Upwards', 'gdp-growth'),
  choose('Colour', 'income'),
  state('Bahrain'),
  toggle('Trails'),
  year(2014),
  choose('Size', 'gdp'),
  visit('Rank'),
  choose('Indicator', 'life-expectancy'),
  choose('Order', 'name'),
  year(2010),
  find('Nigeria'),
  choose('Change of rank since', '2000'),
  choose('Change of rank since', 'none'),
  visit('Table'),
  find('Ghana'),
  choose('Years', '5'),
  year(2012),
  visit('Timeline'),
  choose('Lanes by', 'state'),
  choose('Order', 'name'),
  choose('Lanes by', 'organisation'),
  visit('Network'),
  toggle('Matrix'),
  toggle('List'),
  toggle('Graph'),
  choose('Measure', 'degree'),
  choose('Measure', 'community'),
  set('Dark'),
  visit('Map'),
  speak('العربية'),
  set('فاتح'),
  set('٠١٢٣'),
  speak('Français'),
  set('0123'),
  speak('فارسی'),
  speak('English'),
  find('Jordan'),
  choose('Indicator', 'gdp'),
  year(2008),
];

/** What is to be seen: the figure's own attributes and words, and every mark with its values, place and colour. */
function picture(page: Page): Promise<string> {
  return page.evaluate(() => {
    const figure = document.querySelector<HTMLElement>('figure[data-figure]');
    if (figure === null) return '';
    // An outline is drawn finer after a while; the keyboard's place in a figure is no part of its picture.
    const left = [
      'id',
      'class',
      'tabindex',
      'aria-controls',
      'aria-labelledby',
      'aria-describedby',
    ];
    if (figure.dataset['figure'] === 'map') left.push('d');
    const marks = [...figure.querySelectorAll('[data-mark], [data-value], [data-missing]')];
    const lines = marks.map((mark) =>
      [...mark.attributes]
        .filter(({ name }) => !left.includes(name))
        .map(({ name, value }) => `${name}=${value}`)
        .toSorted()
        .concat(mark.children.length === 0 ? [mark.textContent ?? ''] : [])
        .join(' '),
    );
    const { lang, dir, dataset } = document.documentElement;
    return [
      `${lang} ${dir} ${dataset['theme'] ?? ''}`,
      JSON.stringify(Object.entries(figure.dataset).toSorted()),
      figure.querySelector('figcaption')?.textContent ?? '',
      ...lines,
    ].join('\n');
  });
}

interface Seen {
  readonly href: string;
  readonly picture: string;
}

const addressOf = (page: Page): string => {
  const { pathname, search, hash } = new URL(page.url());
  return pathname + search + hash;
};

/** The view once it stands still. */
async function look(page: Page): Promise<Seen> {
  let last = '';
  await expect
    .poll(
      async () => {
        // Until another page is there, the one before it stays.
        const name = new URL(page.url()).pathname.split('/').at(-1) ?? '';
        const isReady = (await readyFigure(page, name).count()) > 0;
        const [before, now] = [last, await picture(page)];
        last = now;
        return isReady && before === now;
      },
      { intervals: [150], timeout: 20_000 },
    )
    .toBe(true);
  return { href: addressOf(page), picture: last };
}

async function expectSeen(page: Page, seen: Seen | undefined, step: string): Promise<void> {
  if (seen === undefined) throw new Error(`There is no ${step}.`);
  await expect.poll(() => addressOf(page), { message: step }).toBe(seen.href);
  await expect
    .poll(() => picture(page), { message: step, intervals: [50, 100, 200], timeout: 20_000 })
    .toBe(seen.picture);
}

/** Outside of any field, where the keys are the browser's. */
async function press(page: Page, key: string): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press(key);
}

const undoKey = 'Control+z';
const redoKey = 'Control+y';

/** Takes the steps and remembers what was to be seen after each; every one is an entry of the history. */
async function explore(page: Page, acts: readonly Act[]): Promise<readonly Seen[]> {
  const seen = [await look(page)];
  for (const [name, run, mode] of acts) {
    const before = addressOf(page);
    await test.step(name, async () => {
      await run(page);
      await expect.poll(() => addressOf(page), { message: name }).not.toBe(before);
      if (mode === 'replace') seen.pop();
      seen.push(await look(page));
    });
  }
  return seen;
}

test('an hour of exploring is undone and redone, step by step, to the same picture', async ({
  page,
}) => {
  test.setTimeout(500_000);
  page.setDefaultTimeout(6_000);
  await page.setViewportSize({ width: 1440, height: 900 });
  await openView(page, '/en/map');
  const seen = await explore(page, hour);
  expect(seen.length).toBeGreaterThan(60);
  // Browsers keep some fifty entries: the keys go beyond them.
  for (let at = seen.length - 2; at >= 0; at -= 1) {
    await press(page, undoKey);
    await expectSeen(page, seen[at], `step ${at}, undone`);
  }
  await press(page, undoKey);
  await expectSeen(page, seen[0], 'the first step');
  for (let at = 1; at < seen.length; at += 1) {
    await press(page, redoKey);
    await expectSeen(page, seen[at], `step ${at}, redone`);
  }
});

test('Back, Forward, the keys and the list are one', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openView(page, '/en/map');
  const seen = await explore(page, [
    choose('Indicator', 'population'),
    choose('View', 'world'),
    visit('Rank'),
    choose('Order', 'name'),
  ]);
  const menu = page.getByRole('button', { name: 'Steps and saved views' });
  const list = page.getByRole('list', { name: /^The steps/ });
  const here = list.locator('[aria-current="step"]');
  await page.goBack();
  await expectSeen(page, seen[3], 'the step before, by Back');
  await press(page, undoKey);
  await expectSeen(page, seen[2], 'the step before, by the keys');
  await menu.click();
  await expect(list.getByRole('listitem')).toHaveCount(5);
  await expect(list.getByRole('listitem').first()).toHaveText('Rows by name');
  await expect(here).toHaveText('Map: the world');
  await list.getByRole('link', { name: 'Page: Rank' }).click();
  await expectSeen(page, seen[3], 'a step ahead, from the list');
  await page.goForward();
  await expectSeen(page, seen[4], 'the last, by Forward');
  await menu.click();
  await expect(here).toHaveText('Rows by name');
  await page.getByRole('button', { name: 'Redo' }).isDisabled();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expectSeen(page, seen[3], 'the step before, by the button');
  // A letter of another keyboard, and a reload, change nothing of it.
  await page.reload();
  await expectSeen(page, seen[3], 'the same after a reload');
  await page.evaluate(() =>
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ئ', code: 'KeyZ', ctrlKey: true, bubbles: true }),
    ),
  );
  await expectSeen(page, seen[2], 'the step before, on an Arabic keyboard');
  for (let extra = 0; extra < 4; extra += 1) await press(page, undoKey);
  await expectSeen(page, seen[0], 'the first, and no further');
});

test('the keys are the browser’s own where somebody types', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openView(page, '/en/map');
  await explore(page, [choose('Indicator', 'population')]);
  const before = addressOf(page);
  const field = page.getByRole('main').getByLabel('Type a year', { exact: true });
  await field.fill('19');
  await field.press(undoKey);
  await page.waitForTimeout(500);
  expect(addressOf(page)).toBe(before);
});

test('playing that is undone stops, and shows the time of before', async ({ page }) => {
  const figure = await openView(page, '/en/map?time=1990');
  const seen = await look(page);
  await page.getByRole('button', { name: 'Play the years' }).click();
  await expect(figure).toHaveAttribute('data-time', '1992');
  await press(page, undoKey);
  await expectSeen(page, seen, 'the time of before');
  await page.waitForTimeout(1500);
  await expectSeen(page, seen, 'the time of before, still');
});
