import type { EventsBundle } from '../../domain/bundle.ts';
import type { AtlasEvent } from '../../domain/fact.ts';
import type { EventId } from '../../domain/ids.ts';
import { useLocale } from '../localeContext.tsx';
import { placeOf } from '../map/placeOf.ts';
import { onDemand } from '../onDemand.tsx';
import styles from './EventCard.module.css';
import { EventDoubts } from './EventDoubts.tsx';
import { EventFacts } from './EventFacts.tsx';
import { EventNote } from './EventNote.tsx';
import { EventSources } from './EventSources.tsx';
import { EventWhen } from './EventWhen.tsx';
import { SeriesSteps } from './SeriesSteps.tsx';

const Locator = onDemand(async () => (await import('./Locator.tsx')).Locator);

const partHeadings = { h1: 'h2', h2: 'h3', h3: 'h4' } as const;

interface EventCardProps {
  readonly event: AtlasEvent;
  readonly bundle: EventsBundle;
  /** The level of its title: the first on a page of its own. */
  readonly heading: keyof typeof partHeadings;
  /** Where the events before and after it in its series are shown. */
  readonly linkTo: (id: EventId) => string;
}

/**
 * Everything that is known of an event, with every source. Fits any width; on a wide one the place stands beside the text.
 * Needs the texts `events` and `eventCard`, and fetches agreements, sources and the small map by itself.
 */
export function EventCard({ event, bundle, heading: Heading, linkTo }: EventCardProps) {
  const locale = useLocale();
  const PartHeading = partHeadings[Heading];
  const { id, type, title, unreviewed = [], place, sources } = event;
  return (
    <article className={styles['card']} aria-labelledby={`event-${id}`}>
      <header className={styles['head']}>
        <p className={styles['type']}>{locale.text(`events:type.${type}`)}</p>
        <Heading id={`event-${id}`}>{title[locale.language]}</Heading>
        <p className={styles['when']}>
          <EventWhen {...event} />
        </p>
      </header>
      <div className={styles['body']}>
        <div className={styles['text']}>
          <EventNote event={event} />
          <EventFacts event={event} />
          <EventDoubts event={event} heading={PartHeading} />
        </div>
        {place?.point === undefined && event.series === undefined ? null : (
          <aside className={styles['beside']}>
            {place?.point === undefined ? null : (
              <div className={styles['map']}>
                <Locator point={place.point} place={placeOf(event, locale)} />
              </div>
            )}
            <SeriesSteps event={event} bundle={bundle} linkTo={linkTo} />
          </aside>
        )}
      </div>
      <section className={styles['sources']} aria-labelledby={`sources-${id}`}>
        <PartHeading id={`sources-${id}`}>
          {locale.text('events:sources', { count: { kind: 'count', value: sources.length } })}
        </PartHeading>
        <EventSources ids={sources} />
        {unreviewed.includes(locale.language) ? (
          <p className={styles['remark']}>{locale.text('eventCard:unreviewed')}</p>
        ) : null}
      </section>
    </article>
  );
}
