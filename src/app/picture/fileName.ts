import type { FigureOffer } from '../figure/offer.ts';

/** `map-gdp-2023-ar-1280x720@2x.png`: what it shows, when, in which language; letters that every system takes. */
export function fileName(
  { figure, shown, view }: Pick<FigureOffer, 'figure' | 'shown' | 'view'>,
  language: string,
  ending: string,
): string {
  const { indicator, form, time, focus } = shown;
  const scope = view.orgs === 'all' ? 'all' : view.orgs.slice(0, 3).join('-');
  return `${[figure, indicator, form, focus, scope, time.replace('..', '-'), language]
    .filter((part) => part !== undefined)
    .join('-')
    .replaceAll(/[^\w.-]+/g, '-')}${ending}`;
}
