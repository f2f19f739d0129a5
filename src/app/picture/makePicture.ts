import { composePicture } from '../../charts/_shared/picture/composePicture.ts';
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
import { sheetOf } from './shapes.ts';
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
  /**
   * @param scale how much larger than its natural size the file says it is
   * @param fonts whether the typeface travels in it
   */
  svg(scale: number, fonts: boolean): string;
}

/** Sets a figure with its words on a sheet. Rejects where a piece of code or the typeface does not come. */
export async function makePicture(
  { offer, draw, title, address, shape, theme }: PictureWish,
  { catalogue, locale, measure }: PictureSetting,
): Promise<MadePicture> {
  const legendOf = await legendMakerOf(offer.figure);
  const { sheet, zoom } = sheetOf(shape, offer.sheet);
  const { language, direction } = locale;
  const picture = composePicture(
    {
      title,
      sentences: offer.sentences,
      legend: legendOf({ offer, catalogue, theme, locale }),
      notes: notesOf(offer, { catalogue }, locale),
      address,
      name: catalogue.name[language] ?? '',
    },
    sheet,
    { direction, theme, measure },
    (on) => draw(on, theme),
  );
  const faces = await facesFor(textsOf(picture));
  const said = {
    theme,
    language,
    title: stripBidi(title),
    description: stripBidi(offer.sentences.join(' ')),
  };
  return {
    width: Math.round(picture.width * zoom),
    height: Math.round(picture.height * zoom),
    svg: (scale, fonts) =>
      svgTextOf(picture, { ...said, zoom: zoom * scale, ...(fonts ? { faces } : {}) }),
  };
}
