import { describe, expect, it } from 'vitest';
import { localeIn } from '../../../test/looking.ts';
import { buildWorld } from '../../../test/worlds.ts';
import type { EventsBundle } from '../../domain/bundle.ts';
import { createEventSearch, eventsLike, findEvent } from './eventSearch.ts';
import { placeInSeries } from './eventSeries.ts';

const world = buildWorld('data');
const bundle = world.bundles.get<EventsBundle>('events');
const ar = await localeIn(world, 'ar');
const find = createEventSearch(bundle, ar);
const found = (query: string): readonly string[] => find(query).map(({ id }) => id);

describe('search', () => {
  it.each([
    ['الجمعية العامة الخامسة', 'dco-general-assembly-5'],
    ['الجمعيه العامه الخامسه', 'dco-general-assembly-5'],
    ['general assembly kuwait', 'dco-general-assembly-5'],
    ['Diplomatic Connect 2024', 'dco-diplomatic-connect-4'],
    ['الملتقى الدبلوماسي الرياض', 'dco-diplomatic-connect-4'],
    ['نشست کمیته اجرایی دوحه', 'gcc-egov-exec-26'],
    ['تهران 2023', 'eco-ict-ministers-3'],
    ['émirats corée', 'uae-korea-digital-government-mou-signing-2023'],
  ])('finds by «%s»', (query, id) => {
    expect(found(query)).toContain(id);
  });

  it('finds what is spelt wrong only where nothing is spelt so', () => {
    expect(found('diplomatc').length).toBeGreaterThan(0);
    expect(find('الرياض').some(({ kind }) => kind === 'typo')).toBe(false);
  });

  it('shows what matched in the title', () => {
    const match = find('الخامسة').find(({ id }) => id === 'dco-general-assembly-5');
    expect([match?.index, match?.text.slice(...(match?.range ?? []))]).toEqual([0, 'الخامسة']);
  });

  it('finds nothing by nothing', () => {
    expect([found(''), found('qqqqqq')]).toEqual([[], []]);
  });
});

describe('an id', () => {
  it('leads to its event, and so does one that the event once had', () => {
    for (const event of bundle.events) {
      for (const id of [event.id, ...(event.aliases ?? [])]) {
        expect(findEvent(bundle.events, id)).toBe(event);
      }
    }
    expect(bundle.events.some(({ aliases = [] }) => aliases.length > 0)).toBe(true);
  });

  it.each([
    ['dco-genral-asembly-6', 'dco-general-assembly-5'],
    ['gcc-egov-26', 'gcc-egov-exec-26'],
    ['uae-korea', 'uae-korea-digital-government-mou-signing-2023'],
    ['الملتقى-الدبلوماسي', 'dco-diplomatic-connect-4'],
  ])('that is unknown, «%s», has those that it may have meant', (typed, id) => {
    expect(findEvent(bundle.events, typed)).toBeUndefined();
    expect(eventsLike(typed, bundle, ar).map((event) => event.id)).toContain(id);
  });

  it('that is like none has none', () => {
    expect(eventsLike('zzzzz', bundle, ar)).toEqual([]);
    expect(eventsLike('---', bundle, ar)).toEqual([]);
  });
});

describe('a series', () => {
  it('is walked from its first to its last event and back, numbers in their order', () => {
    for (const series of Object.keys(bundle.series)) {
      const all = bundle.events.filter((event) => event.series === series);
      const walked = [];
      let at = all.find((event) => placeInSeries(event, bundle)?.previous === null) ?? null;
      while (at !== null) {
        walked.push(at);
        const next = placeInSeries(at, bundle)?.next ?? null;
        if (next !== null) expect(placeInSeries(next, bundle)?.previous).toBe(at);
        at = next;
      }
      expect(walked.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
      const numbers = walked.flatMap(({ edition }) => edition ?? []);
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    }
  });

  it('is none where the event has none', () => {
    const alone = bundle.events.find((event) => event.series === undefined);
    expect(alone === undefined ? alone : placeInSeries(alone, bundle)).toBeNull();
  });
});
