import { memo, useLayoutEffect, useRef } from 'react';
import type { Camera, Colour, Scene, SceneNode } from '../scene/scene.ts';
import { attributesOf, hatchId, paintOf } from './svgAttributes.ts';

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
  const painted = useRef<ReadonlyMap<string, SceneNode>>(new Map());
  const world = scene.nodes.filter(isWorld);
  const sheet = scene.nodes.filter((node) => !isWorld(node));

  // Before paint, so that attributes and picture are of the same frame.
  useLayoutEffect(() => {
    if (root.current === null) return;
    patch(root.current, scene.nodes, painted.current, scope);
    painted.current = new Map(scene.nodes.map((node) => [node.key, node]));
  }, [scene, scope]);

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
        {hatchesOf(world).map((colour) => (
          <Hatch
            key={colour}
            id={hatchId(scope, colour, true)}
            colour={colour}
            scale={1 / scene.camera.k}
          />
        ))}
        {hatchesOf(sheet).map((colour) => (
          <Hatch key={colour} id={hatchId(scope, colour, false)} colour={colour} scale={1} />
        ))}
      </defs>
      <g transform={transformOf(scene.camera)}>
        <Elements structure={structureOf(world)} />
      </g>
      <Elements structure={structureOf(sheet)} />
    </svg>
  );
}

function isWorld(node: SceneNode): boolean {
  return node.type === 'path' && node.world === true;
}

function transformOf({ k, dx, dy }: Camera): string | undefined {
  return k === 1 && dx === 0 && dy === 0 ? undefined : `translate(${dx} ${dy}) scale(${k})`;
}

/** Kinds and keys in order, as text: while it is the same, React has nothing to do. */
function structureOf(nodes: readonly SceneNode[]): string {
  return nodes.map(({ type, key }) => `${type} ${key}`).join('\n');
}

/** The elements themselves, bare: `patch` writes everything else on them. */
const Elements = memo(function Elements({ structure }: { readonly structure: string }) {
  if (structure === '') return null;
  return structure.split('\n').map((line) => {
    const space = line.indexOf(' ');
    const Tag = line.slice(0, space) as SceneNode['type'];
    const key = line.slice(space + 1);
    return <Tag key={key} data-key={key} />;
  });
});

/** Writes on each element what differs from what was painted last; an element that is new gets everything. */
function patch(
  root: SVGSVGElement,
  nodes: readonly SceneNode[],
  before: ReadonlyMap<string, SceneNode>,
  scope: string,
): void {
  const changed = nodes.filter((node) => before.get(node.key) !== node);
  if (changed.length === 0) return;
  const elements = new Map<string, SVGElement>();
  for (const element of root.querySelectorAll<SVGElement>('[data-key]')) {
    elements.set(element.dataset['key'] ?? '', element);
  }
  for (const node of changed) {
    const element = elements.get(node.key);
    if (element === undefined) continue;
    const fresh = !element.hasAttribute('fill');
    const old = before.get(node.key);
    const past = fresh || old === undefined ? {} : attributesOf(old, scope);
    for (const [name, value] of Object.entries(attributesOf(node, scope))) {
      if (value === past[name]) continue;
      if (value === undefined) element.removeAttribute(name);
      else element.setAttribute(name, String(value));
    }
    if (node.type === 'text' && (fresh || old?.type !== 'text' || old.text !== node.text)) {
      element.textContent = node.text;
    }
  }
}

/** Every colour that the nodes hatch, once. */
function hatchesOf(nodes: readonly SceneNode[]): readonly Colour[] {
  const colours = new Set<Colour>();
  for (const node of nodes) {
    if (node.type !== 'text' && typeof node.fill !== 'string') colours.add(node.fill.hatch);
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

function Hatch({ id, colour, scale }: HatchProps) {
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
}
