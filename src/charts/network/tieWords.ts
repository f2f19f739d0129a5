import type { Message, MessageValue } from '../../domain/message.ts';
import type { Locale } from '../../locale/locale.ts';
import { attendedByBoth, commonMembers, signedByBoth, standingBetween } from './facts.ts';
import type { NetworkData } from './networkData.ts';
import { countShared } from './standings.ts';
import { standingOf } from './web.ts';
import type { Thing, Web } from './web.ts';
import { standingsOf } from './webOn.ts';
import { countsOf, isOfStates, nameOf, nameOfThing } from './words.ts';

/** The answer to "what ties A and B?", in short. */
export function tieLines(
  data: NetworkData,
  web: Pick<Web, 'day'>,
  one: Thing,
  other: Thing,
  locale: Pick<Locale, 'language'>,
): readonly Message[] {
  const items = countsOf([
    ['agreements', signedByBoth(data, one.id, other.id, web.day).length],
    ['events', attendedByBoth(data, one.id, other.id, web.day).length],
  ]);
  return [
    ...sittingLines(data, web, one, other),
    ...(items === null
      ? []
      : [
          {
            key: 'network:tie.facts',
            values: {
              a: nameOfThing(data, one, locale),
              b: nameOfThing(data, other, locale),
              items,
            },
          } as const,
        ]),
  ];
}

function sittingLines(
  data: NetworkData,
  { day }: Pick<Web, 'day'>,
  one: Thing,
  other: Thing,
): readonly Message[] {
  const standings = standingsOf(data, day);
  const date: MessageValue = { kind: 'date', date: day };
  if (one.kind === 'state' && other.kind === 'state') {
    const value = countShared(standings, one.id, other.id);
    return [
      value === 0
        ? { key: 'network:tie.sharedNone', values: { date, a: one, b: other } }
        : {
            key: 'network:tie.shared',
            values: { date, a: one, b: other, count: { kind: 'count', value } },
          },
    ];
  }
  if (isOfStates(data, one) && isOfStates(data, other)) {
    const value =
      one.kind === 'organisation' && other.kind === 'organisation'
        ? commonMembers(standings, one.id, other.id).length
        : 0;
    return [
      value === 0
        ? {
            key: 'network:tie.commonNone',
            values: { date, a: nameOf(one.id), b: nameOf(other.id) },
          }
        : {
            key: 'network:tie.common',
            values: {
              date,
              a: nameOf(one.id),
              b: nameOf(other.id),
              count: { kind: 'count', value },
            },
          },
    ];
  }
  const [state, organisation] = one.kind === 'state' ? [one, other] : [other, one];
  if (state.kind !== 'state' || !isOfStates(data, organisation)) return [];
  const row = standingBetween(standings, one, other);
  const values = { date, state, organisation: nameOf(organisation.id) };
  return [
    row === undefined
      ? { key: 'network:tie.standingNone', values }
      : { key: `network:tie.standing.${standingOf(row)}`, values },
  ];
}
