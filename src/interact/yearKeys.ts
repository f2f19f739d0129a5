/**
 * Years that a key means on a slider of time; 0 where it means none. Arrows follow the screen: in a time that runs right to
 * left, the left one goes on. Page keys are a decade.
 */
export function yearsOf(key: string, direction: 'ltr' | 'rtl'): number {
  const onward = direction === 'ltr' ? 1 : -1;
  switch (key) {
    case 'ArrowRight':
      return onward;
    case 'ArrowLeft':
      return -onward;
    case 'ArrowUp':
      return 1;
    case 'ArrowDown':
      return -1;
    case 'PageUp':
      return 10;
    case 'PageDown':
      return -10;
    default:
      return 0;
  }
}
