import { describe, expect, test } from 'vitest';
import type { StateId } from '../domain/ids.ts';
import { nearestDisc, targetSize } from './hit.ts';
import { atRest, marksOf } from './scene.ts';
import type { CircleNode, Scene } from './scene.ts';

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

test('the marks of a scene are the nodes that stand for something, in order of painting', () => {
  expect(marksOf(scene).map(({ key }) => key)).toEqual(['MDV', 'MLT', 'BHR']);
});
