/** Addresses of any view of a page of statistics, for properties that hold of all of them; and what is true of their states, worked out another way. */
import fc from 'fast-check';
import { isFullMember } from '../src/domain/membership.ts';
import type { Message, MessageValue } from '../src/domain/message.ts';
import { firstDay } from '../src/domain/time.ts';
import type { BuiltWorld } from './worlds.ts';

export interface AnyQuery {
  readonly orgs: readonly string[];
  readonly within: readonly string[];
  readonly states: readonly string[];
  readonly time: number;
  /** An earlier year, or a later one now and then. */
  readonly other: number;
  readonly indicator: string;
}

/** Scopes of none to three organisations, filters, chosen states, and a year of the indicator's. */
export function anyQuery({ catalogue, memberships }: BuiltWorld): fc.Arbitrary<AnyQuery> {
  const scopes = [...new Set(memberships.map(({ organisation }) => organisation))];
  const some = (ids: readonly string[], most: number) =>
    fc.oneof(fc.constant([]), fc.uniqueArray(fc.constantFrom(...ids), { maxLength: most }));
  return fc
    .record({
      orgs: fc.oneof(
        fc.constant(['all']),
        fc.uniqueArray(fc.constantFrom(...scopes), { minLength: 1, maxLength: 1 }),
        fc.uniqueArray(fc.constantFrom(...scopes), { minLength: 1, maxLength: 3 }),
      ),
      within: some(
        [...catalogue.regions, ...catalogue.incomes].map(({ id }) => id),
        3,
      ),
      states: some(
        catalogue.states.map(({ id }) => id),
        3,
      ),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      from: fc.double({ min: 0, max: 1, noNaN: true }),
      indicator: fc.constantFrom(...catalogue.indicators),
    })
    .map(({ orgs, within, states, at, from, indicator: { id, first, last } }) => ({
      orgs,
      within,
      states,
      time: Math.round(first + at * (last - first)),
      other: Math.round(first + from * (last - first)),
      indicator: id,
    }));
}

export function queryText(parts: Readonly<Record<string, readonly string[] | string | number>>) {
  return Object.entries(parts)
    .map(([key, value]) => [key, typeof value === 'object' ? value.join('.') : String(value)])
    .filter(([, text]) => text !== '')
    .map(([key, text]) => `${key}=${text}`)
    .join('&');
}

/** The states in scope at the end of a year, by reading every row of the roll. */
export function scopeOf(
  { catalogue, memberships }: BuiltWorld,
  { orgs, within }: Pick<AnyQuery, 'orgs' | 'within'>,
  year: number,
): ReadonlySet<string> {
  const day = `${year}-12-31`;
  const parentOf = new Map<string, string | undefined>(
    catalogue.regions.map(({ id, parent }) => [id, parent]),
  );
  const regions = within.filter((id) => parentOf.has(id));
  const incomes = within.filter((id) => !parentOf.has(id));
  const inside = catalogue.states.filter(
    ({ region, income }) =>
      (regions.length === 0 ||
        (region !== null && regions.some((id) => id === region || id === parentOf.get(region)))) &&
      (incomes.length === 0 || incomes.some((id) => id === income)),
  );
  if (orgs.includes('all')) {
    return new Set(inside.filter(({ economy }) => economy).map(({ id }) => id));
  }
  const members = new Set<string>();
  for (const row of memberships) {
    if (!orgs.includes(row.organisation) || !isFullMember(row)) continue;
    const founded = catalogue.organisations.find(({ id }) => id === row.organisation)?.founded;
    const start = firstDay(row.start) ?? firstDay(founded ?? '') ?? '';
    const end = row.end === undefined ? '9999' : (firstDay(row.end) ?? '9999');
    if (start <= day && day < end) members.add(row.state);
  }
  return new Set(inside.map(({ id }) => id).filter((id) => members.has(id)));
}

/** The published value of a year, read from the runs one by one. */
export function publishedIn(
  world: BuiltWorld,
  indicator: string,
  state: string,
  year: number,
): number | undefined {
  const values: Readonly<Record<string, readonly (readonly [number, ...number[]])[]>> =
    world.indicator(indicator).values;
  for (const [first, ...own] of values[state] ?? []) {
    for (let index = 0; index < own.length; index += 1) {
      if (first + index === year) return own[index];
    }
  }
  return undefined;
}

/** What a value in a sentence comes to: a number, a year, an id, a set of ids; for several states told as a number, `{ many }`. */
export function plainValue(value: MessageValue): unknown {
  if (typeof value !== 'object') return value;
  if (value.kind === 'list') return new Set(value.items.map(plainValue));
  if (value.kind === 'year') return value.year;
  if (value.kind === 'years') return [value.first, value.last];
  if (value.kind === 'text') return value.text;
  if (value.kind === 'message') {
    return { many: plainValue(value.message.values?.['count'] ?? 0) };
  }
  if ('value' in value) return value.value;
  if ('id' in value) return value.id;
  throw new Error(`Nobody expects a ${value.kind} here.`);
}

export function plainValues({ values = {} }: Message): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, plainValue(value)]),
  );
}
