import { titleIn } from '../../charts/network/words.ts';
import type { Agreement, AtlasEvent } from '../../domain/fact.ts';
import { useViewStore } from '../../view/useView.ts';
import { useEventLink } from '../events/eventLink.ts';
import { useLocale } from '../localeContext.tsx';
import { PageLink } from '../PageLink.tsx';
import { FactSources } from './FactSources.tsx';
import { middle } from './middle.ts';
import styles from './Cards.module.css';

/** So many are in sight at once; the rest waits behind a click. */
const few = 6;

export function AgreementList({ agreements }: { readonly agreements: readonly Agreement[] }) {
  const locale = useLocale();
  const store = useViewStore();
  if (agreements.length === 0) return null;
  return (
    <section>
      <h3>{locale.text('ties:card.agreements')}</h3>
      <Folded
        items={agreements.toReversed().map((agreement) => (
          <li key={agreement.id}>
            <button
              type="button"
              className={styles['link']}
              onClick={() => store.update(middle(agreement.id))}
            >
              {titleIn(agreement.title, locale)}
            </button>
            <span className={styles['note']}>{locale.dateWithGregorian(agreement.date)}</span>
            <FactSources ids={agreement.sources} />
          </li>
        ))}
      />
    </section>
  );
}

export function EventLinks({ events }: { readonly events: readonly AtlasEvent[] }) {
  const locale = useLocale();
  const linkTo = useEventLink();
  if (events.length === 0) return null;
  return (
    <section>
      <h3>{locale.text('ties:card.events')}</h3>
      <Folded
        items={events.toReversed().map((event) => (
          <li key={event.id}>
            <PageLink to={linkTo(event.id)}>{titleIn(event.title, locale)}</PageLink>
            <span className={styles['note']}>{locale.dateWithGregorian(event.start)}</span>
          </li>
        ))}
      />
    </section>
  );
}

/** A list of which the first are in sight. */
function Folded({ items }: { readonly items: readonly React.JSX.Element[] }) {
  const locale = useLocale();
  const rest = items.slice(few);
  return (
    <>
      <ul className={styles['list']}>{items.slice(0, few)}</ul>
      {rest.length === 0 ? null : (
        <details className={styles['rest']}>
          <summary>
            {locale.text('ties:card.more', { count: { kind: 'count', value: rest.length } })}
          </summary>
          <ul className={styles['list']}>{rest}</ul>
        </details>
      )}
    </>
  );
}
