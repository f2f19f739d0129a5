import { useEffect, useSyncExternalStore } from 'react';
import type { Theme } from '../charts/chart.ts';
import type { View } from '../view/view.ts';

const dark = '(prefers-color-scheme: dark)';
const contrast = '(prefers-contrast: more)';

function subscribe(listener: () => void): () => void {
  const queries = [matchMedia(dark), matchMedia(contrast)];
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
  };
}

function preferred(): Theme {
  if (matchMedia(contrast).matches) return 'contrast';
  return matchMedia(dark).matches ? 'dark' : 'light';
}

/** What a page is drawn in before there is a reader. */
const usual = (): Theme => 'light';

/** The palette to draw with: the reader's choice, or what the system prefers. */
export function useTheme(choice: View['theme']): Theme {
  const system = useSyncExternalStore(subscribe, preferred, usual);
  const theme = choice === 'auto' ? system : choice;
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return theme;
}
