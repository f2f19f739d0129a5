import type { MapData } from '../../charts/map/mapData.ts';
import type { View } from '../../view/view.ts';
import { onDemand } from '../onDemand.tsx';
import { IndicatorLegend } from './IndicatorLegend.tsx';

const MembershipLegend = onDemand(
  async () => (await import('./MembershipLegend.tsx')).MembershipLegend,
);

interface MapLegendProps {
  readonly data: MapData;
  readonly view: View;
}

/** What the map's colours mean, in the reader's words, and how many states have each. */
export function MapLegend({ data, view }: MapLegendProps) {
  return data.kind === 'indicator' ? (
    <IndicatorLegend data={data} view={view} />
  ) : (
    <MembershipLegend data={data} view={view} />
  );
}
