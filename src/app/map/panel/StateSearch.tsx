import { useMemo } from 'react';
import type { RefObject } from 'react';
import { createSearch } from '../../../locale/search.ts';
import { Combobox } from '../../../ui/Combobox.tsx';
import { useViewStore } from '../../../view/useView.ts';
import type { View } from '../../../view/view.ts';
import { useAtlas } from '../../atlasContext.tsx';
import { useLocale } from '../../localeContext.tsx';
import type { Handover } from '../../onFocus.tsx';
import { useCameraControl } from '../../useCamera.ts';

interface StateSearchProps extends Pick<View, 'states'> {
  readonly handover?: RefObject<Handover>;
}

/** Finds a state by any of its names, in any of the languages, or by its code; chooses it and flies there. */
export function StateSearch({ states: taken, handover }: StateSearchProps) {
  const locale = useLocale();
  const store = useViewStore();
  const { catalogue } = useAtlas();
  const { language } = locale;
  const camera = useCameraControl();
  const { search, sorted } = useMemo(() => {
    const nameOf = (state: (typeof catalogue.states)[number]) => state.name[language] ?? state.id;
    const states = catalogue.states.toSorted((a, b) => locale.compare(nameOf(a), nameOf(b)));
    return {
      sorted: states.map((state) => ({ id: state.id, text: nameOf(state) })),
      search: createSearch(
        states.map((state) => ({
          id: state.id,
          texts: [
            nameOf(state),
            ...Object.values(state.name),
            ...(state.aliases ?? []),
            state.id,
            state.iso2,
          ],
        })),
      ),
    };
  }, [catalogue, language, locale]);
  const chosen = new Set<string>(taken);
  return (
    <Combobox
      label={locale.text('figure:state.search')}
      placeholder={locale.text('figure:state.placeholder')}
      nothing={locale.text('figure:state.nothing')}
      handover={handover}
      find={(query) =>
        query.trim() === ''
          ? sorted.map((state) => ({ ...state, chosen: chosen.has(state.id) }))
          : search(query, 12).map(({ id, text, range, index }) => ({
              id,
              text: index === 0 ? text : (sorted.find((state) => state.id === id)?.text ?? id),
              match: index === 0 ? range : undefined,
              chosen: chosen.has(id),
              ...(index === 0 ? {} : { hint: text }),
            }))
      }
      onChoose={(id) => {
        const state = catalogue.states.find((other) => other.id === id)?.id;
        if (state === undefined) return;
        // Choosing and flying there are one step.
        store.beginGesture();
        store.update(
          ({ states }) => ({ states: states.includes(state) ? states : [...states, state] }),
          'replace',
        );
        if (camera === null) store.endGesture();
        else camera.flyTo(state);
      }}
    />
  );
}
