import { useMemo } from 'react';
import type { NetworkData } from '../../charts/network/networkData.ts';
import { createSearch } from '../../locale/search.ts';
import type { Search } from '../../locale/search.ts';
import { Combobox } from '../../ui/Combobox.tsx';
import { useLocale } from '../localeContext.tsx';
import { useNaming } from './useNaming.ts';

interface WebSearchProps {
  readonly data: NetworkData;
  readonly label: string;
  readonly onChoose: (id: string) => void;
}

/** Finds a state or an organisation by any of its names, in any of the languages, or by its code. */
export function WebSearch({ data, label, onChoose }: WebSearchProps) {
  const locale = useLocale();
  const naming = useNaming(data);
  const { search, sorted } = useMemo(() => {
    const { states, organisations } = data.catalogue;
    const things = [
      ...states
        .filter(({ id }) => data.places.has(id))
        .map(({ id, iso2, name, aliases = [] }) => ({
          id: String(id),
          texts: [naming.nameOf(id), ...Object.values(name), ...aliases, id, iso2],
        })),
      ...organisations
        .filter(({ id }) => data.places.has(id))
        .map(({ id, name, abbreviation }) => ({
          id: String(id),
          texts: [
            naming.nameOf(id),
            ...Object.values(name),
            ...Object.values(abbreviation ?? {}),
            id,
          ],
        })),
    ].toSorted((a, b) => naming.compare(a.texts[0] ?? '', b.texts[0] ?? ''));
    // Hundreds of names in four languages are folded when somebody types, not before.
    let search: Search | undefined;
    return {
      sorted: things.map(({ id }) => ({ id, text: naming.nameOf(id) })),
      search: (query: string, limit: number) => (search ??= createSearch(things))(query, limit),
    };
  }, [data.catalogue, data.places, naming]);
  return (
    <Combobox
      label={label}
      placeholder={locale.text('ties:search.placeholder')}
      nothing={locale.text('ties:search.nothing')}
      find={(query) =>
        query.trim() === ''
          ? sorted
          : search(query, 12).map(({ id, text, range, index }) => ({
              id,
              text: naming.nameOf(id),
              match: index === 0 ? range : undefined,
              ...(index === 0 ? {} : { hint: text }),
            }))
      }
      onChoose={onChoose}
    />
  );
}
