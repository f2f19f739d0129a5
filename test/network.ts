/** A network before a reader, without a browser: its facts, its web on the day of the address, and the frame that draws it. */
import { networkChart } from '../src/charts/network/network.ts';
import type { NetworkData } from '../src/charts/network/networkData.ts';
import type { NetworkLayout } from '../src/charts/network/networkLayout.ts';
import type { NetworkFrame } from '../src/charts/network/networkScene.ts';
import type { Web } from '../src/charts/network/web.ts';
import { timeIn } from '../src/charts/network/years.ts';
import type { Locale } from '../src/locale/locale.ts';
import { atRest } from '../src/scene/scene.ts';
import type { View } from '../src/view/view.ts';
import { viewOf } from './looking.ts';
import type { BuiltWorld } from './worlds.ts';

/** Wider than letters are, so that what is free of overlap here is so on any screen. */
export const wideLetters = (text: string, size: number): number =>
  text.replaceAll(/[\u2066-\u2069]/g, '').length * size * 0.62;

export interface NetworkBefore {
  readonly view: View;
  readonly data: NetworkData;
  readonly web: Web;
}

export function webOf(world: BuiltWorld, query: string): NetworkBefore {
  const view = viewOf(world, query, 'network');
  const data = networkChart.join(world.bundles, world.catalogue, view);
  return { view, data, web: networkChart.web(data, view, timeIn(data, view).day) };
}

export function networkOf(
  world: BuiltWorld,
  query: string,
  locale: Locale,
  change: Partial<NetworkFrame> = {},
): NetworkBefore & { readonly layout: NetworkLayout; readonly frame: NetworkFrame } {
  const before = webOf(world, query);
  const frame: NetworkFrame = {
    width: 1000,
    height: 620,
    theme: 'light',
    camera: atRest,
    locale,
    measure: wideLetters,
    lit: null,
    way: new Set(),
    change: null,
    emphasis: null,
    pins: new Set(),
    isMoving: false,
    ...change,
  };
  return {
    ...before,
    layout: networkChart.layout(before.data, before.view, frame, before.web),
    frame,
  };
}
