import { partyValue } from '../agreements/parties.ts';
import { useBundle } from '../../data/useData.ts';
import type { Agreement, AtlasEvent } from '../../domain/fact.ts';
import { Failure } from '../Failure.tsx';
import { useThingLink } from '../lists/useThingLink.ts';
import { useLocale } from '../localeContext.tsx';
import { PageLink } from '../PageLink.tsx';
import { Fact } from '../lists/Fact.tsx';

/** What was signed at an event, with its parties; nothing where nothing is recorded. */
export function EventAgreements({ event }: { readonly event: AtlasEvent }) {
  const locale = useLocale();
  const linkTo = useThingLink('agreements');
  const loaded = useBundle<readonly Agreement[]>('agreements');
  if (loaded.state === 'failed') {
    return <Failure locale={locale} file={loaded.error.file} onRetry={loaded.retry} />;
  }
  if (loaded.state === 'loading') return null;
  const signed = loaded.value.filter((agreement) => agreement.event === event.id);
  if (signed.length === 0) return null;
  return (
    <Fact title={locale.text('eventCard:agreements')}>
      <ul>
        {signed.map(({ id, type, title, parties }) => (
          <li key={id}>
            <PageLink to={linkTo(id)}>{title[locale.language] ?? id}</PageLink>{' '}
            <small>
              {locale.text('eventCard:agreement.line', {
                type: locale.text(`eventCard:agreement.${type}`),
                parties: {
                  kind: 'list',
                  items: parties.map(partyValue),
                },
              })}
            </small>
          </li>
        ))}
      </ul>
    </Fact>
  );
}
