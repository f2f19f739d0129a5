/**
 * The query as a JSON Schema (2020-12): an object of the decoded keys and values of an address, in their canonical letters.
 * It is made for programs that build or check links; no browser loads it. Words of a page come from asking the readers of
 * `params.ts` themselves, examples from `paramDocs.ts`, what is said of a key from the caller.
 *
 * What takes several keys or the data to judge is left to the page: a year beyond those of its indicator, a range that runs
 * backwards, a repeated or misspelt key, a data version that is not at hand.
 */
import { defaultView } from './codec.ts';
import type { IdKind } from './lookup.ts';
import { figurePages, pages } from './page.ts';
import type { Page } from './page.ts';
import { paramDocs } from './paramDocs.ts';
import { anyParams, belongs, viewKeys } from './params.ts';
import { patterns } from './queryPatterns.ts';
import { showsDays } from './scope.ts';
import type { ViewKey } from './view.ts';
import type { ViewContext, Vocabulary } from './vocabulary.ts';
import { webKinds } from './webKinds.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a key does, in a line. */
export type AboutKey = (key: ViewKey) => string;

/** What the text of a key looks like. `words` are those that stand beside ids or that the reader has from elsewhere. */
type Shape =
  | {
      readonly is: 'one' | 'list';
      readonly of?: readonly IdKind[];
      readonly words?: readonly string[];
      /** Also with `-` before it. */
      readonly turned?: true;
      readonly or?: keyof typeof patterns;
      /** With a place behind it, in thousandths: `KWT_402_613`. */
      readonly placed?: true;
    }
  | { readonly is: keyof typeof patterns | 'time' };

const things = ['state', 'organisation', 'body', 'event', 'agreement'] as const;
const one = { is: 'one' } as const;
const indicator = { is: 'one', of: ['indicator'] } as const;

/** One for each key: the compiler sees that none lacks. */
const shapes: { readonly [K in ViewKey]: (vocabulary: Vocabulary) => Shape } = {
  orgs: () => ({ is: 'list', of: ['organisation'], words: ['all'] }),
  within: () => ({ is: 'list', of: ['place'], words: ['none'] }),
  states: () => ({ is: 'list', of: ['state'], words: ['none'] }),
  time: () => ({ is: 'time' }),
  indicator: () => ({ ...indicator, words: ['membership'] }),
  scale: () => one,
  region: () => ({ is: 'one', of: ['organisation', 'state'], words: ['members', 'world'] }),
  zoom: () => ({ ...one, words: ['none'], or: 'zoom' }),
  events: () => one,
  nearest: () => one,
  group: () => one,
  order: () => one,
  types: ({ eventTypes }) => ({ is: 'list', words: [...eventTypes, 'all', 'none'] }),
  sure: () => one,
  second: () => one,
  roll: () => ({ ...one, words: ['none'], or: 'moment' }),
  focus: () => ({ is: 'one', of: things, words: ['none'] }),
  to: () => ({ is: 'one', of: things, words: ['none'] }),
  form: () => one,
  links: () => ({ is: 'list', words: ['membership', 'agreement', 'event', 'shared', 'none'] }),
  kinds: () => ({ is: 'list', words: [...webKinds, 'none'] }),
  nodes: () => ({ is: 'list', words: ['event', 'agreement', 'none'] }),
  layout: () => ({ ...one, words: ['none'], or: 'moment' }),
  lens: () => ({ ...one, words: ['none'], or: 'zoom' }),
  pins: () => ({ is: 'list', of: things, words: ['none'], placed: true }),
  measure: () => one,
  span: () => ({ ...one, words: ['none'], or: 'moment' }),
  index: () => ({ ...one, words: ['none'], or: 'year' }),
  total: () => one,
  x: () => indicator,
  y: () => indicator,
  size: () => indicator,
  color: () => one,
  trail: () => one,
  against: () => ({ ...one, words: ['none'], or: 'year' }),
  compare: () => ({ ...indicator, words: ['none'], or: 'year' }),
  indicators: () => ({ is: 'list', of: ['indicator'] }),
  sort: () => ({ ...indicator, words: ['name', 'none'], turned: true }),
  q: () => ({ is: 'text' }),
  nu: () => one,
  cal: () => one,
  tdir: () => one,
  theme: () => one,
  ui: () => one,
  data: () => ({ ...one, words: ['none'], or: 'version' }),
};

/** Two numbers up to a thousand. */
const place = String.raw`(?:_(?:0|[1-9]\d{0,2}|1000)){2}`;

/** A pattern as a part of another. */
function unanchored(pattern: string): string {
  return `(?:${pattern.replace(/^\^|\$$/g, '')})`;
}

/** Words that stand for a whole list, never in one. */
const alone = ['all', 'none'];

function idsOf(kind: IdKind, vocabulary: Vocabulary): readonly string[] | undefined {
  switch (kind) {
    case 'organisation':
      return vocabulary.organisations;
    case 'body':
      return vocabulary.bodies ?? [];
    case 'state':
      return vocabulary.states;
    case 'place':
      return [...vocabulary.regions, ...vocabulary.incomes];
    case 'indicator':
      return vocabulary.indicators.map(({ id }) => id);
    case 'event':
      return vocabulary.events;
    case 'agreement':
      return vocabulary.agreements;
    default:
      return kind satisfies never;
  }
}

/** Whether the page's own reader takes a text as it stands and writes the same. */
function takes(key: ViewKey, text: string, context: ViewContext): boolean {
  const { value, problems } = anyParams[key].read(text, context);
  return value !== undefined && problems.length === 0 && anyParams[key].write(value) === text;
}

function anyOf(schemas: readonly JsonSchema[]): JsonSchema {
  const [only, ...more] = schemas;
  return more.length === 0 && only !== undefined ? only : { anyOf: schemas };
}

function valueSchema(key: ViewKey, context: ViewContext): JsonSchema {
  const shape = shapes[key](context.vocabulary);
  if (shape.is === 'time') return timeSchema(context);
  if (shape.is !== 'one' && shape.is !== 'list') return { pattern: patterns[shape.is] };
  const kinds = shape.of ?? [];
  const words = (shape.words ?? [])
    .concat(kinds.length === 0 && shape.is === 'one' ? (anyParams[key].options ?? []) : [])
    .filter((word) => takes(key, word, context) || (word === 'none' && isOptional(key, context)));
  const known = kinds.flatMap((kind) => idsOf(kind, context.vocabulary) ?? []);
  const open = kinds.some((kind) => idsOf(kind, context.vocabulary) === undefined);
  const items = [...new Set([...words.filter((word) => !alone.includes(word)), ...known])];
  if (shape.is === 'list') {
    const any = open ? [...items, unanchored(patterns.id)] : items;
    const item = `(?:${any.join('|')})${shape.placed === true ? place : ''}`;
    const whole = words.filter((word) => alone.includes(word));
    const list = { pattern: `^${item}(?:\\.${item})*$` };
    return anyOf(whole.length === 0 ? [list] : [{ enum: whole }, list]);
  }
  const both = shape.turned === true ? [...items, ...items.map((item) => `-${item}`)] : items;
  const choice = { enum: [...both, ...words.filter((word) => alone.includes(word))] };
  const patternNames = [
    ...(shape.or === undefined ? [] : [shape.or]),
    ...(open ? (['id'] as const) : []),
  ];
  return anyOf([choice, ...patternNames.map((name) => ({ pattern: patterns[name] }))]);
}

/** `none` is read as no value, which the reader cannot be asked by the value alone. */
function isOptional(key: ViewKey, context: ViewContext): boolean {
  return anyParams[key].read('none', context).value === null;
}

/** Months and days where facts are shown; on the map that is for its indicator to say. */
function timeSchema(context: ViewContext): JsonSchema {
  const view = defaultView(context);
  const ever = [view, { ...view, indicator: 'membership' as const }];
  return {
    pattern: ever.some((one) => showsDays(one, context)) ? patterns.moment : patterns.years,
  };
}

function keySchema(key: ViewKey, context: ViewContext, about: AboutKey): JsonSchema {
  const { examples } = paramDocs[key];
  const value = valueSchema(key, context);
  return { description: about(key), type: 'string', ...value, examples };
}

/** Months and days on a page that shows facts only for some of its indicators. */
function daysOnlyWith(context: ViewContext): JsonSchema {
  const view = defaultView(context);
  const facts = { ...view, indicator: 'membership' as const };
  if (showsDays(view, context) || !showsDays(facts, context)) return {};
  const membership = {
    properties: { indicator: { const: 'membership' } },
    required: ['indicator'],
  };
  return { if: membership, else: { properties: { time: { pattern: patterns.years } } } };
}

/** The queries of a page; keys of other pages and foreign ones may stand beside its own. */
function pageSchema(context: ViewContext, about: AboutKey): JsonSchema {
  const keys = viewKeys.filter((key) => belongs(key, context));
  return {
    title: `The query of the page "${context.page}"`,
    type: 'object',
    properties: Object.fromEntries(keys.map((key) => [key, keySchema(key, context, about)])),
    additionalProperties: { type: 'string' },
    ...daysOnlyWith(context),
  };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What most pages say of a key stands once; a page refers to it, or says its own. */
function withShared(byPage: ReadonlyMap<Page, JsonSchema>): Readonly<Record<string, JsonSchema>> {
  const shared = new Map<string, unknown>();
  const properties = (schema: JsonSchema) =>
    schema['properties'] as Readonly<Record<string, unknown>>;
  for (const schema of byPage.values())
    for (const [key, value] of Object.entries(properties(schema)))
      if (!shared.has(key)) shared.set(key, value);
  const pagesOf = [...byPage].map(([page, schema]) => [
    `page-${page}`,
    {
      ...schema,
      properties: Object.fromEntries(
        Object.entries(properties(schema)).map(([key, value]) => [
          key,
          same(shared.get(key), value) ? { $ref: `#/$defs/${key}` } : value,
        ]),
      ),
    },
  ]);
  return Object.fromEntries([...shared, ...pagesOf]) as Readonly<Record<string, JsonSchema>>;
}

/**
 * The schema of `{ language, page, embed, query }`, a link taken apart; `$defs['page-map']` is that of the map's query alone.
 */
export function querySchema(
  vocabulary: Vocabulary,
  languages: readonly string[],
  about: AboutKey,
): JsonSchema {
  const context = (page: Page, embed = false): ViewContext => ({
    vocabulary,
    page,
    language: languages[0] ?? 'en',
    embed,
  });
  const defs = withShared(new Map(pages.map((page) => [page, pageSchema(context(page), about)])));
  const onlyEmbeds = viewKeys.filter((key) => anyParams[key].pages === 'embeds');
  const embedded = Object.fromEntries(
    onlyEmbeds.map((key) => [key, keySchema(key, context(figurePages[0], true), about)]),
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A link to the atlas, taken apart',
    description:
      'Values are canonical: ids as they are written, ASCII digits, lists joined by a full stop. Readers of the atlas take more.',
    type: 'object',
    required: ['page', 'query'],
    properties: {
      language: { enum: languages },
      page: { enum: pages },
      embed: { type: 'boolean', description: 'Whether it is /{language}/embed/{page}.' },
      query: { type: 'object', additionalProperties: { type: 'string' } },
    },
    allOf: [
      {
        anyOf: pages.map((page) => ({
          properties: { page: { const: page }, query: { $ref: `#/$defs/page-${page}` } },
        })),
      },
      {
        anyOf: [
          { properties: { embed: { const: false } } },
          { properties: { page: { enum: figurePages }, query: { properties: embedded } } },
        ],
      },
    ],
    $defs: defs,
  };
}
