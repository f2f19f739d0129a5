const names = new Map<string, string>();

/** A language's name for itself, as the platform knows it. */
export function languageNames(language: string): string {
  const known = names.get(language);
  if (known !== undefined) return known;
  const own = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  names.set(language, own);
  return own;
}
