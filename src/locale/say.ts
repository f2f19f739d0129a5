/** Messages to sentences: every value is formatted here, set apart where its direction is another, and filled in. */
import type { Message, MessageValue } from '../domain/message.ts';
import { directionOfText, isolate, isolateForeign, stripBidi } from './bidi.ts';
import type { Dates } from './date.ts';
import type { Direction } from './defaults.ts';
import type { Names, Translate } from './locale.ts';
import type { Numbers } from './number.ts';

interface SayContext extends Numbers, Dates {
  readonly direction: Direction;
  readonly translate: Translate;
  readonly names: Names | undefined;
  list(items: readonly string[], joined?: 'and' | 'or'): string;
}

export interface Say {
  readonly say: (message: Message) => string;
  readonly value: (value: MessageValue) => string;
}

export function createSay(context: SayContext): Say {
  const { direction, translate, names } = context;
  const write = (value: MessageValue): string => {
    if (typeof value === 'number') return context.number(value);
    if (typeof value === 'string') return foreign(value, direction);
    switch (value.kind) {
      case 'number':
        return context.number(value.value, value);
      case 'count':
        return context.number(value.value);
      case 'quantity': {
        const unit = names?.unitOf(value.unit);
        return unit === undefined
          ? context.number(value.value)
          : context.quantity(value.value, unit, value.form, value.signed);
      }
      case 'percent':
        return context.percent(value.value, value.decimals);
      case 'year':
        return context.year(value.year);
      case 'years':
        return context.yearRange(value.first, value.last);
      case 'date':
        return context.date(value.date);
      case 'dates':
        return context.dateRange(value.start, value.end);
      case 'list':
        return context.list(value.items.map(write), value.joined);
      case 'text':
        return foreign(value.text, direction);
      case 'message':
        return say(value.message);
      case 'state':
      case 'organisation':
      case 'indicator':
      case 'region':
      case 'income':
      case 'event':
      case 'agreement':
        return isolateForeign(names?.nameOf(value.kind, value.id) ?? value.id, direction);
      default:
        return value satisfies never;
    }
  };
  const say = (message: Message): string => {
    const texts: Record<string, string> = {};
    let count: number | undefined;
    for (const [name, value] of Object.entries(message.values ?? {})) {
      texts[name] = write(value);
      if (typeof value === 'object' && value.kind === 'count') count = value.value;
      else if (name === 'count' && typeof value === 'number') count = value;
    }
    return translate(message.key, texts, count);
  };
  return { say, value: write };
}

/** Text from outside stands apart as typed; controls of its own would reorder the sentence around it. */
function foreign(text: string, direction: Direction): string {
  const plain = stripBidi(text);
  const alike = isolateForeign(plain, direction) === plain && directionOfText(plain) === direction;
  return alike ? plain : isolate(plain);
}
