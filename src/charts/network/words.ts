/** Pieces of sentences: names, and numbers of things. */
import type { Localised } from '../../domain/ids.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { Locale } from '../../locale/locale.ts';
import type { NetworkData } from './networkData.ts';
import { isStateId } from './web.ts';
import type { Thing } from './web.ts';

type Counted =
  | 'states'
  | 'organisations'
  | 'bodies'
  | 'memberships'
  | 'near'
  | 'agreements'
  | 'events'
  | 'pairs';

export function countsOf(counts: readonly (readonly [Counted, number])[]): MessageValue | null {
  const items = counts
    .filter(([, value]) => value > 0)
    .map(([what, value]): MessageValue =>
      asValue({ key: `network:count.${what}`, values: { count: { kind: 'count', value } } }),
    );
  return items.length === 0 ? null : { kind: 'list', items };
}

export function asValue(message: Message): MessageValue {
  return { kind: 'message', message };
}

/** A title in the reader's language, else in one that it exists in. */
export function titleIn(title: Localised, { language }: Pick<Locale, 'language'>): string {
  return title[language] ?? title['en'] ?? Object.values(title)[0] ?? '';
}

/** The name of a state or a body. */
export function nameOf(id: string): MessageValue {
  return isStateId(id) ? { kind: 'state', id } : ({ kind: 'organisation', id } as MessageValue);
}

/** The name of whatever it is. */
export function nameOfThing(
  data: NetworkData,
  thing: Thing,
  locale: Pick<Locale, 'language'>,
): MessageValue {
  switch (thing.kind) {
    case 'state':
    case 'organisation':
      return thing;
    case 'event': {
      const event = data.everything.events.find(({ id }) => id === thing.id);
      return event === undefined ? thing.id : titleIn(event.title, locale);
    }
    case 'agreement': {
      const agreement = data.everything.agreements.find(({ id }) => id === thing.id);
      return agreement === undefined ? thing.id : titleIn(agreement.title, locale);
    }
    default:
      return thing satisfies never;
  }
}

/** Whether its members are states. */
export function isOfStates(data: NetworkData, node: Thing): boolean {
  return (
    node.kind === 'organisation' && data.organisations.get(node.id)?.intergovernmental === true
  );
}
