/** What stands around the year of a map: how much each year has, how its states fall into classes, and values of other years. */
import { describe, expect, it, vi } from 'vitest';
import { viewOf } from '../../../test/looking.ts';
import { buildWorld } from '../../../test/worlds.ts';
import { nearestValue, valueAt } from '../../domain/series.ts';
import { loadMessages } from '../../locale/i18n.ts';
import { testLocale } from '../../locale/testLocale.ts';
import { classOf } from '../_shared/colourScale.ts';
import { countIn, coverageOf } from './coverage.ts';
import { histogramOf } from './histogram.ts';
import { describeIndicator, standingOf, tableOfIndicator } from './indicatorWords.ts';
import { mapChart } from './map.ts';
import type { IndicatorMap, MembershipMap } from './mapData.ts';
import { paintStates } from './mapPaint.ts';
import { referencesOf } from './references.ts';
import { nearestReach } from './shownValue.ts';
import { standingsOf } from './standing.ts';
import { wordsOn } from './stateWords.ts';

vi.setConfig({ testTimeout: 120_000 });

const world = buildWorld('data');

function indicatorMap(query: string) {
  const view = viewOf(world, query);
  const data = mapChart.join(world.bundles, world.catalogue, view) as IndicatorMap;
  return { view, data };
}

function membershipMap(query: string) {
  const view = viewOf(world, `indicator=membership&${query}`);
  const data = mapChart.join(world.bundles, world.catalogue, view) as MembershipMap;
  return { view, data };
}

describe('the coverage of the years', () => {
  it.each(['orgs=dco&indicator=egdi', 'orgs=all&indicator=gdp', 'orgs=gcc.eco&states=FRA'])(
    'counts the states that a map shows with a value: %s',
    (query) => {
      const { view, data } = indicatorMap(query);
      const coverage = coverageOf(data, view.states);
      expect(coverage.counts).toHaveLength(data.times.last - data.times.first + 1);
      for (let year = data.times.first; year <= data.times.last; year += 1) {
        const { ranked } = standingOf(data, { ...view, time: year });
        expect([year, countIn(coverage, year)]).toEqual([year, ranked.length]);
      }
      expect(coverage.most).toBe(Math.max(...coverage.counts));
      expect(countIn(coverage, data.times.first - 1)).toBe(0);
    },
  );

  it.each(['orgs=dco', 'orgs=las', 'orgs=gcc.eco', 'orgs=all'])(
    'counts the members at the end of each year: %s',
    (query) => {
      const { view, data } = membershipMap(query);
      const coverage = coverageOf(data, []);
      const step = query === 'orgs=all' ? 23 : 1;
      for (let year = data.times.last; year >= data.times.first; year -= step) {
        const members = [...standingsOf(data, { ...view, time: year }).values()].filter(
          ({ count }) => count > 0,
        );
        expect([year, countIn(coverage, year)]).toEqual([year, members.length]);
      }
    },
  );
});

describe('a value of another year', () => {
  // A survey of every other year: odd years have no value of their own.
  const { view, data } = indicatorMap('orgs=dco&indicator=egdi&time=2021&nearest=on');
  const off = { ...view, nearest: false };
  const { ranked, others } = standingOf(data, view);

  it('is not shown unless it is asked for', () => {
    expect(standingOf(data, off).ranked).toEqual([]);
    expect(histogramOf(data, off).classes.flat()).toEqual([]);
  });

  it('is the nearest that there is, and of every state that has one within reach', () => {
    expect(ranked.length).toBeGreaterThan(0);
    for (const { id, value } of ranked) {
      expect(nearestValue(data.bundle.values[id], 2021, nearestReach)?.value).toBe(value);
    }
  });

  it('is told wherever it is shown: mark, tooltip, headline and table', async () => {
    expect(others.size).toBe(ranked.length);
    const paints = paintStates(data, view, 'light');
    const { translate } = await loadMessages('en', ['figure', 'map']);
    const locale = await testLocale('en', { translate });
    const rows = new Map(tableOfIndicator(data, view).rows.map((row) => [row.key, row]));
    for (const [state, year] of others) {
      expect(year).not.toBe(2021);
      expect(valueAt(data.bundle.values[state], 2021)).toBeUndefined();
      const paint = paints.get(state);
      expect(paint?.mark.time).toBe(year);
      expect(paint?.fill).toHaveProperty('hatch');
      expect(wordsOn(state, data, view).map(locale.say).join()).toContain(String(year));
      const cell = rows.get(state)?.cells[2];
      expect(cell?.time).toBe(String(year));
      expect(locale.value(cell?.text ?? '')).toContain(String(year));
    }
    const sentences = describeIndicator(data, view);
    const told = sentences.find(({ key }) => key === 'map:headline.otherYears');
    expect(told?.values?.['count']).toEqual({ kind: 'count', value: others.size });
    expect(sentences.map(locale.say).join(' ')).toMatch(/20(?:20|22)/);
  });

  it('is none where the year has its own', () => {
    const own = { ...view, time: 2022 };
    expect(standingOf(data, own)).toEqual(standingOf(data, { ...own, nearest: false }));
    expect(standingOf(data, own).others.size).toBe(0);
    for (const { mark } of paintStates(data, own, 'light').values()) {
      expect(mark.time).toBeUndefined();
    }
  });
});

it('a histogram has every state shown, once, in the class of its colour', () => {
  for (const query of ['orgs=all&time=2020', 'orgs=dco&indicator=gdp-growth&time=2020']) {
    const { view, data } = indicatorMap(query);
    const { ranked, missing } = standingOf(data, view);
    const histogram = histogramOf(data, view);
    expect(histogram.classes.flat().toSorted()).toEqual(ranked.map(({ id }) => id).toSorted());
    expect(histogram.missing).toEqual(missing);
    for (const { id, value } of ranked) {
      const colours = data.colours;
      if (colours === null) throw new Error('There are values, and yet no scale.');
      expect(histogram.classes[classOf(colours, value)]).toContain(id);
    }
  }
});

describe('what a legend holds the states against', () => {
  it('is no total of a sum, which is on no state’s scale', () => {
    const { view, data } = indicatorMap('orgs=dco&indicator=gdp&time=2023');
    const { ranked } = standingOf(data, view);
    const mean = ranked.reduce((sum, { value }) => sum + value, 0) / ranked.length;
    expect(referencesOf(data, view)).toEqual([{ kind: 'mean', value: mean, count: ranked.length }]);
  });

  it('is the organisation’s own figure where it has one, and the world’s', () => {
    const { view, data } = indicatorMap('orgs=dco&indicator=population-under-35&time=2025');
    expect(referencesOf(data, view)).toEqual([
      {
        kind: 'organisation',
        organisation: 'dco',
        value: valueAt(data.bundle.totals?.['dco' as never]?.values, 2025),
      },
      { kind: 'world', value: valueAt(data.bundle.world, 2025) },
    ]);
  });

  it('leaves out states that are only chosen, and values of other years', () => {
    const { view, data } = indicatorMap('orgs=gcc&indicator=egdi&time=2022');
    const chosen = { ...view, states: ['FRA' as never], nearest: true };
    expect(referencesOf(data, chosen)).toEqual(referencesOf(data, view));
    expect(referencesOf(data, { ...chosen, time: 2021 })).toEqual([]);
  });
});
