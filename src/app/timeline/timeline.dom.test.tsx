/** The page of the timeline, before a reader with a keyboard. */
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

describe('the timeline', () => {
  test('has every membership, with state, role and dates, in its list', async () => {
    openApp('/en/timeline?orgs=league');
    await readyFigure();
    const memberships = marks().filter(({ dataset }) => dataset['mark'] === 'membership');
    const ids = world.memberships.filter(({ organisation }) => organisation === 'league');
    expect(memberships.map(({ dataset }) => String(dataset['membership'])).toSorted()).toEqual(
      ids.map(({ id }) => String(id)).toSorted(),
    );
    for (const { dataset, textContent } of memberships) {
      expect(dataset).toMatchObject({ organisation: 'league' });
      expect(textContent).toMatch(/founding member|member|observer|associate|suspended/);
      expect(textContent).toMatch(/\d{4}|unknown/);
    }
  });

  test('tells of what has no known date', async () => {
    openApp('/en/timeline?orgs=all');
    const { textContent } = await readyFigure();
    const undated = [...world.files.values()].some((text) => text.includes('"start":"unknown"'));
    expect(undated).toBe(true);
    expect(textContent).toMatch(/no known date and (is|are) not drawn/);
  });

  test('moves by a year with one key, and the address follows', async () => {
    openApp('/en/timeline?orgs=league&time=2001..2003');
    await readyFigure();
    const [slider] = screen.getAllByRole('slider');
    slider?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(figure().dataset['time']).toBe('2002..2004');
    await waitFor(() => expect(query().get('time')).toBe('2002..2004'));
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(figure().dataset['time']).toBe('2000..2002');
  });

  test('runs the other way in Arabic', async () => {
    openApp('/ar/timeline?orgs=league&time=2001..2003');
    await readyFigure();
    screen.getAllByRole('slider')[0]?.focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(figure().dataset['time']).toBe('2002..2004');
  });

  test('has one stop of the Tab key for all marks, and brings one into focus', async () => {
    openApp('/en/timeline?orgs=league');
    await readyFigure();
    const stops = marks().filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).toHaveLength(1);
    stops[0]?.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(query().get('focus')).not.toBeNull());
    expect(figure().dataset['focus']).toBe(query().get('focus'));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(query().get('focus')).toBeNull());
  });

  test('has a table of the same marks', async () => {
    openApp('/en/timeline?orgs=league');
    await readyFigure();
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    const table = await screen.findByRole('table');
    expect(within(table).getAllByRole('row')).toHaveLength(marks().length + 1);
  });

  test('shows the roll of a day, which the address keeps', async () => {
    openApp('/en/timeline?orgs=league');
    await readyFigure();
    await userEvent.click(screen.getByRole('button', { name: 'Roll of a day' }));
    await waitFor(() => expect(query().get('roll')).toBe('latest'));
    expect(screen.getByRole('heading', { level: 2, name: /^The roll of/ })).toBeTruthy();
    const cursor = screen.getByRole('slider', { name: 'Day of the roll' });
    const before = cursor.getAttribute('aria-valuenow');
    cursor.focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(Number(cursor.getAttribute('aria-valuenow'))).toBe(Number(before) - 1);
  });

  test('narrows to what is typed, and can be told to show everything again', async () => {
    openApp('/en/timeline?orgs=league');
    await readyFigure();
    const all = marks().length;
    await userEvent.type(screen.getByRole('searchbox'), 'zzz');
    await waitFor(() => expect(marks()).toHaveLength(0));
    expect(figure().textContent).toContain('Hidden by the filters');
    await userEvent.click(screen.getByRole('button', { name: 'Show everything again' }));
    await waitFor(() => expect(marks()).toHaveLength(all));
  });
});
