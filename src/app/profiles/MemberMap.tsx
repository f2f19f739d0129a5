import { mapChart } from '../../charts/map/map.ts';
import type { OrganisationId } from '../../domain/ids.ts';
import { useView } from '../../view/useView.ts';
import { ChartHost } from '../ChartHost.tsx';

/** Where the members of an organisation are, on the day of the roll: the map's own figure, small. */
export function MemberMap({ organisation }: { readonly organisation: OrganisationId }) {
  const { view } = useView();
  const shown = {
    ...view,
    orgs: [organisation],
    within: [],
    states: [],
    indicator: 'membership',
    time: view.roll ?? 'latest',
    region: 'members',
    zoom: null,
    events: false,
    against: null,
    compare: null,
  } as const;
  return <ChartHost chart={mapChart} view={shown} heightOf={heightOf} />;
}

function heightOf(width: number): number {
  return Math.min(Math.max(width * 0.62, 220), 420);
}
