import { brotliCompressSync } from 'node:zlib';
import { geoArea, geoContains } from 'd3';
import { feature } from 'topojson-client';
import { describe, expect, test, vi } from 'vitest';
import { decodeShapes } from '../../src/data/decode.ts';
import { awkward, build, bundleJson, curated, world } from './testWorlds.ts';

vi.setConfig({ testTimeout: 60_000 });

const built = build(curated());
const json = bundleJson(built, 'shapes');
const shapes = decodeShapes(json);
const { features } = feature(shapes, shapes.objects.states);
const states = built.dataset.states.map(({ value }) => value);

describe('the world’s shapes', () => {
  test('are under 50 kB', () => {
    expect(brotliCompressSync(JSON.stringify(json)).length).toBeLessThan(50_000);
  });

  test('enclose something, and never the rest of the earth', () => {
    const odd = features.filter((shape) => !(geoArea(shape) > 0 && geoArea(shape) < 0.5));
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  test('have ids of their own', () => {
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
  });

  test('keep arcs in common: hardly an arc more than borders and coasts', () => {
    const uses = shapes.objects.states.geometries.flatMap((geometry) =>
      'arcs' in geometry ? geometry.arcs.flat(2) : [],
    );
    expect(new Set(uses.map((arc) => (arc < 0 ? ~arc : arc))).size).toBe(shapes.arcs.length);
    expect(uses.length).toBeGreaterThan(shapes.arcs.length * 1.2);
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

  test('say whose they are and what line they have', () => {
    const of = (state: string) =>
      features
        .filter(({ properties }) => properties.state === state)
        .map(({ id, properties }) => [id, properties.line]);
    expect(of('KWT')).toEqual([['KWT', 'solid']]);
    expect(of('CYP')).toEqual([
      ['CYP', 'solid'],
      ['x-n-cyprus', 'dashed'],
    ]);
    expect(of('XKX')).toEqual([['XKX', 'dashed']]);
    expect(
      features.filter(({ properties }) => properties.state === null).map(({ id }) => id),
    ).toEqual(['x-siachen-glacier']);
  });
});

test('a state elsewhere takes the pieces that the policy joins to it', () => {
  const elsewhere = decodeShapes(bundleJson(build(awkward()), 'shapes'));
  const other = feature(elsewhere, elsewhere.objects.states).features;
  const piecesOf = (state: string) =>
    other
      .filter(({ properties }) => properties.state === state)
      .map(({ id, properties }) => [id, properties.line]);
  expect(piecesOf('XAA')).toEqual([['XAA', 'solid']]);
  expect(piecesOf('XAG')).toEqual([
    ['XAG', 'solid'],
    ['x-n-cyprus', 'dashed'],
  ]);
  expect(other.find(({ id }) => id === 'x-france')?.properties).toEqual({
    state: null,
    line: 'solid',
  });
});
