/**
 * The links that have been published, which work for ever: one for each page, key and language at least. `published.json`
 * says how many stand in each file and what the file's bytes come to. A file is never changed: where a link has another
 * address today (a migration), `moved.txt` says which.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { vocabularyOf } from '../../src/app/catalogueNames.ts';
import { defaultView, parseView, splitQuery } from '../../src/view/codec.ts';
import type { EventsBundle } from '../../src/domain/bundle.ts';
import type { Agreement } from '../../src/domain/fact.ts';
import { hrefOf, parsePath } from '../../src/view/href.ts';
import { migrations } from '../../src/view/migrations.ts';
import { figurePages, pages } from '../../src/view/page.ts';
import { anyParams, belongs, viewKeys } from '../../src/view/params.ts';
import type { View } from '../../src/view/view.ts';
import type { Vocabulary } from '../../src/view/vocabulary.ts';
import { buildWorld } from '../worlds.ts';
import type { BuiltWorld } from '../worlds.ts';

/** Written here as well: the list and its files cannot shrink together unseen. A new publication adds a line. */
const publications: Readonly<Record<string, string>> = {
  '2026-11-28.txt': 'c42cf8f7c56709dd4f5b9bc02e53e0c11b01c26512ff028e93b067072f6ecf9f',
};

interface Publication {
  readonly file: string;
  readonly links: number;
  readonly sha256: string;
}

interface Link {
  readonly href: string;
  /** Of a bare link: every key as it was when the link was published. */
  readonly inFull?: string;
}

const folder = new URL('./', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const lines = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
const list = JSON.parse(read('published.json')) as readonly Publication[];
const moved = new Map(lines(read('moved.txt')).map((line) => line.split('\t') as [string, string]));

function linksOf(file: string): readonly Link[] {
  return lines(read(file)).map((line) => {
    const [href = '', inFull] = line.split('\t');
    return inFull === undefined ? { href } : { href, inFull };
  });
}

describe('what has been published', () => {
  it('is all there, byte for byte', () => {
    expect(Object.fromEntries(list.map(({ file, sha256 }) => [file, sha256]))).toEqual(
      publications,
    );
    for (const { file, links, sha256 } of list) {
      expect([file, lines(read(file)).length]).toEqual([file, links]);
      expect([file, createHash('sha256').update(read(file)).digest('hex')]).toEqual([file, sha256]);
    }
    const files = readdirSync(folder).filter((file) => /^\d.*\.txt$/.test(file));
    expect(files.toSorted()).toEqual(Object.keys(publications).toSorted());
  });
});

describe('every published link', () => {
  let world: BuiltWorld;
  let vocabulary: Vocabulary;
  let all: readonly Link[];

  beforeAll(() => {
    world = buildWorld('data');
    vocabulary = vocabularyOf(world.catalogue, world.manifest.version);
    all = list.flatMap(({ file }) => linksOf(file));
  });

  const placeOf = (href: string) => {
    const [path = '', search = ''] = href.split('?');
    const place = parsePath(path, { languages: world.catalogue.languages });
    if (place === null) throw new Error(`${href} leads nowhere.`);
    return { place: { ...place, vocabulary }, search };
  };

  it('leads to its page, in the one form that it has', () => {
    for (const { href } of all) {
      const { place, search } = placeOf(href);
      expect(hrefOf({ ...place, query: search })).toBe(href);
    }
  });

  it('is understood without a notice and comes to the address on record', () => {
    for (const { href } of all) {
      const { place, search } = placeOf(href);
      const { notices, canonical } = parseView(search, place);
      // A citation of data that is not at hand any more says so, and shows today's.
      const told = notices.filter(({ kind }) => kind !== 'other-data');
      expect([href, told]).toEqual([href, []]);
      const pinned = splitQuery(search).find(({ key }) => key === 'data');
      const isOld = pinned !== undefined && pinned.value !== vocabulary.dataVersion;
      expect([href, notices.length]).toEqual([href, isOld ? 1 : 0]);
      const kept = splitQuery(search).filter(({ key }) => !(isOld && key === 'data'));
      const same = hrefOf({ ...place, query: kept.map(({ raw }) => raw).join('&') });
      expect(hrefOf({ ...place, query: canonical })).toBe(moved.get(href) ?? same);
    }
  });

  it('shows what it showed when it was published, also where a default has changed since', () => {
    const inFull = new Map(all.flatMap((link) => (link.inFull ? [[link.href, link.inFull]] : [])));
    for (const { href } of all) {
      const [path = '', search = ''] = href.split('?');
      const said = new Map(splitQuery(inFull.get(path) ?? '').map(({ key, raw }) => [key, raw]));
      expect([path, said.size > 0]).toEqual([path, true]);
      for (const { key, raw } of splitQuery(search)) said.set(key, raw);
      const { place } = placeOf(href);
      const explicit = parseView([...said.values()].join('&'), place);
      const told = explicit.notices.filter(({ kind }) => kind !== 'other-data');
      expect([href, told]).toEqual([href, []]);
      expect([href, explicit.view]).toEqual([href, parseView(search, place).view]);
    }
  });

  it('is taken by the JSON Schema of the query that the build emits', () => {
    const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false });
    const takes = ajv.compile(JSON.parse(world.files.get('schema/query.json') ?? '') as object);
    for (const { href } of all) {
      const { place, search } = placeOf(moved.get(href) ?? href);
      const { page, language, embed } = place;
      const query = Object.fromEntries(splitQuery(search).map(({ key, value }) => [key, value]));
      expect([href, takes({ page, language, embed, query }), takes.errors]).toEqual([
        href,
        true,
        null,
      ]);
    }
  });

  it('is one of many: every page, key and language has one (else: node scripts/publishLinks.ts)', () => {
    const covered = new Set<string>();
    for (const { href } of all) {
      const { place, search } = placeOf(href);
      const usual = defaultView(place);
      const { view } = parseView(search, place);
      const name = (key: string) => `${place.language} ${place.page} ${place.embed} ${key}`;
      if (search === '') covered.add(name(''));
      for (const key of viewKeys) {
        const { write } = anyParams[key];
        if (write(view[key]) !== write(usual[key])) covered.add(name(key));
      }
      if (splitQuery(search).some(({ key }) => key === 'data')) covered.add(name('data'));
    }
    const wanted = world.catalogue.languages.flatMap((language) =>
      [false, true].flatMap((embed) =>
        (embed ? figurePages : pages).flatMap((page) => {
          const place = { vocabulary, language, page, embed };
          const keys: readonly (keyof View | '')[] = ['', ...viewKeys];
          return keys
            .filter((key) => key === '' || belongs(key, place))
            .map((key) => `${language} ${page} ${embed} ${key}`);
        }),
      ),
    );
    expect(wanted.filter((one) => !covered.has(one))).toEqual([]);
  });

  it('names things that are still there', () => {
    const { events } = world.bundles.get<EventsBundle>('events');
    const agreements = world.bundles.get<readonly Agreement[]>('agreements');
    const known = new Set<string>([
      ...vocabulary.states,
      ...vocabulary.organisations,
      ...[...events, ...agreements].map(({ id }) => id),
    ]);
    const named = all.flatMap(({ href }) => placeOf(moved.get(href) ?? href).place.id ?? []);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('has one that needs it for every migration', () => {
    for (const migrate of migrations) {
      const changed = all.filter(({ href }) => {
        const pairs = splitQuery(href.split('?')[1] ?? '');
        return JSON.stringify(migrate(pairs)) !== JSON.stringify(pairs);
      });
      expect(changed.map(({ href }) => moved.has(href))).toContain(true);
    }
    const published = new Set(all.map(({ href }) => href));
    expect([...moved.keys()].filter((href) => !published.has(href))).toEqual([]);
  });
});
