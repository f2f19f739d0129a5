/** What depends on several keys at once: what bounds time, and what sorts the rows. */
import type { IndicatorId } from '../domain/ids.ts';
import { yearOf } from '../domain/time.ts';
import type { TimeScope } from './time.ts';
import type { Sort, View } from './view.ts';
import type { ViewContext } from './vocabulary.ts';

/** The indicators that a page shows; none where it shows facts or the whole dataset. */
export function indicatorsOf(
  view: View,
  { page }: Pick<ViewContext, 'page'>,
): readonly IndicatorId[] {
  if (page === 'compare') return [view.x, view.y, view.size];
  if (page === 'table') return view.indicators;
  const one = page === 'map' || page === 'trends' || page === 'rank';
  return one && view.indicator !== 'membership' ? [view.indicator] : [];
}

/** Whether the page shows facts with days, not statistics with years. */
export function showsDays(view: View, { page }: Pick<ViewContext, 'page'>): boolean {
  return (
    page === 'timeline' || page === 'network' || (page === 'map' && view.indicator === 'membership')
  );
}

/**
 * What bounds the time of a view on a page: the years of its indicators (of all, where it names none), `latest` being
 * the last that all of them cover broadly.
 */
export function timeScope(view: View, context: ViewContext): TimeScope {
  const { date, indicators, firstFact = 1900 } = context.vocabulary;
  const today = yearOf(date);
  if (showsDays(view, context))
    return { unit: 'days', first: firstFact, last: today, latest: today, date };
  const shown = indicatorsOf(view, context);
  const asked = indicators.filter(({ id }) => shown.length === 0 || shown.includes(id));
  if (asked.length === 0)
    return { unit: 'years', first: firstFact, last: today, latest: today, date };
  return {
    unit: 'years',
    first: Math.min(...asked.map(({ first }) => first)),
    last: Math.max(...asked.map(({ last }) => last)),
    latest: Math.min(...asked.map(({ latest }) => latest)),
    date,
  };
}

/** How rows are sorted where the address does not say. */
export function defaultSort(view: View, { page }: Pick<ViewContext, 'page'>): Sort {
  const first = page === 'table' ? view.indicators[0] : view.indicator;
  return first === undefined || first === 'membership'
    ? { by: 'name', descending: false }
    : { by: first, descending: true };
}

/** How rows are sorted. */
export function sortOf(view: View, context: Pick<ViewContext, 'page'>): Sort {
  return view.sort ?? defaultSort(view, context);
}
