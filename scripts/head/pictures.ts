/** The pictures that other sites show of a page where somebody links to it: made with the site, Arabic shaped. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Membership } from '../../src/domain/membership.ts';
import type { OrganisationRecord } from '../../src/domain/organisation.ts';
import { stripBidi } from '../../src/locale/bidi.ts';
import { svgTextOf } from '../../src/paint/svgText.ts';
import { pages } from '../../src/app/pages.ts';
import type { Picture } from '../../src/scene/picture.ts';
import { isFigurePage } from '../../src/view/page.ts';
import type { BuiltSite } from '../builtSite.ts';
import { pageLocale } from '../pageLocale.ts';
import { createMeasure } from '../pictures/measure.ts';
import { createPngWriter } from '../pictures/pngWriter.ts';
import { readBundle } from '../readBundle.ts';
import { cardZoom, figureCard } from './cards/card.ts';
import { figureOf, type DrawnFigure } from './cards/figures.ts';
import { namedCard } from './cards/namedCard.ts';
import { cardsOf, type CardGround } from './cards/things.ts';

export interface PagePicture {
  /** Relative to the site's base. */
  readonly path: string;
  /** What is to be seen on it, in the page's language. */
  readonly text: string;
}

export interface Pictures {
  /** How wide texts are in the atlas's own letters. */
  readonly measure: Parameters<typeof figureOf>[1]['measure'];
  /** The picture of a page, or of one of its things: `map`, `states/KWT`; that of all such things where it has none of its own. */
  of(language: string, name: string): PagePicture;
  /** When all of them are there; rejects where one cannot be drawn. */
  readonly drawn: Promise<void>;
}

interface Drawn {
  readonly picture: Picture;
  /** What is to be seen on it. */
  readonly text: string;
}

const kept = 'node_modules/.cache/previews';

/**
 * Draws all pictures into the built site. What was drawn before, letter for letter the same, is not drawn again. They are
 * known at once and there when `drawn` is: the pages that name them need not wait.
 */
export async function drawPictures(site: BuiltSite): Promise<Pictures> {
  const { measure, keep } = await createMeasure(join(kept, 'widths.json'));
  const writer = createPngWriter();
  const ground = await readGround(site);
  const texts = new Map<string, string>();
  const files = new Map<string, Promise<void>>();
  const copies: Promise<void>[] = [];
  await mkdir(kept, { recursive: true });
  for (const language of site.data.languages) {
    for (const [name, { picture, text }] of await picturesIn(site, language, ground, measure)) {
      const path = pathOf(language, name);
      const svg = svgTextOf(picture, {
        theme: 'light',
        language,
        title: '',
        description: '',
        zoom: cardZoom,
      });
      const file = join(kept, `${createHash('sha256').update(svg).digest('hex').slice(0, 24)}.png`);
      const written =
        files.get(file) ?? (existsSync(file) ? Promise.resolve() : writer.write({ svg, file }));
      files.set(file, written);
      copies.push(written.then(() => copyTo(join(site.dist, path), file)));
      texts.set(path, text);
    }
  }
  keep();
  const finish = async (): Promise<void> => {
    try {
      await Promise.all(copies);
      await forget(new Set(files.keys()));
    } finally {
      await writer.end();
    }
  };
  const drawn = finish();
  // Whoever waits is told of a fault; until then nobody else is.
  drawn.catch(() => undefined);
  return {
    measure,
    drawn,
    of(language, name) {
      const own = pathOf(language, name);
      const shared = pathOf(language, name.split('/')[0] ?? name);
      const path = texts.has(own) ? own : shared;
      return { path, text: texts.get(path) ?? '' };
    },
  };
}

async function copyTo(target: string, file: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await copyFile(file, target);
}

function pathOf(language: string, name: string): string {
  return `og/${language}/${name}.png`;
}

/** Pictures of builds long ago are of no use: where there are many, only what this one showed stays. */
async function forget(used: ReadonlySet<string>): Promise<void> {
  const files = (await readdir(kept)).filter((file) => file.endsWith('.png'));
  if (files.length < 4 * used.size) return;
  const old = files.map((file) => join(kept, file)).filter((file) => !used.has(file));
  await Promise.all(old.map((file) => rm(file)));
}

export async function readGround(site: BuiltSite): Promise<CardGround> {
  return {
    memberships: (await readBundle<readonly Membership[]>(site, 'memberships')) ?? [],
    organisations: (await readBundle<readonly OrganisationRecord[]>(site, 'organisations')) ?? [],
    capitals: (await readBundle<CardGround['capitals']>(site, 'capitals')) ?? {},
  };
}

/** Every picture of a language, by the name of its page or thing. */
export async function picturesIn(
  site: BuiltSite,
  language: string,
  ground: CardGround,
  measure: Parameters<typeof figureOf>[1]['measure'],
): Promise<ReadonlyMap<string, Drawn>> {
  const locale = await pageLocale(site, language);
  const setting = { direction: locale.direction, theme: 'light', measure } as const;
  const name = site.catalogue.name[language] ?? '';
  const made = new Map<string, Drawn>();
  const add = (page: string, figure: DrawnFigure): void => {
    const { bleeds, draw, ...words } = figure;
    const picture = figureCard({ ...words, name }, setting, bleeds, draw);
    made.set(page, { picture, text: stripBidi(`${words.title}. ${words.sentences.join(' ')}`) });
  };
  for (const { id } of pages) {
    if (!isFigurePage(id)) continue;
    const figure = await figureOf(id, { site, locale, measure });
    if (figure === null) continue;
    add(id, figure);
    // The overview is about the atlas, and shows where its members are.
    if (id === 'map') {
      const description = site.catalogue.description[language] ?? '';
      add('overview', { ...figure, title: name, sentences: [description], legend: [] });
    }
  }
  for (const [page, words] of cardsOf(site, ground, locale)) {
    made.set(page, {
      picture: namedCard(words, setting),
      text: stripBidi(`${words.title}. ${words.text}`),
    });
  }
  return made;
}
