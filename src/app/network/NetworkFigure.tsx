import {
  memo,
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { describeNetwork, limitsOf } from '../../charts/network/describe.ts';
import { networkChart } from '../../charts/network/network.ts';
import type { NetworkData } from '../../charts/network/networkData.ts';
import type { NetworkLayout } from '../../charts/network/networkLayout.ts';
import type { Web } from '../../charts/network/web.ts';
import { timeIn } from '../../charts/network/years.ts';
import { useBundles } from '../../data/useData.ts';
import type { Message } from '../../domain/message.ts';
import type { View } from '../../view/view.ts';
import { useAtlas } from '../atlasContext.tsx';
import { readerOf } from '../bundleReader.ts';
import { Failure } from '../Failure.tsx';
import { FigureActions } from '../figure/FigureActions.tsx';
import { useOffer } from '../figure/offer.ts';
import { useLocale } from '../localeContext.tsx';
import { useMeasure } from '../measureText.ts';
import { useHeld } from '../useHeld.ts';
import { onDemand } from '../onDemand.tsx';
import { drawWeb } from './drawWeb.ts';
import { GraphForm } from './GraphForm.tsx';
import { NetworkChoices } from './NetworkChoices.tsx';
import { NetworkLegend } from './NetworkLegend.tsx';
import { NetworkPanel } from './NetworkPanel.tsx';
import { NetworkTime } from './NetworkTime.tsx';
import type { Pilot } from './WebReader.tsx';
import { canArrange } from './webWorkshop.ts';
import { tableOfWeb } from './webTable.ts';
import { useKeysCall } from './useKeysCall.ts';
import { useMeasured } from './useMeasured.ts';
import frame from '../figure/FigureFrame.module.css';
import styles from './NetworkFigure.module.css';

// Asked for by a click, so fetched by it.
const WebTable = onDemand(async () => (await import('./WebTable.tsx')).WebTable);

const KeysHelp = onDemand(
  async () => (await import('./NetworkKeysHelp.tsx')).NetworkKeysHelp,
  ['networkKeys'],
);

const MatrixForm = onDemand(async () => (await import('./MatrixForm.tsx')).MatrixForm, ['ties']);
const ListForm = onDemand(async () => (await import('./ListForm.tsx')).ListForm, ['ties']);

const Choices = memo(NetworkChoices);
const Panel = memo(NetworkPanel);

/**
 * The network as a figure of the public contract, in any of its forms. The drawing follows a step of time in its own frame;
 * the caption, the list for screen readers, the panel and the table a moment later, and `data-ready` says when they have.
 */
export function NetworkFigure({ view }: { readonly view: View }) {
  const locale = useLocale();
  const scope = useId();
  const { ui } = useAtlas();
  const hasAll = ui === null || ui === 'full';
  const bundles = useBundles(networkChart.bundles(view));
  // What another choice needs besides is waited for with a picture of what is at hand.
  const loaded = useHeld(
    bundles.state === 'ready' ? bundles.value : null,
    bundles.state === 'loading',
  );
  const [showTable, setShowTable] = useState(false);
  const toggleTable = useCallback(() => setShowTable((shown) => !shown), []);
  const [showKeys, setShowKeys] = useState(false);
  const openKeys = useCallback(() => setShowKeys(true), []);
  const closeKeys = useCallback(() => setShowKeys(false), []);
  const figure = useRef<HTMLElement>(null);
  useKeysCall(figure, openKeys);
  const data = useJoined(loaded, view);
  const web = useWeb(data, view);
  const { measured, isReady: isMeasured } = useMeasured(data, web?.day, view);
  const present = useMemo(() => ({ view, data, web, measured }), [view, data, web, measured]);
  // Words wait for the facts: what is on its way would be missing from a number.
  const told = useDeferredValue(useHeld(present, bundles.state === 'loading'));
  const failed = bundles.state === 'failed';
  const pilot = useRef<Pilot | null>(null);
  const takePilot = useCallback((next: Pilot | null) => {
    pilot.current = next;
  }, []);
  const drawn = useRef<NetworkLayout | null>(null);
  const takeLayout = useCallback((next: NetworkLayout | null) => {
    drawn.current = next;
  }, []);
  const find = useCallback((id: string) => pilot.current?.(id) ?? false, []);
  const [form, setForm] = useState<View['form'] | null>(null);
  const isReady =
    failed ||
    (bundles.state === 'ready' &&
      web !== null &&
      told === present &&
      form === view.form &&
      isMeasured);
  const isSettled = useEver(isReady);
  const shown = data === null ? undefined : networkChart.shown(data, view);
  const stage = useRef<HTMLDivElement>(null);
  const measure = useMeasure();
  const offer = useOffer(() => {
    const { data: joined, web: ties, view: seen, measured: weighed } = told;
    const canvas = stage.current?.querySelector('canvas');
    return bundles.state !== 'ready' || joined === null || ties === null
      ? null
      : {
          figure: 'network',
          view: seen,
          shown: networkChart.shown(joined, seen),
          sentences: networkChart
            .describe(joined, ties, seen, locale)
            .map((line) => locale.say(line)),
          lines: (inLanguage) => networkChart.describe(joined, ties, seen, inLanguage),
          bundles: bundles.value,
          sheet: canvas == null ? null : { width: canvas.clientWidth, height: canvas.clientHeight },
          table: () => tableOfWeb(joined, ties, seen, locale),
          draw:
            seen.form === 'graph'
              ? (sheet, asTheme) =>
                  drawWeb(
                    { data: joined, web: ties, view: seen, measured: weighed, locale, measure },
                    sheet,
                    asTheme,
                    drawn.current,
                  )
              : null,
        };
  });
  return (
    <figure
      ref={figure}
      className={frame['figure']}
      data-figure="network"
      data-ready={isReady ? 'true' : 'false'}
      data-error={failed ? bundles.error.file : undefined}
      data-time={shown?.time}
      data-form={view.form}
      data-focus={view.focus ?? undefined}
      data-painter={view.form === 'graph' ? 'canvas' : 'svg'}
      data-marks={web === null ? 0 : web.nodes.length + web.links.length}
      aria-labelledby={`${scope}-caption`}
    >
      <h1 className={frame['title']}>{locale.text('network:title')}</h1>
      <Caption id={`${scope}-caption`} data={told.data} web={told.web} view={told.view} />
      {hasAll ? (
        <Choices
          view={view}
          hasArrange={canArrange(web?.nodes.length ?? 0)}
          showTable={showTable}
          onTable={toggleTable}
          onKeys={openKeys}
        />
      ) : null}
      <div className={frame['body']} data-panes={1} data-aside="true">
        <div className={frame['pane']}>
          {ui === 'none' ? null : (
            <div className={`${frame['time']} ${styles['time']}`}>
              {data === null || web === null ? null : (
                <NetworkTime data={data} view={view} web={web} hasAll={isSettled} />
              )}
            </div>
          )}
          <div className={frame['stage']} ref={stage}>
            {failed ? (
              <Failure locale={locale} file={bundles.error.file} onRetry={bundles.retry} />
            ) : view.form === 'graph' ? (
              <GraphForm
                data={data}
                web={web}
                view={view}
                measured={measured}
                told={told}
                onLayout={takeLayout}
                onPilot={takePilot}
                onShown={setForm}
              />
            ) : told.data === null || told.web === null ? null : view.form === 'matrix' ? (
              <MatrixForm data={told.data} web={told.web} view={told.view} onShown={setForm} />
            ) : (
              <ListForm data={told.data} web={told.web} view={told.view} onShown={setForm} />
            )}
          </div>
        </div>
        <div className={frame['aside']} data-part="aside">
          {told.data === null || told.web === null ? null : !hasAll ? (
            <NetworkLegend view={told.view} />
          ) : (
            <Panel
              data={told.data}
              web={told.web}
              view={told.view}
              measured={told.measured}
              hasAll={isSettled}
              onFind={find}
            />
          )}
        </div>
      </div>
      {hasAll ? <FigureActions offer={offer} /> : null}
      {told.data === null || told.web === null || !showTable ? null : (
        <WebTable data={told.data} web={told.web} view={told.view} />
      )}
      {showKeys ? <KeysHelp onClose={closeKeys} /> : null}
    </figure>
  );
}

/** Whether it has been so: what is fetched besides does not stand in the way of the first picture. */
function useEver(isSo: boolean): boolean {
  const [hasBeen, setHasBeen] = useState(false);
  useEffect(() => {
    if (isSo) setHasBeen(true);
  }, [isSo]);
  return hasBeen;
}

/** The facts joined, anew only when a choice that they depend on has changed. */
function useJoined(
  loaded: ReadonlyMap<string, unknown> | null,
  { orgs, within, states, types, sure, kinds }: View,
): NetworkData | null {
  const { catalogue } = useAtlas();
  return useMemo(
    () =>
      loaded === null
        ? null
        : networkChart.join(readerOf(loaded), catalogue, {
            orgs,
            within,
            states,
            types,
            sure,
            kinds,
          }),
    [loaded, catalogue, orgs, within, states, types, sure, kinds],
  );
}

function useWeb(data: NetworkData | null, view: View): Web | null {
  const { links, nodes, focus, to, time } = view;
  const day = data === null ? '' : timeIn(data, { focus, to, time }).day;
  return useMemo(
    () => (data === null ? null : networkChart.web(data, { links, nodes, focus, to }, day)),
    [data, links, nodes, focus, to, day],
  );
}

interface CaptionProps {
  readonly id: string;
  readonly data: NetworkData | null;
  readonly web: Web | null;
  readonly view: View;
}

/** The headline, and under it what has to be said with its numbers. */
const Caption = memo(function Caption({ id, data, web, view }: CaptionProps) {
  const locale = useLocale();
  const say = (lines: readonly Message[]): string => lines.map(locale.say).join(' ');
  return (
    <figcaption id={id} className={`${frame['caption']} ${styles['caption']}`}>
      {data === null || web === null ? null : (
        <>
          <span>{say(describeNetwork(data, web, view, locale))}</span>{' '}
          <small>{say(limitsOf(data, web, view))}</small>
        </>
      )}
    </figcaption>
  );
});
