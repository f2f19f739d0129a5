/** Finds ids of the vocabulary by what a reader may write for them. */
import { nearest } from './nearest.ts';
import { plain } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';

export type IdKind =
  | 'organisation'
  | 'body'
  | 'state'
  | 'place'
  | 'indicator'
  | 'event'
  | 'agreement';

interface Lookup {
  /** Of each kind, ids by their lower-case form; `null` where the vocabulary does not have them yet. */
  readonly ids: Readonly<Record<IdKind, ReadonlyMap<string, string> | null>>;
  /** Asked for only by what is no id: a vocabulary may make its names when they are wanted. */
  readonly byName: () => ReadonlyMap<string, readonly string[]>;
}

const lookups = new WeakMap<Vocabulary, Lookup>();

function byLowerCase(ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map(ids.map((id) => [id.toLowerCase(), id]));
}

function lookupOf(vocabulary: Vocabulary): Lookup {
  const known = lookups.get(vocabulary);
  if (known !== undefined) return known;
  let byName: ReadonlyMap<string, readonly string[]> | undefined;
  const { organisations, bodies, states, regions, incomes, indicators, events, agreements } =
    vocabulary;
  const made: Lookup = {
    ids: {
      organisation: byLowerCase(organisations),
      body: byLowerCase(bodies ?? []),
      state: byLowerCase(states),
      place: byLowerCase([...regions, ...incomes]),
      indicator: byLowerCase(indicators.map((indicator) => indicator.id)),
      event: events === undefined ? null : byLowerCase(events),
      agreement: agreements === undefined ? null : byLowerCase(agreements),
    },
    byName: () => (byName ??= groupByName(vocabulary.names ?? [])),
  };
  lookups.set(vocabulary, made);
  return made;
}

function groupByName(
  names: NonNullable<Vocabulary['names']>,
): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, string[]>();
  for (const [name, id] of names) {
    const ids = byName.get(name);
    if (ids === undefined) byName.set(name, [id]);
    else ids.push(id);
  }
  return byName;
}

function fold(text: string, vocabulary: Vocabulary): string {
  return vocabulary.fold?.(text) ?? text.toLowerCase();
}

/** `GDP_per Capita` as an id would be written. */
export function toKebab(text: string): string {
  return plain(text)
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}

/** The id that a text means: itself in any case, or a name, alpha-2 code or former id in any language. */
export function findId(
  kinds: readonly IdKind[],
  text: string,
  vocabulary: Vocabulary,
): string | undefined {
  const lookup = lookupOf(vocabulary);
  const id = toKebab(text);
  for (const kind of kinds) {
    const found = lookup.ids[kind]?.get(id);
    if (found !== undefined) return found;
  }
  for (const named of lookup.byName().get(fold(plain(text), vocabulary)) ?? [])
    if (kinds.some((kind) => lookup.ids[kind]?.get(named.toLowerCase()) === named)) return named;
  // Until their bundle is at hand, what looks like the id of an event or agreement is taken for one.
  const unsure = kinds.some((kind) => lookup.ids[kind] === null);
  return unsure && /^[a-z0-9]+(-[a-z0-9]+)+$/.test(id) ? id : undefined;
}

/** The id that a text may have been meant for. */
export function nearId(
  kinds: readonly IdKind[],
  text: string,
  vocabulary: Vocabulary,
): string | undefined {
  const { ids } = lookupOf(vocabulary);
  const names = vocabulary.names ?? [];
  const maps = kinds.flatMap((kind) => ids[kind] ?? []);
  const known = names.filter(([, id]) => maps.some((map) => map.get(id.toLowerCase()) === id));
  return nearest(toKebab(fold(plain(text), vocabulary)), [
    ...maps.flatMap((map) => [...map]),
    ...known.map(([name, id]) => [toKebab(name), id] as const),
  ]);
}
