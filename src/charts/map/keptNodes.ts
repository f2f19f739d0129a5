import type { SceneNode } from '../../scene/scene.ts';

const kept = new WeakMap<object, Map<string, SceneNode>>();

/**
 * The same nodes, but those that are what they were last time as the very same objects: the painter passes over them.
 * @param owner what the nodes belong to; with it they are forgotten
 */
export function keptNodes<N extends SceneNode>(owner: object, nodes: readonly N[]): readonly N[] {
  let byKey = kept.get(owner);
  if (byKey === undefined) kept.set(owner, (byKey = new Map()));
  return nodes.map((node) => {
    const before = byKey.get(node.key);
    if (before === node) return node;
    if (before !== undefined && isAlike(before, node)) return before as N;
    byKey.set(node.key, node);
    return node;
  });
}

function isAlike(a: SceneNode, b: SceneNode): boolean {
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Reflect.get(a, name) === Reflect.get(b, name))
  );
}
