/**
 * Publishes links: adds to `test/links/` a file of today with a link for every page, key and language that no published file
 * has yet. What is published is never changed and never deleted (`test/links/links.test.ts`); so run this when a key or a page
 * is new, and commit what it writes.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { vocabularyOf } from '../src/app/catalogueNames.ts';
import { defaultView, parseView, writeView } from '../src/view/codec.ts';
import type { EventsBundle } from '../src/domain/bundle.ts';
import type { Agreement } from '../src/domain/fact.ts';
import { hrefOf } from '../src/view/href.ts';
import { figurePages, pages } from '../src/view/page.ts';
import type { Page } from '../src/view/page.ts';
import { paramDocs } from '../src/view/paramDocs.ts';
import { anyParams, belongs, viewKeys } from '../src/view/params.ts';
import type { Vocabulary } from '../src/view/vocabulary.ts';
import { buildWorld } from '../test/worlds.ts';

interface Publication {
  readonly file: string;
  readonly links: number;
  readonly sha256: string;
}

interface PublishedPlace {
  readonly language: string;
  readonly page: Page;
  readonly id: string | null;
  readonly embed: boolean;
  readonly vocabulary: Vocabulary;
}

const folder = new URL('../test/links/', import.meta.url);

/** Views that take more than one key to say. */
const together: { readonly [P in Page]?: readonly string[] } = {
  map: [
    'indicator=membership',
    'time=2024-06&indicator=membership',
    'orgs=dco.gcc&states=KWT.SAU&time=2024-06-06&indicator=membership&region=world',
    'orgs=all&within=western-asia&time=2010&indicator=internet-users&scale=quantile',
  ],
  timeline: [
    'time=2024-06',
    'time=2023-02..2024-06-06',
    'types=summit.signing&sure=on&q=digital',
    'states=KWT&time=2015..latest&roll=2024-06-06&focus=KWT',
  ],
  network: [
    'time=2024-06-06&focus=KWT&to=BHR',
    'form=matrix&order=cluster',
    'form=list&kinds=regional',
  ],
  trends: ['time=2015&span=1990..2020', 'states=BHR.KWT&index=2000&total=on'],
  compare: ['time=2015&x=population&y=gdp&color=income&trail=on'],
  rank: ['time=2020&against=2000&indicator=population', 'sort=name'],
  table: ['time=2000..2020&indicators=population', 'indicators=gdp.population&sort=-population'],
};

/** A page of a thing each: the first that the dataset has. */
function places(): readonly PublishedPlace[] {
  const { catalogue, manifest, bundles } = buildWorld('data');
  const vocabulary = vocabularyOf(catalogue, manifest.version);
  const things: readonly (readonly [Page, string | undefined])[] = [
    ['states', catalogue.states[0]?.id],
    ['organisations', catalogue.home],
    ['events', bundles.get<EventsBundle>('events').events[0]?.id],
    ['agreements', bundles.get<readonly Agreement[]>('agreements')[0]?.id],
  ];
  return catalogue.languages.flatMap((language) => {
    const place = (page: Page, id: string | null, embed = false): PublishedPlace => {
      return { language, page, id, embed, vocabulary };
    };
    return [
      ...pages.map((page) => place(page, null)),
      ...things.flatMap(([page, id]) => (id === undefined ? [] : [place(page, id)])),
      ...figurePages.map((page) => place(page, null, true)),
    ];
  });
}

/** What the bare link of a place comes to, with every key written. */
function inFull(place: PublishedPlace): string {
  const view = defaultView(place);
  const keys = viewKeys.filter((key) => belongs(key, place));
  return keys.map((key) => `${key}=${anyParams[key].write(view[key])}`).join('&');
}

/** One canonical query for each value that the documentation names, and one with every key at once. */
function queriesOf(place: PublishedPlace): readonly string[] {
  const keys = viewKeys.filter((key) => belongs(key, place));
  const pairs = keys.flatMap((key) => {
    const examples = key === 'data' ? [place.vocabulary.dataVersion] : paramDocs[key].examples;
    const other = anyParams[key].options?.toReversed() ?? [];
    return [...examples, ...other].flatMap((text) => {
      const { notices, canonical } = parseView(`${key}=${text}`, place);
      return notices.length === 0 && canonical.startsWith(`${key}=`) ? [[key, canonical]] : [];
    });
  });
  const one = new Map(pairs.toReversed().map(([key = '', pair = '']) => [key, pair]));
  const { view } = parseView([...one.values()].join('&'), place);
  const more = (together[place.page] ?? []).map((query) => parseView(query, place).canonical);
  return [...new Set([...pairs.map(([, pair = '']) => pair), ...more, writeView(view, place)])];
}

/** The lines of a first publication: each bare link with what it comes to, each other link on its own. */
function linesOf(place: PublishedPlace): readonly string[] {
  const bare = hrefOf(place);
  return [
    `${bare}\t${inFull(place)}`,
    ...queriesOf(place).map((query) => hrefOf({ ...place, query })),
  ];
}

function linksIn(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}

function publish(today: string): void {
  const list = new URL('published.json', folder);
  const published: readonly Publication[] = existsSync(list)
    ? (JSON.parse(readFileSync(list, 'utf8')) as readonly Publication[])
    : [];
  const known = new Set(
    published.flatMap(({ file }) => linksIn(readFileSync(new URL(file, folder), 'utf8'))),
  );
  // A link is known by itself and, where it is bare, by what it comes to; the data version changes with every build.
  const isNew = (line: string): boolean =>
    !known.has(line) && !(known.size > 0 && line.includes('data=2'));
  const lines = places().flatMap(linesOf).filter(isNew);
  if (lines.length === 0) {
    console.log('Every page, key and language has its published links.');
    return;
  }
  let file = `${today}.txt`;
  for (let number = 2; existsSync(new URL(file, folder)); number += 1)
    file = `${today}-${number}.txt`;
  const text = `${lines.join('\n')}\n`;
  const sha256 = createHash('sha256').update(text).digest('hex');
  writeFileSync(new URL(file, folder), text);
  const all = [...published, { file, links: lines.length, sha256 }];
  writeFileSync(list, `${JSON.stringify(all, null, 2)}\n`);
  console.log(`${fileURLToPath(new URL(file, folder))}: ${lines.length} links`);
  console.log(`Say so in test/links/links.test.ts as well:\n  '${file}': '${sha256}',`);
}

if (import.meta.main) publish(new Date().toISOString().slice(0, 10));
