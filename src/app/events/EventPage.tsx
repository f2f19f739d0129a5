import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import type { EventsBundle } from '../../domain/bundle.ts';
import { useView } from '../../view/useView.ts';
import { useLocale } from '../localeContext.tsx';
import { PageLink } from '../PageLink.tsx';
import { EventCard } from './EventCard.tsx';
import { useEventLink } from './eventLink.ts';
import styles from './EventPage.module.css';
import { findEvent } from './eventSearch.ts';
import { UnknownEvent } from './UnknownEvent.tsx';

interface EventPageProps {
  readonly id: string;
  readonly bundle: EventsBundle;
}

/** An event's own page. One that is known under another id by now leads there. */
export function EventPage({ id, bundle }: EventPageProps) {
  const locale = useLocale();
  const { href } = useView();
  const navigate = useNavigate();
  const linkTo = useEventLink();
  const event = findEvent(bundle.events, id);
  const moved = event === undefined || event.id === id ? null : linkTo(event.id);
  useEffect(() => {
    if (moved !== null) void navigate(moved, { replace: true });
  }, [navigate, moved]);
  if (event === undefined) return <UnknownEvent id={id} bundle={bundle} />;
  return (
    <div className={styles['page']}>
      <p className={styles['back']}>
        <PageLink to={href({ page: 'events' })}>{locale.text('eventIndex:back')}</PageLink>
      </p>
      <EventCard event={event} bundle={bundle} heading="h1" linkTo={linkTo} />
    </div>
  );
}
