import { thingOf } from '../../charts/network/ego.ts';
import { emphasisOf } from '../../charts/network/measured.ts';
import type { Measured } from '../../charts/network/measured.ts';
import { networkChart } from '../../charts/network/network.ts';
import type { NetworkData } from '../../charts/network/networkData.ts';
import { cameraOf } from '../../charts/network/lens.ts';
import { withPins } from '../../charts/network/networkLayout.ts';
import type { NetworkLayout } from '../../charts/network/networkLayout.ts';
import { pinsOf } from '../../charts/network/pins.ts';
import type { Pins } from '../../charts/network/pins.ts';
import type { NetworkFrame } from '../../charts/network/networkScene.ts';
import { linksAlong, waysToShow } from '../../charts/network/way.ts';
import type { Web } from '../../charts/network/web.ts';
import type { Sheet, Theme } from '../../charts/chart.ts';
import type { Scene } from '../../scene/scene.ts';
import type { View } from '../../view/view.ts';
import { mostNear } from './useWebCamera.ts';

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

/**
 * The web of a view on another sheet: near as the address has it, with what the reader has put somewhere, and without what is
 * pointed at.
 * @param drawn where everybody is on the page: of an arrangement that the reader asked for, which is long in the making
 */
export function drawWeb(
  { data, web, view, measured, locale, measure }: Drawing,
  sheet: Sheet,
  theme: Theme,
  drawn: NetworkLayout | null,
): Scene {
  const base = networkChart.layout(data, view, { ...sheet, locale, measure }, web);
  const arranged =
    view.layout === null || drawn === null ? base : withPins(base, placesOn(sheet, drawn));
  const pins = pinsOf(view.pins, sheet);
  const layout = withPins(arranged, pins);
  return networkChart.scene(layout, data, web, {
    ...sheet,
    theme,
    camera: cameraOf(view.lens, sheet, mostNear),
    locale,
    measure,
    lit: null,
    way: wayIn(data, web, view),
    change: null,
    emphasis: measured === null ? null : emphasisOf(measured),
    isMoving: false,
    pins,
  });
}

/** The places of a drawing in proportion on another sheet. */
function placesOn(sheet: Sheet, { spots, width, height }: NetworkLayout): Pins {
  return new Map(
    [...spots].map(([id, { x, y }]) => [
      id,
      [(x * sheet.width) / width, (y * sheet.height) / height],
    ]),
  );
}
