import { attendedBy, signedBy } from '../../charts/network/facts.ts';
import { partiesOf } from '../../charts/network/links.ts';
import type { NetworkData } from '../../charts/network/networkData.ts';
import type { Thing, Web } from '../../charts/network/web.ts';
import { standingsOf } from '../../charts/network/webOn.ts';
import { nameOf, nameOfThing } from '../../charts/network/words.ts';
import type { Agreement } from '../../domain/fact.ts';
import { profiledStates } from '../../domain/profiled.ts';
import { isFullMember } from '../../domain/membership.ts';
import type { Membership } from '../../domain/membership.ts';
import type { NamedId } from '../../domain/message.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useRestedView, useViewStore } from '../../view/useView.ts';
import { useLocale } from '../localeContext.tsx';
import { PageLink } from '../PageLink.tsx';
import { FocusedEvent } from '../timeline/FocusedEvent.tsx';
import { FactSources } from './FactSources.tsx';
import { AgreementList, EventLinks } from './FactLists.tsx';
import { middle } from './middle.ts';
import { StandingItem } from './StandingItem.tsx';
import { useNaming } from './useNaming.ts';
import styles from './Cards.module.css';

interface ThingCardProps {
  readonly data: NetworkData;
  readonly web: Web;
  readonly focus: Thing;
}

/** What is in the middle: all its standings of the day, what it signed and attended by then, with every source. */
export function ThingCard({ data, web, focus }: ThingCardProps) {
  const locale = useLocale();
  const store = useViewStore();
  return (
    <section className={styles['card']} aria-labelledby="network-focus">
      <button
        type="button"
        className={styles['close']}
        aria-label={locale.text('ties:card.close')}
        onClick={() => store.update(middle(null))}
      >
        <Icon name="close" size={16} />
      </button>
      {focus.kind === 'event' ? (
        <EventFacts data={data} id={focus.id} />
      ) : (
        <>
          <h2 id="network-focus">{locale.value(nameOfThing(data, focus, locale))}</h2>
          <ProfileLink data={data} focus={focus} />
          <Facts data={data} web={web} focus={focus} />
        </>
      )}
    </section>
  );
}

const pages = {
  state: 'states',
  organisation: 'organisations',
  agreement: 'agreements',
} as const;

/** To the page that is about it alone, where it has one. An event's card leads to its page by itself. */
function ProfileLink({ data, focus }: Pick<ThingCardProps, 'data' | 'focus'>) {
  const locale = useLocale();
  const { href } = useRestedView();
  if (focus.kind === 'event') return null;
  const hasPage =
    focus.kind !== 'state' ||
    profiledStates(data.catalogue, data.memberships).some(({ id }) => id === focus.id);
  return hasPage ? (
    <PageLink to={href({ page: pages[focus.kind], id: focus.id })}>
      {locale.text(`ties:card.page.${focus.kind}`)}
    </PageLink>
  ) : null;
}

function EventFacts({ data, id }: { readonly data: NetworkData; readonly id: string }) {
  const event = data.everything.events.find((one) => one.id === id);
  return event === undefined ? null : <FocusedEvent event={event} />;
}

function Facts({ data, web, focus }: ThingCardProps) {
  const locale = useLocale();
  if (focus.kind === 'agreement') {
    const agreement = data.everything.agreements.find(({ id }) => id === focus.id);
    return agreement === undefined ? null : <AgreementFacts agreement={agreement} />;
  }
  const standings = standingsOf(data, web.day);
  const rows: readonly Membership[] =
    focus.kind === 'state'
      ? [...standings.of(focus.id).values()]
      : focus.kind === 'organisation'
        ? [...standings.in(focus.id).values()]
        : [];
  return (
    <>
      <Standings
        data={data}
        rows={rows.filter((row) => isFullMember(row))}
        of={focus.kind}
        title={locale.text(focus.kind === 'state' ? 'ties:card.memberships' : 'ties:card.members')}
      />
      <Standings
        data={data}
        rows={rows.filter((row) => !isFullMember(row))}
        of={focus.kind}
        title={locale.text('ties:card.near')}
      />
      <AgreementList agreements={signedBy(data, focus.id, web.day)} />
      <EventLinks events={attendedBy(data, focus.id, web.day)} />
    </>
  );
}

interface StandingsProps {
  readonly data: NetworkData;
  readonly rows: readonly Membership[];
  readonly of: Thing['kind'];
  readonly title: string;
}

function Standings({ data, rows, of, title }: StandingsProps) {
  const naming = useNaming(data);
  if (rows.length === 0) return null;
  const nameIn = (row: Membership): NamedId =>
    of === 'state'
      ? { kind: 'organisation', id: row.organisation }
      : { kind: 'state', id: row.state };
  return (
    <section>
      <h3>{title}</h3>
      <ul className={styles['list']}>
        {rows
          .toSorted((a, b) =>
            naming.compare(naming.nameOf(nameIn(a).id), naming.nameOf(nameIn(b).id)),
          )
          .map((row) => (
            <StandingItem key={row.id} row={row} name={nameIn(row)} />
          ))}
      </ul>
    </section>
  );
}

function AgreementFacts({ agreement }: { readonly agreement: Agreement }) {
  const locale = useLocale();
  const remark = agreement.note?.[locale.language];
  return (
    <>
      <p>{locale.dateWithGregorian(agreement.date)}</p>
      <p>{locale.value({ kind: 'list', items: partiesOf(agreement).map((id) => nameOf(id)) })}</p>
      {remark === undefined ? null : <p>{remark}</p>}
      <FactSources ids={agreement.sources} />
    </>
  );
}
