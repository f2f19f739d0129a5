/** Whatever does not come, the reader has a message in its place with a way to go on, and never a blank page. */
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { serveData } from '../../test/dataServer.ts';
import type { DataServer, Fault } from '../../test/dataServer.ts';
import { standInForBrowser } from '../../test/layout.ts';
import { figure, marksOnPage, openApp, readyFigure } from '../../test/reader.tsx';
import { buildWorld } from '../../test/worlds.ts';

vi.setConfig({ testTimeout: 60_000 });

const world = buildWorld('test/datasets/awkward');
const fileOf = (id: string): string => world.manifest.bundles[id]?.file ?? '';

let server: DataServer;

standInForBrowser();
beforeEach(() => {
  server = serveData(world.files);
});

const tryAgain = async () =>
  userEvent.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Try again' }));

describe('a bundle of the figure', () => {
  test.each<[string, string, Fault]>([
    ['has no network', 'indicator/gdp', 'offline'],
    ['meets an error of the server', 'shapes', 500],
    ['is gone', 'memberships', 404],
    ['is half a file', 'indicator/gdp', { text: '{"id": "gd' }],
    ['is something else', 'shapes', { text: '{"hello": 1}' }],
  ])(
    'that %s is a message in its place that names the file; trying again brings it',
    async (_how, id, fault) => {
      server.fail(fileOf(id), fault);
      openApp('/en/map?time=2018');
      const { dataset } = await readyFigure();
      expect(dataset).toMatchObject({ error: fileOf(id), marks: '0', figure: 'map' });
      const alert = within(figure()).getByRole('alert');
      expect(alert.textContent).toContain(fileOf(id));
      // The rest of the page stands.
      expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
      expect(screen.getByRole('navigation', { name: 'Pages' })).toBeTruthy();
      server.mend();
      await tryAgain();
      await waitFor(() => expect(marksOnPage().size).toBe(6));
      expect(figure().dataset['error']).toBeUndefined();
      expect(figure().dataset['time']).toBe('2018');
      expect(screen.queryByRole('alert')).toBeNull();
    },
  );

  test('that fails again says so again', async () => {
    server.fail(fileOf('shapes'), 'offline');
    openApp('/en/map');
    await readyFigure();
    await tryAgain();
    await waitFor(() =>
      expect(server.asked.filter((path) => path === fileOf('shapes'))).toHaveLength(2),
    );
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain(fileOf('shapes')));
  });

  test('of another indicator leaves what was chosen as it was', async () => {
    server.fail(fileOf('indicator/internet-users'), 'offline');
    openApp('/en/map?indicator=internet-users&states=XAB&time=2018');
    expect((await readyFigure()).dataset['error']).toBe(fileOf('indicator/internet-users'));
    expect(window.location.search).toContain('states=XAB');
    expect(window.location.search).toContain('time=2018');
  });
});

describe('what every page needs', () => {
  test.each<[string, string, Fault]>([
    ['manifest', 'manifest.json', 'offline'],
    ['manifest', 'manifest.json', { text: '<!doctype html>' }],
    ['catalogue', fileOf('catalogue'), 500],
    ['catalogue', fileOf('catalogue'), { text: '{}' }],
  ])(
    'the %s (%s, %j) is a message with the file, and one try again brings the page',
    async (_what, file, fault) => {
      document.documentElement.lang = 'en';
      server.fail(file, fault);
      openApp('/en/map?time=2018');
      const alert = await screen.findByRole('alert');
      expect(alert.textContent).toContain(file);
      server.mend();
      await tryAgain();
      await readyFigure();
      expect(marksOnPage().size).toBe(6);
    },
  );

  test('is asked for in the page’s own language where nothing has come at all', async () => {
    document.documentElement.lang = 'ar';
    server.fail(/./, 'offline');
    openApp('/ar/map');
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByRole('button').textContent).toBe('أعد المحاولة');
    expect(document.documentElement.dir).toBe('rtl');
  });
});

describe('the overview', () => {
  test('shows the rest when one of its parts does not come', async () => {
    server.fail(fileOf('events'), 'offline');
    openApp('/en/');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(fileOf('events'));
    await readyFigure();
    expect(marksOnPage().size).toBeGreaterThan(0);
    server.mend();
    await tryAgain();
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });
});

test('the sources page is never blank either', async () => {
  server.fail(fileOf('sources'), { text: '[' });
  openApp('/en/sources');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain(fileOf('sources'));
  server.mend();
  await tryAgain();
  await waitFor(() =>
    expect(screen.getByRole('main').textContent).toContain('Invented values for tests'),
  );
});
