import { useMemo } from 'react';
import type { EventsBundle } from '../../domain/bundle.ts';
import { useView } from '../../view/useView.ts';
import { useLocale } from '../localeContext.tsx';
import { PageLink } from '../PageLink.tsx';
import styles from './Chronicle.module.css';
import { useEventLink } from './eventLink.ts';
import { EventRow } from './EventRow.tsx';
import { eventsLike } from './eventSearch.ts';

interface UnknownEventProps {
  /** As it stands in the address. */
  readonly id: string;
  readonly bundle: EventsBundle;
}

/** No event has this id: said plainly, with those that it may have meant. */
export function UnknownEvent({ id, bundle }: UnknownEventProps) {
  const locale = useLocale();
  const { href } = useView();
  const linkTo = useEventLink();
  const like = useMemo(() => eventsLike(id, bundle, locale), [id, bundle, locale]);
  return (
    <div className={styles['chronicle']} data-alone>
      <h1>{locale.text('eventIndex:unknown.title')}</h1>
      <p>{locale.text('eventIndex:unknown.body', { id })}</p>
      {like.length === 0 ? null : (
        <section aria-labelledby="events-like">
          <h2 id="events-like">{locale.text('eventIndex:unknown.like')}</h2>
          <ol>
            {like.map((event) => (
              <EventRow key={event.id} event={event} linkTo={linkTo} dated />
            ))}
          </ol>
        </section>
      )}
      <p>
        <PageLink to={href({ page: 'events' })}>{locale.text('eventIndex:back')}</PageLink>
      </p>
    </div>
  );
}
