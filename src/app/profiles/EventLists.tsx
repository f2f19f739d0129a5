import type { AtlasEvent } from '../../domain/fact.ts';
import type { ViewPatch } from '../../view/view.ts';
import { useView } from '../../view/useView.ts';
import { useAtlas } from '../atlasContext.tsx';
import { EventRow } from '../events/EventRow.tsx';
import { byTime, isComing, todayOf } from '../events/eventTime.ts';
import { useThingLink } from '../lists/useThingLink.ts';
import { useLocale } from '../localeContext.tsx';
import { PageLink } from '../PageLink.tsx';

const most = 6;

interface EventListProps {
  readonly title: string;
  readonly events: readonly AtlasEvent[];
}

/** The last events of a list, those to come before them; nothing where there is none. */
export function EventShortList({ title, events }: EventListProps) {
  const locale = useLocale();
  const { catalogue } = useAtlas();
  const linkTo = useThingLink('events');
  const today = todayOf(catalogue.date);
  const past = events.filter((event) => !isComing(event, today)).toSorted((a, b) => byTime(b, a));
  const coming = events.filter((event) => isComing(event, today)).toSorted(byTime);
  if (events.length === 0) return null;
  return (
    <>
      {coming.length === 0 ? null : (
        <div>
          <h3>{locale.text('profile:events.coming')}</h3>
          <ol>
            {coming.map((event) => (
              <EventRow key={event.id} event={event} linkTo={linkTo} dated />
            ))}
          </ol>
        </div>
      )}
      {past.length === 0 ? null : (
        <div>
          <h3>{title}</h3>
          <ol>
            {past.slice(0, most).map((event) => (
              <EventRow key={event.id} event={event} linkTo={linkTo} dated />
            ))}
          </ol>
        </div>
      )}
    </>
  );
}

/** To all of them, with their number. */
export function AllEvents({
  number,
  patch,
}: {
  readonly number: number;
  readonly patch: ViewPatch;
}) {
  const locale = useLocale();
  const { href } = useView();
  return (
    <p>
      <PageLink to={href({ page: 'events', patch })}>
        {locale.text('profile:events.all', { number })}
      </PageLink>
    </p>
  );
}
