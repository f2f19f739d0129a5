/** What is said of one thing and its neighbours. */
import type { Localised } from '../../domain/ids.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { Locale } from '../../locale/locale.ts';
import { attendedBy, closestTo, signedBy } from './facts.ts';
import { namedBy, partiesOf } from './links.ts';
import type { NetworkData } from './networkData.ts';
import { countFull } from './standings.ts';
import type { Thing, Web } from './web.ts';
import { standingsOf, statesOn } from './webOn.ts';
import { countsOf, isOfStates, nameOf, titleIn } from './words.ts';

/** A list of names longer than this is told as a number. */
const mostNamed = 4;

export function focusLines(
  data: NetworkData,
  web: Web,
  focus: Thing,
  locale: Pick<Locale, 'language'>,
): readonly Message[] {
  const standings = standingsOf(data, web.day);
  const date: MessageValue = { kind: 'date', date: web.day };
  switch (focus.kind) {
    case 'state': {
      const rows = [...standings.of(focus.id).values()];
      const full = countFull(rows);
      const values = { date, state: focus, count: { kind: 'count', value: full } } as const;
      return [
        full === 0
          ? { key: 'network:focus.stateNowhere', values: { date, state: focus } }
          : { key: 'network:focus.state', values },
        ...counted('network:focus.near', rows.length - full),
        ...closestLines(data, web, focus),
        ...factLines(data, focus.id, web),
      ];
    }
    case 'organisation':
      return isOfStates(data, focus)
        ? organisationLines(data, web, focus)
        : [bodyLine(data, web, focus)];
    case 'agreement': {
      const agreement = data.everything.agreements.find(({ id }) => id === focus.id);
      return agreement === undefined
        ? []
        : [factLine(agreement.title, agreement.date, partiesOf(agreement), locale)];
    }
    case 'event': {
      const event = data.everything.events.find(({ id }) => id === focus.id);
      return event === undefined
        ? []
        : [factLine(event.title, event.start, namedBy(event), locale)];
    }
    default:
      return focus satisfies never;
  }
}

function counted(
  key: 'network:focus.near' | 'network:focus.around',
  value: number,
): readonly Message[] {
  return value === 0 ? [] : [{ key, values: { count: { kind: 'count', value } } }];
}

function closestLines(
  data: NetworkData,
  web: Web,
  focus: Extract<Thing, { kind: 'state' }>,
): readonly Message[] {
  const standings = standingsOf(data, web.day);
  const { states, shared } = closestTo(standings, focus.id, statesOn(data, web.day));
  if (states.length === 0) return [];
  const count = { kind: 'count', value: shared } as const;
  return states.length > mostNamed
    ? [{ key: 'network:focus.mostMany', values: { count, number: states.length } }]
    : [
        {
          key: 'network:focus.most',
          values: {
            count,
            states: { kind: 'list', items: states.map((id) => ({ kind: 'state', id })) },
          },
        },
      ];
}

/** What one signed and attended by the day. */
function factLines(data: NetworkData, id: string, web: Web): readonly Message[] {
  const items = countsOf([
    ['agreements', signedBy(data, id, web.day).length],
    ['events', attendedBy(data, id, web.day).length],
  ]);
  return items === null ? [] : [{ key: 'network:focus.facts', values: { items } }];
}

function organisationLines(
  data: NetworkData,
  web: Web,
  focus: Extract<Thing, { kind: 'organisation' }>,
): readonly Message[] {
  const rows = [...standingsOf(data, web.day).in(focus.id).values()];
  const full = countFull(rows);
  const date: MessageValue = { kind: 'date', date: web.day };
  const values = { date, organisation: focus, count: { kind: 'count', value: full } } as const;
  const isPartial = data.organisations.get(focus.id)?.roster === 'partial';
  return [
    full === 0
      ? { key: 'network:focus.organisationEmpty', values: { date, organisation: focus } }
      : {
          key: isPartial ? 'network:focus.organisationPartly' : 'network:focus.organisation',
          values,
        },
    ...counted('network:focus.around', rows.length - full),
    ...factLines(data, focus.id, web),
  ];
}

function bodyLine(
  data: NetworkData,
  web: Web,
  focus: Extract<Thing, { kind: 'organisation' }>,
): Message {
  const date: MessageValue = { kind: 'date', date: web.day };
  const ties = countsOf([
    ['agreements', signedBy(data, focus.id, web.day).length],
    ['events', attendedBy(data, focus.id, web.day).length],
  ]);
  return ties === null
    ? { key: 'network:focus.bodyUntied', values: { date, organisation: focus } }
    : { key: 'network:focus.body', values: { date, organisation: focus, ties } };
}

function factLine(
  title: Localised,
  date: string,
  names: readonly string[],
  locale: Pick<Locale, 'language'>,
): Message {
  return {
    key: 'network:focus.fact',
    values: {
      title: titleIn(title, locale),
      date: { kind: 'date', date },
      names: { kind: 'list', items: names.map(nameOf) },
    },
  };
}
