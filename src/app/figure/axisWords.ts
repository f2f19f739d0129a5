import type { AxisChoice } from '../../charts/_shared/axisScale.ts';
import type { Message } from '../../domain/message.ts';
import type { Locale } from '../../locale/locale.ts';

/** What equal distances of an axis mean, and why it is of its kind where nobody chose it. */
export function axisWords({ kind, reason }: AxisChoice, locale: Locale): Message {
  switch (reason?.why) {
    case 'orders':
      return {
        key: 'axes:why.orders',
        values: { times: locale.number(reason.times, { compact: true, significant: 2 }) },
      };
    case 'noLog':
      return { key: 'axes:why.noLog', values: { count: { kind: 'count', value: reason.count } } };
    case 'steps':
      return { key: 'axes:why.steps' };
    case undefined:
      return { key: kind === 'log' ? 'axes:why.ratios' : 'axes:why.steps' };
    default:
      return reason satisfies never;
  }
}
