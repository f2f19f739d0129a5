import type { OrganisationRecord } from '../../domain/organisation.ts';
import { useThingLink } from '../lists/useThingLink.ts';
import styles from '../events/EventFacts.module.css';
import { Fact } from '../lists/Fact.tsx';
import { useLocale } from '../localeContext.tsx';
import { PageLink } from '../PageLink.tsx';
import profile from './Profile.module.css';

/** How an organisation came about, where it sits and what it speaks. */
export function OrganisationFacts({ record }: { readonly record: OrganisationRecord }) {
  const locale = useLocale();
  const stateLink = useThingLink('states');
  const organisationLink = useThingLink('organisations');
  const { name, founded, dissolved, instrument, seat, languages = [] } = record;
  const { language } = locale;
  const { predecessor, successor, aliases = [] } = record;
  return (
    <dl className={styles['facts']}>
      {founded === null ? null : (
        <Fact title={locale.text('profile:fact.founded')}>{locale.dateWithGregorian(founded)}</Fact>
      )}
      {dissolved === null ? null : (
        <Fact title={locale.text('profile:fact.dissolved')}>
          {locale.dateWithGregorian(dissolved)}
        </Fact>
      )}
      {instrument === undefined ? null : (
        <Fact title={locale.text('profile:fact.instrument')}>
          {instrument.name[language]}
          <small>
            {[
              instrument.signed === null
                ? null
                : locale.text('profile:fact.signed', {
                    date: { kind: 'date', date: instrument.signed },
                  }),
              instrument.inForce === null
                ? null
                : locale.text('profile:fact.inForce', {
                    date: { kind: 'date', date: instrument.inForce },
                  }),
              instrument.place?.[language] ?? null,
            ]
              .filter((part) => part !== null)
              .join(' · ')}
          </small>
        </Fact>
      )}
      {seat === undefined ? null : (
        <Fact title={locale.text('profile:fact.seat')}>
          {seat.city[language]}
          {seat.state === null ? null : (
            <>
              {' · '}
              <PageLink to={stateLink(seat.state)}>
                {locale.value({ kind: 'state', id: seat.state })}
              </PageLink>
            </>
          )}
        </Fact>
      )}
      {languages.length === 0 ? null : (
        <Fact title={locale.text('profile:fact.languages')}>
          {locale.list(languages.map((tag) => nameOfLanguage(tag, locale.tag)))}
        </Fact>
      )}
      {predecessor === undefined ? null : (
        <Fact title={locale.text('profile:fact.predecessor')}>
          <PageLink to={organisationLink(predecessor)}>
            {locale.value({ kind: 'organisation', id: predecessor })}
          </PageLink>
        </Fact>
      )}
      {successor === undefined ? null : (
        <Fact title={locale.text('profile:fact.successor')}>
          <PageLink to={organisationLink(successor)}>
            {locale.value({ kind: 'organisation', id: successor })}
          </PageLink>
        </Fact>
      )}
      <Fact title={locale.text('profile:fact.names')}>
        <ul className={profile['tags']}>
          {Object.entries(name)
            .filter(([tag]) => tag !== language)
            .map(([tag, text]) => (
              <li key={tag} lang={tag} dir="auto">
                {text}
              </li>
            ))}
        </ul>
      </Fact>
      {aliases.length === 0 ? null : (
        <Fact title={locale.text('profile:fact.aliases')}>
          <ul className={profile['tags']}>
            {aliases.map((alias) => (
              <li key={alias}>
                <bdi>{alias}</bdi>
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  );
}

function nameOfLanguage(tag: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
}
