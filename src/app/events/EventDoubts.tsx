import type { AtlasEvent } from '../../domain/fact.ts';
import { useLocale } from '../localeContext.tsx';
import styles from './EventDoubts.module.css';
import { EventSources } from './EventSources.tsx';

interface EventDoubtsProps {
  readonly event: AtlasEvent;
  readonly heading: 'h2' | 'h3' | 'h4';
}

/** What is not sure of an event: how far it is trusted, and where its sources disagree. */
export function EventDoubts({ event, heading: Heading }: EventDoubtsProps) {
  const locale = useLocale();
  const { confidence, alternatives = [] } = event;
  return (
    <>
      {confidence === undefined ? null : (
        <p className={styles['confidence']}>{locale.text(`eventCard:confidence.${confidence}`)}</p>
      )}
      {alternatives.length === 0 ? null : (
        <section className={styles['alternatives']}>
          <Heading>{locale.text('eventCard:alternatives')}</Heading>
          {alternatives.map(({ start, end = start, sources, note }) => (
            <div key={`${start} ${end} ${note}`}>
              {start === undefined || end === undefined ? null : (
                <p>
                  {locale.text('eventCard:alternative', {
                    count: { kind: 'count', value: sources.length },
                    date: { kind: 'dates', start, end },
                  })}
                </p>
              )}
              {note === undefined ? null : (
                <p lang="en" dir="ltr">
                  {note}
                </p>
              )}
              <EventSources ids={sources} />
            </div>
          ))}
        </section>
      )}
    </>
  );
}
