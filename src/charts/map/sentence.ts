import type { OrganisationId, StateId } from '../../domain/ids.ts';
import { isFullMember, isInForce } from '../../domain/membership.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { firstDay } from '../../domain/time.ts';
import type { FuzzyDate } from '../../domain/time.ts';
import type { View } from '../../view/view.ts';
import { foundedOf } from '../_shared/scope.ts';
import { standingOf } from './indicatorWords.ts';
import { scopeDay, timeOf } from './mapData.ts';
import type { IndicatorMap, MapData, MembershipMap } from './mapData.ts';
import { valuesShown } from './shownValue.ts';
import { standingsOf } from './standing.ts';
import type { Standing } from './standing.ts';

/** All that a map says of one state, in one sentence: for those who hear it. */
export function sentenceOf(state: StateId, data: MapData, view: View): Message {
  return data.kind === 'indicator'
    ? indicatorSentence(state, data, view)
    : membershipSentence(state, data, view);
}

function indicatorSentence(state: StateId, data: IndicatorMap, view: View): Message {
  const { year } = timeOf(data, view);
  const shown = valuesShown(data, view)(state);
  const day = scopeDay(data, view);
  const count = organisationsOf(state, data, day);
  const name: MessageValue = { kind: 'state', id: state };
  const when: MessageValue = { kind: 'year', year };
  const belongs = count > 0;
  const member = { count: { kind: 'count', value: count } } as const;
  if (shown === undefined) {
    const values = { state: name, year: when };
    return belongs
      ? { key: 'keys:sentence.missing', values: { ...values, ...member } }
      : { key: 'keys:sentence.missingAlone', values };
  }
  const said = {
    state: name,
    year: shown.other ? insteadOf(when, { kind: 'year', year: shown.year }) : when,
    value: { kind: 'quantity', value: shown.value, unit: data.unit.id },
  } as const;
  if (!data.scope.on(day).has(state)) {
    return belongs
      ? { key: 'keys:sentence.outside', values: { ...said, ...member } }
      : { key: 'keys:sentence.outsideAlone', values: said };
  }
  // States chosen from outside have no rank in the scope.
  const { ranked } = standingOf(data, { ...view, states: [] });
  const rank = ranked.find(({ id }) => id === state)?.rank ?? 0;
  const values = { ...said, rank, of: ranked.length };
  const where = data.scope.all && view.within.length === 0 ? 'world' : 'scope';
  return belongs
    ? { key: `keys:sentence.${where}`, values: { ...values, ...member } }
    : { key: `keys:sentence.${where}Alone`, values };
}

/** A year that stands in for the one that the map shows. */
function insteadOf(wanted: MessageValue, year: MessageValue): MessageValue {
  return { kind: 'message', message: { key: 'keys:nearestYear', values: { year, wanted } } };
}

/** In how many organisations of the dataset it is a founder or member on a day, suspended ones too. */
function organisationsOf(state: StateId, data: MapData, day: string): number {
  const founded = foundedOf(data.catalogue);
  const own = data.memberships.filter(
    (row) =>
      row.state === state &&
      isFullMember(row) &&
      isInForce(row, day, founded.get(row.organisation) ?? null),
  );
  return new Set(own.map(({ organisation }) => organisation)).size;
}

function membershipSentence(state: StateId, data: MembershipMap, view: View): Message {
  const standing = standingsOf(data, view).get(state);
  const organisation = soleOrganisation(data, view);
  return organisation === null
    ? sentenceOfSeveral(state, standing)
    : sentenceOfOne(state, standing, organisation);
}

function sentenceOfOne(
  state: StateId,
  standing: Standing | undefined,
  organisation: OrganisationId,
): Message {
  const values: Readonly<Record<string, MessageValue>> = {
    state: { kind: 'state', id: state },
    organisation: { kind: 'organisation', id: organisation },
  };
  if (standing === undefined) return { key: 'keys:sentence.one.none', values };
  const { role, suspended } = standing;
  if (role === 'former') return { key: 'keys:sentence.one.former', values };
  const date = dated(standing);
  const which = suspended ? 'suspended' : role;
  return date === null
    ? { key: `keys:sentence.one.${which}Undated`, values }
    : { key: `keys:sentence.one.${which}`, values: { ...values, date } };
}

function sentenceOfSeveral(state: StateId, standing: Standing | undefined): Message {
  const name: MessageValue = { kind: 'state', id: state };
  if (standing === undefined) return { key: 'keys:sentence.several.none', values: { state: name } };
  const { role, count, suspended } = standing;
  if (role === 'former' || ((role === 'associate' || role === 'observer') && count === 0)) {
    return { key: `keys:sentence.several.${role}`, values: { state: name } };
  }
  const values = { state: name, count: { kind: 'count', value: count } } as const;
  const which = suspended ? 'suspended' : 'member';
  const date = dated(standing);
  return date === null
    ? { key: `keys:sentence.several.${which}Undated`, values }
    : { key: `keys:sentence.several.${which}`, values: { ...values, date } };
}

/** Since when: of a member when it first joined, of others when they took their place; `null` where nobody knows. */
function dated({ joined, role, rows }: Standing): MessageValue | null {
  const starts = rows.filter((row) => row.role === role).map(({ start }) => start);
  const date: FuzzyDate | undefined = joined ?? starts.toSorted()[0];
  return date === undefined || firstDay(date) === null ? null : { kind: 'date', date };
}

/** The one organisation that the map is about; `null` where there are several. */
function soleOrganisation(data: MembershipMap, view: View): OrganisationId | null {
  if (view.orgs !== 'all' && view.orgs.length === 1) return view.orgs[0] ?? null;
  if (data.organisations !== 1) return null;
  return [...data.rows.values()][0]?.[0]?.organisation ?? null;
}
