/** What is said of a downloaded table: where it is from, and addresses that show it again. */
import { beforeAll, describe, expect, test } from 'vitest';
import { localeIn, viewOf } from '../../../test/looking.ts';
import { buildWorld } from '../../../test/worlds.ts';
import type { BuiltWorld } from '../../../test/worlds.ts';
import type { FigurePage } from '../../view/page.ts';
import { parseView } from '../../view/codec.ts';
import { parsePath } from '../../view/href.ts';
import { vocabularyOf } from '../catalogueNames.ts';
import type { FigureOffer } from '../figure/offer.ts';
import { aboutOf } from './about.ts';
import type { About } from './about.ts';
import { aboutRows } from './aboutRows.ts';
import { writeJson } from './json.ts';
import type { FileLocale } from './seenTable.ts';

const site = 'https://atlas.example/sub/';

interface Told {
  readonly about: About;
  readonly locale: FileLocale;
}

async function tell(
  world: BuiltWorld,
  page: FigurePage,
  query: string,
  language: string,
  ids: readonly string[],
): Promise<Told> {
  const { catalogue, manifest } = world;
  const locale = await localeIn(world, language, ['download']);
  const view = viewOf(world, query, page);
  const offer: FigureOffer = {
    figure: page,
    view,
    shown: { time: '2023' },
    sentences: ['\u2068One\u2069 sentence.'],
    bundles: new Map(ids.map((id) => [id, world.bundles.get<unknown>(id)])),
    table: () => ({ caption: { key: 'map:title' }, columns: [], rows: [] }),
    draw: null,
    lines: () => [],
  };
  const vocabulary = vocabularyOf(catalogue, manifest.version);
  const context = { vocabulary, page, language, id: null, embed: true };
  const now = new Date(2026, 10, 8, 23, 59);
  const input = { offer, title: 'A title', context, catalogue, manifest, locale, site, now };
  return { about: aboutOf(input), locale };
}

describe('what is said of a table', () => {
  let world: BuiltWorld;

  beforeAll(() => {
    world = buildWorld('data');
  });

  /** The view that an address of the published site shows, with what is wrong with it. */
  function shownAt(address: string) {
    const url = new URL(address);
    const languages = world.catalogue.languages;
    const place = parsePath(url.pathname, { languages, base: '/sub/' });
    if (place === null) throw new Error(`${address} leads nowhere.`);
    const vocabulary = vocabularyOf(world.catalogue, world.manifest.version);
    return { place, ...parseView(url.search, { ...place, vocabulary }) };
  }

  test.each(['ar', 'en', 'fa', 'fr'])('leads back to the view, in %s', async (language) => {
    const query = 'orgs=gcc&states=BHR.KWT&time=2023&indicator=population&ui=full';
    const ids = ['memberships', 'shapes', 'indicator/population'];
    const { about } = await tell(world, 'map', query, language, ids);
    const view = viewOf(world, query.replace('&ui=full', ''));
    for (const address of [about.address, about.pinned]) {
      const { place, notices, view: again } = shownAt(address);
      expect({ language: place.language, page: place.page, embed: place.embed }).toEqual({
        language,
        page: 'map',
        embed: false,
      });
      expect(notices).toEqual([]);
      expect({ ...again, data: null }).toEqual(view);
    }
    expect(about.address).not.toContain('ui=');
    expect(about.pinned).toContain(`data=${world.manifest.version}`);
    expect(about.downloaded).toBe('2026-11-08');
    expect(about.description).toEqual(['One sentence.']);
  });

  test('names publisher, licence, vintage and unit of each indicator, and the page of sources for facts', async () => {
    const ids = ['memberships', 'shapes', 'changes', 'indicator/gdp', 'indicator/hdi'];
    const { about, locale } = await tell(world, 'map', 'time=2023', 'ar', ids);
    expect(about.sources.map(({ id }) => id)).toEqual(ids.filter((id) => id !== 'changes'));
    for (const source of about.sources.filter(({ id }) => id.startsWith('indicator/'))) {
      const { provenance } = world.indicator(source.id.replace('indicator/', ''));
      expect(source).toMatchObject({
        publisher: provenance.publisher['ar'],
        licence: provenance.licence,
        vintage: provenance.vintage,
        code: provenance.code,
        url: provenance.url,
      });
      expect(source.unit).not.toBe('');
      expect(source.file).toMatch(/^https:\/\/atlas\.example\/sub\/data\/csv\/(gdp|hdi)\.csv$/);
    }
    expect(about.sources[0]?.url).toBe(`${site}ar/sources`);
    // Its borders go with a map.
    expect(about.method).toContain(world.catalogue.boundaryNote['ar']);
    const rows = aboutRows(about, locale);
    expect(rows.filter(([label, text]) => /:/.test(label) || text === '')).toEqual([]);
    expect(rows.map(([, text]) => text)).toContain(world.indicator('gdp').provenance.licence);
  });

  test('is said in JSON beside the rows, of which none has what is missing', async () => {
    const { about } = await tell(world, 'rank', 'time=2023', 'fr', ['indicator/gdp']);
    const columns = [
      { key: 'code', label: 'Code' },
      { key: 'value', label: 'PIB', unit: '$' },
    ];
    const table = {
      id: 'seen',
      title: 'PIB "2023"\n',
      columns,
      rows: [
        ['KWT', 0],
        ['BHR', null],
        ['XKX', -1.5],
      ],
    };
    expect(JSON.parse(writeJson(about, [table, table]))).toEqual({
      format: 1,
      ...about,
      tables: [0, 1].map(() => ({
        ...table,
        rows: [{ code: 'KWT', value: 0 }, { code: 'BHR' }, { code: 'XKX', value: -1.5 }],
      })),
    });
    expect(JSON.parse(writeJson(about, []))).toMatchObject({ tables: [] });
  });
});
