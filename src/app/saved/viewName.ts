/** What a view is called until the reader gives it a name. */
import type { Message, MessageValue } from '../../domain/message.ts';
import type { StoreContext } from '../../view/store.ts';
import { isRange } from '../../view/time.ts';
import type { View } from '../../view/view.ts';
import { belongs } from '../../view/params.ts';
import { pages } from '../pages.ts';

/** States that a name holds. */
const mostStates = 3;

export function viewName(
  view: View,
  context: StoreContext,
  nameOf: (id: string) => MessageValue,
): Message {
  const page = pages.find(({ id }) => id === context.page)?.id ?? 'overview';
  const title: MessageValue = { kind: 'message', message: { key: `site:pages.${page}.title` } };
  const what: MessageValue[] = [];
  if (context.id !== null) what.push(nameOf(context.id));
  if (belongs('indicator', context)) {
    what.push(
      view.indicator === 'membership'
        ? { kind: 'message', message: { key: 'steps:indicator.membership' } }
        : { kind: 'indicator', id: view.indicator },
    );
  }
  if (belongs('focus', context) && view.focus !== null) what.push(nameOf(view.focus));
  if (belongs('states', context) && view.states.length <= mostStates) {
    what.push(...view.states.map(nameOf));
  }
  if (belongs('time', context) && !isRange(view.time) && typeof view.time === 'number') {
    what.push({ kind: 'year', year: view.time });
  }
  if (what.length === 0) return { key: 'steps:page', values: { page: title } };
  return { key: 'saved:of', values: { page: title, what: { kind: 'list', items: what } } };
}
