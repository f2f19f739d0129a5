import type { MessageValue } from '../../domain/message.ts';
import type { Line, Whose } from './trendsData.ts';

/** What a line is called: beside its end, in lists and in sentences alike. */
export function nameOf({ whose }: Line): MessageValue {
  return nameOfWhose(whose);
}

export function nameOfWhose(whose: Whose): MessageValue {
  return whose.kind === 'world'
    ? { kind: 'message', message: { key: 'trends:world' } }
    : ({ kind: whose.kind, id: whose.id } as MessageValue);
}
