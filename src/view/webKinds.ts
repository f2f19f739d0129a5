/**
 * What of a web can be chosen by its kind. Organisations first: those that `orgs` names, then what they are; then what is
 * signed. A web is narrowed by the kinds of the one or of the other, where any of them is chosen.
 */
export const webKinds = [
  'chosen',
  'regional',
  'thematic',
  'universal',
  'forum',
  'memorandum',
  'agreement',
  'extension',
  'partnership',
  'programme',
  'declaration',
] as const;
export type WebKind = (typeof webKinds)[number];
