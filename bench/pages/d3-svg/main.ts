/**
 * The measure of the atlas's own map: the same shapes and values, drawn by the shortest good D3 code,
 * with nothing around it. A step writes fill, value and time, as the atlas must.
 */
import { geoEqualEarth, geoPath, interpolateRgbBasis, scaleLog, select } from 'd3';
import type { Feature } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { IndicatorBundle } from '../../../src/domain/indicator.ts';
import { valueAt, yearsOf, type Series } from '../../../src/domain/series.ts';

type Shapes = Topology<{ states: GeometryCollection }>;

async function load<Content>(path: string): Promise<Content> {
  return (await fetch(path)).json();
}

const [shapes, gdp] = await Promise.all([
  load<Shapes>('./data/shapes.json'),
  load<IndicatorBundle>('./data/gdp.json'),
]);

const states = feature(shapes, shapes.objects.states).features;
const values: Readonly<Record<string, Series>> = gdp.values;
const all = Object.values(values).flatMap((series) =>
  [...yearsOf(series)].map(([, value]) => value),
);
const positive = all.filter((value) => value > 0);
const colour = scaleLog<string>()
  .domain([Math.min(...positive), Math.max(...positive)])
  .range(['#eef6f3', '#0b4f4a'])
  .interpolate(() => interpolateRgbBasis(['#eef6f3', '#6fb3a6', '#0b4f4a']))
  .clamp(true);

const path = geoPath(geoEqualEarth().fitSize([960, 500], { type: 'Sphere' }));
const figure = select('figure');
const slider = select<HTMLInputElement, unknown>('input');
const marks = select('svg')
  .selectAll<SVGPathElement, Feature>('path')
  .data(states)
  .join('path')
  .attr('d', path)
  .attr('data-mark', 'state')
  .attr('data-state', ({ id }) => String(id))
  .attr('stroke', '#fff')
  .attr('stroke-width', 0.5);

function show(year: number): void {
  const valueOf = ({ id }: Feature) => valueAt(values[String(id)], year);
  marks
    .attr('fill', (state) => {
      const value = valueOf(state);
      return value === undefined ? '#ddd' : colour(value);
    })
    .attr('data-value', (state) => valueOf(state) ?? null)
    .attr('data-missing', (state) => (valueOf(state) === undefined ? 'true' : null));
  figure.attr('data-time', year).select('figcaption').text(`GDP, ${year}`);
}

const years = gdp.years;
const first = Math.min(...years);
slider
  .attr('min', first)
  .attr('max', Math.max(...years))
  .property('value', first)
  .on('input', (event: Event) => show(Number((event.currentTarget as HTMLInputElement).value)));
show(first);
figure.attr('data-ready', 'true');
