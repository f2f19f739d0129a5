import type { AtlasEvent } from '../../domain/fact.ts';
import type { EventId } from '../../domain/ids.ts';
import { useLocale } from '../localeContext.tsx';
import { PageLink } from '../PageLink.tsx';
import styles from './EventItem.module.css';
import { placeOf } from './placeOf.ts';

interface EventItemProps {
  readonly event: AtlasEvent;
  /** The address of its own page. */
  readonly linkTo: (id: EventId) => string;
  /** Names the place, where what stands around the item does not. */
  readonly place?: boolean;
}

/** One event in a list: when, what, by whom, on how many sources, and what is not sure of it. */
export function EventItem({ event, linkTo, place = false }: EventItemProps) {
  const locale = useLocale();
  const { id, type, title, start, end, organisers, sources, confidence } = event;
  return (
    <div className={styles['event']}>
      <p className={styles['when']}>
        {end === undefined ? locale.date(start) : locale.dateRange(start, end)}
        {' · '}
        {locale.text(`events:type.${type}`)}
      </p>
      <p className={styles['title']}>
        <PageLink to={linkTo(id)}>{title[locale.language]}</PageLink>
      </p>
      <p className={styles['what']}>
        {place ? <span>{placeOf(event, locale)}</span> : null}
        {organisers.length === 0 ? null : (
          <span>
            {locale.text('events:organisers', {
              organisers: {
                kind: 'list',
                items: organisers.map((id) => ({ kind: 'organisation', id })),
              },
            })}
          </span>
        )}
        <span>
          {locale.text('events:sources', { count: { kind: 'count', value: sources.length } })}
        </span>
        {confidence === 'low' ? <b className={styles['low']}>{locale.text('events:low')}</b> : null}
      </p>
    </div>
  );
}
