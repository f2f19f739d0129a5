interface SliderState {
  readonly min: number;
  readonly max: number;
  readonly value: number;
  readonly direction: 'ltr' | 'rtl';
}

/** Years by a Page key: a decade, as on the best of time sliders. */
const page = 10;

/**
 * The value that a key asks for, or `null` when the key is not the slider's.
 * Left and right follow the screen: in a right-to-left slider the left arrow goes on. Up is always more.
 */
export function sliderStep(key: string, state: SliderState): number | null {
  const step = stepOf(key, state.direction);
  if (key === 'Home') return state.min;
  if (key === 'End') return state.max;
  if (step === 0) return null;
  return Math.min(state.max, Math.max(state.min, state.value + step));
}

function stepOf(key: string, direction: 'ltr' | 'rtl'): number {
  switch (key) {
    case 'ArrowRight':
      return direction === 'ltr' ? 1 : -1;
    case 'ArrowLeft':
      return direction === 'ltr' ? -1 : 1;
    case 'ArrowUp':
      return 1;
    case 'ArrowDown':
      return -1;
    case 'PageUp':
      return page;
    case 'PageDown':
      return -page;
    default:
      return 0;
  }
}
