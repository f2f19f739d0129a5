import { describe, expect, test } from 'vitest';
import type { StateId } from '../domain/ids.ts';
import { nearestDisc, nearestShape, targetSize } from './hit.ts';
import { atRest, marksOf } from './scene.ts';
import type { CircleNode, PathNode, Scene } from './scene.ts';

function disc(id: string, x: number, y: number, radius = 4): CircleNode {
  return {
    type: 'circle',
    key: id,
    x,
    y,
    radius,
    fill: 'land',
    mark: { kind: 'state', state: id as StateId },
  };
}

const bare: CircleNode = { type: 'circle', key: 'bare', x: 50, y: 50, radius: 4, fill: 'land' };
const scene: Scene = {
  width: 100,
  height: 100,
  camera: atRest,
  nodes: [disc('MDV', 20, 20), disc('MLT', 30, 20), bare, disc('BHR', 90, 90)],
};
const stateAt = (x: number, y: number) => nearestDisc(scene, x, y)?.state;

describe('a small disc', () => {
  test('is hit anywhere within half a target of its middle', () => {
    const half = targetSize / 2;
    expect(stateAt(90, 90)).toBe('BHR');
    expect(stateAt(90 - half, 90)).toBe('BHR');
    expect(stateAt(90, 90 - half)).toBe('BHR');
    expect(stateAt(90 - half - 0.1, 90)).toBeUndefined();
    expect(stateAt(90 - half, 90 - half)).toBeUndefined();
  });

  test('gives way to one that is nearer', () => {
    expect(stateAt(24.9, 20)).toBe('MDV');
    expect(stateAt(25.1, 20)).toBe('MLT');
  });

  test('that stands for nothing is not hit', () => {
    expect(stateAt(50, 50)).toBeUndefined();
  });
});

describe('a shape smaller than a finger', () => {
  const shape = (id: string, d: string, centre: readonly [number, number]): PathNode => ({
    type: 'path',
    key: id,
    d,
    fill: 'land',
    world: true,
    centre,
    small: true,
    mark: { kind: 'state', state: id as StateId },
  });
  const camera = { k: 2, dx: 10, dy: -20 };
  // Seen from 110 to 130, and a strip from 40 to 100 that is 4 high.
  const kuwait = shape('KWT', 'M50,50L60,50L60,60L50,60Z', [55, 55]);
  const gambia = shape('GMB', 'M15,89L45,89L45,91L15,91Z', [30, 90]);
  const { small: _, ...large } = shape('SAU', 'M60,50L160,50L160,150L60,150Z', [110, 100]);
  const nodes = [large, kuwait, gambia, disc('BHR', 136, 90)];
  const at = (x: number, y: number) =>
    nearestDisc({ width: 400, height: 400, camera, nodes }, x, y)?.state;

  test('is hit anywhere within half a target of its middle, through the camera', () => {
    expect(at(120, 90)).toBe('KWT');
    expect(at(109, 90)).toBe('KWT');
    expect(at(120, 101.9)).toBe('KWT');
    expect(at(120, 102.1)).toBeUndefined();
  });

  test('is hit on all its length', () => {
    expect(at(42, 160)).toBe('GMB');
    expect(at(99, 159)).toBe('GMB');
    expect(at(42, 163)).toBeUndefined();
  });

  test('gives way to a disc only where the disc is near', () => {
    expect(at(127, 91)).toBe('KWT');
    expect(at(129, 90)).toBe('BHR');
  });

  test('and a large one are met from beside, the nearer first', () => {
    const beside = (x: number, y: number) =>
      nearestShape({ width: 400, height: 400, camera, nodes }, x, y)?.state;
    expect(beside(120, 75)).toBe('KWT');
    expect(beside(340, 200)).toBe('SAU');
    expect(beside(343, 200)).toBeUndefined();
    expect(beside(112, 105)).toBe('KWT');
    expect(beside(127, 118)).toBe('SAU');
  });

  test('leaves a large shape to the pointer', () => {
    expect(at(230, 200)).toBeUndefined();
  });
});

test('the marks of a scene are the nodes that stand for something, in order of painting', () => {
  expect(marksOf(scene).map(({ key }) => key)).toEqual(['MDV', 'MLT', 'BHR']);
});
