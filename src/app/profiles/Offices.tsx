import type { Office, OrganisationRecord } from '../../domain/organisation.ts';
import { firstDay } from '../../domain/time.ts';
import { isInForce } from '../../domain/membership.ts';
import { useAtlas } from '../atlasContext.tsx';
import { EventSources } from '../events/EventSources.tsx';
import { useThingLink } from '../lists/useThingLink.ts';
import { useLocale } from '../localeContext.tsx';
import { PageLink } from '../PageLink.tsx';
import styles from './Offices.module.css';
import { Opened } from './Opened.tsx';

const top: readonly Office['role'][] = ['presidency', 'chair', 'secretary-general'];

/** Who presided and who was secretary-general, the newest first; committees behind a click. */
export function Offices({ record }: { readonly record: OrganisationRecord }) {
  const locale = useLocale();
  const { offices } = record;
  if (offices.length === 0) return null;
  const dayOf = ({ start, end }: Office): string =>
    firstDay(start) ?? (end === undefined ? null : firstDay(end)) ?? '';
  const sorted = offices.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)));
  const rest = sorted.filter(({ role }) => !top.includes(role));
  return (
    <section aria-labelledby="offices">
      <h2 id="offices">{locale.text('profile:offices.title')}</h2>
      <div className={styles['offices']}>
        {top.map((role) => {
          const found = sorted.filter((office) => office.role === role);
          return found.length === 0 ? null : (
            <div key={role}>
              <h3>{locale.text(`profile:office.${role}`)}</h3>
              <OfficeList offices={found} />
            </div>
          );
        })}
      </div>
      {rest.length === 0 ? null : (
        <Opened title={locale.text('profile:office.other')}>
          {() => <OfficeList offices={rest} named />}
        </Opened>
      )}
      <Opened title={locale.text('profile:sources')}>
        {() => (
          <EventSources ids={[...new Set(offices.flatMap(({ sources }) => sources))].toSorted()} />
        )}
      </Opened>
    </section>
  );
}

interface OfficeListProps {
  readonly offices: readonly Office[];
  /** Whether each says which office it is. */
  readonly named?: boolean;
}

function OfficeList({ offices, named = false }: OfficeListProps) {
  const locale = useLocale();
  const linkTo = useThingLink('states');
  const { catalogue } = useAtlas();
  return (
    <ol className={styles['list']}>
      {offices.map(({ role, state, person, start, end }) => {
        // Whose beginning is unknown may not have been there yet.
        const current =
          start !== 'unknown' &&
          isInForce({ start, ...(end !== undefined && { end }) }, catalogue.date);
        const coming = (firstDay(start) ?? '') > catalogue.date;
        return (
          <li key={`${role} ${start} ${end} ${state} ${person?.['en']}`} data-current={current}>
            <span>
              {person === undefined ? null : <b>{person[locale.language]}</b>}
              {person !== undefined && state !== null ? ' · ' : null}
              {state === null ? null : (
                <PageLink to={linkTo(state)}>{locale.value({ kind: 'state', id: state })}</PageLink>
              )}
            </span>
            <small>
              {named ? <>{locale.text(`profile:office.${role}`)} · </> : null}
              {start === 'unknown'
                ? end === undefined
                  ? locale.text('dates:unknown')
                  : locale.text('profile:memberships.until', { date: { kind: 'date', date: end } })
                : coming
                  ? locale.date(start)
                  : locale.dateRange(start, end ?? null)}
              {current ? <> · {locale.text('profile:office.now')}</> : null}
              {coming ? <> · {locale.text('profile:office.coming')}</> : null}
            </small>
          </li>
        );
      })}
    </ol>
  );
}
