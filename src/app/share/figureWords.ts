/** What a figure is called where it is spoken of elsewhere: its kind, its title with its scope, its description. */
import type { Message } from '../../domain/message.ts';
import { stripBidi } from '../../locale/bidi.ts';
import type { Locale } from '../../locale/locale.ts';
import type { FigureOffer } from '../figure/offer.ts';

type Told = Pick<FigureOffer, 'figure' | 'view' | 'table'>;

/** What kind of figure it is: `Map`, `Bar chart`. */
export function kindOf({ figure, view }: Pick<FigureOffer, 'figure' | 'view'>): Message {
  switch (figure) {
    case 'map':
      return { key: view.compare === null ? 'share:kind.map' : 'share:kind.maps' };
    case 'network':
      return { key: `share:kind.${view.form}` };
    case 'rank':
      return { key: view.against === null ? 'share:kind.rank' : 'share:kind.slope' };
    case 'timeline':
    case 'trends':
    case 'compare':
    case 'table':
      return { key: `share:kind.${figure}` };
    default:
      return figure satisfies never;
  }
}

/** As many organisations as a title bears. */
const namedAtMost = 3;

/** The title of a figure on its own: with the organisations that it is about, which on the page stand beside it. */
export function titleOf({ view, table }: Told): Message {
  const title = table().caption;
  const { orgs } = view;
  if (orgs === 'all' || orgs.length > namedAtMost) return title;
  return {
    key: 'share:citation.titleOf',
    values: {
      title: { kind: 'message', message: title },
      scope: { kind: 'list', items: orgs.map((id) => ({ kind: 'organisation', id })) },
    },
  };
}

/** Kind and caption, for those who do not see the picture: nothing that the figure does not say itself. */
export function alternativeText(offer: FigureOffer, locale: Locale): string {
  const kind = locale.text('share:alternative.kind', {
    kind: { kind: 'message', message: kindOf(offer) },
  });
  return stripBidi([kind, ...sentencesIn(offer, locale)].join(' '));
}

export function sentencesIn(offer: FigureOffer, locale: Locale): readonly string[] {
  return offer.lines(locale).map((line) => locale.say(line));
}
