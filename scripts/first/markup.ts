/** From what the application renders to what stands in a page's file. */
import type { DarkColours } from './mapStage.ts';
import { inBoth } from './mapStage.ts';

/** What only the application's own figure may say, and names that must not be there twice. */
const ofTheFigure =
  / (?:data-(?:figure|ready|painter|marks)|id|for|aria-(?:controls|labelledby|describedby))="[^"]*"/g;

/** Elements that a page has once: whoever looks for one finds the application's. */
const ofOnePage = /<(\/?)(?:figure|figcaption|main|header|nav|footer)\b/g;

/**
 * @param stageClass the class of the empty stage, which `stage` fills
 * @throws where there is no such stage
 */
export function firstMarkup(
  html: string,
  stageClass: string,
  { svg, colours }: { readonly svg: string; readonly colours: DarkColours },
): string {
  const empty = `<div class="${stageClass}"></div>`;
  if (!html.includes(empty)) throw new Error('The page has no stage for its first picture.');
  return html
    .replaceAll(ofTheFigure, '')
    .replaceAll(ofOnePage, '<$1div')
    .replaceAll(/<(\/?)h1\b/g, '<$1h2')
    .replaceAll(/ style="([^"]*)"/g, (_, style: string) => ` data-style="${dyed(style, colours)}"`)
    .replace(
      empty,
      () => `<div class="firstRoom"><div class="${stageClass} firstStage">${svg}</div></div>`,
    );
}

function dyed(style: string, colours: DarkColours): string {
  return style.replaceAll(/#[0-9a-f]{6}\b/g, (colour) => inBoth(colour, colours));
}
