import type { StateId } from '../../domain/ids.ts';
import type { Membership } from '../../domain/membership.ts';
import { useLocale } from '../localeContext.tsx';
import { FiguresByTopic } from './FiguresByTopic.tsx';
import profile from './Profile.module.css';
import { StateFigureCard } from './StateFigureCard.tsx';

interface StateFiguresProps {
  readonly state: StateId;
  readonly memberships: readonly Membership[];
}

/** A state in figures, each with its year, its ranks and its source. */
export function StateFigures({ state, memberships }: StateFiguresProps) {
  const locale = useLocale();
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{locale.text('profile:figures.title')}</h2>
      <p className={profile['lead']}>{locale.text('profile:figures.lead')}</p>
      <FiguresByTopic
        renderCard={(entry) => (
          <StateFigureCard key={entry.id} state={state} entry={entry} memberships={memberships} />
        )}
      />
    </section>
  );
}
