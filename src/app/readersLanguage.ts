import type { Language } from '../domain/ids.ts';

const key = 'atlas-language';

/** Storage may be closed to us (a sandboxed frame, a strict browser): the choice is then simply not kept. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

export function keepLanguage(language: Language): void {
  try {
    storage()?.setItem(key, language);
  } catch {
    // A full or forbidden storage costs the reader nothing but this choice.
  }
}

/** The reader's language among those of the dataset: the stored choice, the browser's, the dataset's first. */
export function readersLanguage(
  languages: readonly Language[],
  preferred: readonly string[] = navigator.languages,
): Language {
  const stored = storage()?.getItem(key);
  const wanted = [...(stored == null ? [] : [stored]), ...preferred];
  for (const tag of wanted) {
    const language = tag.toLowerCase().split('-')[0];
    if (language !== undefined && languages.includes(language)) return language;
  }
  return languages[0] ?? 'en';
}
