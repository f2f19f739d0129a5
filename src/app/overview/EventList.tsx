import { useState } from 'react';
import { useBundle } from '../../data/useData.ts';
import type { EventsBundle } from '../../domain/bundle.ts';
import type { AtlasEvent } from '../../domain/fact.ts';
import { firstDay, lastDay } from '../../domain/time.ts';
import { useView } from '../../view/useView.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useEventLink } from '../events/eventLink.ts';
import { byTime, todayOf } from '../events/eventTime.ts';
import { Failure } from '../Failure.tsx';
import { useLocale } from '../localeContext.tsx';
import { PageLink } from '../PageLink.tsx';
import styles from './EventList.module.css';

const latestCount = 6;

/** What happened last around the home organisation, and what is announced. Facts of low confidence are left to the list of all. */
export function EventList() {
  const locale = useLocale();
  const { catalogue } = useAtlas();
  const { href } = useView();
  const [today] = useState(() => todayOf(catalogue.date));
  const loaded = useBundle<EventsBundle>('events');
  if (loaded.state === 'failed') {
    return <Failure locale={locale} file={loaded.error.file} onRetry={loaded.retry} />;
  }
  if (loaded.state === 'loading') {
    // Nothing under the heading yet, so that nothing under it has to move.
    return (
      <section className={styles['events']} aria-labelledby="latest-events">
        <h2 id="latest-events">{locale.text('overview:events.latest')}</h2>
      </section>
    );
  }
  const ours = loaded.value.events.filter(
    ({ organisers, organisations, confidence }) =>
      confidence !== 'low' &&
      (organisers.includes(catalogue.home) || organisations.includes(catalogue.home)),
  );
  const past = ours
    .filter((event) => (lastDay(event.end ?? event.start) ?? today) < today)
    .toSorted((a, b) => byTime(b, a))
    .slice(0, latestCount);
  const coming = ours.filter((event) => (firstDay(event.start) ?? '') > today).toSorted(byTime);
  return (
    <section className={styles['events']} aria-labelledby="latest-events">
      <h2 id="latest-events">{locale.text('overview:events.latest')}</h2>
      <Items events={past} />
      <p>
        <PageLink to={href({ page: 'events', patch: { orgs: [catalogue.home] } })}>
          {locale.text('overview:events.all')}
        </PageLink>
      </p>
      <h2>{locale.text('overview:events.coming')}</h2>
      {coming.length === 0 ? (
        <p>{locale.text('overview:events.none')}</p>
      ) : (
        <Items events={coming} />
      )}
    </section>
  );
}

function Items({ events }: { readonly events: readonly AtlasEvent[] }) {
  const locale = useLocale();
  const linkTo = useEventLink();
  return (
    <ol className={styles['items']}>
      {events.map((event) => (
        <li key={event.id}>
          <time className={styles['date']}>
            {event.end === undefined
              ? locale.date(event.start)
              : locale.dateRange(event.start, event.end)}
          </time>
          <PageLink to={linkTo(event.id)}>{event.title[locale.language]}</PageLink>
          {event.place?.city == null ? null : (
            <span className={styles['place']}>{event.place.city[locale.language]}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
