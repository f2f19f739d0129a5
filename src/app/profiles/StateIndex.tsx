import { useDeferredValue, useMemo } from 'react';
import type { OrganisationId, StateId } from '../../domain/ids.ts';
import { isFullMember, rollOn } from '../../domain/membership.ts';
import type { Membership } from '../../domain/membership.ts';
import type { State } from '../../domain/state.ts';
import { statesWithin } from '../../domain/within.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { useAtlas } from '../atlasContext.tsx';
import { countFacets, createListFilter } from '../lists/countFacets.ts';
import { FacetPicker } from '../lists/FacetPicker.tsx';
import styles from '../lists/List.module.css';
import { ListHead } from '../lists/ListHead.tsx';
import { Marked } from '../lists/Marked.tsx';
import { SearchField } from '../lists/SearchField.tsx';
import { groupName, stateGroups } from '../lists/stateGroups.ts';
import { useSearch } from '../lists/useSearch.ts';
import { useThingLink } from '../lists/useThingLink.ts';
import { useLocale } from '../localeContext.tsx';
import { PageLink } from '../PageLink.tsx';
import { stateEntries } from './stateEntries.ts';

interface StateIndexProps {
  readonly states: readonly State[];
  readonly memberships: readonly Membership[];
}

/** Every state with a profile, by name; narrowed by organisation, region and income group, and by what is typed. */
export function StateIndex({ states, memberships }: StateIndexProps) {
  const locale = useLocale();
  const store = useViewStore();
  const { view: current } = useView();
  const { catalogue } = useAtlas();
  const linkTo = useThingLink('states');
  // The list may come a moment after what is typed.
  const { orgs, within, q } = useDeferredValue(current);
  const belongs = useMemo(() => organisationsOf(memberships, catalogue), [memberships, catalogue]);
  const groups = useMemo(() => stateGroups(catalogue), [catalogue]);
  const entries = useMemo(() => stateEntries(states, locale), [states, locale]);
  const found = useSearch(entries, q);
  const filter = useMemo(() => {
    const inside = statesWithin(within, catalogue);
    return createListFilter<State, 'orgs' | 'within' | 'q'>({
      ...(orgs !== 'all' && {
        orgs: ({ id }: State) => orgs.some((one) => belongs.get(id)?.includes(one)),
      }),
      ...(within.length > 0 && { within: ({ id }: State) => inside.has(id) }),
      ...(found !== null && { q: ({ id }: State) => found.has(id) }),
    });
  }, [catalogue, orgs, within, found, belongs]);
  const shown = useMemo(() => {
    const nameOf = ({ id }: State): string => locale.value({ kind: 'state', id });
    return states
      .filter((state) => filter(state))
      .toSorted((a, b) => locale.compare(nameOf(a), nameOf(b)));
  }, [states, filter, locale]);
  const chosen = current.orgs === 'all' ? [] : current.orgs;
  return (
    <div className={styles['page']}>
      <ListHead
        title={locale.text('site:pages.states.title')}
        lead={locale.text('profile:states.lead')}
        count={locale.text('profile:states.all', {
          count: { kind: 'count', value: states.length },
        })}
        shown={shown.length}
        all={states.length}
        onClear={() => store.update({ orgs: 'all', within: [], q: '' })}
      >
        <SearchField label={locale.text('profile:states.search')} q={current.q} />
        <FacetPicker
          label={locale.text('eventIndex:organisation.label')}
          all={locale.text('eventIndex:organisation.all')}
          counts={() =>
            countFacets(
              states,
              filter,
              { key: 'orgs', of: ({ id }) => belongs.get(id) ?? [] },
              chosen,
            )
          }
          labelOf={(id) => locale.value({ kind: 'organisation', id })}
          chosen={chosen}
          onChange={(ids) => store.update({ orgs: ids.length === 0 ? 'all' : ids })}
        />
        <FacetPicker
          label={locale.text('eventIndex:group.label')}
          all={locale.text('eventIndex:group.all')}
          counts={() =>
            countFacets(
              states,
              filter,
              { key: 'within', of: ({ id }) => groups.get(id) ?? [] },
              current.within,
            )
          }
          labelOf={(id) => groupName(id, catalogue, locale.language)}
          chosen={current.within}
          onChange={(ids) => store.update({ within: ids })}
        />
      </ListHead>
      <ul className={styles['names']}>
        {shown.map(({ id, region }) => (
          <li key={id}>
            <PageLink to={linkTo(id)}>
              <Marked text={locale.value({ kind: 'state', id })} range={found?.get(id)} />
            </PageLink>
            {region === null ? null : <span>{locale.value({ kind: 'region', id: region })}</span>}
            {belongs.has(id) ? (
              <span>
                {locale.text('profile:membersOf', { number: belongs.get(id)?.length ?? 0 })}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Of which organisations a state is a founder or member today. */
function organisationsOf(
  memberships: readonly Membership[],
  { date, organisations }: ReturnType<typeof useAtlas>['catalogue'],
): ReadonlyMap<StateId, readonly OrganisationId[]> {
  const founded = new Map(organisations.map((one) => [one.id, one.founded]));
  const roll = rollOn(memberships.filter(isFullMember), date, (id) => founded.get(id) ?? null);
  return new Map(
    [...Map.groupBy(roll, ({ state }) => state)].map(([state, rows]) => [
      state,
      [...new Set(rows.map(({ organisation }) => organisation))],
    ]),
  );
}
