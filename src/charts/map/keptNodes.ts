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
    if (before !== undefined && isAlike(before, node)) return before as N;
    byKey.set(node.key, node);
    return node;
  });
}

function isAlike(a: SceneNode, b: SceneNode): boolean {
  const one = Object.entries(a);
  const other = new Map<string, unknown>(Object.entries(b));
  return one.length === other.size && one.every(([name, value]) => other.get(name) === value);
}
