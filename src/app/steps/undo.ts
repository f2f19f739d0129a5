import type { ViewStore } from '../../view/store.ts';
import type { Kept, SiteHistory } from '../siteHistory.ts';

/** Goes so many steps back or on, where there are as many. */
export function undo(history: SiteHistory, store: ViewStore, by: number): void {
  // What is under way is a step that can be undone, and what waits belongs to the entry that is left.
  store.endGesture();
  store.flush();
  goTo(history, history.current().steps.at + by);
}

/**
 * Goes to an entry of this visit, as Back and Forward do; never beyond them, so that it never leaves the site. Browsers keep
 * some fifty entries: what is older is shown in the place of the oldest that is left.
 */
export function goTo(history: SiteHistory, index: number): void {
  const { hrefs, at } = history.current().steps;
  if (index < 0 || index >= hrefs.length) return;
  const oldest = Math.max(0, hrefs.length - window.history.length);
  const by = Math.max(index, oldest) - Math.max(at, oldest);
  const showIt = (): void => {
    if (history.current().steps.at === index) return;
    const kept: Kept = { ...(window.history.state as Kept), past: hrefs.slice(0, index) };
    window.history.replaceState(kept, '', hrefs[index]);
    window.dispatchEvent(new PopStateEvent('popstate'));
  };
  if (by === 0) {
    showIt();
    return;
  }
  window.addEventListener('popstate', showIt, { once: true });
  history.go(by);
}
