import { useEffect, useMemo, useState } from 'react';
import type { createSearch } from '../../../locale/search.ts';
import { Combobox } from '../../../ui/Combobox.tsx';
import { useViewStore } from '../../../view/useView.ts';
import type { View } from '../../../view/view.ts';
import { useAtlas } from '../../atlasContext.tsx';
import { useLocale } from '../../localeContext.tsx';
import { useCameraControl } from '../../useCamera.ts';

/** Finds a state by any of its names, in any of the languages, or by its code; chooses it and flies there. */
export function StateSearch({ states: taken }: Pick<View, 'states'>) {
  const locale = useLocale();
  const store = useViewStore();
  const { catalogue } = useAtlas();
  const { language } = locale;
  const camera = useCameraControl();
  const [wanted, setWanted] = useState(false);
  const create = useSearchCode(wanted);
  const names = useMemo(() => {
    const nameOf = (state: (typeof catalogue.states)[number]) => state.name[language] ?? state.id;
    return catalogue.states
      .toSorted((a, b) => locale.compare(nameOf(a), nameOf(b)))
      .map((state) => ({ state, id: state.id, text: nameOf(state) }));
  }, [catalogue, language, locale]);
  const search = useMemo(
    () =>
      create?.(
        names.map(({ state, id, text }) => ({
          id,
          texts: [text, ...Object.values(state.name), ...(state.aliases ?? []), id, state.iso2],
        })),
      ),
    [create, names],
  );
  const chosen = new Set<string>(taken);
  return (
    <Combobox
      label={locale.text('figure:state.search')}
      placeholder={locale.text('figure:state.placeholder')}
      nothing={
        search === undefined ? locale.text('site:loading') : locale.text('figure:state.nothing')
      }
      onOpen={() => setWanted(true)}
      find={(query) =>
        query.trim() === ''
          ? names.map(({ id, text }) => ({ id, text, chosen: chosen.has(id) }))
          : (search?.(query, 12) ?? []).map(({ id, text, range, index }) => ({
              id,
              text: index === 0 ? text : (names.find((state) => state.id === id)?.text ?? id),
              match: index === 0 ? range : undefined,
              chosen: chosen.has(id),
              ...(index === 0 ? {} : { hint: text }),
            }))
      }
      onChoose={(id) => {
        const state = catalogue.states.find((other) => other.id === id)?.id;
        if (state === undefined) return;
        store.update(({ states }) => ({
          states: states.includes(state) ? states : [...states, state],
        }));
        camera?.flyTo(state);
      }}
    />
  );
}

/** What folds and compares names comes when the field is first opened; until then the whole list is there to choose from. */
function useSearchCode(wanted: boolean): typeof createSearch | null {
  const [code, setCode] = useState<{ readonly create: typeof createSearch } | null>(null);
  useEffect(() => {
    if (!wanted || code !== null) return;
    import('../../../locale/search.ts').then(
      (module) => setCode({ create: module.createSearch }),
      // The list can still be read through; opening the page again fetches it again.
      () => undefined,
    );
  }, [wanted, code]);
  return code?.create ?? null;
}
