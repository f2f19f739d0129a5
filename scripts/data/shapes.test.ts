import { brotliCompressSync } from 'node:zlib';
import { geoArea, geoContains } from 'd3';
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, test, vi } from 'vitest';
import { decodeShapes, decodeSources } from '../../src/data/decode.ts';
import { awkward, build, bundleJson, curated, withChange, world } from './testWorlds.ts';

vi.setConfig({ testTimeout: 60_000 });

const built = build(curated());
const states = built.dataset.states.map(({ value }) => value);

function read(json: unknown) {
  const topology = decodeShapes(json);
  const { features } = feature(topology, topology.objects.states);
  const line = (kind: 'solid' | 'dashed' | 'coast'): readonly Position[][] =>
    feature(topology, topology.objects[kind]).geometry.coordinates;
  /** Whose shape holds a place. */
  const at = (longitude: number, latitude: number): readonly (string | null)[] =>
    features
      .filter((shape) => geoContains(shape, [longitude, latitude]))
      .map(({ properties }) => properties.state);
  /** Whether a line of the kind comes within some degrees of a place. */
  const near = (kind: 'solid' | 'dashed', place: [number, number], degrees: number): boolean =>
    line(kind).some((points) =>
      points.some(
        ([x = 0, y = 0], index) =>
          index > 0 && distanceTo(place, points[index - 1] ?? [0, 0], [x, y]) < degrees,
      ),
    );
  return { topology, features, line, at, near };
}

/** From a place to a stretch of line, in degrees. */
function distanceTo([x, y]: Position, [x1, y1]: Position, [x2, y2]: Position): number {
  const [byX, byY] = [(x2 ?? 0) - (x1 ?? 0), (y2 ?? 0) - (y1 ?? 0)];
  const along = ((x ?? 0) - (x1 ?? 0)) * byX + ((y ?? 0) - (y1 ?? 0)) * byY;
  const share = Math.max(0, Math.min(1, along / (byX ** 2 + byY ** 2 || 1)));
  return Math.hypot((x ?? 0) - (x1 ?? 0) - share * byX, (y ?? 0) - (y1 ?? 0) - share * byY);
}

/** What both bundles of shapes must be. */
const bundles = [
  ['shapes', 46_000],
  ['shapes-fine', 190_000],
] as const;

describe.each(bundles)('%s', (id, most) => {
  const json = bundleJson(built, id);
  const { topology: shapes, features, line, at, near } = read(json);

  test(`are under ${most / 1000} kB`, () => {
    expect(brotliCompressSync(JSON.stringify(json)).length).toBeLessThan(most);
  });

  test('enclose something, and never the rest of the earth', () => {
    const odd = features.filter((shape) => !(geoArea(shape) > 0 && geoArea(shape) < 0.5));
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  test('have ids of their own', () => {
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
  });

  test('keep arcs in common: every arc is a border or a coast once, or a line inside a state', () => {
    const indexOf = (arc: number): number => (arc < 0 ? ~arc : arc);
    const { solid, dashed, coast } = shapes.objects;
    const lines = [solid, dashed, coast].map(({ arcs }) => arcs.flat().map(indexOf));
    expect(lines.flat().toSorted((a, b) => a - b)).toEqual([...shapes.arcs.keys()]);
    expect(solid.arcs.length).toBeGreaterThan(250);
  });

  test.each(['BHR', 'QAT', 'MDV', 'COM', 'MLT', 'SGP', 'KWT', 'CYP', 'GMB', 'DJI', 'LUX', 'LBN'])(
    '%s is still a shape',
    (id) => {
      const shape = features.find((one) => one.id === id);
      const rings =
        shape === undefined
          ? []
          : shape.geometry.type === 'Polygon'
            ? shape.geometry.coordinates
            : shape.geometry.type === 'MultiPolygon'
              ? shape.geometry.coordinates.flat()
              : [];
      expect(Math.max(...rings.map((ring) => ring.length))).toBeGreaterThanOrEqual(8);
    },
  );

  test('hold the labels that they held before they were simplified', () => {
    const before = feature(world, world.objects.countries).features;
    const lost = states.filter(({ id, numeric, label }) => {
      const point: [number, number] = [label[0], label[1]];
      const whole = before.find((shape) => shape.id === numeric);
      if (whole === undefined || geoArea(whole) < 1e-3 || !geoContains(whole, point)) return false;
      return !features.some((shape) => shape.properties.state === id && geoContains(shape, point));
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test('lose no state', () => {
    const drawn = features.map(({ properties }) => properties.state);
    const wanted = states.filter(({ noShape }) => noShape === undefined).map((state) => state.id);
    expect(drawn.filter((state) => state !== null).toSorted()).toEqual(wanted.toSorted());
    expect(features.filter(({ properties }) => properties.state === null)).toMatchObject([
      { id: 'x-siachen-glacier' },
    ]);
  });

  test.each([
    ['Western Sahara at the coast', [-15, 24], 'ESH'],
    ['Western Sahara at Laayoune', [-13.1, 27.1], 'ESH'],
    ['Western Sahara at Tifariti', [-10.57, 26.16], 'ESH'],
    ['Morocco at Tarfaya', [-12.8, 27.85], 'MAR'],
    ['Crimea', [34.2, 45.2], 'UKR'],
    ['Sevastopol', [33.7, 44.6], 'UKR'],
    ['Krasnodar', [39, 45], 'RUS'],
    ['the Golan', [35.75, 33], 'SYR'],
    ['Galilee', [35.4, 32.85], 'ISR'],
    ['Abyei', [28.4, 9.8], 'SDN'],
    ['Northern Cyprus', [33.5, 35.3], 'CYP'],
    ['Hargeisa', [44.06, 9.56], 'SOM'],
    ['the Aksai Chin', [79.3, 35.2], 'CHN'],
    ['the Siachen glacier', [77, 35.4], null],
  ] as const)('%s', (_name, [longitude, latitude], state) => {
    expect(at(longitude, latitude)).toEqual([state]);
  });

  test.each([
    ['27°40′ N', [-11, 27.66], 0.05],
    ['Perekop', [33.8, 46.15], 0.2],
    ['the line of control in Kashmir', [74.2, 34], 0.3],
    ['the line of actual control', [78.75, 34], 0.4],
    ['Arunachal Pradesh', [94, 28.9], 0.4],
    ['the green line of Cyprus', [33.36, 35.17], 0.1],
    ['the armistice line at Tulkarm', [35, 32.3], 0.1],
    ['the shore of the lake below the Golan', [35.63, 32.86], 0.1],
    ['the cease-fire line above the Golan', [35.85, 33.1], 0.1],
    ['Kosovo and Serbia', [21.2, 43.1], 0.3],
    ['Somaliland and Somalia', [48.98, 10], 0.1],
    ['Abyei in the north', [28.4, 10.16], 0.05],
    ['22° N beside Halayib', [35, 22], 0.05],
    ['the armistice line of Korea', [127, 38.2], 0.3],
  ] as const)('a dashed line: %s', (_name, [longitude, latitude], degrees) => {
    expect(near('dashed', [longitude, latitude], degrees)).toBe(true);
    expect(near('solid', [longitude, latitude], degrees / 10)).toBe(false);
  });

  test.each([
    ['Egypt and Sudan in the desert', [27, 22]],
    ['India and Pakistan in Punjab', [74.55, 31.05]],
    ['Algeria and Western Sahara', [-8.68, 27]],
    ['Kosovo and Albania', [20.55, 42.2]],
  ] as const)('a solid line: %s', (_name, [longitude, latitude]) => {
    expect(near('solid', [longitude, latitude], 0.3)).toBe(true);
    expect(near('dashed', [longitude, latitude], 0.3)).toBe(false);
  });

  test('the berm is no line', () => {
    expect(near('dashed', [-13, 24.5], 0.9)).toBe(false);
    expect(near('solid', [-13, 24.5], 0.9)).toBe(false);
  });

  test('dashes run on: a line in dispute is in few pieces', () => {
    expect(line('dashed').length).toBeLessThan(28);
  });
});

test('the finer shapes are the same, with more points', () => {
  const [coarse, fine] = bundles.map(([id]) => read(bundleJson(built, id)));
  const idsOf = (one: ReturnType<typeof read> | undefined) => one?.features.map(({ id }) => id);
  expect(idsOf(fine)).toEqual(idsOf(coarse));
  const points = (one: ReturnType<typeof read> | undefined): number =>
    one?.topology.arcs.reduce((sum, arc) => sum + arc.length, 0) ?? 0;
  expect(points(fine)).toBeGreaterThan(points(coarse) * 3);
});

describe('another policy of borders', () => {
  const other = build(
    withChange(
      curated(),
      'atlas.json',
      '"home"',
      '"boundaries": "boundaries/de-facto.json", "home"',
    ),
  );
  const { at, line } = read(bundleJson(other, 'shapes'));

  test('gives other shapes without a change of code', () => {
    expect([at(-15, 24), at(34.2, 45.2), at(35.75, 33), at(33.5, 35.3), at(44.06, 9.56)]).toEqual([
      ['MAR'],
      ['RUS'],
      ['ISR'],
      [null],
      [null],
    ]);
    expect(line('dashed')).toEqual([]);
  });

  test('and another note under every map', () => {
    expect(other.emitted?.catalogue.boundaryNote['en']).toContain('control on the ground');
    expect(built.emitted?.catalogue.boundaryNote['en']).toContain('United Nations');
  });

  test('and what is said of places, for the page of sources', () => {
    const remarks = (one: typeof built) => decodeSources(bundleJson(one, 'sources')).boundaries;
    expect(remarks(built).some(({ ar = '' }) => ar.includes('الصحراء الغربية'))).toBe(true);
    expect(remarks(other)).toEqual([]);
    for (const remark of remarks(built)) expect(remark['en']).toMatch(/\.$/);
  });
});

test('a state elsewhere takes the pieces that the policy joins to it, and a line may run inside it', () => {
  const { features, line, at } = read(bundleJson(build(awkward()), 'shapes'));
  const shapesOf = (state: string) =>
    features.filter(({ properties }) => properties.state === state).map(({ id }) => id);
  expect(shapesOf('XAA')).toEqual(['XAA']);
  expect(at(20.9, 42.6)).toEqual(['XAA']);
  expect(shapesOf('XAG')).toEqual(['XAG']);
  expect(line('dashed')).toHaveLength(1);
  expect(features.find(({ id }) => id === 'x-france')?.properties).toEqual({ state: null });
});

test('a border that the policy hides is neither solid nor dashed nor a coast', () => {
  const hidden = withChange(
    awkward(),
    'boundaries.json',
    /"XAG",\s*"N. Cyprus"\s*\],\s*"line": "dashed"/,
    '"Germany", "France"], "line": "none"',
  );
  const { topology } = read(bundleJson(build(hidden), 'shapes'));
  const { solid, dashed, coast } = topology.objects;
  const drawn = [solid, dashed, coast].flatMap(({ arcs }) => arcs.flat());
  expect(topology.arcs.length - drawn.length).toBe(1);
});
