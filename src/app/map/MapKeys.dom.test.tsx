import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { useState } from 'react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { frameOf } from '../../../test/looking.ts';
import { buildWorld } from '../../../test/worlds.ts';
import { mapChart } from '../../charts/map/map.ts';
import { createStages } from '../../charts/stages.ts';
import { loadMessages } from '../../locale/i18n.ts';
import type { Locale } from '../../locale/locale.ts';
import { testLocale } from '../../locale/testLocale.ts';
import { atRest } from '../../scene/scene.ts';
import type { Camera } from '../../scene/scene.ts';
import { useView, ViewProvider } from '../../view/useView.ts';
import { namesOf, vocabularyOf } from '../catalogueNames.ts';
import { LocaleProvider } from '../localeContext.tsx';
import type { CameraControl } from '../useCamera.ts';
import { MapKeys } from './MapKeys.tsx';
import { walkMarksOf } from './walkMarks.ts';

vi.setConfig({ testTimeout: 30_000 });

const world = buildWorld('data');
const vocabulary = vocabularyOf(world.catalogue, world.manifest.version);
const speakerOf = async (language: string) =>
  testLocale(language, {
    names: namesOf(world.catalogue, language),
    translate: (await loadMessages(language, ['figure', 'keys', 'map'])).translate,
  });
const locales = { ar: await speakerOf('ar'), en: await speakerOf('en') };
type Language = keyof typeof locales;

const control = {
  move: vi.fn<CameraControl['move']>(),
  zoomBy: vi.fn<CameraControl['zoomBy']>(),
  reset: vi.fn<CameraControl['reset']>(),
};

function Map({ locale, camera }: { readonly locale: Locale; readonly camera: Camera }) {
  const { view } = useView();
  const [stages] = useState(() => createStages(mapChart));
  const data = stages.data(world.bundles, world.catalogue, view);
  const scene = stages.scene(data, view, frameOf(locale, { camera }));
  const places = [...walkMarksOf(scene).values()].map(({ id, x, y }) => [id, x, y]);
  return (
    <>
      <output data-states={view.states.join(' ')} data-places={JSON.stringify(places)} />
      <MapKeys data={data} view={view} scene={scene} control={control} />
    </>
  );
}

function open(language: Language, query = '', camera = atRest) {
  const locale = locales[language];
  const place = { language, page: 'map', id: null, embed: false } as const;
  document.documentElement.dir = locale.direction;
  const keys = userEvent.setup();
  render(
    <MemoryRouter initialEntries={[`/${language}/map?${query}`]}>
      <ViewProvider vocabulary={vocabulary} place={place}>
        <LocaleProvider value={locale}>
          <button type="button">before</button>
          <Map locale={locale} camera={camera} />
          <button type="button">after</button>
        </LocaleProvider>
      </ViewProvider>
    </MemoryRouter>,
  );
  return keys;
}

const list = () => screen.getByRole('listbox');
const active = () =>
  document.querySelector(`[id="${list().getAttribute('aria-activedescendant') ?? ''}"]`);
/** What the active option says, without the controls of direction in it. */
const heard = () => active()?.textContent.replaceAll(/[\u2066-\u2069]/g, '');
const chosen = () => document.querySelector('output')?.dataset['states'];
const placeOf = (option: Element | null): readonly [x: number, y: number] => {
  const places = document.querySelector('output')?.dataset['places'] ?? '[]';
  const state = option?.id.slice(-3);
  const found = (JSON.parse(places) as [string, number, number][]).find(([id]) => id === state);
  if (found === undefined) throw new Error(`The keys stand nowhere: ${state}`);
  return [found[1], found[2]];
};

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn<() => void>();
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
});
afterEach(() => {
  vi.clearAllMocks();
  document.documentElement.removeAttribute('dir');
});

test('the map is one stop of Tab, which begins at the highest value', async () => {
  const keys = open('en', 'time=2023');
  await keys.tab();
  expect(document.activeElement?.textContent).toBe('before');
  expect(active()).toBeNull();
  await keys.tab();
  expect(document.activeElement).toBe(list());
  expect(heard()).toMatch(
    /^Saudi Arabia: US\$1\.\d+ trillion in 2023, rank 1 of 1[56] in scope; member of \d+ organisations\.$/,
  );
  await keys.tab();
  expect(document.activeElement?.textContent).toBe('after');
});

describe.each(['ar', 'en'] as const)('on a page in %s', (language) => {
  it('arrows go where they point on the screen', async () => {
    const keys = open(language, 'states=KWT&region=members');
    act(() => list().focus());
    expect(active()?.id).toMatch(/KWT$/);
    const from = placeOf(active());
    await keys.keyboard('{ArrowRight}');
    expect(placeOf(active())[0]).toBeGreaterThan(from[0]);
    await keys.keyboard('{ArrowDown}{ArrowDown}');
    expect(placeOf(active())[1]).toBeGreaterThan(from[1]);
    const east = placeOf(active());
    await keys.keyboard('{ArrowLeft}');
    expect(placeOf(active())[0]).toBeLessThan(east[0]);
  });

  it('Enter selects and takes back, and says how many are selected', async () => {
    const keys = open(language, 'states=KWT');
    const live = () => document.querySelector('[aria-live]')?.textContent;
    act(() => list().focus());
    await keys.keyboard('{End}{Enter}');
    const last = active()?.id.slice(-3);
    expect(new Set(chosen()?.split(' '))).toEqual(new Set(['KWT', last]));
    expect(active()?.getAttribute('aria-selected')).toBe('true');
    expect(live()).toBe(language === 'ar' ? 'دولتان مختارتان.' : '2 states selected.');
    await keys.keyboard(' ');
    expect(chosen()).toBe('KWT');
    expect(active()?.getAttribute('aria-selected')).toBe('false');
  });

  it('Escape takes the mark away, then the selection, then nothing', async () => {
    const keys = open(language, 'states=KWT');
    act(() => list().focus());
    await keys.keyboard('{Escape}');
    expect(active()).toBeNull();
    expect(document.activeElement).toBe(list());
    expect(chosen()).toBe('KWT');
    await keys.keyboard('{Escape}');
    expect(chosen()).toBe('');
    expect(fireEvent.keyDown(list(), { key: 'Escape' })).toBe(true);
  });

  it('letters jump to a name', async () => {
    const keys = open(language);
    act(() => list().focus());
    await keys.keyboard(language === 'ar' ? 'كوي' : 'kuw');
    expect(active()?.id).toMatch(/KWT$/);
    await keys.keyboard('xxx');
    expect(document.querySelector('[aria-live]')?.textContent).toBe(
      locales[language].text('figure:state.nothing'),
    );
  });

  it('nothing is wrong for assistive technology', async () => {
    open(language);
    act(() => list().focus());
    fireEvent.keyDown(list(), { key: '?' });
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  });
});

test('the ring and the words of the tooltip stand at the mark, for eyes alone', async () => {
  const keys = open('en', 'time=2023&states=KWT');
  act(() => list().focus());
  await keys.keyboard('kuw');
  const label = screen.getByText('Kuwait', { selector: 'strong' });
  expect(label.parentElement?.textContent).toMatch(/^KuwaitUS\$\d+(\.\d+)? billion$/);
  expect(label.closest('[aria-hidden="true"]')).not.toBeNull();
  act(() => list().blur());
  expect(screen.queryByText('Kuwait', { selector: 'strong' })).toBeNull();
});

test('a map of membership says the role and since when', async () => {
  const keys = open('en', 'indicator=membership&orgs=dco&time=2024-06-06');
  act(() => list().focus());
  await keys.keyboard('kuw');
  expect(heard()).toMatch(
    /^Kuwait: founding member of Digital Cooperation Organization since .*2020\.$/,
  );
});

test('plus, minus and nought move the camera, with the mark in the middle', async () => {
  const keys = open('en', 'states=KWT');
  act(() => list().focus());
  await keys.keyboard('+-0');
  const [near, far] = control.zoomBy.mock.calls;
  expect(near).toEqual([1.5, placeOf(active())]);
  expect(far?.[0]).toBeCloseTo(1 / 1.5);
  expect(control.reset).toHaveBeenCalledTimes(1);
});

test('the camera follows to a mark that it does not show', async () => {
  open('en', 'states=KWT', { k: 8, dx: 0, dy: 0 });
  act(() => list().focus());
  const [x, y] = placeOf(active());
  expect(control.move).toHaveBeenCalledTimes(1);
  const { k, dx, dy } = control.move.mock.calls[0]?.[0] ?? atRest;
  expect(k).toBe(8);
  expect(x * k + dx).toBeGreaterThanOrEqual(0);
  expect(x * k + dx).toBeLessThanOrEqual(960);
  expect(y * k + dy).toBeGreaterThanOrEqual(0);
  expect(y * k + dy).toBeLessThanOrEqual(500);
});

test('the question mark opens the list of keys, which closes', async () => {
  const keys = open('en');
  act(() => list().focus());
  await keys.keyboard('?');
  const dialog = screen.getByRole('dialog', { name: 'Keys on the map' });
  expect(within(dialog).getAllByRole('definition')).toHaveLength(8);
  fireEvent(dialog, new Event('close'));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(document.activeElement).toBe(list());
});

test('what is not ours goes on to the page', () => {
  open('en', 'states=KWT');
  act(() => list().focus());
  for (const press of [
    { key: 'PageDown' },
    { key: 'Tab' },
    { key: 'ArrowLeft', altKey: true },
    { key: 'k', ctrlKey: true },
    { key: '0', metaKey: true },
  ]) {
    expect(fireEvent.keyDown(list(), press)).toBe(true);
  }
  expect(fireEvent.keyDown(list(), { key: 'ArrowLeft' })).toBe(false);
});
