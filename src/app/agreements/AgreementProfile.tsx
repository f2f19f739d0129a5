import { useBundle } from '../../data/useData.ts';
import type { EventsBundle } from '../../domain/bundle.ts';
import type { Agreement } from '../../domain/fact.ts';
import { precisionOf } from '../../domain/time.ts';
import { useView } from '../../view/useView.ts';
import card from '../events/EventCard.module.css';
import facts from '../events/EventFacts.module.css';
import { EventNote } from '../events/EventNote.tsx';
import { findEvent } from '../events/eventSearch.ts';
import { EventSources } from '../events/EventSources.tsx';
import { Fact } from '../lists/Fact.tsx';
import { useThingLink } from '../lists/useThingLink.ts';
import { useLocale } from '../localeContext.tsx';
import { PageLink } from '../PageLink.tsx';
import profile from '../profiles/Profile.module.css';
import { AgreementDoubts } from './AgreementDoubts.tsx';
import { partyValue } from './parties.ts';

/** An agreement: of which kind, when, between whom, where it was signed, and every source. */
export function AgreementProfile({ agreement }: { readonly agreement: Agreement }) {
  const locale = useLocale();
  const { href } = useView();
  const linkToState = useThingLink('states');
  const linkToOrganisation = useThingLink('organisations');
  const { id, type, title, date, parties, event, unreviewed = [], sources } = agreement;
  return (
    <article className={profile['page']} aria-labelledby="agreement">
      <p className={profile['back']}>
        <PageLink to={href({ page: 'agreements' })}>
          {locale.text('profile:agreement.back')}
        </PageLink>
      </p>
      <header className={card['head']}>
        <p className={card['type']}>{locale.text(`eventCard:agreement.${type}`)}</p>
        <h1 id="agreement">{title[locale.language] ?? id}</h1>
        <p className={card['when']}>
          <time dateTime={precisionOf(date) === 'day' ? date : undefined}>
            {locale.dateWithGregorian(date)}
          </time>
        </p>
      </header>
      <div className={card['text']}>
        <EventNote event={agreement} />
        <dl className={facts['facts']}>
          <Fact title={locale.text('profile:agreement.parties')}>
            <ul>
              {parties.map((party) => (
                <li key={'state' in party ? party.state : party.organisation}>
                  <PageLink
                    to={
                      'state' in party
                        ? linkToState(party.state)
                        : linkToOrganisation(party.organisation)
                    }
                  >
                    {locale.value(partyValue(party))}
                  </PageLink>
                </li>
              ))}
            </ul>
          </Fact>
          {event === undefined ? null : <SignedAt id={event} />}
        </dl>
        <AgreementDoubts agreement={agreement} />
      </div>
      <section aria-labelledby="sources">
        <h2 id="sources">
          {locale.text('events:sources', { count: { kind: 'count', value: sources.length } })}
        </h2>
        <EventSources ids={sources} />
        {unreviewed.includes(locale.language) ? (
          <p className={card['remark']}>{locale.text('eventCard:unreviewed')}</p>
        ) : null}
      </section>
    </article>
  );
}

/** The event at which it was signed; without its title while that is on the way. */
function SignedAt({ id }: { readonly id: NonNullable<Agreement['event']> }) {
  const locale = useLocale();
  const linkTo = useThingLink('events');
  const loaded = useBundle<EventsBundle>('events');
  const event = loaded.state === 'ready' ? findEvent(loaded.value.events, id) : undefined;
  return (
    <Fact title={locale.text('profile:agreement.event')}>
      <PageLink to={linkTo(id)}>{event?.title[locale.language] ?? id}</PageLink>
    </Fact>
  );
}
