import type { Agreement } from '../../domain/fact.ts';
import styles from '../events/EventDoubts.module.css';
import { EventSources } from '../events/EventSources.tsx';
import { useLocale } from '../localeContext.tsx';

/** What is not sure of an agreement: how far it is trusted, and where its sources disagree. */
export function AgreementDoubts({ agreement }: { readonly agreement: Agreement }) {
  const locale = useLocale();
  const { confidence, alternatives = [] } = agreement;
  return (
    <>
      {confidence === undefined ? null : (
        <p className={styles['confidence']}>{locale.text(`profile:agreement.${confidence}`)}</p>
      )}
      {alternatives.length === 0 ? null : (
        <section className={styles['alternatives']}>
          <h2>{locale.text('eventCard:alternatives')}</h2>
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
