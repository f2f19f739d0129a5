import { act, fireEvent, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { BrowserRouter, MemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadMessages } from '../../locale/i18n.ts';
import { testLocale } from '../../locale/testLocale.ts';
import { sampleVocabulary } from '../../view/sample.testing.ts';
import { useView, ViewProvider } from '../../view/useView.ts';
import { LocaleProvider } from '../localeContext.tsx';
import { DayField } from './DayField.tsx';
import { TimeControl } from './TimeControl.tsx';
import { pace } from './usePlaying.ts';

const textsOf = async (language: string) => ({
  translate: (await loadMessages(language, ['figure', 'map'])).translate,
});
const locales = {
  en: await testLocale('en', await textsOf('en')),
  ar: await testLocale('ar', { ...(await textsOf('ar')), numerals: 'arab' }),
  fa: await testLocale('fa', await textsOf('fa')),
};
type Language = keyof typeof locales;

const first = 2000;
/** 2000 to 2010; nothing to see in 2000, 2004 and 2005. */
const counts = [0, 3, 4, 4, 0, 0, 5, 6, 6, 6, 7];
const last = first + counts.length - 1;

function Figure({ direction }: { readonly direction: 'ltr' | 'rtl' }) {
  const { view } = useView();
  return (
    <>
      <output data-time={JSON.stringify(view.time)} />
      <TimeControl
        first={first}
        last={last}
        year={typeof view.time === 'number' ? view.time : last}
        direction={direction}
        counts={counts}
      >
        <DayField day="2006-06-06" first={first} latest="2010-11-21" />
      </TimeControl>
    </>
  );
}

interface AtlasProps {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
}

function Atlas({ language, direction }: AtlasProps) {
  const place = { language, page: 'map', id: null, embed: false } as const;
  return (
    <ViewProvider vocabulary={sampleVocabulary} place={place}>
      <LocaleProvider value={locales[language]}>
        <Figure direction={direction} />
      </LocaleProvider>
    </ViewProvider>
  );
}

/** Memberships are known to the day; statistics would not take one. */
const addressOf = (year: number, language: Language = 'en') =>
  `/${language}/map?indicator=membership&time=${year}`;

function open(year: number, language: Language = 'en', direction: 'ltr' | 'rtl' = 'ltr') {
  return render(
    <MemoryRouter initialEntries={[addressOf(year, language)]}>
      <Atlas language={language} direction={direction} />
    </MemoryRouter>,
  );
}

/** The same with the window's own history, whose entries can be counted. */
function openInWindow(year: number) {
  window.history.replaceState(null, '', addressOf(year));
  render(
    <BrowserRouter>
      <Atlas language="en" direction="ltr" />
    </BrowserRouter>,
  );
  wait(1000);
  const before = window.history.length;
  return () => {
    wait(1000);
    const { search } = window.location;
    return [window.history.length - before, new URLSearchParams(search).get('time')];
  };
}

const output = () => document.querySelector('output');
const time = (): unknown => JSON.parse(output()?.dataset['time'] ?? 'null');
const slider = () => screen.getByRole('slider');
const wait = (milliseconds: number): void => {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
};
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the slider of years', () => {
  it.each([
    ['ArrowRight', 2007],
    ['ArrowLeft', 2005],
    ['ArrowUp', 2007],
    ['ArrowDown', 2005],
    ['PageUp', 2010],
    ['PageDown', 2000],
    ['Home', 2000],
    ['End', 2010],
  ])('goes by %s from 2006 to %i', (key, year) => {
    open(2006);
    fireEvent.keyDown(slider(), { key });
    expect(time()).toBe(year);
    expect(slider().getAttribute('aria-valuetext')).toBe(String(year));
  });

  it('follows the screen where time runs right to left', () => {
    open(2006, 'ar', 'rtl');
    fireEvent.keyDown(slider(), { key: 'ArrowLeft' });
    expect(time()).toBe(2007);
    expect(slider().getAttribute('aria-valuetext')).toBe('٢٠٠٧');
    expect(slider().dir).toBe('rtl');
  });

  it('is the first slider, and says which way time runs', () => {
    const { container } = open(2006, 'en', 'rtl');
    expect(container.querySelectorAll('[role="slider"]')).toHaveLength(1);
    expect(screen.getByTitle('Time runs right to left').contains(slider())).toBe(true);
  });
});

describe('the steps', () => {
  it('go one year back and on, and stop at the ends', () => {
    open(2009);
    press('One year on');
    expect(time()).toBe(2010);
    expect(screen.getByRole('button', { name: 'One year on' }).ariaDisabled).toBe('true');
    press('One year on');
    expect(time()).toBe(2010);
    press('One year back');
    expect(time()).toBe(2009);
  });
});

describe('a typed year', () => {
  const field = () => screen.getByRole('textbox', { name: /Type a year|اكتب سنة|سال/ });
  const type = (text: string, key = 'Enter') => {
    fireEvent.change(field(), { target: { value: text } });
    fireEvent.keyDown(field(), { key });
  };

  it.each(['2003', '٢٠٠٣', '۲۰۰۳'])('may have any digits: %s', (text) => {
    open(2006);
    type(text);
    expect(time()).toBe(2003);
  });

  it('is kept inside the years that there are', () => {
    open(2006);
    type('1950');
    expect(time()).toBe(2000);
    type('2030');
    expect(time()).toBe(2010);
  });

  it('that is none comes to nothing, and Escape takes it back', () => {
    open(2006);
    type('abc');
    expect([time(), field()]).toEqual([2006, expect.objectContaining({ value: '2006' })]);
    type('2003', 'Escape');
    expect([time(), field()]).toEqual([2006, expect.objectContaining({ value: '2006' })]);
  });
});

describe('a typed day', () => {
  const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: /^(?:Day|اليوم|روز)/ });
  const type = (text: string) => {
    fireEvent.change(field(), { target: { value: text } });
    fireEvent.keyDown(field(), { key: 'Enter' });
  };

  it.each([
    ['2004-06-06', '2004-06-06'],
    ['٢٠٠٤-٦-٦', '2004-06-06'],
    ['۲۰۰۴/۰۶', '2004-06'],
    ['2004', 2004],
    ['1900-01-01', 2000],
    ['2011-01-01', 'latest'],
  ])('%s is the time %s', (text, shown) => {
    open(2006);
    type(text);
    expect(time()).toBe(shown);
  });

  it('that is none is refused in sight', () => {
    open(2006);
    type('2004-13-45');
    expect(time()).toBe(2006);
    expect(field().ariaInvalid).toBe('true');
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect([field().value, field().ariaInvalid]).toEqual(['2006-06-06', 'false']);
  });

  it('stands in the reader’s digits, and says where it is of another calendar than theirs', () => {
    open(2006, 'ar');
    expect(field().value).toBe('٢٠٠٦-٠٦-٠٦');
  });

  it('is said to be Gregorian beside another calendar', () => {
    open(2006, 'fa');
    expect(field().labels?.[0]?.textContent).toBe('روز (میلادی)');
  });
});

describe('playing', () => {
  it('goes a year at its pace and stops at the end', () => {
    open(2008);
    press('Play the years');
    wait(pace - 1);
    expect(time()).toBe(2008);
    wait(1);
    expect(time()).toBe(2009);
    wait(pace);
    expect(time()).toBe(2010);
    expect(screen.getByRole('button', { name: 'Play the years' })).toBeTruthy();
    wait(pace * 3);
    expect(time()).toBe(2010);
  });

  it('passes over years without anything to see', () => {
    open(2003);
    press('Play the years');
    wait(pace);
    expect(time()).toBe(2006);
  });

  it('begins at the first year with something to see when it stands at the end', () => {
    open(2010);
    press('Play the years');
    expect(time()).toBe(2001);
  });

  it('stops where it is told to', () => {
    open(2006);
    press('Play the years');
    wait(pace);
    press('Pause');
    wait(pace * 3);
    expect(time()).toBe(2007);
  });

  it('stops for a key on the slider', () => {
    open(2006);
    press('Play the years');
    fireEvent.keyDown(slider(), { key: 'ArrowLeft' });
    wait(pace * 3);
    expect(time()).toBe(2005);
  });

  it.each([
    ['0.5', 2],
    ['2', 0.5],
    ['4', 0.25],
  ])('at speed %s takes %d times as long', (speed, times) => {
    open(2006);
    const choice = screen.getByRole('combobox', { name: 'Speed of playing' });
    fireEvent.change(choice, { target: { value: speed } });
    press('Play the years');
    wait(pace * times - 1);
    expect(time()).toBe(2006);
    wait(1);
    expect(time()).toBe(2007);
    fireEvent.change(choice, { target: { value: '1' } });
  });

  it('begins again at the end where it is told to', () => {
    open(2009);
    press('Begin again at the end');
    press('Play the years');
    wait(pace);
    expect(time()).toBe(2010);
    wait(pace);
    expect(time()).toBe(2001);
    wait(pace);
    expect(time()).toBe(2002);
    press('Begin again at the end');
    press('Pause');
  });

  it('keeps its speed when another figure takes its place', () => {
    const { unmount } = open(2006);
    const choice = () => screen.getByRole<HTMLSelectElement>('combobox');
    fireEvent.change(choice(), { target: { value: '4' } });
    unmount();
    open(2006);
    expect(choice().value).toBe('4');
    fireEvent.change(choice(), { target: { value: '1' } });
  });
});

describe('the history', () => {
  it('has no entry for keys and steps', () => {
    const since = openInWindow(2006);
    fireEvent.keyDown(slider(), { key: 'ArrowRight' });
    press('One year on');
    expect(since()).toEqual([0, '2008']);
  });

  it('has one for a typed year', () => {
    const since = openInWindow(2006);
    const field = screen.getByRole('textbox', { name: 'Type a year' });
    fireEvent.change(field, { target: { value: '2003' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(since()).toEqual([1, '2003']);
  });

  it('has one for playing, when it stops', () => {
    const since = openInWindow(2006);
    press('Play the years');
    wait(pace);
    expect(time()).toBe(2007);
    expect(since()).toEqual([0, String(time())]);
    press('Pause');
    expect(time()).toBeGreaterThan(2007);
    expect(since()).toEqual([1, String(time())]);
  });

  it('has one for a drag, when it is let go', () => {
    Element.prototype.setPointerCapture = vi.fn<(pointerId: number) => void>();
    const box = { left: 0, width: 100 } as DOMRect;
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(box);
    const since = openInWindow(2006);
    fireEvent.pointerDown(slider(), { button: 0, clientX: 50 });
    fireEvent.pointerMove(slider(), { clientX: 30 });
    fireEvent.pointerMove(slider(), { clientX: 20 });
    expect([time(), since()]).toEqual([2002, [0, '2002']]);
    fireEvent.pointerUp(slider(), { clientX: 20 });
    expect(since()).toEqual([1, '2002']);
    vi.restoreAllMocks();
  });
});

it.each(['en', 'ar', 'fa'] as const)('is accessible in %s', async (language) => {
  const { container } = open(2006, language);
  vi.useRealTimers();
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

it('has play, slider and year before everything else', () => {
  const { container } = open(2006);
  const group = container.querySelector<HTMLElement>('[role="group"]');
  if (group === null) throw new Error('There is no control of time.');
  const roles = [...group.querySelectorAll('button, [role="slider"], input, select')].slice(0, 3);
  expect(roles.map((element) => element.getAttribute('role') ?? element.tagName)).toEqual([
    'BUTTON',
    'slider',
    'INPUT',
  ]);
  expect(within(group).getAllByRole('slider')).toHaveLength(1);
});
