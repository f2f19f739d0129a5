import { useBundle } from '../../data/useData.ts';
import type { EventsBundle } from '../../domain/bundle.ts';
import { useView } from '../../view/useView.ts';
import { EventIndex } from '../events/EventIndex.tsx';
import { EventPage } from '../events/EventPage.tsx';
import { findEvent } from '../events/eventSearch.ts';
import { Failure } from '../Failure.tsx';
import { useArrival } from '../lists/useArrival.ts';
import { useTitle } from '../lists/useTitle.ts';
import { useLocale } from '../localeContext.tsx';

/** The chronicle of all events, or the page of one of them. */
export function EventsPage() {
  const locale = useLocale();
  const { id } = useView().context;
  const loaded = useBundle<EventsBundle>('events');
  const bundle = loaded.state === 'ready' ? loaded.value : null;
  const event = id === null || bundle === null ? undefined : findEvent(bundle.events, id);
  useArrival('events', id);
  useTitle(
    event?.title[locale.language] ??
      locale.text(
        id === null || bundle === null ? 'site:pages.events.title' : 'eventIndex:unknown.title',
      ),
  );
  if (loaded.state === 'failed') {
    return <Failure locale={locale} file={loaded.error.file} onRetry={loaded.retry} />;
  }
  if (bundle === null) return null;
  return id === null ? <EventIndex bundle={bundle} /> : <EventPage id={id} bundle={bundle} />;
}
