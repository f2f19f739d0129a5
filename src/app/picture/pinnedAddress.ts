import { writeView } from '../../view/codec.ts';
import { timeScope } from '../../view/scope.ts';
import { isRange, withoutWords } from '../../view/time.ts';
import type { TimePoint, TimeValue } from '../../view/time.ts';
import type { View } from '../../view/view.ts';
import type { ViewContext } from '../../view/vocabulary.ts';
import type { FigureOffer } from '../figure/offer.ts';

/** A time as a figure shows it, which has no words any more: `2023`, `1990..2023`, `2024-06-06`. */
function shownTime(text: string): TimeValue {
  const [from = '', to] = text.split('..');
  const point = (part: string): TimePoint =>
    /^\d+$/.test(part) ? Number(part) : (part as `${number}-${string}`);
  return to === undefined ? point(from) : { from: point(from), to: point(to) };
}

function hasWords(time: TimeValue): boolean {
  const points = isRange(time) ? [time.from, time.to] : [time];
  return points.some((point) => point === 'earliest' || point === 'latest');
}

/**
 * Where a picture is to be found again: what differs from the defaults, the time in figures and the data version. Shorter
 * than a citation's link, which spells out every key: a picture's reader may have to type it.
 * @param page the address of the page as the browser has it
 */
export function pinnedAddress(
  { view, shown }: Pick<FigureOffer, 'view' | 'shown'>,
  context: ViewContext,
  page: URL,
): string {
  const time = withoutWords(view.time, timeScope(view, context));
  const pinned: View = {
    ...view,
    // The first of all facts is known to the figure alone.
    time: hasWords(time) ? shownTime(shown.time) : time,
    data: context.vocabulary.dataVersion,
  };
  return `${page.origin}${page.pathname.replace('/embed/', '/')}?${writeView(pinned, context)}`;
}
