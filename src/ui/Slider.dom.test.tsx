import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Slider } from './Slider.tsx';
import type { Reach } from './Slider.tsx';

type Said = readonly [value: number, reach: Reach];

function Host(props: { direction: 'ltr' | 'rtl'; onSay: (...said: Said) => void }) {
  const [value, setValue] = useState(2000);
  return (
    <Slider
      label="Year"
      min={1960}
      max={2060}
      value={value}
      valueText={`year ${value}`}
      direction={props.direction}
      onChange={(next, reach) => {
        props.onSay(next, reach);
        setValue(next);
      }}
    />
  );
}

function open(direction: 'ltr' | 'rtl' = 'ltr') {
  const said: Said[] = [];
  render(<Host direction={direction} onSay={(...one) => said.push(one)} />);
  return { said, slider: screen.getByRole('slider', { name: 'Year' }) };
}

const now = (slider: HTMLElement) => Number(slider.getAttribute('aria-valuenow'));

describe('the keys of a slider', () => {
  test('are heard, move it, and say what it has come to', async () => {
    const { said, slider } = open();
    slider.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{PageDown}{Home}{End}');
    expect(said).toEqual([2001, 2002, 1992, 1960, 2060].map((value) => [value, 'key']));
    expect(now(slider)).toBe(2060);
    expect(slider.getAttribute('aria-valuetext')).toBe('year 2060');
  });

  test('follow the screen where time runs to the left', async () => {
    const { slider } = open('rtl');
    slider.focus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowRight}');
    expect(now(slider)).toBe(2001);
    expect(slider.getAttribute('dir')).toBe('rtl');
  });

  test('say nothing at the end of the track', async () => {
    const { said, slider } = open();
    slider.focus();
    await userEvent.keyboard('{End}{End}{ArrowRight}');
    expect(said).toEqual([[2060, 'key']]);
  });

  test('leave alone what is the browser’s: Alt and the left arrow go back', () => {
    const { said, slider } = open();
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey'])
      expect(fireEvent.keyDown(slider, { key: 'ArrowLeft', [modifier]: true })).toBe(true);
    expect(fireEvent.keyDown(slider, { key: 'Tab' })).toBe(true);
    expect(said).toEqual([]);
    expect(fireEvent.keyDown(slider, { key: 'ArrowLeft' })).toBe(false);
  });
});

describe('the pointer', () => {
  beforeEach(() => {
    const box = { left: 100, width: 200, right: 300, top: 0, bottom: 8, height: 8 } as DOMRect;
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(box);
    Element.prototype.setPointerCapture = () => undefined;
  });
  afterEach(() => {
    vi.restoreAllMocks();
    Reflect.deleteProperty(Element.prototype, 'setPointerCapture');
  });

  const at = (clientX: number) => ({ clientX, button: 0, pointerId: 1 });

  test.each([
    ['ltr', [1985, 2010, 2060]],
    ['rtl', [2035, 2010, 1960]],
  ] as const)('drags along the track in %s, and says when it lets go', (direction, years) => {
    const { said, slider } = open(direction);
    fireEvent.pointerDown(slider, at(150));
    fireEvent.pointerMove(slider, at(200));
    // Beyond the end of the track is the end.
    fireEvent.pointerMove(slider, at(400));
    fireEvent.pointerUp(slider, at(400));
    fireEvent.pointerMove(slider, at(150));
    expect(said).toEqual([
      [years[0], 'drag'],
      [years[1], 'drag'],
      [years[2], 'drag'],
      [years[2], 'release'],
    ]);
    expect(document.activeElement).toBe(slider);
  });

  test('says nothing on the way while the value is the same', () => {
    const { said, slider } = open();
    fireEvent.pointerDown(slider, at(180));
    fireEvent.pointerMove(slider, at(180.4));
    expect(said).toEqual([[2000, 'drag']]);
  });

  test('that is taken away leaves the value where it was', () => {
    const { said, slider } = open();
    fireEvent.pointerDown(slider, at(150));
    fireEvent.pointerCancel(slider, at(0));
    expect(said.at(-1)).toEqual([1985, 'release']);
  });

  test('with another button than the first does nothing', () => {
    const { said, slider } = open();
    fireEvent.pointerDown(slider, { ...at(150), button: 2 });
    fireEvent.pointerMove(slider, at(200));
    expect(said).toEqual([]);
  });
});
