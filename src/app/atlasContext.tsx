import { createContext, useContext } from 'react';
import type { Theme } from '../charts/chart.ts';
import type { Messages } from '../locale/i18n.ts';
import type { Catalogue, Manifest } from '../domain/catalogue.ts';
import type { View } from '../view/view.ts';

/** What every part of a page may need and none owns. */
export interface AtlasValue {
  readonly catalogue: Catalogue;
  readonly manifest: Manifest;
  readonly theme: Theme;
  /** The texts of the page, for parts that fetch more of them. */
  readonly messages: Messages;
  /** How much there is around a drawing in a frame of another page; `null` on the site, where all of it is. */
  readonly ui: View['ui'] | null;
}

const AtlasContext = createContext<AtlasValue | null>(null);

export const AtlasProvider = AtlasContext.Provider;

export function useAtlas(): AtlasValue {
  const atlas = useContext(AtlasContext);
  if (atlas === null) throw new Error('useAtlas is called outside AtlasProvider.');
  return atlas;
}
