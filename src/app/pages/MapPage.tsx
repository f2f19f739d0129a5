import { memo, useCallback, useEffect, useMemo, useState } from 'react';
import { mapChart } from '../../charts/map/map.ts';
import { timeOf } from '../../charts/map/mapData.ts';
import type { MapData } from '../../charts/map/mapData.ts';
import type { Scene } from '../../scene/scene.ts';
import { useView } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useAtlas } from '../atlasContext.tsx';
import { ChartHost } from '../ChartHost.tsx';
import type { Drawn } from '../ChartHost.tsx';
import { MapChoices, MapTitle } from '../map/MapChoices.tsx';
import { MapPointer } from '../map/MapPointer.tsx';
import { MapTime } from '../map/MapTime.tsx';
import { onDemand, useAfterwards } from '../onDemand.tsx';
import type { CameraControl } from '../useCamera.ts';
import { WithTexts } from '../WithTexts.tsx';

// What surrounds the picture sets out all at once when the picture stands: stepping through years asks for nothing.
const around = {
  foot: () => import('../map/MapFoot.tsx'),
  highlight: () => import('../map/MapHighlight.tsx'),
  keys: () => import('../map/MapKeys.tsx'),
  legend: () => import('../map/MapLegend.tsx'),
  panel: () => import('../map/StatePanel.tsx'),
  zoom: () => import('../map/ZoomButtons.tsx'),
};

const EmptyMap = onDemand(async () => (await import('../map/EmptyMap.tsx')).EmptyMap);
const EventMarks = onDemand(async () => (await import('../map/EventMarks.tsx')).EventMarks);
const MapHighlight = onDemand(async () => (await around.highlight()).MapHighlight);
const ZoomButtons = onDemand(async () => (await around.zoom()).ZoomButtons);
const MapKeys = onDemand(async () => (await around.keys()).MapKeys);

/** A wide sheet, but one that leaves room for the headline above and the year below on any window. */
function heightOf(width: number, windowHeight: number): number {
  return Math.min(Math.max(width * 0.52, 260), Math.max(windowHeight - 400, 300), 860);
}

type MapDrawn = Drawn<MapData>;

function Title({ drawn }: { readonly drawn: MapDrawn | null }) {
  return <MapTitle time={drawn === null ? null : timeOf(drawn.data, drawn.view)} />;
}

interface OverProps extends MapDrawn {
  readonly scene: Scene;
  readonly control: CameraControl;
}

function Over({ data, view, scene, control }: OverProps) {
  const after = useAfterwards();
  const { messages } = useAtlas();
  useEffect(() => {
    if (!after) return;
    // Each place asks again for its own and says what fails; here they only set out early.
    for (const load of Object.values(around)) load().catch(() => undefined);
    messages.load(['panel', 'keys']).catch(() => undefined);
  }, [after, messages]);
  return (
    <>
      {after ? <MapHighlight scene={scene} /> : null}
      <MapPointer data={data} view={view} scene={scene} control={control} />
      {view.events ? <EventMarks scene={scene} /> : null}
      {after ? (
        <WithTexts namespace="keys">
          <MapKeys data={data} view={view} scene={scene} control={control} />
        </WithTexts>
      ) : null}
      {after ? <ZoomButtons k={scene.camera.k} control={control} /> : null}
      {scene.nodes.some(({ mark }) => mark?.kind === 'state') ? null : (
        <EmptyMap data={data} view={view} />
      )}
    </>
  );
}

const MapFoot = onDemand(async () => (await around.foot()).MapFoot);
const MapLegend = onDemand(async () => (await around.legend()).MapLegend);
const StatePanel = onDemand(async () => (await around.panel()).StatePanel);

function Foot(drawn: MapDrawn) {
  return useAfterwards() ? (
    <WithTexts namespace="panel">
      <MapFoot {...drawn} />
    </WithTexts>
  ) : null;
}

function Legend(drawn: MapDrawn) {
  return (
    <WithTexts namespace="panel">
      <MapLegend {...drawn} />
    </WithTexts>
  );
}

function Aside(drawn: MapDrawn) {
  return useAfterwards() ? (
    <WithTexts namespace="panel">
      <StatePanel {...drawn} />
    </WithTexts>
  ) : null;
}

// Drawn again only when what they show has changed: a step of time is the drawing's and the slider's alone.
const parts = {
  Title: memo(Title),
  Over: memo(Over),
  Time: memo(MapTime),
  Legend: memo(Legend),
  Foot: memo(Foot),
  Aside: memo(Aside),
};

export function MapPage() {
  const { view } = useView();
  const [showTable, setShowTable] = useState(false);
  const toggleTable = useCallback(() => setShowTable((shown) => !shown), []);
  return (
    <ChartHost
      chart={mapChart}
      view={view}
      heightOf={heightOf}
      parts={parts}
      choices={<MapChoices showTable={showTable} onTable={toggleTable} />}
      showTable={showTable}
      compared={useCompared(view)}
    />
  );
}

/** The view of the second map, where the address asks for one: another year, or another indicator. */
function useCompared(view: View): View | null {
  return useMemo(() => {
    if (view.compare === null) return null;
    return typeof view.compare === 'number'
      ? { ...view, time: view.compare }
      : { ...view, indicator: view.compare };
  }, [view]);
}
