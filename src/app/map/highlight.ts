import { useSyncExternalStore } from 'react';
import type { StateId } from '../../domain/ids.ts';

/** Which states are lit on the maps of the page; `null` where none are set off. Two maps side by side light the same states. */
type Lit = ReadonlySet<StateId> | null;

let lit: Lit = null;
const listeners = new Set<() => void>();

/** Lights states and fades all others, until it is called with `null`. */
export function lightStates(states: readonly StateId[] | null): void {
  const next = states === null ? null : new Set(states);
  if (next === null && lit === null) return;
  lit = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const now = (): Lit => lit;

export function useLitStates(): Lit {
  return useSyncExternalStore(subscribe, now, now);
}
