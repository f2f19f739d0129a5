/** What a figure is called where it is spoken of elsewhere: its kind, its title with its scope, its description. */
import type { Message, MessageValue } from '../../domain/message.ts';
import { stripBidi } from '../../locale/bidi.ts';
import type { Locale } from '../../locale/locale.ts';
import type { View } from '../../view/view.ts';
import type { FigureOffer } from '../figure/offer.ts';

type Told = Pick<FigureOffer, 'figure' | 'view' | 'table'>;

function isPair({ figure, view }: Pick<FigureOffer, 'figure' | 'view'>): boolean {
  return figure === 'map' && view.compare !== null;
}

/** What kind of figure it is: `Map`, `Bar chart`. */
export function kindOf({ figure, view }: Pick<FigureOffer, 'figure' | 'view'>): Message {
  switch (figure) {
    case 'map':
      return { key: isPair({ figure, view }) ? 'share:kind.maps' : 'share:kind.map' };
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
export function titleOf({ figure, view, table }: Told): Message {
  const { orgs } = view;
  const title = isPair({ figure, view }) ? besideOther(table().caption, view) : table().caption;
  if (orgs === 'all' || orgs.length > namedAtMost) return title;
  return {
    key: 'share:citation.titleOf',
    values: {
      title: { kind: 'message', message: title },
      scope: { kind: 'list', items: orgs.map((id) => ({ kind: 'organisation', id })) },
    },
  };
}

/** Of two maps, the first one's title with what makes the second another. */
function besideOther(title: Message, { compare }: Pick<View, 'compare'>): Message {
  if (compare === null) return title;
  const other: MessageValue =
    typeof compare === 'number'
      ? { kind: 'year', year: compare }
      : { kind: 'indicator', id: compare };
  return {
    key: 'share:citation.beside',
    values: { title: { kind: 'message', message: title }, other },
  };
}

/** Kind and caption, for those who do not see the picture: nothing that the figure does not say itself. */
export function alternativeText(offer: FigureOffer, locale: Locale): string {
  const kind = { kind: 'message', message: kindOf(offer) } as const;
  // The caption of two maps is that of the first.
  const opening = isPair(offer)
    ? locale.text('share:alternative.maps', {
        kind,
        title: { kind: 'message', message: titleOf(offer) },
      })
    : locale.text('share:alternative.kind', { kind });
  return stripBidi([opening, ...sentencesIn(offer, locale)].join(' '));
}

export function sentencesIn(offer: FigureOffer, locale: Locale): readonly string[] {
  return offer.lines(locale).map((line) => locale.say(line));
}
