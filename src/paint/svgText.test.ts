import { describe, expect, test } from 'vitest';
import type { Picture } from '../scene/picture.ts';
import { atRest } from '../scene/scene.ts';
import type { Camera, Scene, SceneNode } from '../scene/scene.ts';
import { svgTextOf } from './svgText.ts';
import type { SvgTextOptions } from './svgText.ts';

const options: SvgTextOptions = {
  theme: 'light',
  language: 'ar',
  title: 'A & B',
  description: '"one" < two',
};
const sceneOf = (nodes: readonly SceneNode[], camera: Camera = atRest): Scene => ({
  width: 100,
  height: 50,
  camera,
  nodes,
});
const pictureOf = (scene: Scene, more: Partial<Picture> = {}): Picture => ({
  width: 100,
  height: 50,
  parts: [{ x: 0, y: 0, scene }],
  ...more,
});
const draw = (nodes: readonly SceneNode[], camera?: Camera, change: Partial<SvgTextOptions> = {}) =>
  svgTextOf(pictureOf(sceneOf(nodes, camera)), { ...options, ...change });

describe('an SVG of its own', () => {
  test('says its size, language, title and description, and is left to right', () => {
    const svg = draw([], atRest, { zoom: 2 });
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="200" height="100"/);
    expect(svg).toContain('viewBox="0 0 100 50" lang="ar" direction="ltr"');
    expect(svg).toContain('<title>A &amp; B</title><desc>&quot;one&quot; &lt; two</desc>');
    expect(svg).toContain('<rect width="100" height="50" fill="#fdfcf9"/>');
  });

  test('has each kind of node with its colours resolved', () => {
    const svg = draw([
      { type: 'path', key: 'p', d: 'M0,0L9,9Z', fill: 'land', stroke: 'ink', dash: [1, 2] },
      { type: 'circle', key: 'c', x: 1.23456, y: 2, radius: 3, fill: '#123456', opacity: 0.5 },
      { type: 'text', key: 't', x: 9, y: 8, text: 'a<b', anchor: 'right', size: 12, fill: 'muted' },
    ]);
    expect(svg).toContain(
      '<path d="M0,0L9,9Z" fill="#e2ded4" stroke="#16212e" stroke-width="1" stroke-dasharray="1 2"/>',
    );
    expect(svg).toContain('<circle cx="1.235" cy="2" r="3" fill="#123456" opacity="0.5"/>');
    expect(svg).toMatch(
      /<text x="9" y="8" [^>]*text-anchor="end" fill="#67727e"[^>]*>a&lt;b<\/text>/,
    );
    expect(svg).not.toContain('var(');
  });

  test('leaves out a mark without a drawing', () => {
    expect(draw([{ type: 'path', key: 'none', d: '', fill: 'none' }])).not.toContain('<path');
  });

  test('puts a rim under letters that have one', () => {
    const text = {
      type: 'text',
      key: 't',
      x: 0,
      y: 0,
      text: 'a',
      anchor: 'left',
      size: 12,
    } as const;
    expect(draw([{ ...text, fill: 'ink', halo: 'halo' }])).toContain(
      'stroke="#fdfcf9" stroke-width="3" stroke-linejoin="round" paint-order="stroke"',
    );
    expect(draw([{ ...text, fill: 'ink' }])).not.toContain('paint-order');
  });

  test('magnifies the world and not its lines and hatching', () => {
    const world = {
      type: 'path',
      key: 'w',
      d: 'M0,0Z',
      fill: { hatch: 'land' },
      stroke: 'ink',
      strokeWidth: 2,
      dash: [4],
      world: true,
    } as const;
    const svg = draw([world], { k: 4, dx: 10, dy: -20 });
    expect(svg).toContain('<g transform="translate(10 -20) scale(4)"><path');
    expect(svg).toContain('stroke-width="0.5" stroke-dasharray="1"');
    expect(svg).toMatch(/<pattern id="(hatch-land-near)"[^>]*scale\(0.25\) rotate\(45\)/);
    expect(svg).toContain('fill="url(#hatch-land-near)"');
  });

  test('paints as the page does: world, what is still on it, still things, the rest', () => {
    const node = (key: string, more: { still?: true; world?: true }): SceneNode => ({
      type: 'path',
      key,
      d: `M${key}`,
      fill: 'ink',
      ...more,
    });
    const svg = draw([
      node('4', {}),
      node('3', { still: true }),
      node('2', { world: true, still: true }),
      node('1', { world: true }),
    ]);
    expect([...svg.matchAll(/<path d="M(\d)"/g)].map(([, key]) => key)).toEqual([
      '1',
      '2',
      '3',
      '4',
    ]);
  });

  test('keeps each part within its own edges, where it is a part', () => {
    const scene = sceneOf([{ type: 'path', key: 'p', d: 'M0,0Z', fill: 'ink' }]);
    const parts = [
      { x: 5, y: 6, scene },
      { x: 7, y: 8, scene, scale: 0.8 },
    ];
    const svg = svgTextOf({ width: 300, height: 200, parts }, options);
    expect(svg.match(/<clipPath id="part-\d"><rect width="100" height="50"\/>/g)).toHaveLength(2);
    expect(svg).toContain('clip-path="url(#part-0)" transform="translate(5 6)"');
    expect(svg).toContain('clip-path="url(#part-1)" transform="translate(7 8) scale(0.8)"');
  });

  test('has other colours of tokens in another theme, and the same data colours', () => {
    const nodes: readonly SceneNode[] = [
      { type: 'path', key: 'p', d: 'M0,0Z', fill: 'land' },
      { type: 'path', key: 'q', d: 'M0,0Z', fill: '#abcdef' },
    ];
    const dark = draw(nodes, atRest, { theme: 'dark' });
    expect(dark).toContain('fill="#2a333d"');
    expect(dark).toContain('fill="#abcdef"');
  });

  test('carries the typeface where it is given one, and names no address', () => {
    const face = { source: 'data:font/woff2;base64,AAAA', range: 'U+0600-06FF' };
    const svg = draw([], atRest, { faces: [face] });
    expect(svg).toContain(
      '<style>@font-face{font-family:Vazirmatn;font-weight:100 900;src:url(data:font/woff2;base64,AAAA) format("woff2");unicode-range:U+0600-06FF}</style>',
    );
    expect(draw([])).not.toContain('<style>');
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href/);
  });
});
