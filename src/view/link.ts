import { carryView } from './codec.ts';
import { hrefOf } from './href.ts';
import type { Place } from './href.ts';
import { isFigurePage } from './page.ts';
import type { View, ViewPatch } from './view.ts';
import type { ViewContext } from './vocabulary.ts';

/** Where a link leads: what is left out stays as it is. */
export interface Target {
  readonly page?: ViewContext['page'];
  readonly language?: ViewContext['language'];
  /** None where a page is named without one. */
  readonly id?: string | null;
  readonly embed?: boolean;
  readonly patch?: ViewPatch;
  /** That of the address where no page is named, else none. */
  readonly hash?: string;
  readonly base?: string;
}

interface Standpoint {
  readonly view: View;
  readonly foreign: readonly string[];
  readonly context: ViewContext & Place;
}

/** The link from a view and place to another; foreign pairs come along. */
export function linkFrom(
  { view, foreign, context }: Standpoint,
  hash: string,
  target: Target,
): string {
  const { page = context.page, language = context.language, patch, base } = target;
  const stays = target.page === undefined;
  const to = {
    ...context,
    page,
    language,
    id: target.id === undefined && stays ? context.id : (target.id ?? null),
    embed: (target.embed ?? context.embed) && isFigurePage(page),
  };
  return hrefOf({
    ...to,
    query: carryView(view, context, to, patch, foreign),
    hash: target.hash ?? (stays ? hash : ''),
    ...(base !== undefined && { base }),
  });
}
