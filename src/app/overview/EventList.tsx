import { useState } from 'react';
import { useBundle } from '../../data/useData.ts';
import type { EventsBundle } from '../../domain/bundle.ts';
import type { AtlasEvent } from '../../domain/fact.ts';
import { firstDay, lastDay } from '../../domain/time.ts';
import type { IsoDay } from '../../domain/time.ts';
import { useAtlas } from '../atlasContext.tsx';
import { Failure } from '../Failure.tsx';
import { useLocale } from '../localeContext.tsx';
import styles from './EventList.module.css';

const latestCount = 6;

/** What happened last around the home organisation, and what is announced. Facts of low confidence are left to the event's own page. */
export function EventList() {
  const locale = useLocale();
  const { catalogue } = useAtlas();
  const [today] = useState(() => laterOf(catalogue.date, new Date().toISOString().slice(0, 10)));
  const loaded = useBundle<EventsBundle>('events');
  if (loaded.state === 'failed') {
    return <Failure locale={locale} file={loaded.error.file} onRetry={loaded.retry} />;
  }
  const ours = (loaded.state === 'ready' ? loaded.value.events : []).filter(
    ({ organisers, organisations, confidence }) =>
      confidence !== 'low' &&
      (organisers.includes(catalogue.home) || organisations.includes(catalogue.home)),
  );
  const past = ours
    .filter((event) => (lastDay(event.end ?? event.start) ?? today) < today)
    .toSorted((a, b) => compareDays(b, a))
    .slice(0, latestCount);
  const coming = ours
    .filter((event) => (firstDay(event.start) ?? '') > today)
    .toSorted(compareDays);
  return (
    <section className={styles['events']} aria-labelledby="latest-events">
      <h2 id="latest-events">{locale.text('overview:events.latest')}</h2>
      <Items events={past} />
      <h2>{locale.text('overview:events.coming')}</h2>
      {coming.length === 0 && loaded.state === 'ready' ? (
        <p>{locale.text('overview:events.none')}</p>
      ) : (
        <Items events={coming} />
      )}
    </section>
  );
}

function Items({ events }: { readonly events: readonly AtlasEvent[] }) {
  const locale = useLocale();
  return (
    <ol className={styles['items']}>
      {events.map((event) => (
        <li key={event.id}>
          <time className={styles['date']}>
            {event.end === undefined
              ? locale.date(event.start)
              : locale.dateRange(event.start, event.end)}
          </time>
          <span>{event.title[locale.language]}</span>
          {event.place?.city == null ? null : (
            <span className={styles['place']}>{event.place.city[locale.language]}</span>
          )}
        </li>
      ))}
    </ol>
  );
}

function compareDays(a: AtlasEvent, b: AtlasEvent): number {
  return (firstDay(a.start) ?? '').localeCompare(firstDay(b.start) ?? '');
}

function laterOf(a: IsoDay, b: IsoDay): IsoDay {
  return a > b ? a : b;
}
