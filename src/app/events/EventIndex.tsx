import { useDeferredValue, useMemo } from 'react';
import type { EventsBundle } from '../../domain/bundle.ts';
import { statesWithin } from '../../domain/within.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import { Chronicle } from './Chronicle.tsx';
import { createEventFilter } from './eventFilter.ts';
import { EventFilters } from './EventFilters.tsx';
import styles from './EventIndex.module.css';
import { createEventSearch } from './eventSearch.ts';
import { todayOf } from './eventTime.ts';

const everything = {
  orgs: 'all',
  within: [],
  states: [],
  types: [],
  sure: false,
  q: '',
} as const;

/** All events, as a chronicle that can be searched and narrowed. What is chosen stands in the address. */
export function EventIndex({ bundle }: { readonly bundle: EventsBundle }) {
  const locale = useLocale();
  const store = useViewStore();
  const { view: current } = useView();
  const { catalogue } = useAtlas();
  // The list may come a moment after what is typed.
  const view = useDeferredValue(current);
  const { orgs, within, states, types, sure, q } = view;
  const { events } = bundle;
  const today = useMemo(() => todayOf(catalogue.date), [catalogue]);
  const search = useMemo(() => createEventSearch(bundle, locale), [bundle, locale]);
  const marks = useMemo(
    () => new Map(search(q).map(({ id, index, range }) => [id, index === 0 ? range : undefined])),
    [search, q],
  );
  const filter = useMemo(() => {
    const inside = statesWithin(within, catalogue);
    return createEventFilter(
      { orgs, within, states, types, sure },
      { inside, found: q === '' ? null : marks },
    );
  }, [catalogue, orgs, within, states, types, sure, q, marks]);
  const shown = useMemo(() => events.filter((event) => filter(event)), [events, filter]);
  const hidden = events.length - shown.length;
  return (
    <div className={styles['page']}>
      <h1>{locale.text('site:pages.events.title')}</h1>
      <EventFilters
        events={events}
        filter={filter}
        view={current}
        // It finds nothing, but is ready then for the first letter.
        onSearch={() => void search(' ')}
      />
      <div className={styles['count']}>
        <p role="status">
          {locale.text(hidden === 0 ? 'eventIndex:all' : 'eventIndex:shown', {
            count: { kind: 'count', value: shown.length },
            ...(hidden === 0 ? {} : { all: events.length, hidden }),
          })}
        </p>
        {hidden === 0 ? null : (
          <button type="button" onClick={() => store.update(everything)}>
            {locale.text('eventIndex:clear')}
          </button>
        )}
      </div>
      <Chronicle events={shown} today={today} marks={marks} />
    </div>
  );
}
