/** Addresses: what is wrong in one is told, what is right is kept, and none leads to a blank page. */
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { serveData } from '../../test/dataServer.ts';
import type { DataServer } from '../../test/dataServer.ts';
import { standInForBrowser } from '../../test/layout.ts';
import { figure, marksOnPage, openApp, readyFigure } from '../../test/reader.tsx';
import { buildWorld } from '../../test/worlds.ts';

vi.setConfig({ testTimeout: 60_000 });

const world = buildWorld('test/datasets/awkward');

let server: DataServer;

standInForBrowser();
beforeEach(() => {
  server = serveData(world.files);
  window.localStorage.clear();
});

/** The element for notes on the link: the one status that is always on the page. */
const notes = () => screen.getByRole('status', { name: 'Notes on this link' });
const query = () => new URLSearchParams(window.location.search);

describe('a bad value', () => {
  test('is quoted, the rest is shown, and the note stays although the address was mended', async () => {
    openApp('/en/map?time=2018&orgs=atlantis.league&indicator=hapiness');
    const { dataset } = await readyFigure();
    expect(dataset).toMatchObject({ time: '2018', indicator: 'gdp', marks: '6' });
    await waitFor(() => expect(window.location.search).not.toMatch(/atlantis|hapiness/));
    expect(query().get('time')).toBe('2018');
    expect(notes().textContent).toContain('atlantis');
    expect(notes().textContent).toContain('hapiness');
  });

  test('is told before the figure is ready', async () => {
    server.fail(world.manifest.bundles['shapes']?.file ?? '', { text: '' });
    openApp('/en/map?time=never');
    await waitFor(() => expect(notes().textContent).toContain('never'));
  });

  test('is forgotten when the reader says so, and does not come back', async () => {
    openApp('/en/map?scale=cubic');
    await readyFigure();
    expect(notes().textContent).toContain('cubic');
    await userEvent.click(within(notes()).getByRole('button', { name: 'Dismiss this note' }));
    expect(notes().textContent).toBe('');
  });

  test('has the nearest at hand', async () => {
    openApp('/en/map?indicator=internet-user');
    await readyFigure();
    await userEvent.click(within(notes()).getByRole('button', { name: /internet-users/ }));
    await waitFor(() => expect(figure().dataset['indicator']).toBe('internet-users'));
    expect(query().get('indicator')).toBe('internet-users');
  });

  test.each([
    ['a stray per cent sign', '%', 'time=%'],
    ['five thousand letters', 'x'.repeat(50), `indicator=${'x'.repeat(5000)}`],
    ['another alphabet', 'الكويتt', 'states=الكويتt'],
    ['markup', '<img src=x>', 'scale=<img src=x>'],
  ])('of %s is quoted as text', async (_what, quoted, search) => {
    openApp(`/en/map?${search}`);
    await readyFigure();
    expect(notes().textContent?.replaceAll(/[\u2066-\u2069]/g, '')).toContain(quoted);
    expect(notes().querySelector('img')).toBeNull();
    expect(notes().textContent?.length).toBeLessThan(400);
  });
});

describe('a good address', () => {
  test('has an empty place for notes, there from the start', async () => {
    openApp('/en/map?time=2018&utm_source=letter#here');
    await readyFigure();
    expect(notes().textContent).toBe('');
    expect(window.location.search).toBe('?time=2018&utm_source=letter');
    expect(window.location.hash).toBe('#here');
  });

  test('is written as it should be: Arabic digits, small letters', async () => {
    openApp('/en/map?time=٢٠١٨&states=xab');
    expect((await readyFigure()).dataset['time']).toBe('2018');
    await waitFor(() => expect(query().get('states')).toBe('XAB'));
    expect(query().get('time')).toBe('2018');
    expect(notes().textContent).toBe('');
  });
});

describe('another language', () => {
  test('keeps the view and turns the page', async () => {
    openApp('/en/map?time=2018&orgs=all&region=world&utm_source=letter');
    await readyFigure();
    const before = marksOnPage();
    expect(document.documentElement).toMatchObject({ lang: 'en', dir: 'ltr' });
    await userEvent.click(screen.getByRole('button', { name: /^Language/ }));
    await userEvent.click(screen.getByRole('link', { name: 'العربية' }));
    await waitFor(() => expect(document.documentElement.lang).toBe('ar'));
    expect(window.location.pathname).toBe('/ar/map');
    expect(Object.fromEntries(query())).toEqual({
      time: '2018',
      orgs: 'all',
      region: 'world',
      utm_source: 'letter',
    });
    expect(document.documentElement.dir).toBe('rtl');
    expect((await readyFigure()).dataset['time']).toBe('2018');
    expect(marksOnPage()).toEqual(before);
    expect(document.title).toContain('عالم الاختبار');
  });

  test('is remembered for the next visit to the bare address', async () => {
    openApp('/en/map');
    await readyFigure();
    await userEvent.click(screen.getByRole('button', { name: /^Language/ }));
    await userEvent.click(screen.getByRole('link', { name: 'Français' }));
    await waitFor(() => expect(window.location.pathname).toBe('/fr/map'));
    expect(window.localStorage.getItem('atlas-language')).toBe('fr');
  });
});

describe('the bare address', () => {
  test.each([
    [['fr-CA', 'en'], null, '/fr/'],
    [['de', 'ja'], null, '/ar/'],
    [['de'], 'fa', '/fa/'],
    [['en'], 'de', '/en/'],
  ])('leads readers of %j who chose %j to %s', async (languages, stored, path) => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
    if (stored !== null) window.localStorage.setItem('atlas-language', stored);
    openApp('/?theme=dark');
    await waitFor(() => expect(window.location.pathname).toBe(path));
    expect(query().get('theme')).toBe('dark');
  });
});

describe('an address without a page', () => {
  test.each(['/en/atlantis', '/en/map/KWT', '/en/deck', '/en/embed/map/x'])(
    '%s says so, with the pages that there are',
    async (path) => {
      openApp(path);
      expect(await screen.findByRole('heading', { level: 1, name: 'Page not found' })).toBeTruthy();
      const main = screen.getByRole('main');
      const links = within(main)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href'));
      expect(links).toEqual(expect.arrayContaining(['/en/', '/en/map', '/en/sources']));
      expect(document.querySelector('figure')).toBeNull();
      // A page that the address may have meant stands above the list of all, too.
      await userEvent.click(within(main).getAllByRole('link', { name: 'Map' })[0]!);
      expect((await readyFigure()).dataset['figure']).toBe('map');
    },
  );
});
