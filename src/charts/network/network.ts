/** The network as a chart: who sits with whom, who signed with whom, on any day. */
import type { Message } from '../../domain/message.ts';
import type { IsoDay } from '../../domain/time.ts';
import type { Locale } from '../../locale/locale.ts';
import type { Scene } from '../../scene/scene.ts';
import type { View } from '../../view/view.ts';
import type { Shown, Table } from '../chart.ts';
import { describeNetwork, limitsOf } from './describe.ts';
import { egoOn, thingOf } from './ego.ts';
import { withFacts } from './factPlaces.ts';
import { bundlesFor, dataKeys, joinNetwork } from './networkData.ts';
import type { NetworkData } from './networkData.ts';
import { layoutKeys, layOutNetwork, unplacedIn } from './networkLayout.ts';
import type { LayoutKey, NetworkLayout } from './networkLayout.ts';
import { networkScene } from './networkScene.ts';
import type { NetworkFrame } from './networkScene.ts';
import type { NetworkSheet } from './spots.ts';
import { tableOfNetwork } from './networkTable.ts';
import type { Web } from './web.ts';
import { webOn } from './webOn.ts';
import { timeIn } from './years.ts';

type WebKeys = 'links' | 'nodes' | 'focus' | 'to';

export const networkChart = {
  id: 'network',
  dataKeys,
  layoutKeys,
  bundles: bundlesFor,
  join: joinNetwork,
  /** Places for everybody that the view ever has, and for who is in the web besides. */
  layout(
    data: NetworkData,
    view: Pick<View, LayoutKey>,
    sheet: NetworkSheet,
    web: Pick<Web, 'nodes'>,
  ): NetworkLayout {
    const layout = layOutNetwork(data, view, sheet);
    const others = unplacedIn(layout, web);
    const whole = others.length === 0 ? layout : layOutNetwork(data, view, sheet, others);
    return withFacts(whole, data, view, sheet);
  },
  /** The web of a day: around what is in focus, else all that the view lets through. */
  web(data: NetworkData, view: Pick<View, WebKeys>, day: IsoDay): Web {
    const focus = thingOf(data, view.focus);
    return focus === null
      ? webOn(data, view, day)
      : egoOn(data, view, focus, thingOf(data, view.to), day);
  },
  scene: (layout: NetworkLayout, data: NetworkData, web: Web, frame: NetworkFrame): Scene =>
    networkScene(layout, data, web, frame),
  shown(data: NetworkData, view: View): Shown {
    return {
      time: timeIn(data, view).text,
      form: view.form,
      ...(view.focus === null ? {} : { focus: view.focus }),
    };
  },
  describe: (
    data: NetworkData,
    web: Web,
    view: View,
    locale: Pick<Locale, 'language'>,
  ): readonly Message[] => [
    ...describeNetwork(data, web, view, locale),
    ...limitsOf(data, web, view),
  ],
  table: (data: NetworkData, web: Web, locale: Locale): Table => tableOfNetwork(data, web, locale),
};
