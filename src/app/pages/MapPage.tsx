import { memo, useCallback, useMemo, useState } from 'react';
import { mapChart } from '../../charts/map/map.ts';
import { timeOf } from '../../charts/map/mapData.ts';
import type { MapData } from '../../charts/map/mapData.ts';
import { useView } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { ChartHost } from '../ChartHost.tsx';
import type { Drawn, OverProps } from '../ChartHost.tsx';
import { KeysStop } from '../map/KeysStop.tsx';
import { MapChoices, MapTitle } from '../map/MapChoices.tsx';
import { MapFoot } from '../map/MapFoot.tsx';
import { MapHighlight } from '../map/MapHighlight.tsx';
import { MapLegend } from '../map/MapLegend.tsx';
import { MapPointer } from '../map/MapPointer.tsx';
import { MapTime } from '../map/MapTime.tsx';
import { heightOf } from '../map/sheetHeight.ts';
import { StatePanel } from '../map/StatePanel.tsx';
import { ZoomButtons } from '../map/ZoomButtons.tsx';
import { onDemand } from '../onDemand.tsx';
import { onFocus } from '../onFocus.tsx';

// Only some views draw these.
const EmptyMap = onDemand(async () => (await import('../map/EmptyMap.tsx')).EmptyMap);
const MapKeys = onFocus(
  async () => (await import('../map/MapKeys.tsx')).MapKeys,
  ['keys'],
  KeysStop,
);
const Insets = onDemand(async () => (await import('../map/Insets.tsx')).Insets);
const EventMarks = onDemand(async () => (await import('../map/EventMarks.tsx')).EventMarks);

type MapDrawn = Drawn<MapData>;

function Title({ drawn }: { readonly drawn: MapDrawn | null }) {
  return <MapTitle time={drawn === null ? null : timeOf(drawn.data, drawn.view)} />;
}

/** On a sheet narrower than this, or with all the world on it, small states may crowd. */
const narrow = 640;

function Over({ data, view, scene, control, look, spotOf }: OverProps<MapData>) {
  const mayCrowd = scene.width < narrow || view.region === 'world';
  return (
    <>
      <MapHighlight scene={scene} />
      <MapPointer data={data} view={view} scene={scene} control={control} />
      {view.events ? <EventMarks scene={scene} /> : null}
      <MapKeys data={data} view={view} scene={scene} control={control} />
      {look !== undefined && spotOf !== undefined && mayCrowd && scene.camera.k < 2 ? (
        <Insets scene={scene} look={look} spotOf={spotOf} />
      ) : null}
      <ZoomButtons k={scene.camera.k} control={control} />
      {scene.nodes.some(({ mark }) => mark?.kind === 'state') ? null : (
        <EmptyMap data={data} year={timeOf(data, view).year} />
      )}
    </>
  );
}

// Drawn again only when what they show has changed: a step of time is the drawing's and the slider's alone.
const parts = {
  Title: memo(Title),
  Over: memo(Over),
  Time: memo(MapTime),
  Legend: memo(MapLegend),
  Foot: memo(MapFoot),
  Aside: memo(StatePanel),
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
