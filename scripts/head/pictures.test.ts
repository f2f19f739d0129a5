/** The cards of previews, made of a whole dataset: everything on the card, in every language. */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildWorld } from '../../test/worlds.ts';
import type { Picture } from '../../src/scene/picture.ts';
import type { BuiltSite } from '../builtSite.ts';
import { createMeasure } from '../pictures/measure.ts';
import { cardSheet } from './cards/card.ts';
import { picturesIn, readGround } from './pictures.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let dist = '';
let atlas: BuiltSite;
/** Where a build has measured before, its widths: they are the same. */
const measures = () => createMeasure('node_modules/.cache/previews/widths.json');

function siteOf(folder: string): BuiltSite {
  const world = buildWorld(folder);
  for (const [path, text] of world.files) {
    const file = join(dist, folder, 'data', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return {
    dist: join(dist, folder),
    base: '/',
    origin: undefined,
    template: '',
    chunks: {},
    fonts: [],
    data: world.manifest,
    catalogue: world.catalogue,
  };
}

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'cards-'));
  atlas = siteOf('data');
});
afterAll(() => rmSync(dist, { recursive: true }));

/** Texts of the words beside a figure that leave the card. */
function outside(
  picture: Picture,
  measure: (text: string, size: number, weight?: number) => number,
) {
  return picture.parts.slice(1).flatMap(({ x, scene }) =>
    scene.nodes.flatMap((node) => {
      if (node.type !== 'text') return [];
      const width = measure(node.text, node.size, node.weight);
      const left =
        x + node.x - (node.anchor === 'right' ? width : node.anchor === 'center' ? width / 2 : 0);
      return left < 0 || left + width > cardSheet.width ? [node.text] : [];
    }),
  );
}

describe('the cards of the atlas', () => {
  it.each(['ar', 'en', 'fa', 'fr'])('have their words on them in %s', async (language) => {
    const { measure } = await measures();
    const made = await picturesIn(atlas, language, await readGround(atlas), measure);
    for (const page of [
      'overview',
      'map',
      'rank',
      'states',
      'events',
      'states/KWT',
      'organisations/dco',
    ]) {
      expect([...made.keys()]).toContain(page);
    }
    for (const [page, { picture, text }] of made) {
      expect([page, picture.width, picture.height]).toEqual([
        page,
        cardSheet.width,
        cardSheet.height,
      ]);
      expect([page, outside(picture, measure)]).toEqual([page, []]);
      expect(text).toMatch(/\S{2,}/);
      expect(text).not.toMatch(/[\u2066-\u2069]|\{\{|undefined|NaN|\w+:\w+\.\w+/);
    }
    // One true sentence at least stands on each figure's card.
    const map = made.get('map');
    const words = map?.picture.parts
      .flatMap(({ scene }) => scene.nodes)
      .filter((node) => node.type === 'text' && node.key.startsWith('caption'));
    expect(words?.length).toBeGreaterThan(0);
  });
});

it('another dataset has cards of its own', async () => {
  const site = siteOf('test/datasets/garden');
  const { measure } = await measures();
  const language = site.data.languages[0] ?? 'en';
  const made = await picturesIn(site, language, await readGround(site), measure);
  expect([...made.keys()]).toContain('map');
  expect([...made.keys()].filter((name) => name.startsWith('states/')).length).toBeGreaterThan(0);
});

it('widths are those of the shaped text, and are kept', async () => {
  const file = join(dist, 'kept', 'widths.json');
  const { measure, keep } = await createMeasure(file);
  const joined = measure('البحرين', 20);
  expect(joined).toBeGreaterThan(30);
  expect(joined).toBeLessThan(measure('ا ل ب ح ر ي ن', 20));
  expect(measure('Kuwait', 40)).toBeCloseTo(2 * measure('Kuwait', 20));
  expect(measure('Kuwait', 20, 700)).toBeGreaterThan(measure('Kuwait', 20, 400));
  expect(measure('\u2066Kuwait\u2069', 20)).toBe(measure('Kuwait', 20));
  keep();
  expect((await createMeasure(file)).measure('البحرين', 20)).toBe(joined);
});
