/** Which lanes there are, in which order, and which of them fold. */
import type { Locale } from '../../locale/locale.ts';
import type { View } from '../../view/view.ts';
import type { LaneGroup } from './lane.ts';
import { lanesByOrganisation } from './lanesByOrganisation.ts';
import { lanesByState } from './lanesByState.ts';
import { lanesByType } from './lanesByType.ts';
import { createSort } from './laneSort.ts';
import type { Unfolded } from './laneSort.ts';
import type { TimelineData } from './timelineData.ts';

/** Groups that fold by themselves: more than these are a page of bars that nobody reads. */
const openAtMost = 2;
/** A group of more lanes than these, where it is not what the reader asked for by name. */
const longGroup = 40;

export type Folds = ReadonlyMap<string, boolean>;

interface Choices {
  readonly group: View['group'];
  readonly order: View['order'];
  /** What the reader folded and unfolded by hand. */
  readonly folds: Folds;
}

export function laneGroups(
  data: TimelineData,
  { group, order, folds }: Choices,
  locale: Locale,
): readonly LaneGroup[] {
  const groups = unfoldedGroups(data, group, order, locale);
  const foldable = groups.filter(({ header }) => header !== null).length > openAtMost;
  return groups.map((one) => {
    const isLong = group !== 'organisation' && one.lanes.length > longGroup;
    return { ...one, folded: folds.get(one.key) ?? (foldable || isLong) };
  });
}

interface Made {
  readonly of: readonly unknown[];
  readonly groups: readonly Unfolded[];
}
const lastMade = new WeakMap<TimelineData, Made>();

/** The lanes of the last choices are kept: folding and another width change none of them. */
function unfoldedGroups(
  data: TimelineData,
  group: View['group'],
  order: View['order'],
  locale: Locale,
): readonly Unfolded[] {
  const of = [group, order, locale];
  const last = lastMade.get(data);
  if (last?.of.every((value, index) => value === of[index]) === true) return last.groups;
  const make = { organisation: lanesByOrganisation, state: lanesByState, type: lanesByType }[group];
  const groups = make(data, createSort(order, locale));
  lastMade.set(data, { of, groups });
  return groups;
}
