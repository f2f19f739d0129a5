import { memo, useLayoutEffect, useRef, useState } from 'react';
import type { Camera, Colour, Scene, SceneNode } from '../scene/scene.ts';
import { eachChange, hatchId, paintOf } from './svgAttributes.ts';

interface SceneSvgProps {
  readonly scene: Scene;
  /** Prefix of pattern ids: two figures on a page must not share them. */
  readonly scope: string;
  /** What the picture says, for those who do not see it. */
  readonly label: string;
}

/**
 * Paints a scene as SVG. React places the elements; what a step changes on them is written straight to the document,
 * because comparing two hundred elements costs more than the handful of fills that a year changes.
 * The picture itself is left-to-right in every language; texts carry their own isolates.
 */
export function SceneSvg({ scene, scope, label }: SceneSvgProps) {
  const root = useRef<SVGSVGElement>(null);
  const { nodes } = scene;
  const order = useOrder(nodes);
  const elements = useRef<Placed>({ order: [], elements: [] });
  const transform = transformOf(scene.camera);

  // Before paint, so that attributes and picture are of the same frame.
  useLayoutEffect(() => {
    if (root.current === null) return;
    if (elements.current.order !== order) elements.current = findElements(root.current, order);
    patch(elements.current.elements, nodes, scope);
  }, [nodes, order, scope]);

  return (
    <svg
      ref={root}
      className="scene"
      role="img"
      aria-label={label}
      direction="ltr"
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      width={scene.width}
      height={scene.height}
    >
      <defs>
        {hatchesOf(nodes, true).map((colour) => (
          <Hatch
            key={colour}
            id={hatchId(scope, colour, true)}
            colour={colour}
            scale={1 / scene.camera.k}
          />
        ))}
        {hatchesOf(nodes, false).map((colour) => (
          <Hatch key={colour} id={hatchId(scope, colour, false)} colour={colour} scale={1} />
        ))}
      </defs>
      <g transform={transform}>
        <Elements order={order} on="world" />
      </g>
      <g className="sheet">
        <g transform={transform}>
          <Elements order={order} on="stillWorld" />
        </g>
        <Elements order={order} on="stillScreen" />
      </g>
      <Elements order={order} on="screen" />
    </svg>
  );
}

type Ground = 'world' | 'stillWorld' | 'stillScreen' | 'screen';

/** What a node is drawn on: the world that moves, what is still over it, on the world or on the screen, or the screen. */
function groundOf(node: SceneNode): Ground {
  const isStill = node.still === true;
  return isWorld(node) ? (isStill ? 'stillWorld' : 'world') : isStill ? 'stillScreen' : 'screen';
}

function isWorld(node: SceneNode): boolean {
  return node.type === 'path' && node.world === true;
}

function transformOf({ k, dx, dy }: Camera): string | undefined {
  return k === 1 && dx === 0 && dy === 0 ? undefined : `translate(${dx} ${dy}) scale(${k})`;
}

/** Nodes of the same kinds and keys in the same order: as long as they are, the very first of them, and React has nothing to do. */
function useOrder(nodes: readonly SceneNode[]): readonly SceneNode[] {
  const [order, setOrder] = useState(nodes);
  if (order === nodes || isSameOrder(order, nodes)) return order;
  setOrder(nodes);
  return nodes;
}

function isSameOrder(a: readonly SceneNode[], b: readonly SceneNode[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ key, type }, index) => key === b[index]?.key && type === b[index].type)
  );
}

interface ElementsProps {
  readonly order: readonly SceneNode[];
  readonly on: Ground;
}

/** The elements themselves, bare: `patch` writes everything else on them. */
const Elements = memo(function Elements({ order, on }: ElementsProps) {
  return order
    .filter((node) => groundOf(node) === on)
    .map(({ type: Tag, key }) => <Tag key={key} data-key={key} />);
});

/** The elements that React has placed, in the order of the nodes. */
interface Placed {
  readonly order: readonly SceneNode[];
  readonly elements: readonly (SVGElement | undefined)[];
}

function findElements(root: SVGSVGElement, order: readonly SceneNode[]): Placed {
  const byKey = new Map<string | undefined, SVGElement>();
  for (const element of root.querySelectorAll<SVGElement>('[data-key]')) {
    byKey.set(element.dataset['key'], element);
  }
  return { order, elements: order.map(({ key }) => byKey.get(key)) };
}

/** What each element says. One that React has made anew says nothing yet. */
const written = new WeakMap<SVGElement, SceneNode>();

/** Writes on each element what differs from what it says; an element that is new gets everything. */
function patch(elements: Placed['elements'], nodes: readonly SceneNode[], scope: string): void {
  for (const [index, node] of nodes.entries()) {
    const element = elements[index];
    if (element === undefined) continue;
    const before = written.get(element);
    if (before === node) continue;
    eachChange(node, before, scope, (name, value) => {
      if (value === undefined) element.removeAttribute(name);
      else element.setAttribute(name, String(value));
    });
    if (node.type === 'text' && (before?.type !== 'text' || before.text !== node.text)) {
      element.textContent = node.text;
    }
    written.set(element, node);
  }
}

/** Every colour that the nodes hatch, once. */
function hatchesOf(nodes: readonly SceneNode[], isOfWorld: boolean): readonly Colour[] {
  const colours = new Set<Colour>();
  for (const node of nodes) {
    if (typeof node.fill !== 'string' && isWorld(node) === isOfWorld) colours.add(node.fill.hatch);
  }
  return [...colours];
}

/** Dark lines over the land, where there is no value; lines of the paper over a data colour, which stays what it is. */
function lineOver(colour: Colour): string {
  return colour.startsWith('#') ? 'var(--scene-surface)' : 'var(--scene-hatch)';
}

interface HatchProps {
  readonly id: string;
  readonly colour: Colour;
  readonly scale: number;
}

const Hatch = memo(function Hatch({ id, colour, scale }: HatchProps) {
  return (
    <pattern
      id={id}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${scale}) rotate(45)`}
    >
      <rect width="5" height="5" fill={paintOf(colour)} />
      <line x1="0" y1="0" x2="0" y2="5" stroke={lineOver(colour)} strokeWidth="1.5" />
    </pattern>
  );
});
