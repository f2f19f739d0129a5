import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { attachTimeGestures } from './timeGestures.ts';
import type { TimeGestures } from './timeGestures.ts';

let element: HTMLElement;
let said: string[];
let detach: () => void;
let frames: FrameRequestCallback[];

function nextFrame(): void {
  const due = frames;
  frames = [];
  for (const frame of due) frame(performance.now());
}

function attach(change: Partial<TimeGestures> = {}): void {
  detach = attachTimeGestures(element, {
    onPan: (pixels) => said.push(`pan ${pixels}`),
    onZoom: (factor, x) => said.push(`zoom ${factor.toFixed(2)} at ${x}`),
    onStart: () => said.push('start'),
    onEnd: () => said.push('end'),
    onBrush: (brush, done) => said.push(`brush ${String(brush)} ${String(done)}`),
    onTap: (x, y) => said.push(`tap ${x} ${y}`),
    canZoom: () => true,
    movesOn: () => false,
    ...change,
  });
}

function press(type: string, x: number, more: PointerEventInit = {}): void {
  const event = new MouseEvent(type, {
    bubbles: true,
    clientX: x,
    clientY: 20,
    button: 0,
    ...more,
  });
  Object.defineProperty(event, 'pointerId', { value: more.pointerId ?? 1 });
  element.dispatchEvent(event);
}

beforeEach(() => {
  said = [];
  frames = [];
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
  element = document.createElement('div');
  element.setPointerCapture = () => undefined;
  document.body.append(element);
});
afterEach(() => {
  detach();
  element.remove();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the hand', () => {
  it('pans by what it moved, one step a frame, and lets go', () => {
    attach();
    press('pointerdown', 100);
    press('pointermove', 110);
    press('pointermove', 130);
    expect(said).toEqual(['start']);
    nextFrame();
    press('pointerup', 130);
    expect(said).toEqual(['start', 'pan 30', 'end']);
  });

  it('taps where it hardly moves', () => {
    attach();
    press('pointerdown', 100);
    press('pointermove', 102);
    press('pointerup', 102);
    expect(said).toEqual(['tap 102 20']);
  });

  it('marks a stretch with Shift, and gives it up with the pointer', () => {
    attach();
    press('pointerdown', 100, { shiftKey: true });
    press('pointermove', 150);
    press('pointerup', 160);
    expect(said).toEqual(['brush 100,150 false', 'brush 100,160 true']);
    said = [];
    press('pointerdown', 100, { shiftKey: true });
    press('pointermove', 150);
    press('pointercancel', 150);
    expect(said.at(-1)).toBe('brush null true');
  });

  it('zooms with two fingers, around their middle', () => {
    attach();
    press('pointerdown', 100, { pointerId: 1 });
    press('pointerdown', 200, { pointerId: 2 });
    press('pointermove', 300, { pointerId: 2 });
    nextFrame();
    expect(said).toEqual(['start', 'pan 50', 'zoom 0.50 at 200']);
  });

  it('leaves buttons and handles on the drawing their presses', () => {
    attach();
    const button = document.createElement('button');
    element.append(button);
    button.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true, button: 0 }));
    press('pointerup', 0);
    expect(said).toEqual([]);
  });
});

describe('the wheel', () => {
  const turn = (init: WheelEventInit): WheelEvent => {
    const event = new WheelEvent('wheel', {
      bubbles: true,
      cancelable: true,
      clientX: 40,
      ...init,
    });
    element.dispatchEvent(event);
    return event;
  };

  it('zooms, turns of one go being one movement', () => {
    attach();
    expect(turn({ deltaY: -500 }).defaultPrevented).toBe(true);
    turn({ deltaY: -500 });
    nextFrame();
    vi.advanceTimersByTime(400);
    expect(said).toEqual(['start', 'zoom 0.25 at 40', 'end']);
  });

  it('pans sideways, and with Shift', () => {
    attach();
    turn({ deltaX: 30 });
    nextFrame();
    turn({ deltaY: 20, shiftKey: true });
    nextFrame();
    expect(said).toEqual(['start', 'pan -30', 'pan -20']);
  });

  it('is the page’s while the page scrolls, and where there is nothing to zoom', () => {
    attach({ canZoom: () => false });
    expect(turn({ deltaY: 100 }).defaultPrevented).toBe(false);
    detach();
    attach();
    window.dispatchEvent(new Event('scroll'));
    expect(turn({ deltaY: 100 }).defaultPrevented).toBe(false);
    expect(said).toEqual([]);
  });
});

it('a double click comes nearer, with Shift it goes further', () => {
  attach();
  element.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, clientX: 70 }));
  element.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, clientX: 70, shiftKey: true }));
  expect(said).toEqual(['start', 'zoom 0.50 at 70', 'end', 'start', 'zoom 2.00 at 70', 'end']);
});

it('glides on when it is let go in movement, until a new press', () => {
  attach({ movesOn: () => true });
  press('pointerdown', 100);
  vi.advanceTimersByTime(10);
  for (const x of [120, 150, 190]) {
    vi.advanceTimersByTime(10);
    press('pointermove', x);
    nextFrame();
  }
  press('pointermove', 200);
  press('pointerup', 200);
  said = [];
  nextFrame();
  expect(said).toEqual(['pan 10']);
  vi.advanceTimersByTime(16);
  nextFrame();
  expect(said).toHaveLength(2);
  expect(said[1]).toMatch(/^pan/);
  press('pointerdown', 190);
  expect(said.at(-1)).toBe('end');
});

it('glides no further when the reader goes back in the history', () => {
  attach({ movesOn: () => true });
  press('pointerdown', 100);
  for (const x of [120, 150, 190]) {
    vi.advanceTimersByTime(10);
    press('pointermove', x);
    nextFrame();
  }
  press('pointerup', 190);
  nextFrame();
  window.dispatchEvent(new PopStateEvent('popstate'));
  said = [];
  // In a browser the frame that was asked for is cancelled; here it is to find nothing to do.
  frames = [];
  vi.advanceTimersByTime(16);
  nextFrame();
  press('pointerdown', 190);
  expect(said).toEqual([]);
});
