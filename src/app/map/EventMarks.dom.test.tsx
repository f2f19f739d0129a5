/** The buttons over the pins, and the figure's list: every event of the year can be reached and read. */
import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { expect, test, vi } from 'vitest';
import { frameOf, viewOf } from '../../../test/looking.ts';
import { buildWorld } from '../../../test/worlds.ts';
import { eventGroupsIn } from '../../charts/map/eventMarks.ts';
import { eventsShown } from '../../charts/map/eventsOn.ts';
import { mapChart } from '../../charts/map/map.ts';
import { loadMessages } from '../../locale/i18n.ts';
import { testLocale } from '../../locale/testLocale.ts';
import { ViewProvider } from '../../view/useView.ts';
import { namesOf, vocabularyOf } from '../catalogueNames.ts';
import { LocaleProvider } from '../localeContext.tsx';
import { EventList } from './EventList.tsx';
import { EventMarks } from './EventMarks.tsx';

vi.setConfig({ testTimeout: 120_000 });

const world = buildWorld('data');
const vocabulary = vocabularyOf(world.catalogue, world.manifest.version);
const place = { language: 'en', page: 'map', id: null, embed: false } as const;

async function show(query: string) {
  const { translate } = await loadMessages('en', ['map', 'figure', 'events', 'legend', 'panel']);
  const locale = await testLocale('en', { translate, names: namesOf(world.catalogue, 'en') });
  const view = viewOf(world, query);
  const data = mapChart.join(world.bundles, world.catalogue, view);
  const frame = frameOf(locale);
  const scene = mapChart.scene(mapChart.layout(data, view, frame), data, view, frame);
  render(
    <MemoryRouter initialEntries={[`/en/map?${query}`]}>
      <ViewProvider vocabulary={vocabulary} place={place}>
        <LocaleProvider value={locale}>
          <EventMarks scene={scene} />
          <EventList data={data} view={view} />
        </LocaleProvider>
      </ViewProvider>
    </MemoryRouter>,
  );
  return { data, view, groups: eventGroupsIn(scene), user: userEvent.setup() };
}

const marks = () =>
  within(screen.getByRole('group', { name: 'Events of the year on the map' })).getAllByRole(
    'button',
  );

test('every event of the year is a row of the list, also one without a place', async () => {
  const { data, view } = await show('events=on&time=2024');
  const shown = eventsShown(data, view);
  const rows = [...document.querySelectorAll<HTMLElement>('[data-event]')];
  expect(rows.map(({ dataset }) => dataset['event'])).toEqual(shown.map(({ id }) => id));
  for (const [index, { id, title }] of shown.entries()) {
    const link = rows[index]?.querySelector('a');
    expect(link?.textContent).toBe(title['en']);
    expect(link?.getAttribute('href')).toBe(`/en/events/${id}?time=2024&events=on`);
  }
  expect(rows.filter(({ textContent }) => textContent.includes('No place given'))).toHaveLength(
    shown.filter(({ place }) => place === null).length,
  );
});

test('every pin is a button that names its number and its towns; one of them is in the order of tabs', async () => {
  const { groups } = await show('events=on&time=2024');
  const buttons = marks();
  expect(buttons).toHaveLength(groups.length);
  for (const [index, { events }] of groups.entries())
    expect(buttons[index]?.getAttribute('aria-label')).toMatch(
      new RegExp(`^${events.length} events?: \\S`),
    );
  expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
});

test('arrows go from pin to pin', async () => {
  const { user } = await show('events=on&time=2024');
  await user.tab();
  const first = document.activeElement;
  expect(marks()).toContain(first);
  const reached = new Set([first]);
  for (const key of ['{ArrowLeft}', '{ArrowRight}', '{ArrowUp}', '{ArrowDown}']) {
    await user.keyboard(key);
    reached.add(document.activeElement);
  }
  expect(reached.size).toBeGreaterThan(1);
  for (const element of reached) expect(marks()).toContain(element);
});

test('a pin opens the list of its events', async () => {
  const { groups } = await show('events=on&time=2024');
  const most = groups.findIndex(({ events }) => events.length > 1);
  const button = marks()[most];
  if (button === undefined) throw new Error('There is no pin of several events.');
  fireEvent.click(button);
  const list = document.querySelector(`[id="${button.getAttribute('popovertarget')}"]`);
  expect(list?.querySelectorAll('li')).toHaveLength(groups[most]?.events.length ?? 0);
  expect(list?.textContent).toMatch(/\d sources?/);
});
