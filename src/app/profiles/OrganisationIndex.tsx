import { useDeferredValue, useMemo } from 'react';
import type { OrganisationId } from '../../domain/ids.ts';
import { isFullMember, rollOn } from '../../domain/membership.ts';
import type { Membership } from '../../domain/membership.ts';
import type { OrganisationRecord } from '../../domain/organisation.ts';
import { firstDay, yearOf } from '../../domain/time.ts';
import { statesWithin } from '../../domain/within.ts';
import type { Locale } from '../../locale/locale.ts';
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
import { organisationEntries } from './organisationEntries.ts';

interface OrganisationIndexProps {
  readonly records: readonly OrganisationRecord[];
  readonly memberships: readonly Membership[];
}

/** Every organisation of states, the home first, then every other body; searched by name, narrowed by the region of the seat. */
export function OrganisationIndex({ records, memberships }: OrganisationIndexProps) {
  const locale = useLocale();
  const store = useViewStore();
  const { view: current } = useView();
  const { catalogue } = useAtlas();
  const { within, q } = useDeferredValue(current);
  const groups = useMemo(() => stateGroups(catalogue), [catalogue]);
  const entries = useMemo(() => organisationEntries(records, locale), [records, locale]);
  const found = useSearch(entries, q);
  const filter = useMemo(() => {
    const inside = statesWithin(within, catalogue);
    return createListFilter<OrganisationRecord, 'within' | 'q'>({
      ...(within.length > 0 && {
        within: ({ seat }: OrganisationRecord) => seat?.state != null && inside.has(seat.state),
      }),
      ...(found !== null && { q: ({ id }: OrganisationRecord) => found.has(id) }),
    });
  }, [catalogue, within, found]);
  const shown = useMemo(() => {
    const nameOf = ({ id }: OrganisationRecord): string =>
      locale.value({ kind: 'organisation', id });
    const isHome = ({ id }: OrganisationRecord): number => Number(id === catalogue.home);
    return records
      .filter((record) => filter(record))
      .toSorted((a, b) => isHome(b) - isHome(a) || locale.compare(nameOf(a), nameOf(b)));
  }, [records, filter, locale, catalogue]);
  const sizes = useMemo(() => sizesOn(memberships, catalogue), [memberships, catalogue]);
  const parts = [
    ['organisations.states', shown.filter(({ intergovernmental }) => intergovernmental)],
    ['organisations.bodies', shown.filter(({ intergovernmental }) => !intergovernmental)],
  ] as const;
  return (
    <div className={styles['page']}>
      <ListHead
        title={locale.text('site:pages.organisations.title')}
        lead={locale.text('profile:organisations.lead')}
        count={locale.text('profile:organisations.all', {
          count: { kind: 'count', value: records.length },
        })}
        shown={shown.length}
        all={records.length}
        onClear={() => store.update({ within: [], q: '' })}
      >
        <SearchField label={locale.text('profile:organisations.search')} q={current.q} />
        <FacetPicker
          label={locale.text('profile:organisations.group')}
          all={locale.text('eventIndex:group.all')}
          counts={() =>
            countFacets(
              records,
              filter,
              {
                key: 'within',
                of: ({ seat }) => (seat?.state == null ? [] : (groups.get(seat.state) ?? [])),
              },
              current.within,
            )
          }
          labelOf={(id) => groupName(id, catalogue, locale.language)}
          chosen={current.within}
          onChange={(ids) => store.update({ within: ids })}
        />
      </ListHead>
      {parts.map(([title, list]) =>
        list.length === 0 ? null : (
          <section key={title} aria-labelledby={title}>
            <h2 id={title}>{locale.text(`profile:${title}`)}</h2>
            <ul className={styles['names']}>
              {list.map((record) => (
                <Item
                  key={record.id}
                  record={record}
                  size={sizes.get(record.id)}
                  range={found?.get(record.id)}
                />
              ))}
            </ul>
          </section>
        ),
      )}
    </div>
  );
}

interface ItemProps {
  readonly record: OrganisationRecord;
  readonly size: number | undefined;
  readonly range: readonly [start: number, end: number] | undefined;
}

function Item({ record, size, range }: ItemProps) {
  const locale = useLocale();
  const linkTo = useThingLink('organisations');
  const { id, kind, roster, founded } = record;
  return (
    <li>
      <PageLink to={linkTo(id)}>
        <Marked text={locale.value({ kind: 'organisation', id })} range={range} />
      </PageLink>
      <span>
        {locale.text(`profile:kind.${kind}`)}
        {founded === null ? null : <> · {lifeOf(record, locale)}</>}
      </span>
      {size === undefined ? null : (
        <span>
          {locale.text(
            roster === 'partial' ? 'profile:members.recorded' : 'profile:members.number',
            {
              number: size,
            },
          )}
        </span>
      )}
    </li>
  );
}

/** `1981–`, `1963–2002`. */
function lifeOf({ founded, dissolved }: OrganisationRecord, locale: Locale): string {
  const year = (date: string | null): number | null => {
    const day = date === null ? null : firstDay(date);
    return day === null ? null : yearOf(day);
  };
  const [first, last] = [year(founded), year(dissolved)];
  if (first === null) return '';
  return last === null ? locale.dateRange(String(first), null) : locale.yearRange(first, last);
}

/** How many founders and members each has today; those that have ended have none. */
function sizesOn(
  memberships: readonly Membership[],
  { date, organisations }: ReturnType<typeof useAtlas>['catalogue'],
): ReadonlyMap<OrganisationId, number> {
  const founded = new Map(organisations.map((one) => [one.id, one.founded]));
  const roll = rollOn(memberships.filter(isFullMember), date, (id) => founded.get(id) ?? null);
  return new Map(
    [...Map.groupBy(roll, ({ organisation }) => organisation)].map(([id, rows]) => [
      id,
      new Set(rows.map(({ state }) => state)).size,
    ]),
  );
}
