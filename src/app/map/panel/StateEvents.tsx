import { useState } from 'react';
import { eventsAt } from '../../../charts/map/eventsOn.ts';
import { timeOf } from '../../../charts/map/mapData.ts';
import { useBundle } from '../../../data/useData.ts';
import type { EventsBundle } from '../../../domain/bundle.ts';
import { Failure } from '../../Failure.tsx';
import { useLocale } from '../../localeContext.tsx';
import { useEventLink } from '../../events/eventLink.ts';
import { EventItem } from '../EventItem.tsx';
import { Section } from './Section.tsx';
import type { CardProps } from './StateCard.tsx';
import styles from './StateEvents.module.css';

/** More events than these wait behind a button. */
const eventsAtOnce = 5;

/** The events that were held in the state in the year shown; their file is fetched once, when the first card is open. */
export function StateEvents({ state, data, view }: CardProps) {
  const locale = useLocale();
  const { year } = timeOf(data, view);
  const loaded = useBundle<EventsBundle>('events');
  const [all, setAll] = useState(false);
  const linkTo = useEventLink();
  const when = { kind: 'year', year } as const;
  if (loaded.state === 'failed') {
    return <Failure locale={locale} file={loaded.error.file} onRetry={loaded.retry} />;
  }
  if (loaded.state === 'loading') {
    return <p className={styles['quiet']}>{locale.text('panel:card.eventsOf', { year: when })}</p>;
  }
  const events = eventsAt(loaded.value.events, state, year);
  if (events.length === 0) {
    return <p className={styles['quiet']}>{locale.text('panel:card.noEvents', { year: when })}</p>;
  }
  const shown = all ? events : events.slice(0, eventsAtOnce);
  return (
    <Section title={locale.text('panel:card.events', { year: when, number: events.length })}>
      {() => (
        <>
          <ol className={styles['events']}>
            {shown.map((event) => (
              <li key={event.id}>
                <EventItem event={event} linkTo={linkTo} />
              </li>
            ))}
          </ol>
          {shown.length === events.length ? null : (
            <button type="button" className={styles['more']} onClick={() => setAll(true)}>
              {locale.text('panel:card.more', {
                count: { kind: 'count', value: events.length - shown.length },
              })}
            </button>
          )}
        </>
      )}
    </Section>
  );
}
