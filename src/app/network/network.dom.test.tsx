/** The page of the network, before a reader with a keyboard. */
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { serveData } from '../../../test/dataServer.ts';
import { standInForBrowser } from '../../../test/layout.ts';
import { figure, openApp, readyFigure } from '../../../test/reader.tsx';
import { buildWorld } from '../../../test/worlds.ts';

vi.setConfig({ testTimeout: 60_000 });

const world = buildWorld('test/datasets/awkward');

standInForBrowser();
beforeEach(() => {
  serveData(world.files);
  window.localStorage.clear();
});

const query = () => new URLSearchParams(window.location.search);
const marks = () => [...figure().querySelectorAll<HTMLElement>('[data-mark]')];

describe('the network', () => {
  test('has every standing of the day in its list, with role and dates', async () => {
    openApp('/en/network?orgs=league');
    await readyFigure();
    const memberships = marks().filter(({ dataset }) => dataset['mark'] === 'membership');
    expect(memberships.length).toBeGreaterThan(0);
    for (const { dataset, textContent } of memberships) {
      expect(dataset['role']).toMatch(/^(founder|member|associate|observer|suspended)$/);
      expect(textContent).toMatch(/\d{4}|unknown/);
    }
    expect(figure().dataset['marks']).toBe(String(marks().length));
  });

  test('moves by a year with one key, and the address follows', async () => {
    openApp('/en/network?orgs=league&time=2005');
    await readyFigure();
    screen.getAllByRole('slider')[0]?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(figure().dataset['time']).toBe('2006');
    await waitFor(() => expect(query().get('time')).toBe('2006'));
  });

  test('runs left to right in Arabic too', async () => {
    openApp('/ar/network?orgs=league&time=2005');
    await readyFigure();
    screen.getAllByRole('slider')[0]?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(figure().dataset['time']).toBe('2006');
  });

  test('has one stop of the Tab key, and puts one in the middle and out again', async () => {
    openApp('/en/network?orgs=league');
    await readyFigure();
    const stops = marks().filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).toHaveLength(1);
    stops[0]?.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(query().get('focus')).not.toBeNull());
    await readyFigure();
    expect(figure().dataset['focus']).toBe(query().get('focus'));
    marks()
      .find(({ tabIndex }) => tabIndex === 0)
      ?.focus();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(query().get('focus')).toBeNull());
  });

  test('has the same web as a matrix, a list and a table', async () => {
    openApp('/en/network?orgs=league&links=membership');
    await readyFigure();
    const ids = () =>
      new Set(
        marks()
          .filter(({ dataset }) => dataset['mark'] === 'membership')
          .map(({ dataset }) => dataset['membership']),
      );
    const inGraph = ids();
    expect(inGraph.size).toBeGreaterThan(0);
    for (const form of ['Matrix', 'List']) {
      await userEvent.click(screen.getByRole('radio', { name: form }));
      await waitFor(() => expect(figure().dataset['form']).toBe(form.toLowerCase()));
      await readyFigure();
      expect(ids()).toEqual(inGraph);
    }
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    const table = await screen.findByRole('table', { name: /Network/ });
    expect(within(table).getAllByRole('row')).toHaveLength(inGraph.size + 1);
  });

  test('asks what ties two, and says it', async () => {
    openApp('/en/network?orgs=league&focus=XAA');
    await readyFigure();
    const search = await screen.findByRole('combobox', { name: /^What ties/ });
    await userEvent.type(search, 'XAB');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(query().get('to')).toBe('XAB'));
    expect(await screen.findByRole('region', { name: /^What ties/ })).toBeTruthy();
    await waitFor(() => expect(figure().textContent).toMatch(/share (no|\d+) organisation/));
  });

  test('says so where nothing goes by the name that is asked for', async () => {
    openApp('/en/network?orgs=league&focus=no-such-thing');
    const { textContent } = await readyFigure();
    expect(textContent).toContain('Nothing in this atlas goes by the name');
  });

  test('narrows to some states', async () => {
    openApp('/en/network?orgs=league');
    await readyFigure();
    await userEvent.click(screen.getByRole('button', { name: 'Filters' }));
    const field = await screen.findByRole('combobox', { name: 'Find a state' });
    await userEvent.type(field, 'XAA');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(query().get('states')).toBe('XAA'));
    await waitFor(() => {
      const states = marks().filter(({ dataset }) => dataset['mark'] === 'state');
      expect(states.map(({ dataset }) => dataset['state'])).toEqual(['XAA']);
    });
  });

  test('narrows to kinds, and can be told to show everything again', async () => {
    openApp('/en/network?orgs=league&kinds=chosen');
    await readyFigure();
    expect(figure().textContent).toContain('Only what the filters let through is counted');
    await userEvent.click(screen.getByRole('button', { name: 'Show everything again' }));
    await waitFor(() => expect(query().get('kinds')).toBeNull());
  });
});
