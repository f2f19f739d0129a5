import { useMemo } from 'react';
import type { NetworkData } from '../../charts/network/networkData.ts';
import { firstOf, pairsOf } from '../../charts/network/pairs.ts';
import { pairOf } from '../../charts/network/web.ts';
import type { Web } from '../../charts/network/web.ts';
import { standingsOf, statesOn } from '../../charts/network/webOn.ts';
import { useViewStore } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import { middle } from './middle.ts';
import styles from './ListForm.module.css';

interface PairTableProps {
  readonly data: NetworkData;
  readonly web: Web;
  readonly view: View;
}

/** All pairs of up to this many states; of more states, the pairs that share the most. */
const mostPairs = 800;

/** Every two states with the number of organisations that both are members of. */
export function PairTable({ data, web, view }: PairTableProps) {
  const locale = useLocale();
  const store = useViewStore();
  const pairs = useMemo(
    () => pairsOf(standingsOf(data, web.day), statesOn(data, web.day)),
    [data, web.day],
  );
  const shown = firstOf(pairs, mostPairs, ({ shared }) => shared);
  if (shown.length === 0) return null;
  return (
    <section>
      <h2>{locale.text('ties:pairs.title')}</h2>
      <p className={styles['note']}>
        {shown.length < pairs.length
          ? locale.text('ties:pairs.some', {
              count: { kind: 'count', value: shown.at(-1)?.shared ?? 0 },
            })
          : locale.text('ties:pairs.all')}
      </p>
      <div
        className={styles['scroll']}
        tabIndex={0}
        role="region"
        aria-label={locale.text('ties:pairs.title')}
      >
        <table className={styles['pairs']}>
          <thead>
            <tr>
              <th scope="col">{locale.text('ties:pairs.pair')}</th>
              <th scope="col">{locale.text('ties:pairs.shared')}</th>
              <th scope="col">{locale.text('ties:pairs.likeness')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ a, b, shared, likeness }) => (
              <tr
                key={pairOf(a, b)}
                data-lit={[a, b].every((id) => id === view.focus || id === view.to)}
              >
                <th scope="row">
                  <button type="button" onClick={() => store.update(middle(a, b))}>
                    {locale.value({
                      kind: 'list',
                      items: [
                        { kind: 'state', id: a },
                        { kind: 'state', id: b },
                      ],
                    })}
                  </button>
                </th>
                <td
                  data-mark="pair"
                  data-link={pairOf(a, b)}
                  data-time={web.day.slice(0, 4)}
                  data-value={shared}
                >
                  {locale.number(shared)}
                </td>
                <td>{locale.percent(likeness * 100, 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
