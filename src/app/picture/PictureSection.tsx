import { useState } from 'react';
import { Choice, Strip } from '../../ui/Choice.tsx';
import { useView } from '../../view/useView.ts';
import { useAtlas } from '../atlasContext.tsx';
import { saveFile } from '../download/saveFile.ts';
import type { OfferDialogProps } from '../figure/FigureActions.tsx';
import { useLocale } from '../localeContext.tsx';
import { copyImage } from './copyImage.ts';
import { fileName } from './fileName.ts';
import type { MadePicture } from './makePicture.ts';
import { pinnedAddress } from './pinnedAddress.ts';
import styles from './PictureSection.module.css';
import { printPicture } from './printPicture.ts';
import { scales, shapes } from './shapes.ts';
import type { Shape } from './shapes.ts';
import { svgToPng } from './svgToPng.ts';
import { usePicture } from './usePicture.ts';

const themes = ['light', 'dark', 'contrast'] as const;
type ScaleText = '1' | '2' | '4';

/** The figure as a picture: which shape, in which colours, how fine, and the ways to take it. */
export function PictureSection({ offer, title }: Omit<OfferDialogProps, 'onClose'>) {
  const locale = useLocale();
  const { theme: onPage } = useAtlas();
  const { context } = useView();
  const [shape, setShape] = useState<Shape>('wide');
  const [theme, setTheme] = useState(onPage);
  const [scale, setScale] = useState<ScaleText>('2');
  const [told, setTold] = useState('');
  const address = pinnedAddress(offer, context, new URL(window.location.href));
  const made = usePicture({ offer, draw: offer.draw, title, address, shape, theme });
  if (offer.draw === null) {
    return (
      <section className={styles['section']}>
        <h3>{locale.text('picture:title')}</h3>
        <p>{locale.text('picture:none')}</p>
      </section>
    );
  }
  const times = Number(scale);
  const named = (ending: string): string => fileName(offer, locale.language, ending);
  const png = ({ svg, width, height }: MadePicture): Promise<Blob> =>
    svgToPng(svg(times, true), width * times, height * times);
  const keep = (name: string, content: Blob): void => {
    saveFile(name, content);
    setTold(locale.text('picture:saved', { name: locale.isolateLtr(name) }));
  };
  const savePng = async (picture: MadePicture): Promise<void> => {
    try {
      keep(named(`-${shape}@${scale}x.png`), await png(picture));
    } catch {
      setTold(locale.text('picture:tooLarge'));
    }
  };
  const copy = async (picture: MadePicture): Promise<void> => {
    setTold(locale.text(`picture:${await copyImage(png(picture))}`));
  };
  const saveSvg = ({ svg }: MadePicture): void =>
    keep(named(`-${shape}.svg`), new Blob([svg(1, true)], { type: 'image/svg+xml' }));
  const print = ({ svg }: MadePicture): void =>
    printPicture(svg(1, false), shape, named(`-${shape}`));

  const { picture, failed, preview } = made;
  const isBusy = picture === null;
  const button = (label: string, act: (of: MadePicture) => unknown) => (
    <button
      type="button"
      disabled={isBusy}
      onClick={() => {
        if (picture !== null) void act(picture);
      }}
    >
      {label}
    </button>
  );
  const size =
    picture === null
      ? ''
      : locale.text('picture:size', {
          width: locale.number(picture.width * times),
          height: locale.number(picture.height * times),
        });
  return (
    <section className={styles['section']}>
      <h3>{locale.text('picture:title')}</h3>
      <div className={styles['preview']} data-shape={shape}>
        {preview === null ? (
          <p>{locale.text(failed ? 'picture:failed' : 'picture:making')}</p>
        ) : (
          <img src={preview} alt={locale.text('picture:preview', { title })} />
        )}
      </div>
      <div className={styles['choices']}>
        <Strip
          label={locale.text('picture:shape')}
          value={shape}
          options={shapes.map((value) => ({
            value,
            label: locale.text(`picture:shapes.${value}`),
          }))}
          onChange={setShape}
        />
        <Strip
          label={locale.text('picture:scale')}
          value={scale}
          options={scales.map((value) => ({
            value: String(value) as ScaleText,
            label: locale.text('picture:scaleOf', { value: locale.number(value) }),
          }))}
          onChange={setScale}
        />
        <Choice
          label={locale.text('picture:theme')}
          value={theme}
          options={themes.map((value) => ({
            value,
            label: locale.text(`settings:theme.${value}`),
          }))}
          onChange={setTheme}
        />
        <p className={styles['size']}>{size}</p>
      </div>
      <div className={styles['actions']}>
        {button(locale.text('picture:png'), savePng)}
        {button(locale.text('picture:svg'), saveSvg)}
        {button(locale.text('picture:copy'), copy)}
        {button(locale.text('picture:pdf'), print)}
      </div>
      <p className={styles['hint']}>
        {locale.text('picture:pdfHint')}
        {offer.figure === 'map' && offer.view.compare !== null && picture?.hasSecond === false
          ? ` ${locale.text('picture:firstOfTwo')}`
          : ''}
      </p>
      <p className={styles['told']} role="status">
        {told}
      </p>
    </section>
  );
}
