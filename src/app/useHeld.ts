import { useState } from 'react';

/** The value, or the one of before for as long as it is held: what does not follow every step keeps what it was given last. */
export function useHeld<T>(value: T, isHeld: boolean): T {
  const [kept, keep] = useState(value);
  if (isHeld) return kept;
  if (!Object.is(kept, value)) keep(value);
  return value;
}
