import type { OrganisationRecord } from '../../domain/organisation.ts';
import { useLocale } from '../localeContext.tsx';
import { FiguresByTopic } from './FiguresByTopic.tsx';
import profile from './Profile.module.css';
import { TotalCard } from './TotalCard.tsx';

/** The members together, over the years; of a partial roster nothing is added up. */
export function Totals({ record }: { readonly record: OrganisationRecord }) {
  const locale = useLocale();
  return (
    <section aria-labelledby="totals">
      <h2 id="totals">{locale.text('profile:totals.title')}</h2>
      {record.roster === 'partial' ? (
        <p>{locale.text('profile:totals.partial')}</p>
      ) : (
        <>
          <p className={profile['lead']}>{locale.text('profile:totals.lead')}</p>
          <FiguresByTopic
            renderCard={(entry) => (
              <TotalCard key={entry.id} organisation={record.id} entry={entry} />
            )}
          />
        </>
      )}
    </section>
  );
}
