import type { ViewStore } from '../../view/store.ts';
import type { Kept, SiteHistory } from '../siteHistory.ts';

/** The entry that the browser is on its way to: it arrives later, and a key that is held asks again before. */
let wanted: number | null = null;

/** Milliseconds after which a way that the browser never went is given up. */
const patience = 2000;

/** Goes so many steps back or on, where there are as many. */
export function undo(history: SiteHistory, store: ViewStore, by: number): void {
  // What is under way is a step that can be undone, and what waits belongs to the entry that is left.
  store.endGesture();
  store.flush();
  goTo(history, (wanted ?? history.current().steps.at) + by);
}

/**
 * Goes to an entry of this visit, as Back and Forward do; never beyond them, so that it never leaves the site. Browsers keep
 * some fifty entries: what is older is shown in the place of the oldest that is left.
 */
export function goTo(history: SiteHistory, index: number): void {
  const { hrefs, at } = history.current().steps;
  if (index < 0 || index >= hrefs.length) return;
  const isUnderWay = wanted !== null;
  wanted = index;
  if (isUnderWay) return;
  const oldest = Math.max(0, hrefs.length - window.history.length);
  const by = Math.max(index, oldest) - Math.max(at, oldest);
  if (by === 0) {
    wanted = null;
    if (index !== at) showHere(hrefs, index);
    return;
  }
  const arrive = (): void => {
    clearTimeout(late);
    window.removeEventListener('popstate', arrive);
    const next = wanted;
    wanted = null;
    if (next !== null) goTo(history, next);
  };
  const late = setTimeout(() => {
    window.removeEventListener('popstate', arrive);
    wanted = null;
  }, patience);
  window.addEventListener('popstate', arrive);
  history.go(by);
}

/** Shows an entry that the browser has dropped in the place of the present one. */
function showHere(hrefs: readonly string[], index: number): void {
  const kept: Kept = { ...(window.history.state as Kept), past: hrefs.slice(0, index) };
  window.history.replaceState(kept, '', hrefs[index]);
  window.dispatchEvent(new PopStateEvent('popstate'));
}
