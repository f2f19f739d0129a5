import type { MapData } from '../../charts/map/mapData.ts';
import type { View } from '../../view/view.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import { onDemand } from '../onDemand.tsx';
import { Provenance } from '../Provenance.tsx';
import styles from './MapFoot.module.css';
import { MapLegend } from './MapLegend.tsx';

const EventList = onDemand(async () => (await import('./EventList.tsx')).EventList);

interface MapFootProps {
  readonly data: MapData;
  readonly view: View;
}

/** Under the map: where its values come from, what is said of its borders; of two maps, what the first one's colours mean. */
export function MapFoot({ data, view }: MapFootProps) {
  const locale = useLocale();
  const { catalogue } = useAtlas();
  return (
    <div className={styles['foot']}>
      {view.events ? <EventList data={data} view={view} /> : null}
      {view.compare === null ? null : <MapLegend data={data} view={view} />}
      {data.kind === 'indicator' ? <Provenance bundle={data.bundle} unit={data.unit} /> : null}
      <p className={styles['boundaries']}>
        <strong>{locale.text('figure:boundaries')}</strong>{' '}
        {catalogue.boundaryNote[locale.language]}
      </p>
    </div>
  );
}
