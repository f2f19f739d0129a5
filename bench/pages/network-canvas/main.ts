/** The measure of the atlas's network: the same nodes at the same places, drawn by the shortest good code: no labels, no list. */
import { select, zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from 'd3';
import type { ReadyWeb } from '../../network/contests.ts';

const web: ReadyWeb = await (await fetch('./web.json')).json();
const figure = select('figure');
const canvas = select<HTMLCanvasElement, unknown>('canvas');
const context = canvas.node()?.getContext('2d') ?? null;
const { width, height } = canvas.node() ?? { width: 0, height: 0 };
const places = web.places.map(([x, y]) => [(x / 1000) * width, (y / 1000) * height] as const);

function draw({ k, x, y }: ZoomTransform): void {
  if (context === null) return;
  const at = (index: number): readonly [number, number] => {
    const [px = 0, py = 0] = places[index] ?? [];
    return [px * k + x, py * k + y];
  };
  context.clearRect(0, 0, width, height);
  context.strokeStyle = '#9fb4b8';
  context.globalAlpha = 0.5;
  context.beginPath();
  for (const [a, b] of web.links) {
    context.moveTo(...at(a));
    context.lineTo(...at(b));
  }
  context.stroke();
  context.globalAlpha = 1;
  context.fillStyle = '#2b3a4c';
  context.beginPath();
  for (let index = 0; index < places.length; index += 1) {
    const [px, py] = at(index);
    context.moveTo(px + 4, py);
    context.arc(px, py, 4, 0, 2 * Math.PI);
  }
  context.fill();
}

canvas.call(
  zoom<HTMLCanvasElement, unknown>()
    .scaleExtent([1, 14])
    .translateExtent([
      [0, 0],
      [width, height],
    ])
    .extent([
      [0, 0],
      [width, height],
    ])
    .on('zoom', ({ transform }: D3ZoomEvent<HTMLCanvasElement, unknown>) => draw(transform)),
);
draw(zoomIdentity);
figure.attr('data-ready', 'true');
figure.select('figcaption').text(`${web.places.length} nodes`);
