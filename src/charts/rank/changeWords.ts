import type { Message, MessageValue } from '../../domain/message.ts';
import type { Year } from '../../domain/time.ts';
import type { RankChange } from './rankChanges.ts';

/** What has become of one state's rank, in words. */
export function changeMessage(change: RankChange, from: Year): Message {
  const year: MessageValue = { kind: 'year', year: from };
  const { before, gained } = change;
  if (before === undefined) return { key: 'rank:change.entered', values: { year } };
  if (gained === undefined || before.rank === undefined) {
    return { key: 'rank:change.noRank', values: { year } };
  }
  if (gained === 0) return { key: 'rank:change.same', values: { year } };
  return {
    key: gained > 0 ? 'rank:change.up' : 'rank:change.down',
    values: { count: { kind: 'count', value: Math.abs(gained) }, year, rank: before.rank },
  };
}

/** The same in a sign and a number: what stands beside a name. */
export function shortChange(change: RankChange): Message | null {
  const { before, after, gained } = change;
  if (after === undefined) return { key: 'rank:slope.gone' };
  if (before === undefined) return { key: 'rank:slope.new' };
  if (gained === undefined) return null;
  if (gained === 0) return { key: 'rank:slope.same' };
  return {
    key: gained > 0 ? 'rank:slope.gain' : 'rank:slope.loss',
    values: { number: Math.abs(gained) },
  };
}
