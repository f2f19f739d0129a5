import { useDeferredValue, useMemo } from 'react';
import type { Agreement } from '../../domain/fact.ts';
import { firstDay } from '../../domain/time.ts';
import { statesWithin } from '../../domain/within.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { useAtlas } from '../atlasContext.tsx';
import chronicle from '../events/Chronicle.module.css';
import { countFacets, createListFilter } from '../lists/countFacets.ts';
import { FacetPicker } from '../lists/FacetPicker.tsx';
import styles from '../lists/List.module.css';
import { ListHead } from '../lists/ListHead.tsx';
import { inYears } from '../lists/inYears.ts';
import { SearchField } from '../lists/SearchField.tsx';
import { groupName, stateGroups } from '../lists/stateGroups.ts';
import { useSearch } from '../lists/useSearch.ts';
import { useThingLink } from '../lists/useThingLink.ts';
import { useLocale } from '../localeContext.tsx';
import { agreementEntries } from './agreementEntries.ts';
import { AgreementRow } from './AgreementRow.tsx';
import { organisationsIn, statesIn } from './parties.ts';

/** All agreements by year, the newest first; narrowed by party and region, and by what is typed. */
export function AgreementIndex({ agreements }: { readonly agreements: readonly Agreement[] }) {
  const locale = useLocale();
  const store = useViewStore();
  const { view: current } = useView();
  const { catalogue } = useAtlas();
  const linkTo = useThingLink('agreements');
  const { orgs, within, states, q } = useDeferredValue(current);
  const groups = useMemo(() => stateGroups(catalogue), [catalogue]);
  const scopes = useMemo(
    () =>
      new Set(
        catalogue.organisations.flatMap(({ id, intergovernmental }) =>
          intergovernmental ? [id] : [],
        ),
      ),
    [catalogue],
  );
  const entries = useMemo(() => agreementEntries(agreements, locale), [agreements, locale]);
  const found = useSearch(entries, q);
  const filter = useMemo(() => {
    const inside = statesWithin(within, catalogue);
    return createListFilter<Agreement, 'orgs' | 'within' | 'states' | 'q'>({
      ...(orgs !== 'all' && {
        orgs: (one: Agreement) => organisationsIn(one).some((id) => orgs.includes(id)),
      }),
      ...(within.length > 0 && {
        within: (one: Agreement) => statesIn(one).some((id) => inside.has(id)),
      }),
      ...(states.length > 0 && {
        states: (one: Agreement) => statesIn(one).some((id) => states.includes(id)),
      }),
      ...(found !== null && { q: ({ id }: Agreement) => found.has(id) }),
    });
  }, [catalogue, orgs, within, states, found]);
  const shown = useMemo(() => {
    const dayOf = ({ date }: Agreement): string => firstDay(date) ?? '';
    return agreements
      .filter((one) => filter(one))
      .toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)) || (a.id < b.id ? -1 : 1));
  }, [agreements, filter]);
  const years = useMemo(() => inYears(shown, ({ date }) => date, locale), [shown, locale]);
  const chosen = current.orgs === 'all' ? [] : current.orgs;
  return (
    <div className={styles['page']}>
      <ListHead
        title={locale.text('site:pages.agreements.title')}
        lead={locale.text('profile:agreement.lead')}
        count={locale.text('profile:agreement.all', {
          count: { kind: 'count', value: agreements.length },
        })}
        shown={shown.length}
        all={agreements.length}
        onClear={() => store.update({ orgs: 'all', within: [], states: [], q: '' })}
      >
        <SearchField label={locale.text('profile:agreement.search')} q={current.q} />
        <FacetPicker
          label={locale.text('profile:agreement.party.label')}
          all={locale.text('profile:agreement.party.all')}
          counts={() =>
            countFacets(
              agreements,
              filter,
              { key: 'orgs', of: (one) => organisationsIn(one).filter((id) => scopes.has(id)) },
              chosen,
            )
          }
          labelOf={(id) => locale.value({ kind: 'organisation', id })}
          chosen={chosen}
          onChange={(ids) => store.update({ orgs: ids.length === 0 ? 'all' : ids })}
        />
        <FacetPicker
          label={locale.text('profile:agreement.state.label')}
          all={locale.text('eventIndex:state.all')}
          counts={() =>
            countFacets(agreements, filter, { key: 'states', of: statesIn }, current.states)
          }
          labelOf={(id) => locale.value({ kind: 'state', id })}
          chosen={current.states}
          onChange={(ids) => store.update({ states: ids })}
        />
        <FacetPicker
          label={locale.text('eventIndex:group.label')}
          all={locale.text('eventIndex:group.all')}
          counts={() =>
            countFacets(
              agreements,
              filter,
              { key: 'within', of: (one) => statesIn(one).flatMap((id) => groups.get(id) ?? []) },
              current.within,
            )
          }
          labelOf={(id) => groupName(id, catalogue, locale.language)}
          chosen={current.within}
          onChange={(ids) => store.update({ within: ids })}
        />
      </ListHead>
      <div className={chronicle['chronicle']}>
        {years.map(({ year, label, items }) => (
          <section key={year} aria-labelledby={`agreements-${year}`}>
            <h2 id={`agreements-${year}`}>
              {year === null ? locale.text('profile:agreement.undated') : label}
            </h2>
            <ol>
              {items.map((agreement) => (
                <AgreementRow
                  key={agreement.id}
                  agreement={agreement}
                  linkTo={linkTo}
                  mark={found?.get(agreement.id)}
                />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </div>
  );
}
