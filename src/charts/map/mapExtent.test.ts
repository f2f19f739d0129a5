/** A map fits what it is asked for: all of it is on the sheet, and it fills the sheet. */
import { describe, expect, test } from 'vitest';
import { viewOf } from '../../../test/looking.ts';
import { buildWorld } from '../../../test/worlds.ts';
import { isFullMember } from '../../domain/membership.ts';
import { mapChart } from './map.ts';

const world = buildWorld('data');
const sheet = { width: 960, height: 500 };

const layOut = (query: string) => {
  const view = viewOf(world, query);
  return mapChart.layout(mapChart.join(world.bundles, world.catalogue, view), view, sheet);
};

const inRegion = (...ids: readonly string[]) =>
  world.catalogue.states.filter(({ region }) => ids.includes(String(region))).map(({ id }) => id);
const membersOf = (organisation: string) =>
  world.memberships
    .filter((row) => row.organisation === organisation && isFullMember(row))
    .map(({ state }) => state);

const westernAsia = inRegion('western-asia');
const oceania = inRegion('australia-and-new-zealand', 'melanesia', 'micronesia', 'polynesia');

test('the regions that the cases name have states', () => {
  expect(westernAsia.length).toBeGreaterThan(15);
  expect(oceania.length).toBeGreaterThan(15);
});

describe('the sheet', () => {
  test.each([
    ['the members of the home organisation', '', membersOf('dco')],
    ['the members of another', 'orgs=gcc', membersOf('gcc')],
    ['members in a filter', 'orgs=las&within=northern-africa', ['DZA', 'EGY', 'LBY', 'MAR', 'TUN']],
    ['every state of a filter', 'orgs=all&within=western-asia', westernAsia],
    ['states on both sides of the antimeridian', 'orgs=all&within=oceania', oceania],
    ['another organisation than the one in scope', 'orgs=dco&region=ecowas', membersOf('ecowas')],
  ])('holds %s, and is as near to them as it can be', (_case, query, states) => {
    const layout = layOut(query);
    const places = states.map((id) => layout.states.get(id as (typeof westernAsia)[number]));
    const xs = places.map((place) => place?.x ?? NaN);
    const ys = places.map((place) => place?.y ?? NaN);
    for (const [index, id] of states.entries()) {
      const [x = NaN, y = NaN] = [xs[index], ys[index]];
      expect([id, x >= 0 && x <= sheet.width, y >= 0 && y <= sheet.height]).toEqual([
        id,
        true,
        true,
      ]);
    }
    const wide = (Math.max(...xs) - Math.min(...xs)) / sheet.width;
    const tall = (Math.max(...ys) - Math.min(...ys)) / sheet.height;
    // Labels stand in the middle of states, so the outermost never reach the edge.
    expect(Math.max(wide, tall)).toBeGreaterThan(0.35);
  });

  test.each(['BHR', 'FJI', 'TUV', 'KWT'])(
    'holds %s alone in its middle, ten times as near as the world',
    (id) => {
      const state = world.catalogue.states.find((one) => one.id === id);
      if (state === undefined) throw new Error(`There is no ${id}.`);
      const [longitude, latitude] = state.label;
      const degree = ({ toSheet }: ReturnType<typeof layOut>) =>
        (toSheet([longitude, latitude])?.[1] ?? NaN) -
        (toSheet([longitude, latitude + 1])?.[1] ?? NaN);
      const near = layOut(`region=${id}`);
      expect(degree(near) / degree(layOut('region=world'))).toBeGreaterThan(10);
      const place = near.states.get(state.id);
      expect(Math.abs((place?.x ?? NaN) - sheet.width / 2)).toBeLessThan(sheet.width / 4);
      expect(Math.abs((place?.y ?? NaN) - sheet.height / 2)).toBeLessThan(sheet.height / 4);
    },
  );

  test('holds the world where nothing limits it, and the same world for every organisation', () => {
    const whole = layOut('orgs=all');
    for (const { x, y } of whole.states.values())
      expect([x >= 0, x <= sheet.width, y >= -50, y <= sheet.height + 90]).toEqual(
        Array(4).fill(true),
      );
    const drawn = layOut('orgs=all&region=world');
    expect(layOut('orgs=gcc&region=world')).toBe(drawn);
    expect(layOut('orgs=gcc&region=members')).not.toBe(drawn);
  });
});
