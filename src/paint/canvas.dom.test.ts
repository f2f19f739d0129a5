import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { atRest } from '../scene/scene.ts';
import type { Scene, SceneNode } from '../scene/scene.ts';
import { paintCanvas, sizeCanvas } from './canvas.ts';
import type { CanvasInk } from './canvas.ts';

const ink: CanvasInk = {
  family: 'vazirmatn',
  colourOf: (colour) => (colour.startsWith('#') ? colour : `token-${colour}`),
};

/** A context that writes down what it is told. */
function recorder(): { readonly context: CanvasRenderingContext2D; readonly said: string[] } {
  const said: string[] = [];
  const state: Record<string, unknown> = { canvas: { width: 200, height: 100 } };
  const context = new Proxy(state, {
    get: (target, name: string) =>
      name in target
        ? target[name]
        : (...args: readonly unknown[]) => {
            const shown = args.filter((arg) => typeof arg !== 'object');
            said.push([name, ...shown].join(' '));
          },
    set(target, name: string, value) {
      target[name] = value;
      said.push(`${name}=${String(value)}`);
      return true;
    },
  });
  return { context: context as unknown as CanvasRenderingContext2D, said };
}

function painted(nodes: readonly SceneNode[], scene: Partial<Scene> = {}): readonly string[] {
  const { context, said } = recorder();
  const whole = { width: 200, height: 100, camera: atRest, nodes, ...scene };
  paintCanvas(context, whole, ink, { ratio: 2, top: 30 });
  return said;
}

beforeEach(() => {
  vi.stubGlobal(
    'Path2D',
    class {
      arc(): void {}
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

describe('a scene on a canvas', () => {
  it('is drawn left to right in every language, at the device’s pixels and the slab’s place', () => {
    const said = painted([]);
    expect(said).toContain('direction=ltr');
    expect(said).toContain('setTransform 2 0 0 2 0 -60');
    expect(said.indexOf('clearRect 0 0 200 100')).toBeGreaterThan(-1);
  });

  it('has the colours of its tokens, its opacity and its dashes', () => {
    const said = painted([
      {
        type: 'path',
        key: 'a',
        d: 'M0 0H10',
        fill: 'none',
        stroke: 'ink',
        strokeWidth: 2,
        dash: [3, 3],
        opacity: 0.5,
      },
      { type: 'circle', key: 'b', x: 1, y: 2, radius: 3, fill: '#123456' },
    ]);
    expect(said).toContain('globalAlpha=0.5');
    expect(said).toContain('strokeStyle=token-ink');
    expect(said).toContain('lineWidth=2');
    expect(said.filter((line) => line.startsWith('setLineDash'))).toHaveLength(2);
    expect(said).toContain('fillStyle=#123456');
    expect(said.filter((line) => line === 'fill')).toHaveLength(1);
    expect(said.at(-1)).toBe('globalAlpha=1');
  });

  it('has texts with their own isolates, anchored as they say', () => {
    const text = '\u2067الكويت\u2069';
    const said = painted([
      {
        type: 'text',
        key: 't',
        x: 5,
        y: 6,
        text,
        anchor: 'right',
        size: 12,
        weight: 700,
        fill: 'ink',
      },
    ]);
    expect(said).toContain('font=700 12px vazirmatn');
    expect(said).toContain('textAlign=right');
    expect(said).toContain(`fillText ${text} 5 6`);
  });

  it('draws the world through the camera, with strokes that are not magnified', () => {
    const said = painted(
      [
        {
          type: 'path',
          key: 'w',
          d: 'M0 0',
          world: true,
          fill: 'none',
          stroke: 'ink',
          strokeWidth: 1,
        },
      ],
      { camera: { k: 4, dx: 10, dy: 20 } },
    );
    expect(said).toContain('setTransform 8 0 0 8 20 -20');
    expect(said).toContain('lineWidth=0.25');
  });

  it('draws nothing for a path of nothing', () => {
    const said = painted([{ type: 'path', key: 'n', d: '', fill: 'ink' }]);
    expect(said).not.toContain('fill');
  });
});

it('a canvas is sized in the device’s pixels, and only when it changes', () => {
  const canvas = document.createElement('canvas');
  vi.spyOn(canvas, 'getContext').mockReturnValue(null);
  sizeCanvas(canvas, 101, 50, 1.5);
  expect([canvas.width, canvas.height]).toEqual([152, 75]);
  const set = vi.spyOn(canvas, 'width', 'set');
  sizeCanvas(canvas, 101, 50, 1.5);
  expect(set).not.toHaveBeenCalled();
});
