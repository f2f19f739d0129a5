/** Events on the map: which, where, grouped how, and what is said of them. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { frameOf, localeIn, viewOf } from '../../../test/looking.ts';
import { buildWorld } from '../../../test/worlds.ts';
import { firstDay, lastDay } from '../../domain/time.ts';
import { marksOf } from '../../scene/scene.ts';
import { apart, groupEvents } from './eventGroups.ts';
import { eventGroupsIn } from './eventMarks.ts';
import { eventsAt, eventsIn, eventsShown, presidenciesOn } from './eventsOn.ts';
import { mapChart } from './map.ts';
import { mapBundles } from './mapData.ts';

vi.setConfig({ testTimeout: 120_000 });

const world = buildWorld('data');
const locale = await localeIn(world, 'en');

function look(query: string) {
  const view = viewOf(world, query);
  const data = mapChart.join(world.bundles, world.catalogue, view);
  const frame = frameOf(locale);
  const scene = mapChart.scene(mapChart.layout(data, view, frame), data, view, frame);
  const words = mapChart.describe(data, view).map(locale.say);
  return { view, data, scene, words };
}

describe('the events of a year', () => {
  test('are those whose days touch it, an uncertain date wherever it may lie', () => {
    const { data } = look('events=on');
    const all = data.events?.events ?? [];
    for (const year of [1989, 2023, 2024]) {
      const ids = eventsIn(all, year).map(({ id }) => id);
      const touching = all.filter(({ start, end }) => {
        const years = [firstDay(start), lastDay(end ?? start)].map((day) =>
          Number(day?.slice(0, 4)),
        );
        return (years[0] ?? NaN) <= year && (years[1] ?? NaN) >= year;
      });
      expect(ids).toEqual(touching.map(({ id }) => id));
    }
    expect(eventsIn(all, 2024).map(({ id }) => id)).toContain('dco-diplomatic-connect-3');
  });

  test('follow the organisations in scope; all are shown where all are', () => {
    const one = look('events=on&time=2024');
    const shown = eventsShown(one.data, one.view);
    expect(shown.length).toBeGreaterThan(0);
    for (const { organisers, organisations } of shown)
      expect([...organisers, ...organisations]).toContain('dco');
    const all = look('events=on&time=2024&orgs=all');
    expect(eventsShown(all.data, all.view)).toHaveLength(
      eventsIn(all.data.events?.events ?? [], 2024).length,
    );
  });

  test('are, on a membership map, those of the year of its day', () => {
    const { data, view } = look('indicator=membership&events=on&time=2024-02-01');
    const years = eventsShown(data, view).map(({ start }) => start.slice(0, 4));
    expect(new Set(years)).toEqual(new Set(['2024', '2023']));
  });

  test('of a state are those held there', () => {
    const { data } = look('events=on');
    const held = eventsAt(data.events?.events ?? [], 'KWT' as never, 2026);
    expect(held.length).toBeGreaterThan(0);
    for (const { place } of held) expect(place?.state).toBe('KWT');
  });

  test('ask for their file whatever the year, and only when they are wanted', () => {
    expect(mapBundles(viewOf(world, 'events=on&time=1990'))).toEqual(
      mapBundles(viewOf(world, 'events=on&time=2024')),
    );
    expect(mapBundles(viewOf(world, ''))).not.toContain('events');
  });
});

describe('their marks', () => {
  test('stand for every event that has a place on the sheet, each once', () => {
    const { data, view, scene } = look('events=on&time=2024&orgs=all&region=world');
    const marked = eventGroupsIn(scene).flatMap(({ events }) => events.map(({ id }) => id));
    const placed = eventsShown(data, view).filter(({ place }) => place !== null);
    expect(marked.toSorted()).toEqual(placed.map(({ id }) => id).toSorted());
  });

  test('name their event; of several the first, and how many there are', () => {
    const { scene } = look('events=on&time=2024&orgs=all');
    const marks = marksOf(scene).filter(({ mark }) => mark.kind.startsWith('event'));
    const groups = eventGroupsIn(scene);
    expect(marks).toHaveLength(groups.length);
    for (const [index, { mark }] of marks.entries()) {
      const { events } = groups[index] ?? { events: [] };
      expect(mark).toMatchObject({
        kind: events.length > 1 ? 'events' : 'event',
        event: events[0]?.id,
        value: events.length,
      });
    }
    expect(marks.some(({ mark }) => mark.kind === 'events')).toBe(true);
  });

  test('can be pressed apart at any magnification', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', '&orgs=all', '&orgs=all&region=world', '&orgs=gcc'),
        fc.integer({ min: 2019, max: 2026 }),
        fc.double({ min: 1, max: 12, noNaN: true }),
        (query, year, k) => {
          const camera = { k, dx: -480 * (k - 1), dy: -250 * (k - 1) };
          const view = viewOf(world, `indicator=membership&events=on&time=${year}${query}`);
          const data = mapChart.join(world.bundles, world.catalogue, view);
          const frame = frameOf(locale, { camera });
          const layout = mapChart.layout(data, view, frame);
          const heads = groupEvents(layout, eventsShown(data, view), frame).map(({ head }) => head);
          for (const [index, a] of heads.entries()) {
            expect(a.x).toBeGreaterThanOrEqual(apart / 2);
            expect(a.x).toBeLessThanOrEqual(frame.width - apart / 2);
            for (const b of heads.slice(index + 1))
              expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(
                apart,
              );
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test('leave the discs of small states their targets', () => {
    for (const query of ['time=2024', 'time=2023&orgs=gcc', 'time=2024&region=gcc']) {
      const { scene } = look(`events=on&${query}`);
      const discs = scene.nodes.filter((node) => node.type === 'circle');
      expect(discs.length).toBeGreaterThan(0);
      for (const { head } of eventGroupsIn(scene))
        for (const disc of discs)
          expect(Math.hypot(disc.x - head.x, disc.y - head.y)).toBeGreaterThanOrEqual(15);
    }
  });

  test('are none while events are off', () => {
    const { scene, data } = look('time=2024');
    expect(data.events).toBeNull();
    expect(marksOf(scene).every(({ mark }) => mark.kind === 'state')).toBe(true);
  });
});

describe('presidencies', () => {
  test.each([
    ['indicator=membership&time=2023-06-01', 'BHR'],
    ['indicator=membership&time=2024-01-30', 'BHR'],
    ['indicator=membership&time=2024-01-31', 'JOR'],
    ['indicator=membership&time=2026-02-05', 'PAK'],
    ['time=2025', 'KWT'],
  ])('%s is presided by %s', (query, state) => {
    const { data, view, scene } = look(`events=on&${query}`);
    expect(presidenciesOn(data, view).map((one) => one.state)).toEqual([state]);
    const stars = marksOf(scene).filter(({ mark }) => mark.kind === 'presidency');
    expect(stars.map(({ mark }) => mark.link)).toEqual([`${state}|dco`]);
  });

  test('are nobody’s before there was one', () => {
    const { data, view } = look('events=on&time=2019');
    expect(presidenciesOn(data, view)).toEqual([]);
  });
});

describe('the sentence on events', () => {
  test('counts them, and those without a place', () => {
    const { words, data, view } = look('events=on&time=2024');
    const shown = eventsShown(data, view);
    const placeless = shown.filter(({ place }) => place === null).length;
    expect(words.join(' ')).toContain(
      `${shown.length} events are recorded in 2024 (Digital Cooperation Organization). ${placeless} of them have no place on the map.`,
    );
  });

  test('says that there are none, in whose scope', () => {
    expect(look('events=on&time=1962').words.at(-1)).toBe(
      'No event is recorded in 1962 (Digital Cooperation Organization).',
    );
    expect(look('events=on&time=1962&orgs=all').words.at(-1)).toBe(
      'No event is recorded in 1962 in the scope shown.',
    );
  });

  test('is not said while events are off', () => {
    expect(look('time=2024').words.join(' ')).not.toMatch(/event/);
  });
});
