/** The chronicle and the events' own pages in the whole app, with the real data. */
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { serveData } from '../../../test/dataServer.ts';
import type { DataServer } from '../../../test/dataServer.ts';
import { standInForBrowser } from '../../../test/layout.ts';
import { openApp } from '../../../test/reader.tsx';
import { buildWorld } from '../../../test/worlds.ts';
import type { EventsBundle, SourcesBundle } from '../../domain/bundle.ts';
import { stripBidi } from '../../locale/bidi.ts';

vi.setConfig({ testTimeout: 120_000 });
standInForBrowser();

const world = buildWorld('data');
const { events } = world.bundles.get<EventsBundle>('events');
const { sources } = world.bundles.get<SourcesBundle>('sources');

let server: DataServer;
beforeEach(() => {
  server = serveData(world.files);
});

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const titles = (): readonly string[] =>
  [...document.querySelectorAll('main li a')].map(({ textContent }) => textContent);
const status = () =>
  screen.getAllByRole('status').find(({ textContent }) => /shown|events\./.test(textContent));
const query = () => new URLSearchParams(window.location.search);
const article = async () => stripBidi((await screen.findByRole('article')).textContent);

describe('the chronicle', () => {
  test('has every event under its year, and says how many', async () => {
    openApp('/en/events');
    await heading('Events');
    expect(titles().toSorted()).toEqual(events.map(({ title }) => title['en'] ?? '').toSorted());
    expect(status()?.textContent).toBe(`${events.length} events.`);
    const years = screen
      .getAllByRole('heading', { level: 2 })
      .flatMap(({ textContent }) => (/^\d+$/.test(textContent) ? [Number(textContent)] : []));
    expect(years).toEqual(years.toSorted((a, b) => b - a));
    expect(document.title).toBe('Events · Cooperation Atlas');
  });

  test('is searched as one types, keeps what was typed, and has it in the address', async () => {
    openApp('/en/events');
    await heading('Events');
    const field = screen.getByRole('searchbox', { name: 'Search events' });
    await userEvent.type(field, 'general assembly  kuwait ');
    expect(field).toHaveProperty('value', 'general assembly  kuwait ');
    await waitFor(() => expect(titles()).toContain('Fifth DCO General Assembly, Kuwait City'));
    await waitFor(() => expect(titles().length).toBeLessThan(10));
    await waitFor(() => expect(query().get('q')).toBe('general assembly kuwait'));
    expect(status()?.textContent).toMatch(/^\d events? shown, \d+ of \d+ hidden\.$/);
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    await waitFor(() => expect(titles()).toHaveLength(events.length));
    expect(field).toHaveProperty('value', '');
    expect(window.location.search).toBe('');
  });

  test('is narrowed by organisation, with the number of events beside each', async () => {
    openApp('/en/events?types=assembly');
    await heading('Events');
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Organisation: All organisations' }));
    const group = screen.getByRole('group', { name: 'Organisation' });
    const choice = within(group).getByRole('checkbox', {
      name: /^Digital Cooperation Organization/,
    });
    const count = Number(/\d+$/.exec(choice.closest('label')?.textContent ?? '')?.[0]);
    await user.click(choice);
    await waitFor(() => expect(query().get('orgs')).toBe('dco'));
    await waitFor(() => expect(titles()).toHaveLength(count));
    expect(titles()).toContain('Fifth DCO General Assembly, Kuwait City');
    await user.click(within(group).getByRole('checkbox', { name: 'All organisations' }));
    await waitFor(() => expect(query().has('orgs')).toBe(false));
  });

  test('shows what the address asks for', async () => {
    openApp('/en/events?orgs=gcc&sure=on&q=committee');
    await heading('Events');
    await waitFor(() => expect(titles().length).toBeGreaterThan(0));
    expect(screen.getByRole('searchbox')).toHaveProperty('value', 'committee');
    expect(screen.getByRole('checkbox', { name: /two or more sources/ })).toHaveProperty(
      'checked',
      true,
    );
    for (const title of titles()) {
      const event = events.find((one) => one.title['en'] === title);
      expect(event?.sources.length).toBeGreaterThan(1);
    }
  });

  test('that does not come is a message in its place', async () => {
    server.fail(world.manifest.bundles['events']?.file ?? '', 'offline');
    openApp('/en/events');
    const alert = await screen.findByRole('alert');
    server.mend();
    await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await heading('Events')).toBeTruthy();
  });
});

describe('the page of an event', () => {
  // The events of the five documents that the atlas began with.
  test.each([
    ['dco-general-assembly-5', /4–5 February 2026/, 'Kuwait City, Kuwait', 'Digital Cooperation'],
    ['dco-idcf-2-2026', /February 2026/, 'Kuwait City, Kuwait', 'Digital Cooperation'],
    ['dco-diplomatic-connect-4', /17 December 2024/, 'Riyadh, Saudi Arabia', 'Digital Cooperation'],
    ['gcc-egov-exec-26', /5 June 2024/, 'Doha, Qatar', 'Gulf'],
    ['eco-ict-ministers-3', /July 2023/, 'Tehran, Iran', 'Economic Cooperation Organization'],
    ['uae-korea-digital-government-mou-signing-2023', /February 2023/, 'Dubai', 'Korea'],
  ])('%s says when, where, by or with whom, and on which sources', async (id, when, ...facts) => {
    openApp(`/en/events/${id}`);
    const event = events.find((one) => one.id === id);
    await heading(event?.title['en'] ?? '');
    expect(document.title).toBe(`${event?.title['en']} · Cooperation Atlas`);
    const text = await article();
    expect(text).toMatch(when);
    for (const fact of facts) expect(text).toContain(fact);
    const cited = sources.filter((source) => event?.sources.includes(source.id));
    await waitFor(() => {
      const links = [...document.querySelectorAll('main a')].map((link) =>
        link.getAttribute('href'),
      );
      expect(links).toEqual(expect.arrayContaining(cited.map(({ url }) => url)));
    });
  });

  test('leads to the next and to the one before in its series', async () => {
    openApp('/en/events/dco-general-assembly-4');
    await heading(/Fourth DCO General Assembly/);
    await userEvent.click(screen.getByRole('link', { name: /Fifth DCO General Assembly/ }));
    await heading(/Fifth DCO General Assembly/);
    expect(window.location.pathname).toBe('/en/events/dco-general-assembly-5');
    expect(document.activeElement?.id).toBe('content');
    await userEvent.click(screen.getByRole('link', { name: /Fourth DCO General Assembly/ }));
    await heading(/Fourth DCO General Assembly/);
  });

  test('leads to the profiles of its organisers and states', async () => {
    openApp('/en/events/dco-general-assembly-5');
    await heading(/Fifth/);
    const link = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect(link('Digital Cooperation Organization')).toBe('/en/organisations/dco');
    expect(link('United Nations')).toBe('/en/organisations/un');
    expect(link('Bahrain')).toBe('/en/states/BHR');
  });

  test('says what is not known, and where sources disagree', async () => {
    openApp('/en/events/oau-morocco-exit-1984');
    await heading(/Morocco leaves/);
    const text = await article();
    expect(text).toContain('In 1984');
    expect(text).toContain('The month and day are not recorded.');
    expect(text).toContain('A source gives another date: 1985.');
  });

  test('has its date in the reader’s calendar and in the Gregorian', async () => {
    openApp('/ar/events/dco-diplomatic-connect-4?cal=islamic-umalqura');
    await screen.findByRole('heading', { level: 1 });
    expect(await article()).toContain('16 جمادى الآخرة 1446 هـ');
    expect(await article()).toContain('بالميلادي: 17 ديسمبر 2024');
  });

  test('has its note in another language where there is none in the reader’s, and says so', async () => {
    openApp('/fr/events/gcc-egov-exec-26');
    await screen.findByRole('heading', { level: 1 });
    const note = document.querySelector('article p[lang="en"]');
    expect(note?.textContent).toContain(
      events.find(({ id }) => id === 'gcc-egov-exec-26')?.note?.['en'],
    );
    expect(note?.querySelector('[lang="fr"]')?.textContent).toMatch(/pas encore traduite/);
  });

  test('is found under the id that it once had', async () => {
    openApp('/en/events/igf-riyadh-2024?nu=arab');
    await screen.findByRole('article');
    await waitFor(() => expect(window.location.pathname).toBe('/en/events/igf-2024-riyadh'));
    expect(window.location.search).toBe('?nu=arab');
  });

  test('that nobody knows says so, with those that it may have meant', async () => {
    openApp('/en/events/dco-genral-asembly-6');
    await heading('No such event');
    expect(document.title).toBe('No such event · Cooperation Atlas');
    expect(document.querySelector('main')?.textContent).toContain('dco-genral-asembly-6');
    expect(titles()).toContain('Fifth DCO General Assembly, Kuwait City');
  });

  test('stands without the sources that do not come, and asks for them again', async () => {
    server.fail(world.manifest.bundles['sources']?.file ?? '', 'offline');
    openApp('/en/events/dco-general-assembly-2');
    await heading(/Second/);
    const alert = await screen.findByRole('alert');
    server.mend();
    await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });
});
