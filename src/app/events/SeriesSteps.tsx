import type { EventsBundle } from '../../domain/bundle.ts';
import type { AtlasEvent } from '../../domain/fact.ts';
import type { EventId } from '../../domain/ids.ts';
import { useLocale } from '../localeContext.tsx';
import { PageLink } from '../PageLink.tsx';
import { placeInSeries } from './eventSeries.ts';
import styles from './SeriesSteps.module.css';

interface SeriesStepsProps {
  readonly event: AtlasEvent;
  readonly bundle: EventsBundle;
  /** The address of another event of the series. */
  readonly linkTo: (id: EventId) => string;
}

/** Which series an event belongs to, its number there, and the ones before and after it. */
export function SeriesSteps({ event, bundle, linkTo }: SeriesStepsProps) {
  const locale = useLocale();
  const place = placeInSeries(event, bundle);
  if (place === null) return null;
  const { name, previous, next } = place;
  const series = name[locale.language] ?? '';
  return (
    <nav className={styles['series']} aria-label={locale.text('eventCard:series.label')}>
      <p>
        {event.edition === undefined
          ? series
          : locale.text('eventCard:series.numbered', { series, number: event.edition })}
      </p>
      <ul>
        {previous === null ? null : (
          <li>
            <Step event={previous} to={linkTo(previous.id)} label="previous" />
          </li>
        )}
        {next === null ? null : (
          <li>
            <Step event={next} to={linkTo(next.id)} label="next" />
          </li>
        )}
      </ul>
    </nav>
  );
}

interface StepProps {
  readonly event: AtlasEvent;
  readonly to: string;
  readonly label: 'previous' | 'next';
}

function Step({ event, to, label }: StepProps) {
  const locale = useLocale();
  const { title, edition, start, end = start } = event;
  return (
    <>
      <span>
        {edition === undefined
          ? locale.text(`eventCard:series.${label}`)
          : locale.text(`eventCard:series.${label}Numbered`, { number: edition })}
      </span>
      <PageLink to={to} rel={label === 'next' ? 'next' : 'prev'}>
        {title[locale.language]}
      </PageLink>
      <small>{start === end ? locale.date(start) : locale.dateRange(start, end)}</small>
    </>
  );
}
