import { scopeDay } from '../../../charts/map/mapData.ts';
import { roleMessage } from '../../../charts/map/membershipWords.ts';
import { membershipsOn } from '../../../charts/map/stateMemberships.ts';
import type { StateMembership } from '../../../charts/map/stateMemberships.ts';
import type { OrganisationId } from '../../../domain/ids.ts';
import { useAtlas } from '../../atlasContext.tsx';
import { useLocale } from '../../localeContext.tsx';
import { Section } from './Section.tsx';
import type { CardProps } from './StateCard.tsx';
import styles from './StateMemberships.module.css';

/** What the state belongs to on the day shown: in short in the title, each with role and date under it. */
export function StateMemberships({ state, data, view }: CardProps) {
  const locale = useLocale();
  const { catalogue } = data;
  const day = scopeDay(data, view);
  // Nothing is known of days to come.
  const shown = day > catalogue.date ? catalogue.date : day;
  const memberships = membershipsOn(state, data, view.orgs, shown);
  const date = { kind: 'date', date: shown } as const;
  const short = useShortNames();
  if (memberships.length === 0) {
    return <p>{locale.text('panel:card.noMemberships', { date })}</p>;
  }
  return (
    <Section
      title={
        <>
          {locale.text('panel:card.memberships', { date, number: memberships.length })}
          <span className={styles['short']}>
            {memberships.map(({ organisation }) => short(organisation)).join(' · ')}
          </span>
        </>
      }
    >
      {() => (
        <ul className={styles['list']}>
          {memberships.map((membership) => (
            <Membership key={membership.row.id} membership={membership} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Membership({ membership }: { readonly membership: StateMembership }) {
  const locale = useLocale();
  const { organisation, row, since, inScope, sources } = membership;
  const suspended = row.status === 'suspended';
  return (
    <li data-scope={inScope}>
      <span>{locale.value({ kind: 'organisation', id: organisation })}</span>
      <small>
        {locale.say(roleMessage(row.role, false))} · {locale.dateRange(since, null)}
        {suspended ? (
          <>
            {' · '}
            <b>{locale.say(roleMessage(row.role, true))}</b> {locale.dateRange(row.start, null)}
          </>
        ) : null}
        {' · '}
        {locale.text('events:sources', { count: { kind: 'count', value: sources } })}
      </small>
    </li>
  );
}

/** Abbreviations where there are any, set apart where their script is another. */
function useShortNames(): (id: OrganisationId) => string {
  const locale = useLocale();
  const { catalogue } = useAtlas();
  return (id) => {
    const found = catalogue.organisations.find((organisation) => organisation.id === id);
    const name = found?.abbreviation?.[locale.language] ?? found?.name[locale.language] ?? id;
    return locale.isolate(name);
  };
}
