import { writeView } from '../../view/codec.ts';
import { timeScope } from '../../view/scope.ts';
import { withoutWords } from '../../view/time.ts';
import type { View } from '../../view/view.ts';
import type { ViewContext } from '../../view/vocabulary.ts';

/**
 * Where a picture is to be found again: what differs from the defaults, the time in figures and the data version. Shorter
 * than a citation's link, which spells out every key: a picture's reader may have to type it.
 * @param page the address of the page as the browser has it
 */
export function pinnedAddress(view: View, context: ViewContext, page: URL): string {
  const pinned: View = {
    ...view,
    time: withoutWords(view.time, timeScope(view, context)),
    data: context.vocabulary.dataVersion,
  };
  return `${page.origin}${page.pathname.replace('/embed/', '/')}?${writeView(pinned, context)}`;
}
