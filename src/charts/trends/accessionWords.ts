/** Growth and accession in sentences that are true of every stretch of years. */
import type { TotalChange } from '../../domain/bundle.ts';
import type { OrganisationId, StateId } from '../../domain/ids.ts';
import type { Unit } from '../../domain/indicator.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { valueAt } from '../../domain/series.ts';
import type { Year } from '../../domain/time.ts';
import type { View } from '../../view/view.ts';
import { addUp, gapsOf, lastStretch, stepsOf, tidy } from './accession.ts';
import type { Stretch } from './accession.ts';
import { trendsTime } from './trendsData.ts';
import type { TrendsData } from './trendsData.ts';

/** More names than these are counted. */
const namesAtMost = 12;
/** Of more years than these without a total only the last is told. */
const gapsAtMost = 3;

const yearValue = (year: Year): MessageValue => ({ kind: 'year', year });

export function namesOf(states: readonly StateId[]): MessageValue {
  return states.length <= namesAtMost
    ? { kind: 'list', items: states.map((id) => ({ kind: 'state', id })) }
    : {
        kind: 'message',
        message: {
          key: 'trends:parts.states',
          values: { count: { kind: 'count', value: states.length } },
        },
      };
}

/** The organisations in view that may have totals: those with a whole roster. */
export function totalled(
  { bundle }: TrendsData,
  view: Pick<View, 'orgs' | 'total'>,
): readonly OrganisationId[] {
  if (!view.total || view.orgs === 'all') return [];
  return view.orgs.filter((id) => bundle.totals?.[id] !== undefined);
}

/** Of each organisation in view: its total and what made it, or who keeps it from being made. */
export function describeTotals(data: TrendsData, view: View): readonly Message[] {
  if (view.index !== null) return [];
  const { years, single, year } = trendsTime(data, view);
  const organisations = totalled(data, view);
  return organisations.flatMap((organisation) =>
    single
      ? describeYear(data, organisation, year)
      : [
          // Of several it stands with the bars of each.
          ...(organisations.length === 1
            ? partsSentence(data, organisation, lastStretch(stepsOf(data, organisation, years)))
            : []),
          ...gapSentences(data, organisation, years),
        ],
  );
}

function describeYear(
  data: TrendsData,
  organisation: OrganisationId,
  year: Year,
): readonly Message[] {
  const members = data.rollOf(organisation, year);
  const name: MessageValue = { kind: 'organisation', id: organisation };
  if (members.length === 0) {
    return [{ key: 'trends:total.nobody', values: { organisation: name, year: yearValue(year) } }];
  }
  const value = valueAt(data.bundle.totals?.[organisation]?.values, year);
  if (value === undefined) return gapSentences(data, organisation, [year, year]);
  const step = stepsOf(data, organisation, [data.times.first, year]).find(({ to }) => to === year);
  return [
    {
      key: `trends:total.${data.bundle.total === 'sum' ? 'sumOf' : 'meanOf'}`,
      values: {
        indicator: { kind: 'indicator', id: data.indicator.id },
        organisation: name,
        year: yearValue(year),
        count: { kind: 'count', value: members.length },
        value: { kind: 'quantity', value, unit: data.unit.id },
      },
    },
    ...partsSentence(data, organisation, step === undefined ? null : addUp([step])),
  ];
}

/** How much more or less: of shares in percentage points, which are no percentages. */
function amountOf(value: number, unit: Unit): MessageValue {
  if (!isShare(unit)) return { kind: 'quantity', value, unit: unit.id, signed: true };
  const rounded = Math.round(value * 100) / 100 + 0;
  return {
    kind: 'message',
    message: {
      key: 'trends:points',
      values: {
        value: { kind: 'number', value: rounded, decimals: 2, signed: true },
        count: { kind: 'count', value: Math.abs(rounded) },
      },
    },
  };
}

/** Whether values of the unit are written with a sign of per cent. */
export function isShare({ pattern }: Unit): boolean {
  return Object.values(pattern).some((text) => /[%٪]/.test(text));
}

/** What a change is made of; nothing where there is no step to tell of. */
export function partsSentence(
  data: Pick<TrendsData, 'unit'>,
  organisation: OrganisationId,
  stretch: Stretch | null,
): readonly Message[] {
  if (stretch === null) return [];
  const { first, last, before, after, growth, accession, withdrawal, joined, left } = stretch;
  const signed = (value: number): MessageValue => amountOf(value, data.unit);
  const which =
    joined.length === 0
      ? left.length === 0
        ? 'growth'
        : 'left'
      : left.length === 0
        ? 'joined'
        : 'both';
  return [
    {
      key: `trends:parts.${which}`,
      values: {
        organisation: { kind: 'organisation', id: organisation },
        first: yearValue(first),
        last: yearValue(last),
        change: signed(tidy(after - before)),
        growth: signed(growth),
        ...(joined.length === 0 ? {} : { accession: signed(accession), joined: namesOf(joined) }),
        ...(left.length === 0 ? {} : { withdrawal: signed(withdrawal), left: namesOf(left) }),
      },
    },
  ];
}

/** Which years have no total, and for want of whose value. */
function gapSentences(
  data: TrendsData,
  organisation: OrganisationId,
  years: readonly [Year, Year],
): readonly Message[] {
  const gaps = gapsOf(data, organisation, years);
  const name: MessageValue = { kind: 'organisation', id: organisation };
  const told = gaps.length > gapsAtMost ? gaps.slice(-1) : gaps;
  const sentences = told.map(({ year, missing }): Message => ({
    key: 'trends:total.missing',
    values: { organisation: name, year: yearValue(year), states: namesOf(missing) },
  }));
  const more = gaps.length - told.length;
  if (more === 0) return sentences;
  return [
    ...sentences,
    {
      key: 'trends:total.missingMore',
      values: { organisation: name, count: { kind: 'count', value: more } },
    },
  ];
}

/** One step in words: for the list under the bars. */
export function stepSentence(
  data: TrendsData,
  organisation: OrganisationId,
  step: TotalChange,
): Message {
  const [sentence] = partsSentence(data, organisation, addUp([step]));
  return sentence ?? { key: 'trends:parts.none', values: {} };
}
