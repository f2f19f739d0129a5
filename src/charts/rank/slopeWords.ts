import type { StateId } from '../../domain/ids.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { Year } from '../../domain/time.ts';
import type { View } from '../../view/view.ts';
import { changesBetween } from './rankChanges.ts';
import type { RankChange, RankChanges } from './rankChanges.ts';
import { yearIn } from './rankData.ts';
import type { RankData } from './rankData.ts';
import { missingSentence, namesAtMost, namesOf, nobody, together } from './rankWords.ts';

/** Who was first and is; who has gained and lost most; who is new and who is gone. */
export function describeSlope(data: RankData, view: View, from: Year): readonly Message[] {
  const to = yearIn(data, view);
  const changes = changesBetween(data, view, from, to);
  const indicator: MessageValue = { kind: 'indicator', id: data.indicator.id };
  const years: Record<string, MessageValue> = {
    from: { kind: 'year', year: from },
    to: { kind: 'year', year: to },
  };
  const here = changes.rows.filter(({ after }) => after !== undefined);
  if (here.length === 0) return [nobody(data, view, { kind: 'year', year: to })];
  const firstIn = (when: 'before' | 'after') =>
    changes.rows.flatMap((row) => (row[when]?.rank === 1 ? [row[when]] : []));
  const [before, after] = [firstIn('before'), firstIn('after')];
  const both = changes.rows.filter(({ gained }) => gained !== undefined);
  const missing = here.filter((row) => row.after?.value === undefined).map(({ id }) => id);
  return [
    before.length === 0 || after.length === 0 || both.length === 0
      ? { key: 'rank:slope.nobody', values: { indicator, ...years } }
      : {
          key: 'rank:slope.first',
          values: { indicator, ...years, before: together(before), after: together(after) },
        },
    ...most(both, 1),
    ...most(both, -1),
    ...steady(both),
    ...movement(changes, 'entered'),
    ...movement(changes, 'left'),
    ...missingSentence(missing),
  ];
}

/** The largest gain or loss, and everybody who has it. */
function most(rows: readonly RankChange[], way: 1 | -1): readonly Message[] {
  const places = Math.max(0, ...rows.map(({ gained = 0 }) => gained * way));
  if (places === 0) return [];
  const states = rows.filter(({ gained = 0 }) => gained * way === places);
  return [
    {
      key: way === 1 ? 'rank:slope.up' : 'rank:slope.down',
      values: {
        count: { kind: 'count', value: places },
        states: listed(states.map(({ id }) => id)),
      },
    },
  ];
}

function listed(states: readonly StateId[]): MessageValue {
  return states.length <= namesAtMost
    ? namesOf(states)
    : {
        kind: 'message',
        message: {
          key: 'rank:slope.states',
          values: { count: { kind: 'count', value: states.length } },
        },
      };
}

function steady(rows: readonly RankChange[]): readonly Message[] {
  const value = rows.filter(({ gained }) => gained === 0).length;
  return value === 0
    ? []
    : [{ key: 'rank:slope.steady', values: { count: { kind: 'count', value } } }];
}

function movement({ rows, from }: RankChanges, way: 'entered' | 'left'): readonly Message[] {
  const states = rows
    .filter((row) => (way === 'entered' ? row.before : row.after) === undefined)
    .map(({ id }) => id);
  if (states.length === 0) return [];
  const values: Record<string, MessageValue> = {
    count: { kind: 'count', value: states.length },
    year: { kind: 'year', year: from },
  };
  return states.length <= namesAtMost
    ? [{ key: `rank:slope.${way}`, values: { ...values, states: namesOf(states) } }]
    : [{ key: `rank:slope.${way}Many`, values }];
}
