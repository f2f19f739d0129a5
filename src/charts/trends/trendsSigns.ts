/** What the signs on the lines mean, of those that are to be seen. */
import type { Message, MessageKey } from '../../domain/message.ts';
import type { IndicatorNote } from '../../domain/indicator.ts';
import type { Locale } from '../../locale/locale.ts';
import type { View } from '../../view/view.ts';
import type { PictureLegend } from '../_shared/picture/pictureLegend.ts';
import { breakYears, projectedYears } from './lines.ts';
import { trendsTime } from './trendsData.ts';
import type { TrendsData } from './trendsData.ts';

type Seen = (year: number) => boolean;

function seenIn(data: TrendsData, view: View): Seen {
  const [first, last] = trendsTime(data, view).years;
  return (year) => year >= first && year <= last;
}

export function signsOf(data: TrendsData, view: View): readonly MessageKey[] {
  const isSeen = seenIn(data, view);
  const has = (yearsOf: typeof breakYears): boolean =>
    data.lines.some((line) => [...yearsOf(line, data)].some(isSeen));
  return [
    ...(isSurvey(data) ? (['trends:legend.survey'] as const) : []),
    ...(has(projectedYears) ? (['trends:legend.projection'] as const) : []),
    ...(has(breakYears) ? (['trends:legend.break'] as const) : []),
  ];
}

/** What is to be known of each break in a line that is drawn. */
export function breaksOf(data: TrendsData, view: View): readonly IndicatorNote[] {
  const isSeen = seenIn(data, view);
  return data.bundle.notes.filter(
    ({ kind, states = [], years = [] }) =>
      kind === 'break' &&
      years.some(isSeen) &&
      states.some((state) => data.lines.some(({ key }) => key === state)),
  );
}

function isSurvey({ bundle: { years } }: TrendsData): boolean {
  return years.length < ((years.at(-1) ?? 0) - (years[0] ?? 0) + 1) * 0.7;
}

/** How an organisation's total is made, in words; nothing where none is drawn. */
export function totalRule(
  { bundle: { total, weightedBy } }: TrendsData,
  view: Pick<View, 'total' | 'orgs'>,
): readonly Message[] {
  if (!view.total || view.orgs === 'all' || total === 'none') return [];
  const made: Message =
    total === 'sum'
      ? { key: 'trends:total.sum' }
      : weightedBy === undefined
        ? { key: 'trends:total.mean' }
        : {
            key: 'trends:total.meanBy',
            values: { weight: { kind: 'indicator', id: weightedBy } },
          };
  return [made, { key: 'trends:total.states' }];
}

/** The legend of a picture: lines have their names at their ends, so only signs are explained. */
export function legendOfTrends(data: TrendsData, view: View, locale: Locale): PictureLegend {
  const lines = [
    ...signsOf(data, view).map((key) => locale.text(key)),
    ...breaksOf(data, view).flatMap(({ text }) => text[locale.language] ?? []),
    ...(view.events ? [locale.text('trends:legend.event')] : []),
    ...totalRule(data, view).map(locale.say),
  ];
  return lines.length === 0 ? [] : [{ kind: 'notes', lines }];
}
