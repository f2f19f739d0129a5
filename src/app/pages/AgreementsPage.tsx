import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { useBundle } from '../../data/useData.ts';
import type { Agreement } from '../../domain/fact.ts';
import { useView } from '../../view/useView.ts';
import { agreementEntries, findAgreement } from '../agreements/agreementEntries.ts';
import { AgreementIndex } from '../agreements/AgreementIndex.tsx';
import { AgreementProfile } from '../agreements/AgreementProfile.tsx';
import { Failure } from '../Failure.tsx';
import { thingsLike } from '../lists/thingsLike.ts';
import { UnknownThing } from '../lists/UnknownThing.tsx';
import { useArrival } from '../lists/useArrival.ts';
import { useThingLink } from '../lists/useThingLink.ts';
import { useTitle } from '../lists/useTitle.ts';
import { useLocale } from '../localeContext.tsx';

/** The list of all agreements, or the page of one. */
export function AgreementsPage() {
  const locale = useLocale();
  const { id } = useView().context;
  const loaded = useBundle<readonly Agreement[]>('agreements');
  const agreements = loaded.state === 'ready' ? loaded.value : null;
  const agreement = id === null || agreements === null ? undefined : findAgreement(agreements, id);
  useArrival('agreements', id);
  useTitle(
    agreement?.title[locale.language] ??
      locale.text(
        id === null || agreements === null
          ? 'site:pages.agreements.title'
          : 'profile:agreement.unknown.title',
      ),
  );
  const linkTo = useThingLink('agreements');
  const navigate = useNavigate();
  const moved = agreement === undefined || agreement.id === id ? null : linkTo(agreement.id);
  useEffect(() => {
    if (moved !== null) void navigate(moved, { replace: true });
  }, [navigate, moved]);
  if (loaded.state === 'failed') {
    return <Failure locale={locale} file={loaded.error.file} onRetry={loaded.retry} />;
  }
  if (agreements === null) return null;
  if (id === null) return <AgreementIndex agreements={agreements} />;
  if (agreement !== undefined) return <AgreementProfile agreement={agreement} />;
  return (
    <UnknownThing
      page="agreements"
      title={locale.text('profile:agreement.unknown.title')}
      body={locale.text('profile:agreement.unknown.body', { id })}
      like={thingsLike(id, agreementEntries(agreements, locale)).map((found) => ({
        id: found,
        name: findAgreement(agreements, found)?.title[locale.language] ?? found,
      }))}
      back={locale.text('profile:agreement.back')}
    />
  );
}
