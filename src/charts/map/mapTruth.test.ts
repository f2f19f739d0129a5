/** What a map shows is what the publishers say. Tables of theirs are kept in `test/truth/`. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { frameOf, localeIn, viewOf } from '../../../test/looking.ts';
import { buildWorld } from '../../../test/worlds.ts';
import type { StateId } from '../../domain/ids.ts';
import { marksOf } from '../../scene/scene.ts';
import type { Mark, Scene } from '../../scene/scene.ts';
import type { View } from '../../view/view.ts';
import { createStages } from '../stages.ts';
import { mapChart } from './map.ts';

vi.setConfig({ testTimeout: 60_000 });

const world = buildWorld('data');
const { catalogue } = world;
const frame = frameOf(await localeIn(world, 'en'));
const stages = createStages(mapChart);
const economies = catalogue.states.filter(({ economy }) => economy).map(({ id }) => id);

function draw(view: View): Scene {
  return stages.scene(stages.data(world.bundles, catalogue, view), view, frame);
}

function everyState(indicator: string): View {
  return viewOf(world, `orgs=all&region=world&indicator=${indicator}`);
}

/** The marks of a scene by state; a state that is marked twice fails at once. */
function marksByState(scene: Scene): ReadonlyMap<string, Mark> {
  const marks = marksOf(scene).map(({ mark }) => mark);
  const byState = new Map(marks.map((mark) => [String(mark.state), mark]));
  expect(byState.size).toBe(marks.length);
  return byState;
}

const digits = (value: unknown) => Number(value).toPrecision(5);
const folder = 'test/truth';
const tables = readdirSync(folder)
  .filter((name) => name.endsWith('.csv'))
  .map((name) => name.replace('.csv', ''));

function rowsOf(indicator: string) {
  const [, ...lines] = readFileSync(`${folder}/${indicator}.csv`, 'utf8').trim().split(/\r?\n/);
  return lines.map((line) => {
    const [state = '', year = '', value = ''] = line.split(',');
    return { state, year: Number(year), value };
  });
}

test('there is a table of every indicator', () => {
  expect(tables.toSorted()).toEqual(catalogue.indicators.map(({ id }) => String(id)).toSorted());
});

test('the GDP of 2015 is on the map for every state that the publisher has it of, and for no other', () => {
  const marks = marksByState(draw({ ...everyState('gdp'), time: 2015 }));
  const published = rowsOf('gdp').filter(({ year }) => year === 2015);
  expect(published.length).toBeGreaterThan(200);
  const shown = [...marks.values()].filter(({ value }) => value !== undefined);
  expect(Object.fromEntries(shown.map(({ state, value }) => [state, digits(value)]))).toEqual(
    Object.fromEntries(published.map(({ state, value }) => [state, digits(value)])),
  );
  const missing = [...marks.values()].filter(({ value }) => value === undefined);
  expect(missing.every((mark) => mark.missing === true)).toBe(true);
  expect(shown.length + missing.length).toBe(economies.length);
});

describe('a sample of every year of', () => {
  test.each(tables)('%s is on the map as it was published', (indicator) => {
    const view = everyState(indicator);
    const rows = rowsOf(indicator);
    expect(rows.length).toBeGreaterThan(50);
    const years = [...new Set(rows.map(({ year }) => year))];
    const maps = new Map(years.map((year) => [year, marksByState(draw({ ...view, time: year }))]));
    for (const { state, year, value } of rows) {
      const shown = digits(maps.get(year)?.get(state)?.value);
      expect([state, year, shown]).toEqual([state, year, digits(value)]);
    }
  });
});

describe.each(catalogue.indicators)('$id', ({ id, first, latest, last }) => {
  const years = [...new Set([first, Math.floor((first + latest) / 2), latest, last])];
  const { values } = world.indicator(id);

  test('has exactly one mark of every economy, with its value or as missing', () => {
    for (const year of years) {
      const marks = marksByState(draw({ ...everyState(id), time: year }));
      expect([...marks.keys()].toSorted()).toEqual(economies.toSorted());
      for (const state of economies) {
        const run = values[state]?.find(
          ([start, ...of]) => year >= start && year < start + of.length,
        );
        const value = run?.[year - run[0] + 1];
        const expected = value === undefined ? { missing: true } : { value };
        expect(marks.get(state)).toEqual({ kind: 'state', state, ...expected });
      }
    }
  });

  test('has one meaning for a colour in all its years', () => {
    const painted: { readonly value: number; readonly fill: string }[] = [];
    for (let year = first; year <= last; year += 1) {
      for (const node of marksOf(draw({ ...everyState(id), time: year }))) {
        if (node.type === 'text' || typeof node.mark.value !== 'number') continue;
        painted.push({ value: node.mark.value, fill: JSON.stringify(node.fill) });
      }
    }
    const fills = painted.toSorted((a, b) => a.value - b.value).map(({ fill }) => fill);
    const runs = fills.filter((fill, index) => fill !== fills[index - 1]);
    // One stretch of values for a colour, whatever the year: limits that moved would mix them.
    expect(runs).toEqual([...new Set(fills)]);
    expect(runs.length).toBeGreaterThan(2);
    expect(runs).not.toContain(JSON.stringify({ hatch: 'land' }));
  });
});

test('an economy without a shape, or with one too small to see, is a disc of its own', () => {
  const scene = draw({ ...everyState('internet-users'), time: 2015 });
  const discs = marksOf(scene).filter(({ type }) => type === 'circle');
  const states = new Set(discs.map(({ mark }) => mark.state));
  for (const state of ['TUV', 'GIB', 'MDV', 'BHR', 'SGP'] as StateId[])
    expect([state, states.has(state)]).toEqual([state, true]);
  for (const node of discs) {
    if (node.type !== 'circle') continue;
    expect(node.radius * 2).toBeGreaterThanOrEqual(8);
    expect([node.x >= 0, node.x <= 960, node.y >= 0, node.y <= 500]).toEqual(Array(4).fill(true));
  }
});
