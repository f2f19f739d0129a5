import { act, fireEvent, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { MemoryRouter } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { buildWorld } from '../../../test/worlds.ts';
import { viewOf } from '../../../test/looking.ts';
import { histogramOf } from '../../charts/map/histogram.ts';
import { mapChart } from '../../charts/map/map.ts';
import type { IndicatorMap } from '../../charts/map/mapData.ts';
import { loadMessages } from '../../locale/i18n.ts';
import { testLocale } from '../../locale/testLocale.ts';
import { AtlasProvider } from '../atlasContext.tsx';
import { namesOf } from '../catalogueNames.ts';
import { LocaleProvider } from '../localeContext.tsx';
import { useLitStates } from './highlight.ts';
import { MapLegend } from './MapLegend.tsx';

vi.setConfig({ testTimeout: 60_000 });

const world = buildWorld('data');
const { manifest, catalogue } = world;
const messages = {
  ar: await loadMessages('ar', ['figure', 'legend', 'map', 'membership', 'panel']),
  en: await loadMessages('en', ['figure', 'legend', 'map', 'membership', 'panel']),
};
const localeOf = (language: keyof typeof messages) =>
  testLocale(language, {
    names: namesOf(catalogue, language),
    translate: messages[language].translate,
  });
const locales = { ar: await localeOf('ar'), en: await localeOf('en') };

function LitStates() {
  const lit = useLitStates();
  return <output>{lit === null ? 'all' : [...lit].toSorted().join(' ')}</output>;
}

function open(query: string, language: keyof typeof locales = 'en') {
  const view = viewOf(world, query);
  const data = mapChart.join(world.bundles, catalogue, view);
  const { container } = render(
    <MemoryRouter>
      <AtlasProvider
        value={{ catalogue, manifest, theme: 'light', messages: messages[language], ui: null }}
      >
        <LocaleProvider value={locales[language]}>
          <MapLegend data={data} view={view} />
          <LitStates />
        </LocaleProvider>
      </AtlasProvider>
    </MemoryRouter>,
  );
  return { view, data, container };
}

const plain = (text: string | null | undefined) => text?.replaceAll(/[\u2066-\u2069]/g, '') ?? '';
const lit = () => document.querySelector('output')?.textContent;
const items = () => within(screen.getByRole('toolbar')).getAllByRole('button');
const itemOf = (index: number): HTMLElement => {
  const item = items()[index];
  if (item === undefined) throw new Error(`The legend has no item ${index}.`);
  return item;
};

describe('the legend of an indicator', () => {
  const query = 'orgs=dco&indicator=internet-users&time=2022';

  it('has an item for each class, with the number of its states and their names', () => {
    const { view, data } = open(query);
    const { classes, missing } = histogramOf(data as IndicatorMap, view);
    const groups = [...classes, missing];
    expect(items()).toHaveLength(groups.length);
    for (const [index, states] of groups.entries()) {
      const said = plain(itemOf(index).ariaLabel);
      expect(said).toContain(states.length === 1 ? '1 state' : `${states.length} states`);
      for (const id of states) expect(said).toContain(locales.en.value({ kind: 'state', id }));
    }
  });

  it('lights the states of the class pointed at, and no more when it is left', () => {
    const { view, data } = open(query);
    const { classes } = histogramOf(data as IndicatorMap, view);
    const index = classes.findIndex((states) => states.length > 0);
    expect(lit()).toBe('all');
    fireEvent.pointerEnter(itemOf(index), { pointerType: 'mouse' });
    expect(lit()).toBe(classes[index]?.toSorted().join(' '));
    fireEvent.pointerLeave(itemOf(index));
    expect(lit()).toBe('all');
  });

  it('keeps a class lit after a click, until Escape', () => {
    const { view, data } = open(query);
    const { classes } = histogramOf(data as IndicatorMap, view);
    const index = classes.findIndex((states) => states.length > 0);
    fireEvent.click(itemOf(index));
    fireEvent.pointerLeave(itemOf(index));
    expect(lit()).toBe(classes[index]?.toSorted().join(' '));
    expect(itemOf(index).ariaPressed).toBe('true');
    fireEvent.keyDown(itemOf(index), { key: 'Escape' });
    expect(lit()).toBe('all');
  });

  it('is one stop of the Tab key, with arrows that follow the screen', () => {
    open(query, 'ar');
    const stops = () => items().filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).toEqual([itemOf(0)]);
    act(() => itemOf(0).focus());
    fireEvent.keyDown(itemOf(0), { key: 'ArrowLeft' });
    expect(document.activeElement).toBe(itemOf(1));
    expect(stops()).toEqual([itemOf(1)]);
    fireEvent.keyDown(itemOf(1), { key: 'End' });
    expect(document.activeElement).toBe(items().at(-1));
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(items().at(-2));
  });

  it('has a sample for values of another year where they are asked for', () => {
    open('orgs=dco&indicator=egdi&time=2021&nearest=on');
    expect(screen.getByRole('button', { name: /^Value of another year/ })).toBeTruthy();
  });

  it.each([
    ['indicator=gdp', /Logarithmic, because the values differ by a factor/],
    ['indicator=gdp-growth', /Two colours part at zero/],
    ['indicator=gdp-growth&scale=log', /instead of a logarithmic scale/],
    ['indicator=life-expectancy', /Linear/],
  ])('says why its colours step as they do: %s', (address, why) => {
    open(address);
    expect(screen.getByText(why)).toBeTruthy();
  });

  it('says of a scale that the reader chose only that it holds for all years', () => {
    const { container } = open('indicator=gdp&scale=quantile');
    expect(plain(container.textContent)).toContain('A colour means the same in every year.');
    expect(plain(container.textContent)).not.toMatch(/because/);
  });

  it.each([
    ['indicator=internet-users', 'Higher is better'],
    ['indicator=unemployment', 'Lower is better'],
    ['indicator=population', null],
  ])('says what is better only where it is: %s', (address, sense) => {
    const { container } = open(address);
    const said = /(?:Higher|Lower) is better/.exec(plain(container.textContent))?.[0] ?? null;
    expect(said).toBe(sense);
  });
});

describe('the legend of memberships', () => {
  it('counts the roles of one organisation and lights their states', async () => {
    open('indicator=membership&orgs=dco&time=2021-06-01');
    const founders = await screen.findByRole('button', { name: /^Founding member/ });
    fireEvent.pointerEnter(founders, { pointerType: 'mouse' });
    expect(lit()).toBe('BHR JOR KWT NGA OMN PAK SAU');
  });

  it('counts the organisations of several', async () => {
    open('indicator=membership&orgs=gcc.dco&time=2024-06-06');
    fireEvent.pointerEnter(await screen.findByRole('button', { name: /^2 organisations/ }), {
      pointerType: 'mouse',
    });
    expect(lit()).toBe('BHR KWT OMN QAT SAU');
  });
});

it.each([
  ['en', 'indicator=gdp'],
  ['ar', 'indicator=gdp-growth'],
  ['en', 'indicator=membership'],
] as const)('is accessible: %s %s', async (language, query) => {
  const { container } = open(query, language);
  await screen.findByRole('toolbar');
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
