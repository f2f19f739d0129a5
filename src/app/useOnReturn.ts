import { useEffect } from 'react';

/**
 * What is under way by itself when the reader goes back or on in the history (a flight, playing, a write that waits) ends
 * there, so that it changes nothing of what is shown then. `stop` keeps its identity.
 */
export function useOnReturn(stop: () => void): void {
  useEffect(() => {
    window.addEventListener('popstate', stop);
    return () => window.removeEventListener('popstate', stop);
  }, [stop]);
}
