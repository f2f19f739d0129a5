import { changesIn } from '../../charts/map/changes.ts';
import type { MembershipChange } from '../../charts/map/changes.ts';
import type { MembershipMap } from '../../charts/map/mapData.ts';
import type { MessageValue } from '../../domain/message.ts';
import type { Year } from '../../domain/time.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import styles from './MapChanges.module.css';

interface MapChangesProps {
  readonly data: MembershipMap;
  readonly year: Year;
}

/** More names than these are counted: the line is read while time plays. */
const namesAtMost = 8;

/** Who joined and who left in the year, in one quiet line whose place is kept, so that nothing jumps while time plays. */
export function MapChanges({ data, year }: MapChangesProps) {
  const locale = useLocale();
  const { catalogue } = useAtlas();
  const { joined, left } = changesIn(data, year);
  const when: MessageValue = { kind: 'year', year };
  return (
    <p className={styles['changes']}>
      {joined.length + left.length === 0 ? locale.text('panel:changes.none', { year: when }) : null}
      {joined.length === 0 ? null : (
        <span data-change="joined">
          {locale.text('panel:changes.joined', { year: when, states: namesOf(joined) })}
        </span>
      )}
      {left.length === 0 ? null : (
        <span data-change="left">
          {locale.text('panel:changes.left', { year: when, states: namesOf(left) })}
        </span>
      )}
    </p>
  );

  function namesOf(changes: readonly MembershipChange[]): MessageValue {
    const shown = changes.slice(0, namesAtMost).map(nameOf);
    const more = changes.length - shown.length;
    const rest: MessageValue = {
      kind: 'message',
      message: { key: 'legend:more', values: { count: { kind: 'count', value: more } } },
    };
    return { kind: 'list', items: more === 0 ? shown : [...shown, rest] };
  }

  /** Of several organisations the one that was joined stands behind the name, short. */
  function nameOf({ state, organisation }: MembershipChange): MessageValue {
    const name: MessageValue = { kind: 'state', id: state };
    if (data.organisations === 1) return name;
    const found = catalogue.organisations.find(({ id }) => id === organisation);
    const short = found?.abbreviation?.[locale.language];
    return {
      kind: 'message',
      message: {
        key: 'panel:changes.of',
        values: {
          state: name,
          organisation: short === undefined ? { kind: 'organisation', id: organisation } : short,
        },
      },
    };
  }
}
