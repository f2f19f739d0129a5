/** What holds of every scene of every chart, as lists of breaches: empty where all is well. */
import type { Table } from '../src/charts/chart.ts';
import type { Catalogue } from '../src/domain/catalogue.ts';
import { marksOf } from '../src/scene/scene.ts';
import type { Scene, SceneNode } from '../src/scene/scene.ts';

/** Keys that two nodes share. */
export function sharedKeys({ nodes }: Scene): readonly string[] {
  const keys = nodes.map(({ key }) => key);
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

/** Marks of states and organisations that the catalogue does not have. */
export function strangeMarks(scene: Scene, catalogue: Catalogue): readonly string[] {
  const states = new Set<string>(catalogue.states.map(({ id }) => id));
  const organisations = new Set<string>(catalogue.organisations.map(({ id }) => id));
  return marksOf(scene).flatMap(({ key, mark: { state, organisation } }) =>
    (state !== undefined && !states.has(state)) ||
    (organisation !== undefined && !organisations.has(organisation))
      ? [key]
      : [],
  );
}

/** Marks that have both a value and none, or neither; and things that are marked twice. */
export function unclearMarks(scene: Scene): readonly string[] {
  const seen = new Set<string>();
  return marksOf(scene).flatMap(({ key, mark }) => {
    const { state, organisation, event, agreement, membership, link } = mark;
    const thing = JSON.stringify({ state, organisation, event, agreement, membership, link });
    const isKnown = seen.has(thing);
    seen.add(thing);
    return isKnown || (mark.value === undefined) !== (mark.missing === true) ? [key] : [];
  });
}

function numbersIn(node: SceneNode): readonly number[] {
  if (node.type === 'circle') return [node.x, node.y, node.radius];
  return node.type === 'text' ? [node.x, node.y, node.size] : [];
}

/** Nodes with a number that is none, or a path with one in it. */
export function brokenNodes({ nodes }: Scene): readonly string[] {
  return nodes.flatMap((node) =>
    numbersIn(node).some((number) => !Number.isFinite(number)) ||
    (node.type === 'path' && /NaN|Infinity|undefined/.test(node.d))
      ? [node.key]
      : [],
  );
}

/** Circles and texts that lie, in whole or in part, beside the sheet; `widthOf` is the width of a text. */
export function outsiders(
  { nodes, width, height }: Scene,
  widthOf: (text: string, size: number) => number,
): readonly SceneNode[] {
  const lies = (left: number, right: number, top: number, bottom: number): boolean =>
    left < 0 || right > width || top < 0 || bottom > height;
  return nodes.filter((node) => {
    if (node.type === 'path') return false;
    const { x, y } = node;
    if (node.type === 'circle') {
      const { radius } = node;
      return lies(x - radius, x + radius, y - radius, y + radius);
    }
    const length = widthOf(node.text, node.size);
    const left = node.anchor === 'left' ? x : node.anchor === 'right' ? x - length : x - length / 2;
    return lies(left, left + length, y - node.size, y + node.size);
  });
}

/** A scene's marks and a table's rows, as the same kind of list: what is shown, with what value. */
export function marksAsRows(scene: Scene): readonly (readonly [string, unknown])[] {
  return marksOf(scene)
    .filter(({ mark }) => mark.kind === 'state')
    .map(({ mark }) => [String(mark.state), mark.value] as const)
    .toSorted((a, b) => (a[0] < b[0] ? -1 : 1));
}

export function tableAsRows({ rows }: Table): readonly (readonly [string, unknown])[] {
  return rows
    .map(
      ({ state, cells }) =>
        [String(state), cells.find(({ time }) => time !== undefined)?.value] as const,
    )
    .toSorted((a, b) => (a[0] < b[0] ? -1 : 1));
}
