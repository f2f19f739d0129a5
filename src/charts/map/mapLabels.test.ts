/** The laws of labels, with the real names: in four languages, on three sheets, for small and great scopes. */
import { describe, expect, test, vi } from 'vitest';
import { frameOf, localeIn, viewOf } from '../../../test/looking.ts';
import { buildWorld } from '../../../test/worlds.ts';
import { stripBidi } from '../../locale/bidi.ts';
import { atRest } from '../../scene/scene.ts';
import type { Camera, Scene, TextNode } from '../../scene/scene.ts';
import { createStages } from '../stages.ts';
import { isApart } from './box.ts';
import type { Box } from './box.ts';
import { mapChart } from './map.ts';

vi.setConfig({ testTimeout: 120_000 });

const world = buildWorld('data');
const languages = ['ar', 'en', 'fa', 'fr'] as const;
const locales = new Map(
  await Promise.all(languages.map(async (id) => [id, await localeIn(world, id)] as const)),
);
const sheets = [
  { width: 321, height: 260 },
  { width: 1009, height: 500 },
  { width: 1440, height: 760 },
];
const queries = [
  'orgs=dco',
  'orgs=dco&region=world',
  'orgs=gcc&states=SAU.LBN',
  'orgs=eco&region=world',
  'orgs=las&indicator=membership',
  'orgs=eu&region=world',
  'orgs=eu',
  'orgs=all&region=world',
  'orgs=all&region=gcc',
];
/** About as wide as letters are; isolates have no width. */
const measure = (text: string, size: number): number => stripBidi(text).length * size * 0.52;

function draw(
  query: string,
  language: (typeof languages)[number],
  sheet: (typeof sheets)[number],
  camera: Camera = atRest,
): Scene {
  const stages = createStages(mapChart);
  const view = viewOf(world, query);
  const data = stages.data(world.bundles, world.catalogue, view);
  const locale = locales.get(language);
  if (locale === undefined) throw new Error(language);
  return stages.scene(data, view, frameOf(locale, { ...sheet, camera, measure }));
}

function labelsOf(scene: Scene): readonly TextNode[] {
  return scene.nodes.filter((node) => node.type === 'text');
}

function boxOf({ x, y, text, size }: TextNode): Box {
  const half = measure(text, size) / 2;
  return { left: x - half, right: x + half, top: y - size * 0.8, bottom: y + size * 0.3 };
}

/** What is wrong with the labels of a scene: nothing. */
function faultsOf(scene: Scene): readonly string[] {
  const labels = labelsOf(scene);
  const discs = scene.nodes.flatMap((node) =>
    node.type === 'circle'
      ? [
          {
            key: node.key,
            box: {
              left: node.x - node.radius,
              right: node.x + node.radius,
              top: node.y - node.radius,
              bottom: node.y + node.radius,
            },
          },
        ]
      : [],
  );
  return labels.flatMap((label, index) => {
    const box = boxOf(label);
    const off =
      box.left < 0 || box.right > scene.width || box.top < 0 || box.bottom > scene.height
        ? [`${label.key} leaves the sheet`]
        : [];
    const own = label.key.slice('label-'.length, 'label-'.length + 3);
    return [
      ...off,
      ...labels
        .slice(index + 1)
        .filter((other) => !isApart(box, boxOf(other)))
        .map((other) => `${label.key} lies on ${other.key}`),
      ...discs
        .filter((disc) => disc.key !== `disc-${own}` && !isApart(box, disc.box))
        .map((disc) => `${label.key} lies on ${disc.key}`),
    ];
  });
}

describe.each(queries)('labels with %s', (query) => {
  test.each(languages)('lie on nothing in %s, on three sheets', (language) => {
    for (const sheet of sheets) {
      const scene = draw(query, language, sheet);
      expect(faultsOf(scene)).toEqual([]);
      expect(labelsOf(scene).length).toBeGreaterThan(2);
    }
  });
});

test('labels lie on nothing wherever the camera is', () => {
  const sheet = { width: 321, height: 260 };
  for (const query of ['orgs=dco&region=world', 'orgs=all&region=world']) {
    for (let k = 1; k < 30; k *= 1.17) {
      const camera = { k, dx: sheet.width / 2 - 190 * k, dy: sheet.height / 2 - 105 * k };
      expect(faultsOf(draw(query, 'ar', sheet, camera))).toEqual([]);
    }
  }
});

describe('a label', () => {
  const [phone, desktop] = sheets as [(typeof sheets)[0], (typeof sheets)[0]];
  const textOf = (scene: Scene, state: string): string =>
    labelsOf(scene)
      .filter(({ key }) => key.startsWith(`label-${state}`))
      .map(({ text }) => stripBidi(text))
      .join(' ');

  test('is the name in the reader’s language', () => {
    expect(textOf(draw('orgs=dco', 'ar', desktop), 'KWT')).toBe('الكويت');
    expect(textOf(draw('orgs=dco', 'fr', desktop), 'JOR')).toBe('Jordanie');
  });

  test('is the code where the name has no room', () => {
    const texts = labelsOf(draw('orgs=all&region=world', 'en', desktop)).map(({ text }) => text);
    expect(texts.some((text) => /^[A-Z]{3}$/.test(text))).toBe(true);
    expect(texts).toContain('Brazil');
  });

  test('in a right-to-left language keeps the code left to right', () => {
    const codes = labelsOf(draw('orgs=all&region=world', 'ar', desktop)).filter(({ text }) =>
      /[A-Z]/.test(text),
    );
    expect(codes.length).toBeGreaterThan(0);
    for (const { text } of codes) expect(text).toMatch(/^\u2066[A-Z]{3}\u2069$/);
  });

  test('stays where it is while time runs', () => {
    const before = labelsOf(draw('orgs=dco&indicator=membership&time=2021-06-01', 'en', phone));
    const after = new Map(
      labelsOf(draw('orgs=dco&indicator=membership&time=2024-06-01', 'en', phone)).map((one) => [
        one.key,
        one,
      ]),
    );
    expect(before.length).toBeGreaterThan(3);
    for (const { key, x, y, text } of before) expect(after.get(key)).toMatchObject({ x, y, text });
  });

  test('is there for a chosen state that had to do without', () => {
    const without = draw('orgs=all&region=world', 'en', desktop);
    const unnamed = world.catalogue.states
      .filter(({ economy, id }) => economy && textOf(without, id) === '')
      .map(({ id }) => id);
    expect(unnamed.length).toBeGreaterThan(10);
    const named = ['DEU', 'FRA', 'TUR', 'EGY', 'NGA'].filter(
      (id) => textOf(draw(`orgs=all&region=world&states=${id}`, 'en', desktop), id) !== '',
    );
    expect(named).toEqual(['DEU', 'FRA', 'TUR', 'EGY', 'NGA']);
  });

  test('stands for no mark', () => {
    for (const label of labelsOf(draw('orgs=dco', 'en', phone))) expect(label.mark).toBeUndefined();
  });

  test('is the very same object in the next year, so that the painter passes over it', () => {
    const stages = createStages(mapChart);
    const view = viewOf(world, 'orgs=dco&time=2010');
    const next = { ...view, time: viewOf(world, 'orgs=dco&time=2011').time };
    const data = stages.data(world.bundles, world.catalogue, view);
    const locale = locales.get('en');
    if (locale === undefined) throw new Error('en');
    const frame = frameOf(locale, { ...phone, measure });
    const first = new Set(labelsOf(stages.scene(data, view, frame)));
    const second = labelsOf(stages.scene(data, next, frame));
    const kept = second.filter((label) => first.has(label));
    expect(kept.length).toBeGreaterThanOrEqual(second.length - 3);
  });
});

describe('with pins over them', () => {
  const sheet = { width: 900, height: 460 };
  const small = ['KWT', 'BHR', 'QAT', 'JOR'];

  for (const language of languages) {
    for (const year of [2023, 2024, 2025]) {
      test(`names of small states move rather than vanish: ${language}, ${year}`, () => {
        const scene = draw(`orgs=dco&events=on&time=${year}`, language, sheet);
        const without = draw(`orgs=dco&time=${year}`, language, sheet);
        const named = (one: Scene): ReadonlySet<string> => new Set(one.nodes.map(({ key }) => key));
        const lost = small.filter(
          (id) => named(without).has(`label-${id}`) && !named(scene).has(`label-${id}`),
        );
        expect(lost).toEqual([]);
        expect(faultsOf(scene)).toEqual([]);
      });
    }
  }
});
