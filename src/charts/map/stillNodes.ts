import type { SceneNode } from '../../scene/scene.ts';

const kept = new WeakMap<object, Map<string, SceneNode>>();

/**
 * The nodes as still ones; those that are what they were last time are the very same objects: the painter passes over them.
 * @param owner what the nodes belong to; with it they are forgotten
 */
export function stillNodes(owner: object, nodes: readonly SceneNode[]): readonly SceneNode[] {
  let byKey = kept.get(owner);
  if (byKey === undefined) kept.set(owner, (byKey = new Map()));
  return nodes.map((moving) => {
    const node: SceneNode = { ...moving, still: true };
    const before = byKey.get(node.key);
    if (before !== undefined && isAlike(before, node)) return before;
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
