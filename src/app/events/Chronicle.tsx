import { memo, useMemo } from 'react';
import type { AtlasEvent } from '../../domain/fact.ts';
import type { EventId } from '../../domain/ids.ts';
import type { IsoDay } from '../../domain/time.ts';
import { useLocale } from '../localeContext.tsx';
import styles from './Chronicle.module.css';
import { useEventLink } from './eventLink.ts';
import { EventRow } from './EventRow.tsx';
import { byTime, isComing, yearsOf } from './eventTime.ts';

interface ChronicleProps {
  readonly events: readonly AtlasEvent[];
  readonly today: IsoDay;
  /** Where in its title a search has found an event. */
  readonly marks: ReadonlyMap<EventId, readonly [start: number, end: number] | undefined>;
}

/** Events by years of the reader's calendar, newest first; before them what is still to come, soonest first. */
export const Chronicle = memo(function Chronicle({ events, today, marks }: ChronicleProps) {
  const locale = useLocale();
  const linkTo = useEventLink();
  const coming = useMemo(
    () => events.filter((event) => isComing(event, today)).toSorted(byTime),
    [events, today],
  );
  const years = useMemo(
    () =>
      yearsOf(
        events.filter((event) => !isComing(event, today)),
        locale,
      ),
    [events, today, locale],
  );
  return (
    <div className={styles['chronicle']}>
      {coming.length === 0 ? null : (
        <section aria-labelledby="events-coming" className={styles['coming']}>
          <h2 id="events-coming">{locale.text('eventIndex:coming')}</h2>
          <ol>
            {coming.map((event) => (
              <EventRow
                key={event.id}
                event={event}
                linkTo={linkTo}
                mark={marks.get(event.id)}
                dated
              />
            ))}
          </ol>
        </section>
      )}
      {years.map(({ year, label, items }) => (
        <section key={year} aria-labelledby={`events-${year}`}>
          <h2 id={`events-${year}`}>{year === null ? locale.text('dates:unknown') : label}</h2>
          <ol>
            {items.map((event) => (
              <EventRow key={event.id} event={event} linkTo={linkTo} mark={marks.get(event.id)} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
});
