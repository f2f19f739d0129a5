import { useEffect, useState } from 'react';
import type { Theme } from '../../charts/chart.ts';
import { useBundles } from '../../data/useData.ts';
import { useAtlas } from '../atlasContext.tsx';
import type { FigureOffer } from '../figure/offer.ts';
import { useLocale } from '../localeContext.tsx';
import { useMeasure } from '../measureText.ts';
import { makePicture } from './makePicture.ts';
import type { MadePicture } from './makePicture.ts';
import type { Shape } from './shapes.ts';

interface Wish {
  readonly offer: FigureOffer;
  readonly draw: FigureOffer['draw'];
  readonly title: string;
  readonly address: string;
  readonly shape: Shape;
  readonly theme: Theme;
}

interface Made {
  /** `null` while it is being made. */
  readonly picture: MadePicture | null;
  /** The address of the picture in this document, to be shown; that of the last one while the next is made. */
  readonly preview: string | null;
  readonly failed: boolean;
}

const nobody: ReadonlyMap<string, unknown> = new Map();
const nothing: Made = { picture: null, preview: null, failed: false };

/** The picture of a wish, made again when the wish changes. */
export function usePicture({ offer, draw, title, address, shape, theme }: Wish): Made {
  const { catalogue } = useAtlas();
  const locale = useLocale();
  const measure = useMeasure();
  const { compare } = offer.view;
  const second = useBundles(typeof compare === 'string' ? [`indicator/${compare}`] : []);
  const isComing = second.state === 'loading';
  const others = second.state === 'ready' ? second.value : nobody;
  const [made, setMade] = useState(nothing);

  useEffect(() => {
    if (draw === null || isComing) return;
    let current = true;
    setMade((last) => ({ ...last, picture: null, failed: false }));
    makePicture(
      { offer, draw, title, address, shape, theme, others },
      { catalogue, locale, measure },
    ).then(
      (picture) => {
        if (!current) return;
        const file = new Blob([picture.svg(1, true)], { type: 'image/svg+xml' });
        setMade({ picture, preview: URL.createObjectURL(file), failed: false });
      },
      () => {
        if (current) setMade({ picture: null, preview: null, failed: true });
      },
    );
    return () => {
      current = false;
    };
  }, [offer, draw, title, address, shape, theme, others, isComing, catalogue, locale, measure]);

  const { preview } = made;
  useEffect(() => {
    if (preview === null) return;
    return () => URL.revokeObjectURL(preview);
  }, [preview]);

  return made;
}
