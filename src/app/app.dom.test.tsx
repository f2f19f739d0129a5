/** The walk through the whole: an address, the view, the chart, its scene, the picture; and back from the slider to the address. */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { serveData } from '../../test/dataServer.ts';
import type { DataServer } from '../../test/dataServer.ts';
import { standInForBrowser } from '../../test/layout.ts';
import { figure, marksOnPage, openApp, readyFigure } from '../../test/reader.tsx';
import { buildWorld } from '../../test/worlds.ts';
import type { StateId } from '../domain/ids.ts';
import { valueAt } from '../domain/series.ts';

vi.setConfig({ testTimeout: 60_000 });

const world = buildWorld('test/datasets/awkward');
/** Who is a member from July 2010 on; XAG joined nobody knows when. */
const members = ['XAA', 'XAB', 'XAC', 'XAD', 'XAE', 'XAG'];

let server: DataServer;

standInForBrowser();
beforeEach(() => {
  server = serveData(world.files);
});

const slider = () => screen.getAllByRole('slider')[0] as HTMLElement;
const time = () => figure().dataset['time'];
const press = (key: string) => fireEvent.keyDown(slider(), { key });
const query = () => new URLSearchParams(window.location.search);

function publishedIn(year: number): ReadonlyMap<string, string> {
  const { values } = world.indicator('gdp');
  return new Map(
    members.map((id) => [id, String(valueAt(values[id as StateId], year) ?? 'missing')]),
  );
}

describe('time=2018', () => {
  test('is a year of the view, a scene of the chart, a picture with the values of that year', async () => {
    openApp('/en/map?time=2018');
    const { dataset } = await readyFigure();
    expect(dataset).toMatchObject({
      figure: 'map',
      time: '2018',
      indicator: 'gdp',
      painter: 'svg',
      marks: String(members.length),
    });
    expect(dataset['error']).toBeUndefined();
    expect(marksOnPage()).toEqual(publishedIn(2018));
    expect(document.querySelectorAll('figure')).toHaveLength(1);
    expect(figure().querySelector('figcaption')?.textContent).toContain('2018');
    expect(slider().getAttribute('aria-valuenow')).toBe('2018');
  });

  test('is drawn at a place of its own for each mark', async () => {
    openApp('/en/map?time=2018&region=world');
    await readyFigure();
    const places = [...figure().querySelectorAll('svg [data-mark="state"]')].map(
      (mark) => mark.getAttribute('d') ?? `${mark.getAttribute('cx')} ${mark.getAttribute('cy')}`,
    );
    expect(new Set(places).size).toBe(members.length);
  });
});

describe('a key on the slider', () => {
  test('is one year at once: no fetch, no history, no new path', async () => {
    openApp('/en/map?time=2018');
    await readyFigure();
    const entries = window.history.length;
    server.asked.length = 0;
    const paths = new MutationObserver(() => undefined);
    paths.observe(figure(), { subtree: true, attributeFilter: ['d'] });
    for (const year of [2017, 2016, 2015, 2014, 2013]) {
      press('ArrowLeft');
      // Nothing is waited for: the figure has changed when the key has been heard.
      expect(time()).toBe(String(year));
      expect(marksOnPage()).toEqual(publishedIn(year));
      expect(figure().dataset['ready']).toBe('true');
    }
    expect(paths.takeRecords().filter(({ target }) => figure().contains(target))).toEqual([]);
    await waitFor(() => expect(query().get('time')).toBe('2013'));
    expect(window.history.length).toBe(entries);
    expect(server.asked).toEqual([]);
  });

  test('goes to both ends of the indicator’s years, and the address leaves out what is usual', async () => {
    openApp('/en/map?time=2018');
    await readyFigure();
    press('Home');
    expect(time()).toBe('2000');
    await waitFor(() => expect(query().get('time')).toBe('2000'));
    press('End');
    expect(time()).toBe('2019');
    await waitFor(() => expect(query().get('time')).not.toBe('2000'));
  });
});

describe('the history', () => {
  test('has one entry for a year that is typed; Back and Forward show what was shown', async () => {
    openApp('/en/map?time=2018');
    await readyFigure();
    const entries = window.history.length;
    const field = screen.getByRole('textbox', { name: 'Type a year' });
    await userEvent.clear(field);
    await userEvent.type(field, '٢٠٠١{Enter}');
    await waitFor(() => expect(time()).toBe('2001'));
    expect(query().get('time')).toBe('2001');
    expect(window.history.length).toBe(entries + 1);
    act(() => window.history.back());
    await waitFor(() => expect(time()).toBe('2018'));
    expect(marksOnPage()).toEqual(publishedIn(2018));
    act(() => window.history.forward());
    await waitFor(() => expect(time()).toBe('2001'));
    expect(window.history.length).toBe(entries + 1);
  });

  test('has one entry for a drag, however far it went, and Back leads to where it began', async () => {
    const box = { left: 0, width: 190, right: 190, top: 0, bottom: 8, height: 8 } as DOMRect;
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(box);
    Element.prototype.setPointerCapture = () => undefined;
    openApp('/en/map?time=2018');
    await readyFigure();
    const entries = window.history.length;
    const at = (clientX: number) => ({ clientX, button: 0, pointerId: 1 });
    fireEvent.pointerDown(slider(), at(100));
    for (const [x, year] of [
      [90, '2009'],
      [50, '2005'],
      [30, '2003'],
    ] as const) {
      fireEvent.pointerMove(slider(), at(x));
      expect(time()).toBe(year);
    }
    fireEvent.pointerUp(slider(), at(30));
    Reflect.deleteProperty(Element.prototype, 'setPointerCapture');
    await waitFor(() => expect(query().get('time')).toBe('2003'));
    expect(window.history.length).toBe(entries + 1);
    act(() => window.history.back());
    await waitFor(() => expect(time()).toBe('2018'));
  });

  test('has none for a year that is not there; the field shows the year that is shown', async () => {
    openApp('/en/map?time=2019');
    await readyFigure();
    const entries = window.history.length;
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Type a year' });
    for (const typed of ['9999', '20', 'now']) {
      await userEvent.clear(field);
      await userEvent.type(field, `${typed}{Enter}`);
      expect([typed, time(), field.value]).toEqual([typed, '2019', '2019']);
    }
    expect(window.history.length).toBe(entries);
  });

  test('has one entry for another indicator, which is fetched then and not before', async () => {
    openApp('/en/map?time=2018');
    await readyFigure();
    const file = world.manifest.bundles['indicator/internet-users']?.file;
    expect(server.asked).not.toContain(file);
    const entries = window.history.length;
    await userEvent.selectOptions(
      screen.getAllByRole('combobox', { name: 'Indicator' })[0] as HTMLElement,
      'internet-users',
    );
    await waitFor(() => expect(figure().dataset['indicator']).toBe('internet-users'));
    expect(server.asked.filter((path) => path === file)).toHaveLength(1);
    expect(window.history.length).toBe(entries + 1);
    expect(query().get('indicator')).toBe('internet-users');
  });
});

describe('the table', () => {
  test('stands in the figure, with the same states and values as the marks', async () => {
    openApp('/en/map?time=2018');
    await readyFigure();
    expect(figure().querySelector('table')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    const cells = await waitFor(() => {
      const found = figure().querySelectorAll<HTMLElement>('table [data-state][data-time]');
      expect(found).toHaveLength(members.length);
      return [...found];
    });
    const rows = cells.map(
      ({ dataset }) =>
        [
          dataset['state'] ?? '',
          dataset['missing'] === 'true' ? 'missing' : (dataset['value'] ?? ''),
        ] as const,
    );
    expect(new Map(rows)).toEqual(publishedIn(2018));
    expect(new Set(cells.map(({ dataset }) => dataset['time']))).toEqual(new Set(['2018']));
  });
});
