import { PageLink } from '../PageLink.tsx';
import { useBundle } from '../../data/useData.ts';
import { isFullMember, rollOn } from '../../domain/membership.ts';
import type { Membership } from '../../domain/membership.ts';
import { firstDay } from '../../domain/time.ts';
import { useView } from '../../view/useView.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import styles from './Roll.module.css';

/** The members of today in the order in which they joined. */
export function Roll() {
  const locale = useLocale();
  const { href } = useView();
  const { catalogue } = useAtlas();
  const loaded = useBundle<readonly Membership[]>('memberships');
  // Its failure is told once, beside the number of members.
  if (loaded.state !== 'ready') return null;
  const nameOf = (row: Membership) => locale.value({ kind: 'state', id: row.state });
  const roll = rollOn(
    loaded.value.filter((row) => row.organisation === catalogue.home && isFullMember(row)),
    catalogue.date,
    (id) => catalogue.organisations.find((other) => other.id === id)?.founded ?? null,
  ).toSorted(
    (a, b) =>
      (firstDay(a.start) ?? '').localeCompare(firstDay(b.start) ?? '') ||
      locale.compare(nameOf(a), nameOf(b)),
  );
  return (
    <section className={styles['roll']} aria-labelledby="roll">
      <h2 id="roll">{locale.text('overview:roll.title')}</h2>
      <ol>
        {roll.map((row) => (
          <li key={row.id}>
            <PageLink
              to={href({
                page: 'map',
                patch: { orgs: [row.organisation], states: [row.state] },
              })}
            >
              {nameOf(row)}
            </PageLink>
            <span>
              {locale.text('overview:roll.joined', { date: { kind: 'date', date: row.start } })}
              {row.role === 'founder' ? ` · ${locale.text('overview:roll.founder')}` : null}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
