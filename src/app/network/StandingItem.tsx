import { standingOf } from '../../charts/network/web.ts';
import type { Membership } from '../../domain/membership.ts';
import type { NamedId } from '../../domain/message.ts';
import { useViewStore } from '../../view/useView.ts';
import { useLocale } from '../localeContext.tsx';
import { FactSources } from './FactSources.tsx';
import { middle } from './middle.ts';
import styles from './Cards.module.css';

interface StandingItemProps {
  readonly row: Membership;
  /** Which end of it is named here; the other is what the card is about. */
  readonly name: NamedId;
}

/** One standing: where or who, as what, since when, with its sources; its name puts it in the middle. */
export function StandingItem({ row, name }: StandingItemProps) {
  const locale = useLocale();
  const store = useViewStore();
  return (
    <li>
      <button
        type="button"
        className={styles['link']}
        onClick={() => store.update(middle(name.kind === 'state' ? row.state : row.organisation))}
      >
        {locale.value(name)}
      </button>
      <span className={styles['note']}>
        {locale.text('ties:matrix.standing', {
          standing: {
            kind: 'message',
            message: { key: `network:legend.${standingOf(row)}` },
          },
          dates: { kind: 'dates', start: row.start, end: row.end ?? null },
        })}
      </span>
      <FactSources ids={row.sources} />
    </li>
  );
}
