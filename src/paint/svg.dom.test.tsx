import { render } from '@testing-library/react';
import { StrictMode } from 'react';
import { describe, expect, test } from 'vitest';
import type { StateId } from '../domain/ids.ts';
import { atRest } from '../scene/scene.ts';
import type { CircleNode, PathNode, Scene, SceneNode, TextNode } from '../scene/scene.ts';
import { SceneSvg } from './svg.tsx';

const sea: PathNode = { type: 'path', key: 'sea', d: 'M0,0H9V9Z', fill: 'sea', world: true };

function shape(state: string, value: number | undefined, fill = '#203f74'): PathNode {
  const mark = { kind: 'state', state: state as StateId };
  return {
    type: 'path',
    key: `shape-${state}`,
    d: `M1,1H${state.length}Z`,
    world: true,
    fill: value === undefined ? { hatch: 'land' } : (fill as '#203f74'),
    mark: value === undefined ? { ...mark, missing: true } : { ...mark, value },
  };
}

function disc(state: string, value: number): CircleNode {
  return {
    type: 'circle',
    key: `disc-${state}`,
    x: 5,
    y: 6,
    radius: 4.5,
    fill: '#203f74',
    mark: { kind: 'state', state: state as StateId, value },
  };
}

function label(text: string): TextNode {
  return { type: 'text', key: 'label', x: 1, y: 2, text, anchor: 'left', size: 12, fill: 'ink' };
}

function scene(nodes: readonly SceneNode[], camera = atRest): Scene {
  return { width: 100, height: 50, camera, nodes };
}

/** Paints a first scene; `step` paints the next and gives what was touched in the document. */
function paint(first: Scene) {
  const draw = (of: Scene) => (
    <StrictMode>
      <SceneSvg scene={of} scope="s" label="What is to be seen" />
    </StrictMode>
  );
  const { container, rerender } = render(draw(first));
  const observer = new MutationObserver(() => undefined);
  observer.observe(container, {
    subtree: true,
    attributes: true,
    childList: true,
    characterData: true,
  });
  return {
    svg: () => container.querySelector('svg.scene') as SVGSVGElement,
    of: (key: string) => container.querySelector(`[data-key="${key}"]`),
    step(next: Scene): readonly string[] {
      rerender(draw(next));
      return observer
        .takeRecords()
        .map(({ type, target, attributeName }) => {
          const { dataset, localName } = target as SVGElement;
          return `${dataset['key'] ?? localName} ${attributeName ?? type}`;
        })
        .toSorted();
    },
  };
}

const attributes = (element: Element | null) =>
  Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));

/** Every element in order with what it says; attributes have no order. */
const all = (svg: SVGSVGElement) =>
  [...svg.querySelectorAll('*')].map((element) => [
    element.localName,
    attributes(element),
    element.children.length === 0 ? element.textContent : '',
  ]);

describe('a painted scene', () => {
  test('is one picture with a name, left to right in every language', () => {
    const { svg } = paint(scene([sea]));
    expect(attributes(svg())).toMatchObject({
      role: 'img',
      'aria-label': 'What is to be seen',
      direction: 'ltr',
      viewBox: '0 0 100 50',
    });
  });

  test('keeps what is still together, over the moving world and under what moves on the screen', () => {
    const still = <Node extends SceneNode>(node: Node): Node => ({ ...node, still: true });
    const coast: SceneNode = { ...sea, key: 'coast', still: true };
    const { svg, of } = paint(
      scene([disc('MDV', 1), still(label('a')), coast, shape('KWT', 2), sea]),
    );
    const keys = [...svg().querySelectorAll<SVGElement>('[data-key]')].map(
      ({ dataset }) => dataset['key'],
    );
    expect(keys).toEqual(['shape-KWT', 'sea', 'coast', 'label', 'disc-MDV']);
    const sheet = of('label')?.parentElement;
    expect(sheet?.contains(of('coast'))).toBe(true);
    expect(sheet?.contains(of('disc-MDV'))).toBe(false);
  });

  test('has an element for each node, in order, the world under all others', () => {
    const { svg } = paint(scene([sea, disc('MDV', 1), shape('KWT', 2), label('a')]));
    const keys = [...svg().querySelectorAll<SVGElement>('[data-key]')].map(
      ({ localName, dataset }) => [localName, dataset['key']],
    );
    expect(keys).toEqual([
      ['path', 'sea'],
      ['path', 'shape-KWT'],
      ['circle', 'disc-MDV'],
      ['text', 'label'],
    ]);
  });

  test('says on its marks what the contract says', () => {
    const { of } = paint(scene([shape('KWT', 0), shape('ERI', undefined), label('كويت')]));
    expect(attributes(of('shape-KWT'))).toEqual({
      'data-key': 'shape-KWT',
      'data-mark': 'state',
      'data-state': 'KWT',
      'data-value': '0',
      d: 'M1,1H3Z',
      fill: '#203f74',
    });
    expect(of('shape-ERI')?.getAttribute('data-missing')).toBe('true');
    expect(of('shape-ERI')?.hasAttribute('data-value')).toBe(false);
    expect(of('label')?.textContent).toBe('كويت');
  });

  test('has a pattern for every hatching that it refers to', () => {
    const { svg } = paint(
      scene([shape('ERI', undefined), { ...disc('MDV', 1), fill: { hatch: 'land' } }]),
    );
    const used = [...svg().querySelectorAll('[fill^="url("]')].map((element) =>
      element.getAttribute('fill')?.slice(5, -1),
    );
    const ids = [...svg().querySelectorAll('pattern')].map(({ id }) => id);
    expect(used).toHaveLength(2);
    expect(ids).toEqual(expect.arrayContaining(used));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a step', () => {
  const rest = [sea, shape('SAU', 3), shape('OMN', 4)];

  test('touches nothing where nothing changed', () => {
    const painted = paint(scene([...rest, shape('KWT', 1)]));
    expect(painted.step(scene([...rest, shape('KWT', 1)]))).toEqual([]);
  });

  test('writes only what changed on the elements that changed', () => {
    const painted = paint(scene([...rest, shape('KWT', 1)]));
    expect(painted.step(scene([...rest, shape('KWT', 2, '#7fc8b8')]))).toEqual([
      'shape-KWT data-value',
      'shape-KWT fill',
    ]);
    expect(painted.of('shape-KWT')?.getAttribute('data-value')).toBe('2');
  });

  test('takes off what is no longer so, and puts it back', () => {
    const painted = paint(scene([...rest, shape('KWT', 1)]));
    painted.step(scene([...rest, shape('KWT', undefined)]));
    expect(painted.of('shape-KWT')?.hasAttribute('data-value')).toBe(false);
    expect(painted.of('shape-KWT')?.getAttribute('data-missing')).toBe('true');
    painted.step(scene([...rest, shape('KWT', 1)]));
    expect(painted.of('shape-KWT')?.getAttribute('data-value')).toBe('1');
    expect(painted.of('shape-KWT')?.hasAttribute('data-missing')).toBe(false);
  });

  test('through another camera moves the world and what lies still on it, and leaves their paths alone', () => {
    const coast: SceneNode = { ...sea, key: 'coast', still: true };
    const nodes = [...rest, coast];
    const painted = paint(scene(nodes));
    expect(painted.step(scene(nodes, { k: 2, dx: -10, dy: 5 }))).toEqual([
      'g transform',
      'g transform',
    ]);
    for (const key of ['sea', 'coast']) {
      const group = painted.of(key)?.parentElement;
      expect(group?.getAttribute('transform')).toBe('translate(-10 5) scale(2)');
    }
    painted.step(scene(nodes));
    expect(painted.svg().querySelector('[transform]')).toBeNull();
  });

  test('writes another text', () => {
    const painted = paint(scene([label('Kuwait')]));
    painted.step(scene([label('الكويت')]));
    expect(painted.of('label')?.textContent).toBe('الكويت');
  });
});

describe('another structure', () => {
  test('keeps what every element says, whatever comes, goes and changes places', () => {
    const painted = paint(scene([sea, shape('KWT', 1), shape('SAU', 2), disc('MDV', 3)]));
    const scenes = [
      // One goes, one comes, the others change places and values.
      [sea, shape('SAU', 20), shape('OMN', 5), shape('KWT', undefined), disc('BHR', 6)],
      // What went comes back, with what it has now.
      [sea, shape('KWT', 7), disc('MDV', 8), label('a'), shape('SAU', 2)],
      [disc('MDV', 8), label('b'), disc('BHR', 9)],
      [sea, shape('KWT', 1), shape('SAU', 2), disc('MDV', 3)],
    ];
    for (const nodes of scenes) {
      painted.step(scene(nodes));
      const fresh = paint(scene(nodes));
      expect(all(painted.svg())).toEqual(all(fresh.svg()));
    }
  });

  test('keeps the elements of what stays', () => {
    const painted = paint(scene([sea, shape('KWT', 1)]));
    const before = painted.of('shape-KWT');
    painted.step(scene([sea, shape('SAU', 2), shape('KWT', 1)]));
    expect(painted.of('shape-KWT')).toBe(before);
  });

  test('gives a thing that was a disc and is a shape now the attributes of a shape alone', () => {
    const round: CircleNode = { ...disc('MDV', 1), key: 'MDV' };
    const shaped: PathNode = { ...shape('MDV', 1), key: 'MDV' };
    const painted = paint(scene([round]));
    painted.step(scene([shaped]));
    expect(painted.of('MDV')?.localName).toBe('path');
    expect(painted.of('MDV')?.hasAttribute('cx')).toBe(false);
    expect(painted.of('MDV')?.getAttribute('d')).toBe('M1,1H3Z');
  });
});
