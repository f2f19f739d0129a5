import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** A link to a part of a page works although the part comes after the page. */
export function useHashTarget(ready: boolean): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (!ready || hash === '') return;
    document.getElementById(hash.slice(1))?.scrollIntoView({ block: 'center' });
  }, [ready, hash]);
}
