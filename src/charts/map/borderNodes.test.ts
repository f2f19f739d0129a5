import { expect, test } from 'vitest';
import { buildWorld } from '../../../test/worlds.ts';
import { frameOf, localeIn, viewOf } from '../../../test/looking.ts';
import { borderNodes } from './borderNodes.ts';
import { mapChart } from './map.ts';

const world = buildWorld('test/datasets/awkward');
const view = viewOf(world, 'orgs=all&region=world');
const frame = frameOf(await localeIn(world, 'en'));
const data = mapChart.join(world.bundles, world.catalogue, view);
const layout = mapChart.layout(data, view, frame);

test('lines in dispute are dashes over a line, so that one of the two shows on every fill', () => {
  const disputed = borderNodes(layout.borders).filter(({ d }) => d === layout.borders.dashed);
  expect(disputed.map(({ stroke, dash }) => [stroke, dash === undefined])).toEqual([
    ['halo', true],
    ['ink', false],
  ]);
});

test('shapes have no outline of their own: every line is drawn once, over all of them', () => {
  const { nodes } = mapChart.scene(layout, data, view, frame);
  const shapes = new Set(layout.shapes.map(({ key }) => key));
  const last = nodes.findLastIndex(({ key }) => shapes.has(key));
  for (const node of nodes) {
    if (shapes.has(node.key)) expect(node).not.toHaveProperty('stroke');
  }
  const lines = borderNodes(layout.borders);
  expect(nodes.slice(last + 1, last + 1 + lines.length)).toEqual(lines);
  expect(lines.map(({ key }) => key)).toContain('borders');
});

test('the lines of a layout are the same objects in every scene', () => {
  expect(borderNodes(layout.borders)).toBe(borderNodes(layout.borders));
});
