import { expect, test, vi } from 'vitest';
import { findUnused } from './checks/unused.ts';
import { awkward, build, curated, garden, linesOf, withChange, withText } from './testWorlds.ts';

vi.setConfig({ testTimeout: 60_000 });

const sound = awkward();
const league = 'memberships/league.json';

test('three datasets have none', () => {
  expect(linesOf(curated())).toEqual([]);
  expect(linesOf(garden())).toEqual([]);
  expect(linesOf(sound)).toEqual([]);
});

test('all are told at once, and nothing is emitted', () => {
  const broken = withText(
    withChange(withChange(sound, league, '"XAB"', '"XAZ"'), 'states/XAA.json', '"rich"', '"ritch"'),
    'units.json',
    null,
  );
  const built = build(broken);
  expect(built.faults.map(({ file }) => file)).toEqual([
    league,
    league,
    'states/XAA.json',
    'units.json',
  ]);
  expect(built.emitted).toBeNull();
});

test('a file that cannot be read brings no faults in others', () => {
  expect(linesOf(withText(sound, 'sources/test.json', '{'))).toHaveLength(1);
  expect(linesOf(withText(sound, 'states/XAA.json', '{'))).toHaveLength(1);
  expect(linesOf(withText(sound, 'events/2001.json', '[]'))).toHaveLength(1);
  expect(linesOf(withText(sound, 'atlas.json', 'null'))).toHaveLength(1);
});

test('no text whatever makes it throw', () => {
  for (const file of Object.keys(sound)) {
    for (const content of ['', 'null', '[]', '{}', '"', '1', '[[[', '{"id": {}}', '\u0000']) {
      const told = linesOf(withText(sound, file, content)).length > 0;
      expect([file, content, told]).toEqual([file, content, true]);
    }
  }
  expect(linesOf({}).length).toBeGreaterThan(5);
});

test('what nothing refers to is a note, not a fault', () => {
  const unused = withChange(
    sound,
    'series.json',
    '"series": [',
    '"series": [{"id": "fairs", "name": {"ar": "م", "en": "Fairs", "fa": "ن", "fr": "Foires"}},',
  );
  const built = build(unused);
  expect(built.faults).toEqual([]);
  expect(built.notes.map(({ what }) => what)).toEqual(['nothing refers to the series "fairs"']);
  expect(findUnused(build(sound).dataset)).toEqual([]);
});
