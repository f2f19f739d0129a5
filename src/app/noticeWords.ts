import type { Message, MessageValue } from '../domain/message.ts';
import type { Notice } from '../view/view.ts';

/** What a notice says. `typed` and the values are codes: the locale isolates them in the sentence. */
export function wordsOf(notice: Notice): Message {
  const text = (value: string | undefined): MessageValue => ({ kind: 'text', text: value ?? '' });
  const values = {
    key: text(notice.key),
    typed: text(notice.typed),
    shown: text(notice.shown),
    suggestion: text(notice.suggestion),
    ...(notice.count === undefined
      ? {}
      : { count: { kind: 'count' as const, value: notice.count } }),
  };
  if (notice.before !== undefined) return { key: 'notices:taken', values };
  const leftOut = notice.kind === 'unknown-value' && (notice.shown ?? 'none') === 'none';
  return { key: leftOut ? 'notices:unknown-value-left-out' : `notices:${notice.kind}`, values };
}
