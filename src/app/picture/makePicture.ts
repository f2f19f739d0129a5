import { composePicture } from '../../charts/_shared/picture/composePicture.ts';
import { uncounted } from '../../charts/_shared/picture/pictureLegend.ts';
import type { Sheet, Theme } from '../../charts/chart.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { Locale } from '../../locale/locale.ts';
import { stripBidi } from '../../locale/bidi.ts';
import { svgTextOf } from '../../paint/svgText.ts';
import { textsOf } from '../../scene/picture.ts';
import type { Scene } from '../../scene/scene.ts';
import type { FigureOffer } from '../figure/offer.ts';
import { facesFor } from './fontFaces.ts';
import { legendMakerOf, notesOf } from './pictureWords.ts';
import type { SecondMap, SecondSource } from './secondMapOf.ts';
import { sheetOf, sheetOfTwo } from './shapes.ts';
import type { Shape } from './shapes.ts';

/** What a picture is made of. */
export interface PictureWish {
  readonly offer: FigureOffer;
  readonly draw: (sheet: Sheet, theme: Theme) => Scene;
  /** The figure's headline. */
  readonly title: string;
  readonly address: string;
  readonly shape: Shape;
  readonly theme: Theme;
  /** What a second map beside the first is drawn from, beyond the bundles of the first. */
  readonly others: ReadonlyMap<string, unknown>;
}

export interface PictureSetting {
  readonly catalogue: Catalogue;
  readonly locale: Locale;
  readonly measure: (text: string, size: number, weight?: number) => number;
}

/** A picture that is made, as the text of an SVG at any size. */
export interface MadePicture {
  /** At its natural size, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Whether the second of two maps is in it. */
  readonly hasSecond: boolean;
  /**
   * @param scale how much larger than its natural size the file says it is
   * @param fonts whether the typeface travels in it
   */
  svg(scale: number, fonts: boolean): string;
}

/** The second of two maps, whose code comes with the map's legend alone. */
async function secondMap(source: SecondSource): Promise<SecondMap | null> {
  const { figure, view } = source.offer;
  if (figure !== 'map' || view.compare === null) return null;
  return (await import('./secondMapOf.ts')).secondMapOf(source);
}

/** Sets a figure with its words on a sheet. Rejects where a piece of code or the typeface does not come. */
export async function makePicture(
  { offer, draw, title, address, shape, theme, others }: PictureWish,
  { catalogue, locale, measure }: PictureSetting,
): Promise<MadePicture> {
  const legendOf = await legendMakerOf(offer.figure);
  const { language, direction } = locale;
  const second = await secondMap({ offer, others, catalogue, theme, locale, measure });
  const { sheet, zoom } = sheetOf(shape, second === null ? offer.sheet : sheetOfTwo(offer.sheet));
  const sentences = [...offer.sentences, ...(second?.sentences ?? [])];
  const whole =
    second === null ? title : locale.text('picture:two', { first: title, second: second.title });
  const ownLegend = legendOf({ offer, catalogue, theme, locale });
  const picture = composePicture(
    {
      title: whole,
      sentences,
      legend:
        second === null
          ? ownLegend
          : [...(second.legend.length === 0 ? uncounted(ownLegend) : ownLegend), ...second.legend],
      notes: notesOf(
        { ...offer, bundles: second?.bundles ?? offer.bundles },
        { catalogue },
        locale,
      ),
      address,
      name: catalogue.name[language] ?? '',
    },
    sheet,
    { direction, theme, measure },
    second === null
      ? [{ draw: (on) => draw(on, theme) }]
      : [
          { title, draw: (on) => draw(on, theme) },
          { title: second.title, draw: second.draw },
        ],
  );
  const faces = await facesFor(textsOf(picture));
  const said = {
    theme,
    language,
    title: stripBidi(whole),
    description: stripBidi(sentences.join(' ')),
  };
  return {
    width: Math.round(picture.width * zoom),
    height: Math.round(picture.height * zoom),
    hasSecond: second !== null,
    svg: (scale, fonts) =>
      svgTextOf(picture, { ...said, zoom: zoom * scale, ...(fonts ? { faces } : {}) }),
  };
}
