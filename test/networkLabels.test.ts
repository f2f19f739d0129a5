/** Names and codes on the network, in four languages, however near it is seen: none on another, none on a node of another. */
import { expect, test, vi } from 'vitest';
import { networkChart } from '../src/charts/network/network.ts';
import { growthAt, spotsOf } from '../src/charts/network/networkScene.ts';
import { centredOn } from '../src/scene/camera.ts';
import { localeIn } from './looking.ts';
import { networkOf, wideLetters } from './network.ts';
import { buildWorld } from './worlds.ts';

vi.setConfig({ testTimeout: 120_000 });

const world = buildWorld('data');
const nearness = [1, 1.26, 1.6, 2, 3.1, 5, 8, 14];
const queries = ['', 'orgs=all', 'nodes=event', 'focus=KWT&time=2024-06-01'];
const sizes = [
  { width: 328, height: 470 },
  { width: 1080, height: 620 },
];

interface Box {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const isOn = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test.each(['ar', 'en', 'fa', 'fr'])('in %s', async (language) => {
  const locale = await localeIn(world, language, ['network']);
  for (const query of queries) {
    for (const size of sizes) {
      const { data, web, layout, frame } = networkOf(world, query, locale, size);
      for (const k of nearness) {
        const camera = centredOn([size.width * 0.45, size.height * 0.55], k, size);
        const { nodes } = networkChart.scene(layout, data, web, { ...frame, camera });
        const grow = growthAt(k);
        const spots = new Map(spotsOf(layout, web).map((spot) => [String(spot.node.id), spot]));
        const bodies = [...spots.values()].map(({ node, x, y, halfWidth, halfHeight }): Box => ({
          id: node.id,
          left: x * k + camera.dx - halfWidth * grow,
          right: x * k + camera.dx + halfWidth * grow,
          top: y * k + camera.dy - halfHeight * grow,
          bottom: y * k + camera.dy + halfHeight * grow,
        }));
        const labels: Box[] = [];
        for (const node of nodes) {
          if (node.type !== 'text') continue;
          const width = wideLetters(node.text, node.size);
          const code = /^node-(.*)-(?:code|name)$/.exec(node.key)?.[1];
          if (code !== undefined) {
            const spot = spots.get(code);
            // What stands on a node is legible, and does not reach over its edge.
            expect([node.key, node.size >= 6.5]).toEqual([node.key, true]);
            expect([node.key, width <= 2 * (spot?.halfWidth ?? 0) * grow + 0.5]).toEqual([
              node.key,
              true,
            ]);
            continue;
          }
          const left =
            node.anchor === 'left'
              ? node.x
              : node.anchor === 'right'
                ? node.x - width
                : node.x - width / 2;
          labels.push({
            id: node.key.replace(/^label-/, ''),
            left,
            right: left + width,
            top: node.y - node.size * 0.75,
            bottom: node.y,
          });
          expect(node.size).toBeGreaterThanOrEqual(10);
        }
        const clashes = labels.flatMap((label, index) =>
          [
            ...labels.slice(index + 1).filter((other) => isOn(label, other)),
            ...bodies.filter((body) => body.id !== label.id && isOn(label, body)),
          ].map(({ id }) => `${query} ${size.width} ${k}: ${label.id} on ${id}`),
        );
        expect(clashes).toEqual([]);
      }
    }
  }
});
