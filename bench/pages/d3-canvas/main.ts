/**
 * The measure of the atlas's timeline: the same items in lanes, drawn by the shortest good D3 code on a canvas, with
 * nothing around them: no labels, no grouping of what crowds, no list.
 */
import { scaleUtc, select, timeFormat, zoom, type D3ZoomEvent } from 'd3';
import { dateOf, days, type Items } from '../../timeline/items.ts';

const items: Items = await (await fetch('./items.json')).json();
const figure = select('figure');
const canvas = select<HTMLCanvasElement, unknown>('canvas');
const context = canvas.node()?.getContext('2d') ?? null;
const { width, height } = canvas.node() ?? { width: 0, height: 0 };
const axis = 24;
const lane = (height - axis) / items.lanes;
const dayMs = 86_400_000;
const start = Date.parse(dateOf(0));
const whole = scaleUtc([start, start + days * dayMs], [0, width]);
const year = timeFormat('%Y');

function draw(x: typeof whole): void {
  if (context === null) return;
  const [from = 0, to = 0] = x.domain().map((date) => (Number(date) - start) / dayMs);
  const perDay = width / (to - from);
  context.clearRect(0, 0, width, height);
  context.fillStyle = '#6fb3a6';
  for (const span of items.spans) {
    if (span.to < from || span.from > to) continue;
    const length = Math.max(1, (span.to - span.from) * perDay);
    context.fillRect((span.from - from) * perDay, span.lane * lane, length, lane * 0.6);
  }
  context.fillStyle = '#0b4f4a';
  for (const moment of items.moments) {
    if (moment.at < from || moment.at > to) continue;
    context.beginPath();
    context.arc((moment.at - from) * perDay, (moment.lane + 0.5) * lane, 2, 0, 2 * Math.PI);
    context.fill();
  }
  context.fillStyle = '#000';
  for (const tick of x.ticks(10)) context.fillText(year(tick), x(tick), height - axis / 2);
  const [first = 0, last = 0] = x.domain().map((date) => year(date));
  figure.attr('data-time', `${dateOf(Math.round(from))}..${dateOf(Math.round(to))}`);
  figure.select('figcaption').text(`Items from ${first} to ${last}`);
}

canvas.call(
  zoom<HTMLCanvasElement, unknown>()
    .scaleExtent([1, 500])
    .translateExtent([
      [0, 0],
      [width, height],
    ])
    .extent([
      [0, 0],
      [width, height],
    ])
    .on('zoom', ({ transform }: D3ZoomEvent<HTMLCanvasElement, unknown>) =>
      draw(transform.rescaleX(whole)),
    ),
);
draw(whole);
figure.attr('data-ready', 'true');
