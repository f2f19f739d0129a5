import { useCallback } from 'react';
import { hrefOf } from '../../view/href.ts';
import type { profilePages } from '../../view/page.ts';
import { useRestedView } from '../../view/useView.ts';

/** A page whose things have a page each. */
export type ThingPage = (typeof profilePages)[number];

/**
 * The address of a thing's page from here, with all settings. One for a whole list: it stays the same function while its
 * addresses do, so that a step or a letter that is typed draws no line of the list anew.
 */
export function useThingLink(page: ThingPage): (id: string) => string {
  const { href, context } = useRestedView();
  const { language } = context;
  const query = href({ page }).split('?')[1] ?? '';
  return useCallback((id) => hrefOf({ language, page, id, query }), [language, page, query]);
}
