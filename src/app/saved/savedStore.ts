/** The views that a reader has kept on this device. */
import type { SavedView } from './savedFile.ts';

export interface SavedViews {
  readonly views: readonly SavedView[];
  /** `closed`: nothing outlives the page (a private window, a sandbox); `full`: the last change did not fit. */
  readonly kept: 'kept' | 'closed' | 'full';
}

const key = 'atlas-views';
const listeners = new Set<() => void>();
let saved: SavedViews | null = null;

/** Storage may be closed to us, which some browsers tell on asking for it and others on writing. */
function storage(): Storage | null {
  try {
    const { localStorage } = window;
    localStorage.setItem(`${key}-asked`, '');
    localStorage.removeItem(`${key}-asked`);
    return localStorage;
  } catch {
    return null;
  }
}

function read(): SavedViews {
  const store = storage();
  if (store === null) return { views: saved?.views ?? [], kept: 'closed' };
  try {
    const json: unknown = JSON.parse(store.getItem(key) ?? '[]');
    return { views: Array.isArray(json) ? json.filter(isSaved) : [], kept: 'kept' };
  } catch {
    return { views: [], kept: 'kept' };
  }
}

function isSaved(row: unknown): row is SavedView {
  const { name, link } = (row ?? {}) as Partial<SavedView>;
  return typeof name === 'string' && typeof link === 'string';
}

export function savedViews(): SavedViews {
  saved ??= read();
  return saved;
}

/** What cannot be kept is there as long as the page is. */
export function keepViews(views: readonly SavedView[]): void {
  const store = storage();
  let kept: SavedViews['kept'] = store === null ? 'closed' : 'kept';
  try {
    store?.setItem(key, JSON.stringify(views));
  } catch {
    kept = 'full';
  }
  saved = { views, kept };
  for (const listener of listeners) listener();
}

/** Also what another window keeps. */
export function listenToSaved(listener: () => void): () => void {
  const onStorage = (event: StorageEvent): void => {
    if (event.key !== null && event.key !== key) return;
    saved = null;
    listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', onStorage);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', onStorage);
  };
}
