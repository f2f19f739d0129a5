import { useBundle } from '../../data/useData.ts';
import type { EventsBundle } from '../../domain/bundle.ts';
import type { AtlasEvent } from '../../domain/fact.ts';
import { useView } from '../../view/useView.ts';
import { EventCard } from '../events/EventCard.tsx';
import { useLocale } from '../localeContext.tsx';
import { PageLink } from '../PageLink.tsx';

/** An event beside the timeline; the ones before and after it in its series come into focus here. */
export function FocusedEvent({ event }: { readonly event: AtlasEvent }) {
  const locale = useLocale();
  const { href } = useView();
  const loaded = useBundle<EventsBundle>('events');
  if (loaded.state !== 'ready') return null;
  return (
    <>
      <EventCard
        event={event}
        bundle={loaded.value}
        heading="h2"
        linkTo={(focus) => href({ patch: { focus } })}
      />
      <PageLink to={href({ page: 'events', id: event.id })}>
        {locale.text('timeline:card.page')}
      </PageLink>
    </>
  );
}
