import { useMemo } from 'react';
import type { StateId } from '../../domain/ids.ts';
import type { Membership } from '../../domain/membership.ts';
import { useView } from '../../view/useView.ts';
import { useAtlas } from '../atlasContext.tsx';
import { EventSources } from '../events/EventSources.tsx';
import { useThingLink } from '../lists/useThingLink.ts';
import { useLocale } from '../localeContext.tsx';
import { PageLink } from '../PageLink.tsx';
import { LaneDrawing, laneWidth } from './LaneDrawing.tsx';
import { lanesOf } from './lanes.ts';
import type { LaneBar } from './lanes.ts';
import styles from './MembershipLanes.module.css';
import profile from './Profile.module.css';
import { Opened } from './Opened.tsx';

interface MembershipLanesProps {
  readonly state: StateId;
  readonly memberships: readonly Membership[];
}

/** What a state belongs to and belonged to: a lane along time for each organisation, and the same in words. */
export function MembershipLanes({ state, memberships }: MembershipLanesProps) {
  const locale = useLocale();
  const { view } = useView();
  const { catalogue } = useAtlas();
  const linkTo = useThingLink('organisations');
  const lanes = useMemo(
    () => lanesOf(state, memberships, catalogue.organisations, catalogue.date),
    [state, memberships, catalogue],
  );
  const direction = view.tdir === 'auto' ? locale.direction : view.tdir;
  const sources = new Set(
    memberships.filter((row) => row.state === state).flatMap((row) => row.sources),
  );
  return (
    <section aria-labelledby="memberships">
      <h2 id="memberships">{locale.text('profile:memberships.title')}</h2>
      {lanes === null ? (
        <p>{locale.text('profile:memberships.none')}</p>
      ) : (
        <>
          <p className={profile['quiet']}>{locale.text('profile:memberships.legend')}</p>
          <table className={styles['lanes']}>
            <thead>
              <tr>
                <th scope="col">{locale.text('profile:memberships.organisation')}</th>
                <th scope="col">
                  <span className={styles['hidden']}>
                    {locale.text('profile:memberships.lane')}
                  </span>
                  <span className={styles['axis']} dir={direction} aria-hidden="true">
                    {lanes.ticks.map(({ year, at }) => (
                      <span key={year} style={{ insetInlineStart: `${at * 100}%` }}>
                        {locale.year(year)}
                      </span>
                    ))}
                  </span>
                </th>
                <th scope="col">{locale.text('profile:memberships.standing')}</th>
              </tr>
            </thead>
            <tbody>
              {lanes.lanes.map((lane) => (
                <tr key={lane.organisation} data-lasts={lane.lasts}>
                  <th scope="row">
                    <PageLink to={linkTo(lane.organisation)}>
                      {locale.value({ kind: 'organisation', id: lane.organisation })}
                    </PageLink>
                  </th>
                  <td>
                    <LaneDrawing
                      bars={lane.bars}
                      ticks={lanes.ticks.map(({ at }) => at * laneWidth)}
                      mirrored={direction === 'rtl'}
                    />
                  </td>
                  <td>
                    {lane.bars.map((bar) => (
                      <Standing key={bar.row.id} bar={bar} />
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <Opened title={locale.text('profile:memberships.sources')}>
            {() => <EventSources ids={[...sources].toSorted()} />}
          </Opened>
        </>
      )}
    </section>
  );
}

/** As what, from when to when, and why no longer. */
function Standing({ bar: { row } }: { readonly bar: LaneBar }) {
  const locale = useLocale();
  const { role, status, start, end, endedBy } = row;
  const dates =
    start !== 'unknown'
      ? locale.dateRange(start, end ?? null)
      : end === undefined
        ? null
        : locale.text('profile:memberships.until', { date: { kind: 'date', date: end } });
  return (
    <p>
      {locale.text(`figure:role.${role}`)}
      {start === 'unknown' ? <> · {locale.text('profile:memberships.undated')}</> : null}
      {dates === null ? null : <> · {dates}</>}
      {status === 'suspended' ? (
        <>
          {' '}
          · <b>{locale.text('figure:role.suspended')}</b>
        </>
      ) : null}
      {endedBy === undefined ? null : <> · {locale.text(`profile:ended.${endedBy}`)}</>}
    </p>
  );
}
