import { useBundle } from '../../data/useData.ts';
import type { Agreement } from '../../domain/fact.ts';
import { firstDay } from '../../domain/time.ts';
import { useView } from '../../view/useView.ts';
import type { ViewPatch } from '../../view/view.ts';
import { AgreementRow } from '../agreements/AgreementRow.tsx';
import { Failure } from '../Failure.tsx';
import { useThingLink } from '../lists/useThingLink.ts';
import { useLocale } from '../localeContext.tsx';
import { PageLink } from '../PageLink.tsx';

const most = 8;

interface AgreementListProps {
  /** Which agreements are of this profile. */
  readonly isOwn: (agreement: Agreement) => boolean;
  /** How the list of all agreements is narrowed to them; `null` where no address can say it. */
  readonly patch: ViewPatch | null;
}

/** The agreements of a profile, the newest first. */
export function AgreementList({ isOwn, patch }: AgreementListProps) {
  const locale = useLocale();
  const { href } = useView();
  const linkTo = useThingLink('agreements');
  const loaded = useBundle<readonly Agreement[]>('agreements');
  if (loaded.state === 'failed') {
    return <Failure locale={locale} file={loaded.error.file} onRetry={loaded.retry} />;
  }
  if (loaded.state === 'loading') return null;
  const dayOf = ({ date }: Agreement): string => firstDay(date) ?? '';
  const own = loaded.value.filter(isOwn).toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
  const shown = patch === null ? own : own.slice(0, most);
  return (
    <section aria-labelledby="agreements">
      <h2 id="agreements">{locale.text('profile:agreements.title')}</h2>
      {own.length === 0 ? (
        <p>{locale.text('profile:agreements.none')}</p>
      ) : (
        <ol>
          {shown.map((agreement) => (
            <AgreementRow key={agreement.id} agreement={agreement} linkTo={linkTo} />
          ))}
        </ol>
      )}
      {patch === null || own.length <= most ? null : (
        <p>
          <PageLink to={href({ page: 'agreements', patch })}>
            {locale.text('profile:agreements.all', { number: own.length })}
          </PageLink>
        </p>
      )}
    </section>
  );
}
