import { memo } from 'react';
import { eventsShown } from '../../charts/map/eventsOn.ts';
import { timeOf } from '../../charts/map/mapData.ts';
import type { MapData } from '../../charts/map/mapData.ts';
import type { AtlasEvent } from '../../domain/fact.ts';
import type { EventId } from '../../domain/ids.ts';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import { useEventLink } from '../events/eventLink.ts';
import { EventItem } from './EventItem.tsx';
import { EventLegend } from './EventLegend.tsx';
import styles from './EventList.module.css';

interface EventListProps {
  readonly data: MapData;
  readonly view: View;
}

/** The events of the year, all of them, also those that have no place: what the marks mean, and the figure's list. */
export function EventList({ data, view }: EventListProps) {
  const locale = useLocale();
  const linkTo = useEventLink();
  if (data.events === null) return null;
  const events = eventsShown(data, view);
  const { year } = timeOf(data, view);
  return (
    <section
      className={styles['events']}
      aria-label={locale.text('events:title', { year: { kind: 'year', year } })}
    >
      <EventLegend data={data} view={view} />
      {events.length === 0 ? null : (
        <details>
          <summary>
            {locale.text('events:title', { year: { kind: 'year', year } })}
            {' · '}
            {locale.text('events:count', { count: { kind: 'count', value: events.length } })}
          </summary>
          <ol>
            {events.map((event) => (
              <Row key={event.id} event={event} linkTo={linkTo} />
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

interface RowProps {
  readonly event: AtlasEvent;
  readonly linkTo: (id: EventId) => string;
}

const Row = memo(function Row({ event, linkTo }: RowProps) {
  return (
    <li data-event={event.id}>
      <EventItem event={event} linkTo={linkTo} place />
    </li>
  );
});
