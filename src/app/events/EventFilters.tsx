import { useMemo } from 'react';
import type { AtlasEvent } from '../../domain/fact.ts';
import { useViewStore } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import { countFacets, groupsOf, scopesOf } from './eventFacets.ts';
import { statesOf } from './eventFilter.ts';
import type { EventFilter, FilterKey } from './eventFilter.ts';
import styles from './EventFilters.module.css';
import { EventSearchField } from './EventSearchField.tsx';
import { FacetPicker } from './FacetPicker.tsx';
import type { Facet } from './FacetPicker.tsx';

interface EventFiltersProps {
  readonly events: readonly AtlasEvent[];
  readonly filter: EventFilter;
  readonly view: Pick<View, FilterKey>;
}

/** What an index of events can be narrowed by. Each choice says how many events it has, with the others as they are. */
export function EventFilters({ events, filter, view }: EventFiltersProps) {
  const locale = useLocale();
  const store = useViewStore();
  const { catalogue } = useAtlas();
  const scopes = useMemo(() => scopesOf(catalogue), [catalogue]);
  const groups = useMemo(() => groupsOf(catalogue), [catalogue]);
  const incomes = new Set<string>(catalogue.incomes.map(({ id }) => id));
  const orgs = view.orgs === 'all' ? [] : view.orgs;

  const facets = <Id extends string>(
    counts: ReadonlyMap<Id, number>,
    labelOf: (id: Id) => string,
  ): readonly Facet<Id>[] =>
    [...counts]
      .map(([id, count]) => ({ id, count, label: labelOf(id) }))
      .toSorted((a, b) => locale.compare(a.label, b.label));

  return (
    <search className={styles['filters']} aria-label={locale.text('eventIndex:filters')}>
      <EventSearchField q={view.q} />
      <FacetPicker
        label={locale.text('eventIndex:organisation.label')}
        all={locale.text('eventIndex:organisation.all')}
        facets={facets(countFacets(events, filter, { key: 'orgs', of: scopes }, orgs), (id) =>
          locale.value({ kind: 'organisation', id }),
        )}
        chosen={orgs}
        onChange={(chosen) => store.update({ orgs: chosen.length === 0 ? 'all' : chosen })}
      />
      <FacetPicker
        label={locale.text('eventIndex:type.label')}
        all={locale.text('eventIndex:type.all')}
        facets={facets(
          countFacets(events, filter, { key: 'types', of: ({ type }) => [type] }, view.types),
          (type) => locale.text(`events:type.${type}`),
        )}
        chosen={view.types}
        onChange={(types) => store.update({ types })}
      />
      <FacetPicker
        label={locale.text('eventIndex:state.label')}
        all={locale.text('eventIndex:state.all')}
        facets={facets(
          countFacets(events, filter, { key: 'states', of: statesOf }, view.states),
          (id) => locale.value({ kind: 'state', id }),
        )}
        chosen={view.states}
        onChange={(states) => store.update({ states })}
      />
      <FacetPicker
        label={locale.text('eventIndex:group.label')}
        all={locale.text('eventIndex:group.all')}
        facets={facets(
          countFacets(events, filter, { key: 'within', of: groups }, view.within),
          (id) => catalogueNameOf(id),
        )}
        chosen={view.within}
        onChange={(within) => store.update({ within })}
      />
      <label className={styles['sure']}>
        <input
          type="checkbox"
          checked={view.sure}
          onChange={(event) => store.update({ sure: event.currentTarget.checked })}
        />
        <span>{locale.text('eventIndex:sure')}</span>
      </label>
    </search>
  );

  function catalogueNameOf(id: View['within'][number]): string {
    const rows = incomes.has(id) ? catalogue.incomes : catalogue.regions;
    return rows.find((row) => row.id === id)?.name[locale.language] ?? id;
  }
}
