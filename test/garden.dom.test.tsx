/** Another dataset of the same schema is another atlas: its own home, languages and figures, and no change to code. */
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { valueAt } from '../src/domain/series.ts';
import { serveData } from './dataServer.ts';
import { standInForBrowser } from './layout.ts';
import { figure, marksOnPage, openApp, readyFigure } from './reader.tsx';
import { buildWorld } from './worlds.ts';

vi.setConfig({ testTimeout: 60_000 });

const world = buildWorld('test/datasets/garden');
const { catalogue } = world;
const benelux = catalogue.organisations.find(({ id }) => id === catalogue.home);
const members = ['BEL', 'LUX', 'NLD'] as const;

standInForBrowser();
beforeEach(() => {
  serveData(world.files);
  window.localStorage.clear();
});

const text = () => document.body.textContent ?? '';

describe('the overview', () => {
  test.each(['ar', 'fr'])('is about its own home organisation, in %s', async (language) => {
    openApp(`/${language}/`);
    const name = benelux?.name[language] ?? '';
    expect(name.length).toBeGreaterThan(3);
    await readyFigure();
    expect(screen.getByRole('main').textContent).toContain(name);
    expect(document.title).toContain(catalogue.name[language]);
    expect(document.documentElement.lang).toBe(language);
    expect(text()).not.toMatch(
      /\bDCO\b|منظمة التعاون الرقمي|Organisation de coopération numérique/,
    );
  });

  test('draws its members with its own figures', async () => {
    openApp('/fr/');
    const { dataset } = await readyFigure();
    expect(dataset['indicator']).toBe('gdp');
    const { values } = world.indicator('gdp');
    const expected = members.map((id): [string, string] => {
      const series = new Map(Object.entries(values)).get(id);
      return [id, String(valueAt(series, Number(dataset['time'])))];
    });
    expect(marksOnPage()).toEqual(new Map(expected));
  });

  test('counts its members and adds up its headline figures', async () => {
    openApp('/fr/');
    await readyFigure();
    const figures = screen.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(figures).toContain('3');
    for (const id of catalogue.headline) {
      const name = catalogue.indicators.find((one) => one.id === id)?.name['fr'] ?? '';
      expect(screen.getAllByRole('link', { name }).length).toBeGreaterThan(0);
    }
  });

  test('offers its own languages and no other', async () => {
    openApp('/fr/');
    await readyFigure();
    await userEvent.click(screen.getByRole('button', { name: /^Langue/ }));
    const links = document.querySelectorAll<HTMLAnchorElement>('a[hreflang]');
    expect([...links].map(({ hreflang }) => hreflang)).toEqual(['ar', 'fr']);
  });
});

test('its map names its indicators, its organisations and its states', async () => {
  openApp('/fr/map?region=world&orgs=all');
  await readyFigure();
  expect([...marksOnPage().keys()].toSorted()).toEqual(['BEL', 'DEU', 'LUX', 'NLD']);
  const [indicators] = screen.getAllByRole('combobox', { name: 'Indicateur' });
  const options = within(indicators as HTMLElement)
    .getAllByRole<HTMLOptionElement>('option')
    .map(({ value }) => value);
  expect(options.toSorted()).toEqual(['gdp', 'membership', 'population']);
  await userEvent.selectOptions(indicators as HTMLElement, 'population');
  await waitFor(() => expect(figure().dataset['indicator']).toBe('population'));
});

test('its states and organisations have profiles, in its own words and numbers', async () => {
  openApp('/fr/states');
  await screen.findByRole('heading', { level: 1, name: 'États' });
  const names = screen
    .getByRole('main')
    .querySelectorAll<HTMLAnchorElement>('li > a[href^="/fr/states/"]');
  expect([...names].map(({ textContent }) => textContent)).toHaveLength(4);
  await userEvent.click(screen.getByRole('link', { name: /^Luxembourg/ }));
  await screen.findByRole('heading', { level: 1, name: /^Luxembourg/ });
  await waitFor(() =>
    expect(document.querySelectorAll('dd[data-value]')).toHaveLength(catalogue.headline.length),
  );
  const link = within(screen.getByRole('table')).getByRole('link', {
    name: benelux?.name['fr'] ?? '',
  });
  await userEvent.click(link);
  await screen.findByRole('heading', { level: 1, name: benelux?.name['fr'] ?? '' });
  const roll = within(await screen.findByRole('table', { name: 'Membres' }));
  expect(roll.getAllByRole('rowheader')).toHaveLength(3);
});

test('a dataset without claims and agreements says so', async () => {
  openApp('/fr/claims');
  await screen.findByRole('heading', { level: 1, name: 'Chiffres annoncés' });
  await waitFor(() => expect(text()).toContain('0 chiffre annoncé'));
  expect(document.querySelector('article')).toBeNull();
});

test('a language that it does not have is no page of its', async () => {
  openApp('/en/map');
  await waitFor(() => {
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('الصفحة غير موجودة');
  });
  expect(document.querySelector('figure')).toBeNull();
});

test('the bare address leads to its first language where the reader’s is not among them', async () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en-GB', 'de']);
  openApp('/');
  await waitFor(() => expect(window.location.pathname).toBe('/ar/'));
});
