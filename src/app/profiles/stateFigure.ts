/** A state's last published value of an indicator, and where it stands with it: in the world and in each of its organisations. */
import { rankByValue } from '../../charts/_shared/rank.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { IndicatorBundle, IndicatorEntry } from '../../domain/indicator.ts';
import type { OrganisationId, StateId } from '../../domain/ids.ts';
import { isFullMember, isInForce } from '../../domain/membership.ts';
import type { Membership } from '../../domain/membership.ts';
import { latestYear, valueAt } from '../../domain/series.ts';
import { endOfYear } from '../../domain/time.ts';
import type { Year } from '../../domain/time.ts';

/** 1 is the largest value; equals share a rank. */
export interface Place {
  readonly rank: number;
  /** How many have a value of that year. */
  readonly of: number;
  /** Whether another has the same value. */
  readonly tied: boolean;
}

export interface StateFigure {
  readonly value: number;
  readonly year: Year;
  readonly world: Place;
  /** Of which it was a founder or member on the last day of the year; partial rosters have no ranks. */
  readonly organisations: readonly (Place & { readonly organisation: OrganisationId })[];
}

interface FigureGround {
  readonly catalogue: Pick<Catalogue, 'states' | 'organisations' | 'home'>;
  readonly memberships: readonly Membership[];
}

/** `null` where the source has no value of the state up to the indicator's last year of broad coverage. */
export function stateFigure(
  state: StateId,
  { latest }: Pick<IndicatorEntry, 'latest'>,
  { values }: Pick<IndicatorBundle, 'values'>,
  { catalogue, memberships }: FigureGround,
): StateFigure | null {
  const year = latestYear(values[state], latest);
  const value = year === undefined ? undefined : valueAt(values[state], year);
  if (year === undefined || value === undefined) return null;
  const day = endOfYear(year);
  const placeAmong = (states: Iterable<StateId>): Place | null => {
    const ranked = rankByValue(
      [...states].flatMap((id): [StateId, number][] => {
        const other = valueAt(values[id], year);
        return other === undefined ? [] : [[id, other]];
      }),
    );
    const own = ranked.find(({ id }) => id === state);
    if (own === undefined) return null;
    return {
      rank: own.rank,
      of: ranked.length,
      tied: ranked.some(({ id, rank }) => id !== state && rank === own.rank),
    };
  };
  const world = placeAmong(catalogue.states.map(({ id }) => id));
  if (world === null) return null;
  const organisations = catalogue.organisations
    .filter(({ roster }) => roster !== 'partial')
    .toSorted((a, b) => Number(b.id === catalogue.home) - Number(a.id === catalogue.home))
    .flatMap(({ id, founded }) => {
      const members = new Set(
        memberships
          .filter(
            (row) => row.organisation === id && isFullMember(row) && isInForce(row, day, founded),
          )
          .map((row) => row.state),
      );
      const place = members.has(state) ? placeAmong(members) : null;
      return place === null ? [] : [{ organisation: id, ...place }];
    });
  return { value, year, world, organisations };
}
