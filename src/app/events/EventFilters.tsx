import { useMemo } from 'react';
import type { AtlasEvent } from '../../domain/fact.ts';
import { useViewStore } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useAtlas } from '../atlasContext.tsx';
import { countFacets } from '../lists/countFacets.ts';
import { FacetPicker } from '../lists/FacetPicker.tsx';
import { SearchField } from '../lists/SearchField.tsx';
import { groupName } from '../lists/stateGroups.ts';
import { useLocale } from '../localeContext.tsx';
import { groupsOf, scopesOf } from './eventFacets.ts';
import { statesOf } from './eventFilter.ts';
import type { EventFilter, FilterKey } from './eventFilter.ts';
import styles from './EventFilters.module.css';

interface EventFiltersProps {
  readonly events: readonly AtlasEvent[];
  readonly filter: EventFilter;
  readonly view: Pick<View, FilterKey>;
  /** Something is about to be searched for. */
  readonly onSearch: () => void;
}

/** What an index of events can be narrowed by. Each choice says how many events it has, with the others as they are. */
export function EventFilters({ events, filter, view, onSearch }: EventFiltersProps) {
  const locale = useLocale();
  const store = useViewStore();
  const { catalogue } = useAtlas();
  const scopes = useMemo(() => scopesOf(catalogue), [catalogue]);
  const groups = useMemo(() => groupsOf(catalogue), [catalogue]);
  const { types, states, within, sure, q } = view;
  const orgs = view.orgs === 'all' ? [] : view.orgs;
  return (
    <div className={styles['filters']} role="search" aria-label={locale.text('eventIndex:filters')}>
      <SearchField label={locale.text('eventIndex:search')} q={q} onFocus={onSearch} />
      <FacetPicker
        label={locale.text('eventIndex:organisation.label')}
        all={locale.text('eventIndex:organisation.all')}
        counts={() => countFacets(events, filter, { key: 'orgs', of: scopes }, orgs)}
        labelOf={(id) => locale.value({ kind: 'organisation', id })}
        chosen={orgs}
        onChange={(chosen) => store.update({ orgs: chosen.length === 0 ? 'all' : chosen })}
      />
      <FacetPicker
        label={locale.text('eventIndex:type.label')}
        all={locale.text('eventIndex:type.all')}
        counts={() =>
          countFacets(events, filter, { key: 'types', of: ({ type }) => [type] }, types)
        }
        labelOf={(type) => locale.text(`events:type.${type}`)}
        chosen={types}
        onChange={(chosen) => store.update({ types: chosen })}
      />
      <FacetPicker
        label={locale.text('eventIndex:state.label')}
        all={locale.text('eventIndex:state.all')}
        counts={() => countFacets(events, filter, { key: 'states', of: statesOf }, states)}
        labelOf={(id) => locale.value({ kind: 'state', id })}
        chosen={states}
        onChange={(chosen) => store.update({ states: chosen })}
      />
      <FacetPicker
        label={locale.text('eventIndex:group.label')}
        all={locale.text('eventIndex:group.all')}
        counts={() => countFacets(events, filter, { key: 'within', of: groups }, within)}
        labelOf={(id) => groupName(id, catalogue, locale.language)}
        chosen={within}
        onChange={(chosen) => store.update({ within: chosen })}
      />
      <label className={styles['sure']}>
        <input
          type="checkbox"
          checked={sure}
          onChange={(event) => store.update({ sure: event.currentTarget.checked })}
        />
        <span>{locale.text('eventIndex:sure')}</span>
      </label>
    </div>
  );
}
