import type { AtlasEvent } from '../../domain/fact.ts';
import { useLocale } from '../localeContext.tsx';
import styles from './FactDoubts.module.css';
import { EventSources } from './EventSources.tsx';

interface FactDoubtsProps {
  /** How far it is trusted, in words; `null` where nothing has to be said. */
  readonly confidence: string | null;
  readonly alternatives: AtlasEvent['alternatives'];
  readonly heading: 'h2' | 'h3' | 'h4';
}

/** What is not sure of a fact: how far it is trusted, and where its sources disagree. */
export function FactDoubts({ confidence, alternatives = [], heading: Heading }: FactDoubtsProps) {
  const locale = useLocale();
  return (
    <>
      {confidence === null ? null : <p className={styles['confidence']}>{confidence}</p>}
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
