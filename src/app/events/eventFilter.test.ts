import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../test/looking.ts';
import { buildWorld } from '../../../test/worlds.ts';
import type { EventsBundle } from '../../domain/bundle.ts';
import type { AtlasEvent } from '../../domain/fact.ts';
import { statesWithin } from '../../domain/within.ts';
import { countFacets } from '../lists/countFacets.ts';
import { groupsOf, scopesOf } from './eventFacets.ts';
import { createEventFilter, statesOf } from './eventFilter.ts';
import type { EventFilter } from './eventFilter.ts';

const world = buildWorld('data');
const { events } = world.bundles.get<EventsBundle>('events');
const { catalogue } = world;

function filterOf(query: string, found: ReadonlySet<string> | null = null): EventFilter {
  const view = viewOf(world, query, 'events');
  const inside = statesWithin(view.within, catalogue);
  return createEventFilter(view, { inside, found });
}

const shown = (query: string): readonly AtlasEvent[] =>
  events.filter((event) => filterOf(query)(event));

describe('an address', () => {
  it('that asks for nothing shows all', () => {
    expect(shown('')).toHaveLength(events.length);
  });

  it('with organisations shows what they organised and what names them', () => {
    const both = shown('orgs=dco.gcc').map(({ id }) => id);
    const named = ({ organisers, organisations }: AtlasEvent): boolean =>
      /"(?:dco|gcc)"/.test(JSON.stringify([organisers, organisations]));
    expect(both).toEqual(events.filter(named).map(({ id }) => id));
    expect(both).toContain('dco-general-assembly-5');
    expect(both).toContain('gcc-egov-exec-26');
  });

  it('with states shows what was held there and what names them', () => {
    const kuwait = shown('states=KWT');
    expect(kuwait.map(({ id }) => id)).toContain('dco-general-assembly-5');
    for (const { place, states } of kuwait)
      expect(place?.state === 'KWT' || states.some((state) => state === 'KWT')).toBe(true);
  });

  it('with a region shows what concerns one of its states', () => {
    const western = new Set(
      catalogue.states.filter(({ region }) => region === 'western-asia').map(({ id }) => id),
    );
    const found = shown('within=western-asia');
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(events.length);
    for (const event of found) expect(statesOf(event).some((id) => western.has(id))).toBe(true);
  });

  it('with types and sure shows those types, on two sources or more', () => {
    const found = shown('types=assembly.forum&sure=on');
    expect(found.length).toBeGreaterThan(0);
    for (const { type, sources } of found) {
      expect(['assembly', 'forum']).toContain(type);
      expect(sources.length).toBeGreaterThan(1);
    }
  });

  it('with a search text shows what it found, however little that is', () => {
    const filter = filterOf('q=x', new Set(['dco-general-assembly-5']));
    expect(events.filter((event) => filter(event)).map(({ id }) => id)).toEqual([
      'dco-general-assembly-5',
    ]);
    const nothing = filterOf('q=x', new Set());
    expect(events.filter((event) => nothing(event))).toEqual([]);
  });
});

describe('the number beside a choice', () => {
  it('is what choosing it alone would show', () => {
    const others = 'states=SAU.KWT&sure=on';
    const counts = countFacets(
      events,
      filterOf(`${others}&orgs=gcc`),
      { key: 'orgs', of: scopesOf(catalogue) },
      [],
    );
    expect(counts.size).toBeGreaterThan(10);
    for (const [id, count] of counts) expect(shown(`${others}&orgs=${id}`)).toHaveLength(count);
  });

  it('is so for regions and income groups', () => {
    const counts = countFacets(
      events,
      filterOf('types=forum'),
      { key: 'within', of: groupsOf(catalogue) },
      [],
    );
    expect([...counts.keys()]).toEqual(
      expect.arrayContaining(['asia', 'western-asia', 'high-income']),
    );
    for (const [id, count] of counts) expect(shown(`types=forum&within=${id}`)).toHaveLength(count);
  });

  it('keeps what is chosen, also where nothing has it', () => {
    const counts = countFacets(events, filterOf(''), { key: 'types', of: () => [] }, ['award']);
    expect([...counts]).toEqual([['award', 0]]);
  });
});
