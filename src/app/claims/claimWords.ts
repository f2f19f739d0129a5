/** What is said of a claim: the number in the reader's words, and how the verdict was come to, step by step. */
import type { CheckedClaim, Outcome, Reading } from '../../domain/claimCheck.ts';
import { isReading, verdictOn } from '../../domain/claimCheck.ts';
import { gapOf } from '../../domain/claimVerdict.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { Claim } from '../../domain/claim.ts';
import type { IndicatorBundle, Unit } from '../../domain/indicator.ts';
import type { IndicatorId, StateId } from '../../domain/ids.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { endOfYear, yearOf } from '../../domain/time.ts';
import type { Year } from '../../domain/time.ts';

type Checked = Pick<CheckedClaim, 'claim' | 'amount' | 'said' | 'now' | 'until'>;

/** A number of a claim's kind: members, money, people, percent. */
export function numberOf({ check }: Claim, value: number, catalogue: Catalogue): MessageValue {
  if (check.kind === 'world-share') return { kind: 'percent', value, decimals: 2 };
  if (check.kind !== 'total') return value;
  const unit = unitOf(check.indicator, catalogue);
  if (unit === undefined) return value;
  // What is not shortened is told to two decimals: 68.64% is what a claim of 70% has to be seen beside.
  return unit.compact
    ? { kind: 'quantity', value, unit: unit.id }
    : { kind: 'quantity', value: twoDecimals(value), unit: unit.id, form: 'full' };
}

function unitOf(indicator: IndicatorId, { indicators, units }: Catalogue): Unit | undefined {
  const id = indicators.find((entry) => entry.id === indicator)?.unit;
  return units.find((unit) => unit.id === id);
}

function twoDecimals(value: number): number {
  return Math.round(value * 100) / 100;
}

/** "more than US$3.5 trillion": as the source bounds it; `null` where only its own words say it. */
export function boundedNumber(
  { claim, amount }: Pick<Checked, 'claim' | 'amount'>,
  catalogue: Catalogue,
): Message | null {
  const { check } = claim;
  if (check.kind === 'none' || !Number.isFinite(amount)) return null;
  return {
    key: `claims:bound.${check.says}`,
    values: { value: numberOf(claim, amount, catalogue) },
  };
}

/** The verdict; where a claim held and no longer does, until when. */
export function verdictMessage(checked: Checked): Message {
  const { until } = checked;
  if (until === null) return { key: `claims:verdict.${verdictOn(checked)}` };
  return 'day' in until
    ? { key: 'claims:until.day', values: { date: { kind: 'date', date: until.day } } }
    : { key: 'claims:until.year', values: { year: { kind: 'year', year: until.year } } };
}

/** What a number of the data is of. */
export function readingMessage({ day, year }: Reading): Message {
  const date: MessageValue = { kind: 'date', date: day };
  return year === null
    ? { key: 'claims:of.members', values: { date } }
    : { key: 'claims:of.values', values: { date, year: { kind: 'year', year } } };
}

/** Why there is no number. */
export function reasonMessage(outcome: Exclude<Outcome, Reading>): Message {
  if (outcome.why !== 'missing') return { key: `claims:why.${outcome.why}` };
  return {
    key: 'claims:why.missing',
    values: {
      year: { kind: 'year', year: outcome.year },
      states: { kind: 'list', items: outcome.states.map((id) => ({ kind: 'state', id })) },
    },
  };
}

/** What was claimed, as one sentence. */
export function claimMessage(checked: Checked, catalogue: Catalogue, language: string): Message {
  const { claim } = checked;
  const bounded = boundedNumber(checked, catalogue);
  return {
    key: 'claims:step.claim',
    values: {
      organisation: { kind: 'organisation', id: claim.organisation },
      date: { kind: 'date', date: claim.date },
      measure: { kind: 'text', text: claim.measure[language] ?? '' },
      value:
        bounded === null
          ? { kind: 'text', text: claim.value }
          : { kind: 'message', message: bounded },
    },
  };
}

interface StepContext {
  readonly catalogue: Catalogue;
  bundleOf(id: IndicatorId): IndicatorBundle | undefined;
  /** States in the order of their names in the reader's language. */
  inOrder(states: readonly StateId[]): readonly StateId[];
}

/** How the data's number was made, and how it stands to the claim's: for one time. */
export function stepMessages(
  checked: Checked,
  outcome: Outcome,
  asked: Year,
  context: StepContext,
): readonly Message[] {
  if (!isReading(outcome)) return [reasonMessage(outcome)];
  const { claim, amount } = checked;
  const { day, members, value } = outcome;
  return [
    {
      key: 'claims:step.roll',
      values: {
        organisation: { kind: 'organisation', id: claim.organisation },
        date: { kind: 'date', date: day },
        number: members.length,
        members: {
          kind: 'list',
          items: context.inOrder(members).map((id) => ({ kind: 'state', id })),
        },
      },
    },
    ...valueSteps(claim, outcome, asked, context),
    gapMessage(gapOf(amount, value)),
    {
      key: 'claims:step.verdict',
      values: {
        verdict: { kind: 'message', message: { key: `claims:verdict.${outcome.verdict}` } },
      },
    },
  ];
}

function valueSteps(
  claim: Claim,
  { value, year, parts, remade }: Reading,
  asked: Year,
  { catalogue, bundleOf }: StepContext,
): readonly Message[] {
  const { check } = claim;
  if (year === null || (check.kind !== 'total' && check.kind !== 'world-share')) return [];
  const unit = unitOf(check.indicator, catalogue);
  const quantity = (number: number): MessageValue =>
    unit === undefined
      ? number
      : {
          kind: 'quantity',
          value: unit.compact ? number : twoDecimals(number),
          unit: unit.id,
          form: 'full',
        };
  const ofYear: MessageValue = { kind: 'year', year };
  const mean = bundleOf(check.indicator)?.total === 'weighted-mean';
  return [
    ...(asked === year
      ? []
      : [
          {
            key: 'claims:step.year',
            values: { year: { kind: 'year', year: asked }, last: ofYear },
          } as const,
        ]),
    {
      key: mean ? 'claims:step.mean' : 'claims:step.sum',
      values: {
        indicator: { kind: 'indicator', id: check.indicator },
        year: ofYear,
        value: quantity(parts?.total ?? value),
      },
    },
    ...(remade
      ? [
          {
            key: 'claims:step.remade',
            values: { year: ofYear, end: { kind: 'date', date: endOfYear(year) } },
          } as const,
        ]
      : []),
    ...(parts === undefined
      ? []
      : [
          {
            key: 'claims:step.world',
            values: {
              year: ofYear,
              world: quantity(parts.world),
              value: numberOf(claim, value, catalogue),
            },
          } as const,
        ]),
  ];
}

/** A gap smaller than what two decimals of a percentage can say is none. */
const smallestGap = 0.000_05;

function gapMessage(gap: number): Message {
  if (Math.abs(gap) < smallestGap) return { key: 'claims:step.gap.equal' };
  return {
    key: gap > 0 ? 'claims:step.gap.above' : 'claims:step.gap.below',
    values: { gap: { kind: 'percent', value: Math.abs(gap) * 100, decimals: 2 } },
  };
}

/** The year that each of the two times asks for. */
export function yearsAsked(
  { claim }: Checked,
  catalogue: Catalogue,
): Readonly<Record<'said' | 'now', Year>> {
  return { said: claim.year, now: yearOf(catalogue.date) };
}
