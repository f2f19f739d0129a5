import type { MembershipMap } from '../../charts/map/mapData.ts';
import { roleMessage, rollOfMap } from '../../charts/map/membershipWords.ts';
import { useViewStore } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import styles from './Standing.module.css';

interface MemberRollProps {
  readonly data: MembershipMap;
  readonly view: View;
}

/** The roll of the day beside its map: who, since when, as what. */
export function MemberRoll({ data, view }: MemberRollProps) {
  const locale = useLocale();
  const store = useViewStore();
  const chosen = new Set(view.states);
  return (
    <section className={styles['standing']} aria-label={locale.text('figure:roll')}>
      <h2>{locale.text('figure:roll')}</h2>
      <ol>
        {rollOfMap(data, view).map(({ state, role, suspended, joined, count }, index) => (
          <li key={state}>
            <button
              type="button"
              className={styles['member']}
              aria-pressed={chosen.has(state)}
              onClick={() =>
                store.update(({ states }) => ({
                  states: states.includes(state)
                    ? states.filter((id) => id !== state)
                    : [...states, state],
                }))
              }
            >
              <span className={styles['rank']}>{count > 0 ? locale.number(index + 1) : ''}</span>
              <span className={styles['name']}>{locale.value({ kind: 'state', id: state })}</span>
              <span className={styles['value']}>
                {joined === null
                  ? locale.say(roleMessage(role, suspended))
                  : data.organisations > 1
                    ? locale.text('membership:count', {
                        count: { kind: 'count', value: count },
                      })
                    : suspended
                      ? locale.say(roleMessage(role, suspended))
                      : locale.date(joined, 'short')}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
