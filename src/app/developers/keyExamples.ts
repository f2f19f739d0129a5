import type { Place } from '../../view/href.ts';
import { hrefOf } from '../../view/href.ts';
import { isFigurePage } from '../../view/page.ts';
import type { Page } from '../../view/page.ts';
import { paramDocs, usualPage } from '../../view/paramDocs.ts';
import { anyParams } from '../../view/params.ts';
import { parseView, splitQuery } from '../../view/codec.ts';
import type { ViewKey } from '../../view/view.ts';
import type { ViewContext } from '../../view/vocabulary.ts';

export interface KeyExample {
  /** `time=2015`, as it stands in the address. */
  readonly text: string;
  /** A path of the site with the example in its query. */
  readonly href: string;
}

/** The page on which an example of a key shows most. */
function pageOf(key: ViewKey): Page {
  const { pages } = anyParams[key];
  const { on } = paramDocs[key];
  return on ?? (typeof pages === 'string' ? usualPage : (pages[0] ?? usualPage));
}

/**
 * Links that show what a key does. An example that this dataset does not have (a state, an indicator), or that is its
 * default, is left out.
 */
export function keyExamples(key: ViewKey, here: ViewContext & Place): readonly KeyExample[] {
  const page = pageOf(key);
  const embed = anyParams[key].pages === 'embeds' && isFigurePage(page);
  const context: ViewContext = { ...here, page, embed };
  const { examples, beside } = paramDocs[key];
  const values = key === 'data' ? [here.vocabulary.dataVersion] : examples;
  return values.flatMap((value) => {
    const text = `${key}=${value}`;
    const query = beside === undefined ? text : `${beside}&${text}`;
    const { notices, canonical } = parseView(query, context);
    const isThere = splitQuery(canonical).some((pair) => pair.key === key);
    if (notices.length > 0 || !isThere) return [];
    return [{ text, href: hrefOf({ language: here.language, page, embed, query: canonical }) }];
  });
}
