import { thingOf } from '../../charts/network/ego.ts';
import { emphasisOf } from '../../charts/network/measured.ts';
import type { Measured } from '../../charts/network/measured.ts';
import { networkChart } from '../../charts/network/network.ts';
import type { NetworkData } from '../../charts/network/networkData.ts';
import type { NetworkFrame } from '../../charts/network/networkScene.ts';
import { linksAlong, waysToShow } from '../../charts/network/way.ts';
import type { Web } from '../../charts/network/web.ts';
import type { Sheet, Theme } from '../../charts/chart.ts';
import { atRest } from '../../scene/scene.ts';
import type { Scene } from '../../scene/scene.ts';
import type { View } from '../../view/view.ts';

const noWay: ReadonlySet<string> = new Set();

/** The links of the ways between the two ends of the reader's question. */
export function wayIn(
  data: NetworkData,
  web: Web,
  { focus, to }: Pick<View, 'focus' | 'to'>,
): ReadonlySet<string> {
  const [one, other] = [thingOf(data, focus), thingOf(data, to)];
  return one === null || other === null
    ? noWay
    : linksAlong(waysToShow(data, one, other, web.day), web.links);
}

interface Drawing extends Pick<NetworkFrame, 'locale' | 'measure'> {
  readonly data: NetworkData;
  readonly web: Web;
  readonly view: View;
  readonly measured: Measured | null;
}

/** The whole web of a view on another sheet: without what the hand has moved or lit. */
export function drawWeb(
  { data, web, view, measured, locale, measure }: Drawing,
  sheet: Sheet,
  theme: Theme,
): Scene {
  const layout = networkChart.layout(data, view, { ...sheet, locale, measure }, web);
  return networkChart.scene(layout, data, web, {
    ...sheet,
    theme,
    camera: atRest,
    locale,
    measure,
    lit: null,
    way: wayIn(data, web, view),
    change: null,
    emphasis: measured === null ? null : emphasisOf(measured),
    isMoving: false,
    pins: noWay,
  });
}
