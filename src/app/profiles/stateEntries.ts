import type { State } from '../../domain/state.ts';
import type { StateId } from '../../domain/ids.ts';
import type { Locale } from '../../locale/locale.ts';
import type { SearchEntry } from '../../locale/search.ts';

/** What a state is found by: its name in every language, other names, codes. */
export function stateEntries(
  states: readonly State[],
  locale: Locale,
): readonly SearchEntry<StateId>[] {
  return states.map(({ id, iso2, name, aliases = [] }) => ({
    id,
    texts: [name[locale.language] ?? id, ...Object.values(name), ...aliases, id, iso2],
  }));
}
