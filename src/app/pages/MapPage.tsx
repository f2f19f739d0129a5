import { useState } from 'react';
import { mapChart } from '../../charts/map/map.ts';
import { timeOf } from '../../charts/map/mapData.ts';
import type { MapData } from '../../charts/map/mapData.ts';
import { statesShown } from '../../charts/map/mapScene.ts';
import { latestYear } from '../../domain/series.ts';
import { endOfYear } from '../../domain/time.ts';
import type { Year } from '../../domain/time.ts';
import { useView } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useAtlas } from '../atlasContext.tsx';
import { ChartHost } from '../ChartHost.tsx';
import { useLocale } from '../localeContext.tsx';
import { EmptyMap } from '../map/EmptyMap.tsx';
import { MapChoices, MapTitle } from '../map/MapChoices.tsx';
import { MapLegend } from '../map/MapLegend.tsx';
import { MapPointer } from '../map/MapPointer.tsx';
import { StatePanel } from '../map/StatePanel.tsx';
import { Provenance } from '../Provenance.tsx';
import { TimeControl } from '../TimeControl.tsx';
import styles from './MapPage.module.css';

/** A wide sheet, but one that leaves room for the headline above and the year below on any window. */
function heightOf(width: number, windowHeight: number): number {
  return Math.min(Math.max(width * 0.52, 260), Math.max(windowHeight - 400, 300), 860);
}

export function MapPage() {
  const locale = useLocale();
  const { view } = useView();
  const { catalogue } = useAtlas();
  const [showTable, setShowTable] = useState(false);
  return (
    <ChartHost
      chart={mapChart}
      view={view}
      heightOf={heightOf}
      showTable={showTable}
      title={(drawn) => (
        <MapTitle year={drawn === null ? null : timeOf(drawn.data, view).year} />
      )}
      choices={<MapChoices showTable={showTable} onTable={() => setShowTable(!showTable)} />}
      over={({ data }, scene) => (
        <>
          <MapPointer data={data} view={view} scene={scene} />
          {statesShown(data, view).size === 0 ? <EmptyMap data={data} view={view} /> : null}
        </>
      )}
      aside={({ data }) => <StatePanel data={data} view={view} />}
      foot={({ data }) => (
        <div className={styles['foot']}>
          <TimeControl
            first={data.indicator.first}
            last={data.indicator.last}
            year={timeOf(data, view).year}
            direction={view.tdir === 'rtl' ? 'rtl' : 'ltr'}
            hasMarks={yearsWithMarks(data, view)}
          />
          <MapLegend data={data} />
          <Provenance bundle={data.bundle} unit={data.unit} />
          <p className={styles['boundaries']}>
            <strong>{locale.text('figure:boundaries')}</strong>{' '}
            {catalogue.boundaryNote[locale.language]}
          </p>
        </div>
      )}
    />
  );
}

/** Years in which the source has values and somebody is in scope. */
function yearsWithMarks(data: MapData, view: View): (year: Year) => boolean {
  const years = new Set(data.bundle.years);
  const { begins } = data.scope;
  const chosen = view.states.some((state) => latestYear(data.bundle.values[state]) !== undefined);
  return (year) => years.has(year) && (chosen || begins === null || endOfYear(year) >= begins);
}
