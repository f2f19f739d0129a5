import { useMemo, useRef } from 'react';
import { describeNetwork } from '../../charts/network/describe.ts';
import { thingOf } from '../../charts/network/ego.ts';
import { joinNetwork, networkBundles } from '../../charts/network/networkData.ts';
import type { NetworkFrame } from '../../charts/network/networkScene.ts';
import type { NetworkData } from '../../charts/network/networkData.ts';
import type { NetworkLayout } from '../../charts/network/networkLayout.ts';
import { dayOf, layOutSmall, smallEgo } from '../../charts/network/smallEgo.ts';
import type { Web } from '../../charts/network/web.ts';
import { useBundles } from '../../data/useData.ts';
import type { OrganisationId, StateId } from '../../domain/ids.ts';
import { atRest } from '../../scene/scene.ts';
import type { IsoDay } from '../../domain/time.ts';
import { useView } from '../../view/useView.ts';
import type { View, ViewPatch } from '../../view/view.ts';
import { useAtlas } from '../atlasContext.tsx';
import { readerOf } from '../bundleReader.ts';
import { Failure } from '../Failure.tsx';
import { useSheet } from '../figureFrame.ts';
import { useLocale } from '../localeContext.tsx';
import { useMeasure } from '../measureText.ts';
import { PageLink } from '../PageLink.tsx';
import { useWebPainting } from './useWebPainting.ts';
import styles from './EgoNetwork.module.css';

interface EgoNetworkProps {
  readonly id: StateId | OrganisationId;
}

const everything = {
  orgs: 'all',
  within: [],
  states: [],
  types: [],
  sure: false,
  kinds: [],
} as const;

function heightOf(width: number): number {
  return Math.min(440, Math.max(280, width * 0.62));
}

/**
 * The small network of a page about one state or organisation: it in the middle, who sits and signs with it around, as of the
 * data's date. Load it with the texts of `network`: it says in a sentence what it shows, and leads to the whole.
 */
export function EgoNetwork({ id }: EgoNetworkProps) {
  const locale = useLocale();
  const { catalogue } = useAtlas();
  const { view, href } = useView();
  const { size, ref } = useSheet(heightOf);
  const measure = useMeasure();
  const bundles = useBundles(networkBundles);
  const loaded = bundles.state === 'ready' ? bundles.value : null;
  const data = useMemo(
    () => (loaded === null ? null : joinNetwork(readerOf(loaded), catalogue, everything)),
    [loaded, catalogue],
  );
  const web = useMemo(() => {
    const focus = data === null ? null : thingOf(data, id);
    return data === null || focus === null ? null : smallEgo(data, focus, dayOf(data, focus));
  }, [data, id]);
  const layout = useMemo(
    () =>
      data === null || web === null || size === null
        ? null
        : layOutSmall(data, web, { ...size, locale, measure }),
    [data, web, size, locale, measure],
  );
  if (bundles.state === 'failed') {
    return <Failure locale={locale} file={bundles.error.file} onRetry={bundles.retry} />;
  }
  const words =
    data === null || web === null
      ? ''
      : describeNetwork(data, web, { ...view, focus: id, to: null }, locale)
          .map(locale.say)
          .join(' ');
  return (
    <section className={styles['ego']} aria-labelledby="ego-network">
      <h2 id="ego-network">{locale.text('site:pages.network.title')}</h2>
      <p>{words}</p>
      <div ref={ref} style={{ blockSize: size?.height }}>
        {data === null || web === null || layout === null ? null : (
          <Drawing data={data} web={web} layout={layout} label={words} />
        )}
      </div>
      <PageLink to={href({ page: 'network', patch: patchOf(id, web, catalogue.date) })}>
        {locale.text('network:open')}
      </PageLink>
    </section>
  );
}

/** The same in the network, in the middle of everybody. */
function patchOf(id: EgoNetworkProps['id'], web: Web | null, today: IsoDay): ViewPatch {
  const time =
    web === null || web.day === today ? 'latest' : (web.day as Extract<View['time'], string>);
  return { orgs: 'all', within: [], states: [], kinds: [], focus: id, to: null, time };
}

interface DrawingProps {
  readonly data: NetworkData;
  readonly web: Web;
  readonly layout: NetworkLayout;
  readonly label: string;
}

const nothing: ReadonlySet<string> = new Set();

function Drawing({ data, web, layout, label }: DrawingProps) {
  const locale = useLocale();
  const measure = useMeasure();
  const { theme } = useAtlas();
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame: NetworkFrame = {
    width: layout.width,
    height: layout.height,
    theme,
    camera: atRest,
    locale,
    measure,
    lit: null,
    way: nothing,
    change: null,
    emphasis: null,
    pins: nothing,
    isMoving: false,
  };
  useWebPainting({ canvas, layout, data, web, frame });
  return <canvas ref={canvas} className={styles['canvas']} role="img" aria-label={label} />;
}
