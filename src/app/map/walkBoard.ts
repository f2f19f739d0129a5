/** What the keys of a map walk on: who is next to whom, who comes first, whose name begins so. */
import { standingOf } from '../../charts/map/indicatorWords.ts';
import type { MapData } from '../../charts/map/mapData.ts';
import type { StateId } from '../../domain/ids.ts';
import { linkPlaces } from '../../interact/spatial.ts';
import type { Neighbours, Place } from '../../interact/spatial.ts';
import { createFindName } from '../../interact/typeahead.ts';
import type { FindName } from '../../interact/typeahead.ts';
import type { Locale } from '../../locale/locale.ts';
import type { View } from '../../view/view.ts';
import type { WalkMark } from './walkMarks.ts';

/** Links places as `linkPlaces` does, but only when they are others than last time. */
export function createLinker(): (places: Iterable<Place<StateId>>) => Neighbours<StateId> {
  let last: { readonly key: string; readonly neighbours: Neighbours<StateId> } | undefined;
  return (places) => {
    const list = [...places].map(({ id, x, y }) => ({ id, x, y }));
    const key = list
      .map(({ id, x, y }) => `${id} ${x.toFixed(1)} ${y.toFixed(1)}`)
      .toSorted()
      .join();
    if (last?.key !== key) last = { key, neighbours: linkPlaces(list) };
    return last.neighbours;
  };
}

/** The states with a value from the highest; on a map of membership, and where none has a value, all by name. */
export function orderOf(
  data: MapData,
  view: View,
  marks: ReadonlyMap<StateId, WalkMark>,
  locale: Locale,
): readonly StateId[] {
  const nameOf = (id: StateId) => locale.value({ kind: 'state', id });
  const byName = [...marks.keys()].toSorted((a, b) => locale.compare(nameOf(a), nameOf(b)));
  if (data.kind === 'membership') return byName;
  const ranked = standingOf(data, view).ranked.map(({ id }) => id);
  return ranked.length === 0 ? byName : ranked.filter((id) => marks.has(id));
}

/** Names are folded when the first letter is typed, and again only for other states or another language. */
export function createNames(): (
  states: string,
  data: MapData,
  locale: Locale,
) => FindName<StateId> {
  let last:
    | { readonly states: string; readonly locale: Locale; readonly find: FindName<StateId> }
    | undefined;
  return (states, { catalogue }, locale) =>
    (typed, from, onward) => {
      if (last?.states !== states || last.locale !== locale) {
        const shown = new Set(states.split(' '));
        const named = catalogue.states
          .filter(({ id }) => shown.has(id))
          .map(({ id, iso2, name, aliases = [] }) => {
            const own = name[locale.language] ?? id;
            return { id, texts: [own, ...Object.values(name), ...aliases, id, iso2] };
          })
          .toSorted((a, b) => locale.compare(a.texts[0] ?? '', b.texts[0] ?? ''));
        last = { states, locale, find: createFindName(named) };
      }
      return last.find(typed, from, onward);
    };
}
